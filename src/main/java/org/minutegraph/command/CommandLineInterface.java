package org.minutegraph.command;

import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;

import org.minutegraph.evaluation.EvaluationException;
import org.minutegraph.graph.NoDatabaseException;
import org.minutegraph.question.QuestionException;
import org.minutegraph.store.Outage;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/**
 * The commands, their exit codes (0 done, 1 failed, 2 wrong usage) and what is said when
 * one fails: what is wrong and what to do, never a stack trace.
 */
@Command(name = "minutegraph", mixinStandardHelpOptions = true, version = "minutegraph 0.1",
		description = "Who promised what in local government: reads minutes and reports, keeps each promise with the "
				+ "words that state it, and answers questions.",
		subcommands = { LoadCommand.class, AskCommand.class, CypherCommand.class, ExportCommand.class, McpCommand.class,
				StatusCommand.class, ServeCommand.class, EvaluateCommand.class, ReviewCommand.class })
public final class CommandLineInterface {

	/** Instead of an exit code: the process serves until it is stopped. */
	public static final int RUNNING = -1;

	private final Class<?> application;

	private CommandLineInterface(Class<?> application) {
		this.application = application;
	}

	/** The Spring Boot application that commands open or serve. */
	Class<?> application() {
		return this.application;
	}

	/**
	 * Runs a command; without one, serves.
	 * @param application the Spring Boot application
	 * @param arguments as typed: a command and its options, or settings of the server
	 * @return the exit code, or {@link #RUNNING}
	 */
	public static int run(Class<?> application, String... arguments) {
		CommandLine line = new CommandLine(new CommandLineInterface(application));
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setExecutionExceptionHandler((failure, command, parsed) -> fail(failure, command));
		boolean commandless = arguments.length == 0 || ServeCommand.isSetting(arguments[0]);
		return line.execute(commandless ? serve(arguments) : arguments);
	}

	/** Without a command the server is meant, as with any application of Spring Boot. */
	private static String[] serve(String... settings) {
		return Stream.concat(Stream.of("serve"), Arrays.stream(settings)).toArray(String[]::new);
	}

	private static int fail(Exception failure, CommandLine command) {
		if (failure instanceof ParameterException wrong) {
			command.getErr().println(wrong.getMessage());
			return ExitCode.USAGE;
		}
		Throwable cause = cause(failure);
		String message = cause.getMessage();
		command.getErr().println((message != null) ? message : cause.toString());
		if (Outage.is(failure) && !(failure instanceof NoDatabaseException)) {
			command.getErr().println(Outage.ADVICE);
			return ExitCode.SOFTWARE;
		}
		if (cause instanceof QuestionException.UnclearName unclear) {
			unclear.candidates().forEach((one) -> command.getErr().println("    " + CandidateLine.of(one)));
		}
		return (cause instanceof QuestionException) ? ExitCode.USAGE : ExitCode.SOFTWARE;
	}

	/** What really failed, below what the container says about it. */
	private static Throwable cause(Throwable failure) {
		Throwable cause = failure;
		@Nullable Throwable below = cause.getCause();
		while ((cause instanceof BeansException || cause.getClass() == RuntimeException.class) && below != null) {
			cause = below;
			below = cause.getCause();
		}
		return cause;
	}

}
