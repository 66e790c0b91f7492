package org.minutegraph.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.minutegraph.graph.Decided;
import org.minutegraph.graph.Review;
import org.minutegraph.graph.Undecided;
import org.minutegraph.review.Decision;
import org.minutegraph.review.DecisionLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** Shows what is undecided, and takes, takes back, writes and reads decisions. */
@Command(name = "review", mixinStandardHelpOptions = true,
		description = "Lists names that may mean one and that nothing decides, the most worthwhile first. Decisions are "
				+ "taken and taken back by the commands below; they outlive reloads.")
final class ReviewCommand implements Callable<Integer> {

	@ParentCommand
	private CommandLineInterface line;

	@Option(names = "--limit", paramLabel = "N", description = "how many to list (default: 20)")
	private int limit = 20;

	@Mixin
	private StoreOptions store = new StoreOptions();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		return with(this.store, (review) -> review.undecided(0, this.limit).forEach(this::print));
	}

	@Command(name = "same", mixinStandardHelpOptions = true, description = "Two names mean one.")
	int same(@Parameters(paramLabel = "ID", arity = "2", description = "ids, as listed") List<String> ids,
			@Mixin Reviewer reviewer, @Mixin StoreOptions options) {
		return pair("same", ids, reviewer, options);
	}

	@Command(name = "not-same", mixinStandardHelpOptions = true, description = "Two names mean two.")
	int notSame(@Parameters(paramLabel = "ID", arity = "2", description = "ids, as listed") List<String> ids,
			@Mixin Reviewer reviewer, @Mixin StoreOptions options) {
		return pair("not-same", ids, reviewer, options);
	}

	@Command(name = "decide", mixinStandardHelpOptions = true,
			description = "Takes a decision of any kind, as POST /api/decisions does.")
	int decide(@Parameters(paramLabel = "JSON", description = "the decision") String json,
			@Mixin StoreOptions options) {
		return with(options, (review) -> decide(review, json));
	}

	@Command(name = "decisions", mixinStandardHelpOptions = true, description = "Lists the decisions with their ids.")
	int decisions(@Mixin StoreOptions options) {
		return with(options, (review) -> review.decisions().forEach(this::print));
	}

	@Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes decisions back.")
	int undo(@Parameters(paramLabel = "ID", arity = "1..*", description = "ids, as listed") List<String> ids,
			@Mixin StoreOptions options) {
		return with(options, (review) -> out().println(review.undo(ids) + " taken back"));
	}

	@Command(name = "export", mixinStandardHelpOptions = true,
			description = "Writes all decisions to a file, one a line, sorted: to be kept with git, say.")
	int export(@Parameters(paramLabel = "FILE", description = "file to write") Path file, @Mixin StoreOptions options) {
		return with(options, (review) -> write(file, review.decisions()));
	}

	@Command(name = "import", mixinStandardHelpOptions = true,
			description = "Takes the decisions of a file; those that are there already stay once.")
	int read(@Parameters(paramLabel = "FILE", description = "file to read") Path file, @Mixin StoreOptions options) {
		return with(options, (review) -> out().println(review.decide(read(file)).size() + " decisions"));
	}

	private int pair(String kind, List<String> ids, Reviewer reviewer, StoreOptions options) {
		return with(options, (review) -> decide(review, reviewer.pair(kind, ids.getFirst(), ids.getLast())));
	}

	private void decide(Review review, String json) {
		try {
			review.decide(List.of(review.understand(json))).forEach(this::print);
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(this.spec.commandLine(), String.valueOf(ex.getMessage()), ex);
		}
	}

	private int with(StoreOptions options, Consumer<Review> work) {
		try (ConfigurableApplicationContext context = options.open(this.line)) {
			work.accept(context.getBean(Review.class));
		}
		out().flush();
		return ExitCode.OK;
	}

	private PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

	private void print(Decided decided) {
		out().println(decided.id() + "  " + DecisionLines.write(decided.decision()));
	}

	private void print(Undecided pair) {
		out().println("%.2f  %s".formatted(pair.score(), pair.reason()));
		for (Undecided.Named named : List.of(pair.a(), pair.b())) {
			out().println("  %s  %s (%s%s%s)".formatted(named.id(), named.name(), named.ref().kind(),
					in(named.ref().council()), in(named.ref().file())));
			named.sentences()
				.forEach((place) -> out()
					.println("    “%s”%n      %s".formatted(place.text().replaceAll("\\s+", " "), place.file())));
		}
	}

	private static String in(@Nullable String place) {
		return (place != null) ? ", " + place : "";
	}

	private static void write(Path file, List<Decided> decisions) {
		try {
			Files.writeString(file, DecisionLines.write(decisions.stream().map(Decided::decision).toList()));
		}
		catch (IOException ex) {
			throw new IllegalStateException("can not write " + file + ": " + ex.getMessage(), ex);
		}
	}

	private List<Decision> read(Path file) {
		try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
			return DecisionLines.readAll(lines);
		}
		catch (IOException ex) {
			throw new ParameterException(this.spec.commandLine(), "can not read " + file + ": " + ex.getMessage(), ex);
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(this.spec.commandLine(), file + ": " + ex.getMessage(), ex);
		}
	}

}
