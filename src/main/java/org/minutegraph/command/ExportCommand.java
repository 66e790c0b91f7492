package org.minutegraph.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import org.minutegraph.export.ExportFormat;
import org.minutegraph.export.Exports;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Option;

/** Writes the whole graph to a file or to standard output. */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = "Writes the graph: facts (JSON Lines, one fact a line with its exact words), csv (an archive for "
				+ "neo4j-admin database import), graphml, jsonld (W3C ORG, PROV, Web Annotation), popolo, or ftm "
				+ "(FollowTheMoney). The same graph gives the same bytes.")
final class ExportCommand implements Callable<Integer> {

	@ParentCommand
	private CommandLineInterface line;

	@Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: facts)")
	private ExportFormat format = ExportFormat.FACTS;

	@Option(names = "--output", paramLabel = "FILE", description = "file to write (default: standard output)")
	private @Nullable Path output;

	@Mixin
	private StoreOptions store = new StoreOptions();

	@Override
	public Integer call() throws IOException {
		try (ConfigurableApplicationContext context = this.store.open(this.line)) {
			Exports exports = context.getBean(Exports.class);
			if (this.output == null) {
				exports.write(this.format, new BufferedOutputStream(System.out));
			}
			else {
				write(exports, this.format, this.output.toAbsolutePath());
			}
		}
		return ExitCode.OK;
	}

	/** A broken-off export leaves the file of before. */
	static void write(Exports exports, ExportFormat format, Path file) {
		try {
			Path unfinished = Files.createTempFile(file.getParent(), "export", null);
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
				exports.write(format, out);
			}
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("can not write " + file + ": " + ex.getMessage(), ex);
		}
	}

}
