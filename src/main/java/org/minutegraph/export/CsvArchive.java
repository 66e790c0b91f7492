package org.minutegraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Nodes and relationships as comma-separated values with the headings that neo4j-admin
 * wants, and the arguments that import them.
 */
final class CsvArchive implements FormatWriter {

	/** Between the values of a list: a character that no document needs. */
	private static final char UNIT = '\u001F';

	/** No time of day in the archive, so that the same graph gives the same bytes. */
	private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

	private static final String ARGUMENTS = """
			# Unpack the archive and, in its folder: neo4j-admin database import full neo4j @import.args
			--multiline-fields=true
			--array-delimiter=U+001F
			--read-buffer-size=64MiB
			""";

	@Override
	public void write(Reading reading, OutputStream out) throws IOException {
		ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
		Writer writer = new BufferedWriter(new OutputStreamWriter(archive, StandardCharsets.UTF_8));
		StringBuilder arguments = new StringBuilder(ARGUMENTS);
		for (String kind : List.of("nodes", "relationships")) {
			for (ExportFile file : ExportFile.of("graph", kind)) {
				archive.putNextEntry(entry(file.name() + ".csv"));
				writer.write(String.join(",", reading.columns(file)) + "\n");
				reading.rows(file, (row) -> writer.write(line(row)));
				writer.flush();
				arguments.append("--%s=%s.csv%n".formatted(kind, file.name()));
			}
		}
		archive.putNextEntry(entry("import.args"));
		writer.write(arguments.toString());
		writer.flush();
		archive.finish();
	}

	private static ZipEntry entry(String name) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(EPOCH);
		return entry;
	}

	private static String line(Record row) {
		return row.values().stream().map(CsvArchive::cell).collect(Collectors.joining(",")) + "\n";
	}

	private static String cell(Value value) {
		return switch (value.type().name()) {
			case "NULL" -> "";
			case "LIST OF ANY?" -> value.isEmpty() ? ""
					: quoted(value.asList(CsvArchive::text).stream().collect(Collectors.joining(String.valueOf(UNIT))));
			case "STRING" -> quoted(text(value));
			default -> value.asObject().toString();
		};
	}

	private static String text(Value value) {
		return value.asObject().toString().replace(UNIT, '\uFFFD');
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\"", "\"\"") + "\"";
	}

}
