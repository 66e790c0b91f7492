package org.minutegraph.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import org.minutegraph.evaluation.Annotations;
import org.minutegraph.evaluation.Evaluation;
import org.minutegraph.evaluation.Floors;
import org.minutegraph.export.ExportFormat;
import org.minutegraph.export.Exports;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import tools.jackson.databind.JsonNode;

/** Measures how well documents were read, against annotations by hand. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = "Scores facts against annotations by hand: precision, recall and F1 of each part.")
final class EvaluateCommand implements Callable<Integer> {

	@ParentCommand
	private CommandLineInterface line;

	@Parameters(index = "0", paramLabel = "FACTS-OR-DATA",
			description = "a file of exported facts, or the data folder of a graph")
	private Path facts = Path.of("");

	@Parameters(index = "1", paramLabel = "GOLD", description = "folder of annotations, one JSON file a document")
	private Path gold = Path.of("");

	@Parameters(index = "2", paramLabel = "DOCS", description = "folder of the documents")
	private Path documents = Path.of("");

	@Option(names = "--errors", paramLabel = "PART", description = "lists each miss and false alarm of a part")
	private @Nullable String errors;

	@Option(names = "--floors", paramLabel = "FILE",
			description = "fails where the F1 of a part is below its floor: lines of part,floor")
	private @Nullable Path floors;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() throws IOException {
		Evaluation evaluation = new Annotations(this.gold, this.documents).measure(rows(), this.errors);
		PrintWriter out = this.spec.commandLine().getOut();
		evaluation.errors().forEach(out::println);
		out.print(evaluation.table());
		out.flush();
		return (this.floors == null) ? ExitCode.OK : compare(evaluation, this.floors);
	}

	private int compare(Evaluation evaluation, Path file) throws IOException {
		List<String> below = Floors.read(file).below(evaluation);
		below.forEach(this.spec.commandLine().getErr()::println);
		return below.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
	}

	private List<JsonNode> rows() throws IOException {
		if (!Files.isDirectory(this.facts)) {
			return Annotations.facts(this.facts);
		}
		Path exported = Files.createTempFile("facts", ".jsonl");
		try (ConfigurableApplicationContext context = StoreOptions.of(this.facts).open(this.line)) {
			ExportCommand.write(context.getBean(Exports.class), ExportFormat.FACTS, exported);
			return Annotations.facts(exported);
		}
		finally {
			Files.deleteIfExists(exported);
		}
	}

}
