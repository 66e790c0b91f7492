package org.minutegraph.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;

import org.minutegraph.graph.Incoming;
import org.minutegraph.graph.LoadResult;
import org.minutegraph.graph.Loader;
import org.minutegraph.source.SourceException;
import org.minutegraph.source.SourceFile;
import org.minutegraph.source.Sources;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads files and folders; a file that can not be read leaves the rest alone. */
@Command(name = "load", mixinStandardHelpOptions = true,
		description = "Loads minutes and reports: text, Markdown, HTML, PDF, Word. A file loaded before under the same "
				+ "name is replaced; unchanged files are passed over.")
final class LoadCommand implements Callable<Integer> {

	@ParentCommand
	private CommandLineInterface line;

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
	private List<Path> paths = List.of();

	@Mixin
	private StoreOptions store = new StoreOptions();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		PrintWriter err = this.spec.commandLine().getErr();
		Sources sources = Sources.at(this.paths);
		Map<String, String> failures = new TreeMap<>();
		for (SourceException problem : sources.problems()) {
			failures.put(problem.origin(), problem.getMessage());
		}
		if (!sources.files().isEmpty()) {
			LoadResult result = load(sources.files());
			out.println(summary(result));
			failures.putAll(result.failed());
		}
		if (!failures.isEmpty()) {
			err.println("Not loaded (%d):".formatted(failures.size()));
			failures.values().forEach((message) -> err.println("  " + message));
		}
		return failures.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
	}

	private LoadResult load(List<SourceFile> files) {
		List<Incoming> incoming = files.stream().map((file) -> new Incoming(file.name(), file::read)).toList();
		try (ConfigurableApplicationContext context = this.store.open(this.line); Progress progress = new Progress()) {
			return context.getBean(Loader.class).load(incoming, progress);
		}
	}

	private static String summary(LoadResult result) {
		return "%d added, %d changed, %d unchanged, %d could not be read".formatted(result.added().size(),
				result.changed().size(), result.unchanged().size(), result.failed().size());
	}

}
