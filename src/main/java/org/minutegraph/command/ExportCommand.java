package org.minutegraph.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import org.minutegraph.graph.FactsExport;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Option;

/** Writes the whole graph to a file or to standard output. */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = "Writes the graph: as facts, JSON Lines, one fact a line with its exact words.")
final class ExportCommand implements Callable<Integer> {

	/** What can be written. */
	enum Format {

		facts

	}

	@ParentCommand
	private CommandLineInterface line;

	@Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: facts)")
	private Format format = Format.facts;

	@Option(names = "--output", paramLabel = "FILE", description = "file to write (default: standard output)")
	private @Nullable Path output;

	@Mixin
	private StoreOptions store = new StoreOptions();

	@Override
	public Integer call() throws IOException {
		try (ConfigurableApplicationContext context = this.store.open(this.line)) {
			FactsExport export = context.getBean(FactsExport.class);
			if (this.output == null) {
				Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
				export.write(out);
				out.flush();
			}
			else {
				write(export, this.output.toAbsolutePath());
			}
		}
		return ExitCode.OK;
	}

	/** A broken-off export leaves the file of before. */
	static void write(FactsExport export, Path file) {
		try {
			Path unfinished = Files.createTempFile(file.getParent(), "export", null);
			try (Writer out = Files.newBufferedWriter(unfinished)) {
				export.write(out);
			}
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("can not write " + file + ": " + ex.getMessage(), ex);
		}
	}

}
