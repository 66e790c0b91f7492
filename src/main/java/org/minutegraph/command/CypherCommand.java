package org.minutegraph.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import org.minutegraph.question.Csv;
import org.minutegraph.question.CypherAnswer;
import org.minutegraph.question.CypherQueries;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Runs a query of one's own on the graph, which only reads. */
@Command(name = "cypher", mixinStandardHelpOptions = true,
		description = "Runs a query of your own, which only reads. Its parameters are given as --NAME=TEXT, or as "
				+ "--NAME:=JSON for numbers, lists and the like.")
final class CypherCommand implements Callable<Integer> {

	@ParentCommand
	private CommandLineInterface line;

	@Parameters(paramLabel = "QUERY", description = "Cypher; \\$NAME stands for the value of --NAME")
	private String query = "";

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Option(names = "--limit", paramLabel = "N", description = "rows at most (default: 1000)")
	private @Nullable Integer limit;

	@Mixin
	private StoreOptions store = new StoreOptions();

	@Unmatched
	private List<String> others = new ArrayList<>();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		Map<String, Object> parameters = parameters();
		try (ConfigurableApplicationContext context = this.store.open(this.line)) {
			CypherAnswer answer = context.getBean(CypherQueries.class).run(this.query, parameters, this.limit);
			this.format.print(this.spec.commandLine().getOut(), answer, () -> new CypherTable(answer).text(),
					() -> Csv.of(answer));
			if (answer.note() != null) {
				this.spec.commandLine().getErr().println(answer.note());
			}
		}
		return ExitCode.OK;
	}

	private Map<String, Object> parameters() {
		Map<String, Object> parameters = new LinkedHashMap<>();
		NamedValues.of(this.others, this.spec).forEach((name, value) -> {
			if (name.endsWith(":")) {
				parameters.put(name.substring(0, name.length() - 1), json(name, value));
			}
			else {
				parameters.put(name, value);
			}
		});
		return parameters;
	}

	private Object json(String name, String value) {
		try {
			return JsonMapper.shared().readValue(value, Object.class);
		}
		catch (JacksonException ex) {
			throw new ParameterException(this.spec.commandLine(), "--" + name + "=" + value
					+ " is no JSON: write text as --" + name.substring(0, name.length() - 1) + "=TEXT");
		}
	}

}
