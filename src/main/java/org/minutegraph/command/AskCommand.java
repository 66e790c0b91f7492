package org.minutegraph.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Csv;
import org.minutegraph.question.Question;
import org.minutegraph.question.Questions;
import org.minutegraph.spoken.Spoken;
import org.minutegraph.spoken.SpokenQuestions;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * Asks a question of the catalogue; each question's parameters are options of their own.
 */
@Command(name = "ask", mixinStandardHelpOptions = true,
		description = "Asks a question of the catalogue, by its name or in your own words. Without a question: lists "
				+ "them. A question's parameters are given as --NAME=VALUE.")
final class AskCommand implements Callable<Integer> {

	@ParentCommand
	private CommandLineInterface line;

	@Parameters(arity = "0..1", paramLabel = "QUESTION",
			description = "name of the question, or a sentence in quotation marks")
	private @Nullable String question;

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Mixin
	private StoreOptions store = new StoreOptions();

	@Unmatched
	private List<String> others = new ArrayList<>();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		Map<String, String> parameters = NamedValues.of(this.others, this.spec);
		PrintWriter out = this.spec.commandLine().getOut();
		try (ConfigurableApplicationContext context = this.store.open(this.line)) {
			Questions questions = context.getBean(Questions.class);
			if (this.question == null) {
				questions.all().forEach((each) -> describe(each, out));
			}
			else if (this.question.strip().contains(" ")) {
				return spoken(context.getBean(SpokenQuestions.class).ask(this.question), out);
			}
			else {
				print(questions.ask(this.question, parameters), out);
			}
		}
		out.flush();
		return ExitCode.OK;
	}

	private int spoken(Spoken spoken, PrintWriter out) {
		switch (spoken) {
			case Spoken.Understood one -> {
				if (this.format.isTable()) {
					out.println("ask " + one.command());
					out.println(one.sentence());
					out.println();
				}
				print(one.answer(), out);
			}
			case Spoken.NotUnderstood none -> {
				PrintWriter err = this.spec.commandLine().getErr();
				err.println(none.reason());
				none.candidates().forEach((one) -> err.println("    " + CandidateLine.of(one)));
				none.nearest().forEach((one) -> err.println("    " + one.title() + ": \"" + one.example() + "\""));
			}
		}
		out.flush();
		return (spoken instanceof Spoken.Understood) ? ExitCode.OK : ExitCode.USAGE;
	}

	private void print(Answer answer, PrintWriter out) {
		this.format.print(out, answer, () -> new AnswerTable(answer).text(), () -> Csv.of(answer));
	}

	private static void describe(Question question, PrintWriter out) {
		out.println(question.name() + ": " + question.title());
		question.parameters()
			.forEach((parameter) -> out.println("    --%s=%s%s  %s".formatted(parameter.name(),
					parameter.typeName().toUpperCase(java.util.Locale.ROOT), parameter.required() ? "" : " (optional)",
					parameter.what())));
	}

}
