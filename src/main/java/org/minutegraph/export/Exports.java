package org.minutegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.neo4j.driver.Driver;

import org.springframework.stereotype.Component;

import org.minutegraph.graph.FactsExport;

/** Writes the whole graph in any of its formats. The same graph gives the same bytes. */
@Component
public final class Exports {

	private final Driver driver;

	public Exports(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Writes the graph.
	 * @param format to write
	 * @param out takes the bytes; flushed, but not closed
	 * @throws UncheckedIOException where it does not take them
	 */
	public void write(ExportFormat format, OutputStream out) {
		try {
			switch (format) {
				case FACTS -> facts(out);
				case CSV -> write(new CsvArchive(), out);
				case GRAPHML -> write(new GraphMl(), out);
				case JSONLD -> write(new JsonRows.LinkedData(), out);
				case POPOLO -> write(new JsonRows.Arrays("popolo"), out);
				case FTM -> write(new JsonRows.Lines("ftm"), out);
			}
			out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(FormatWriter writer, OutputStream out) throws IOException {
		try (Reading reading = new Reading(this.driver)) {
			writer.write(reading, out);
		}
	}

	private void facts(OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		new FactsExport(this.driver).write(writer);
		writer.flush();
	}

}
