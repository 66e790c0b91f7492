package org.minutegraph.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import tools.jackson.databind.json.JsonMapper;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Candidate;
import org.minutegraph.question.Parameter;
import org.minutegraph.question.Question;
import org.minutegraph.question.QuestionException;
import org.minutegraph.question.Questions;

/** A question as a tool: its file says what it answers and which parameters it takes. */
final class QuestionTool {

	/** An assistant reads every row, so pages are shorter than those of the API. */
	private static final String ROWS = "25";

	private static final Map<String, Object> LIMIT = Map.of("type", "integer", "minimum", 1, "maximum", 1000,
			"description", "rows at most (without it: " + ROWS + ")");

	private static final Map<String, Object> CURSOR = Map.of("type", "string", "description",
			"\"next\" of the answer before, for the rows after it");

	private final Questions questions;

	private final Question question;

	QuestionTool(Questions questions, Question question) {
		this.questions = questions;
		this.question = question;
	}

	SyncToolSpecification specification() {
		Tool tool = Tool.builder(this.question.name(), schema())
			.title(this.question.title())
			.description(this.question.answers() + " Columns: "
					+ this.question.columns()
						.stream()
						.map((column) -> column.name() + " (" + column.what() + ")")
						.collect(Collectors.joining(", "))
					+ ". Each row comes with its quotations.")
			.annotations(ToolAnnotations.builder()
				.title(this.question.title())
				.readOnlyHint(true)
				.destructiveHint(false)
				.idempotentHint(true)
				.openWorldHint(false)
				.build())
			.build();
		return SyncToolSpecification.builder().tool(tool).callHandler((exchange, request) -> call(request)).build();
	}

	private Map<String, Object> schema() {
		Map<String, Object> properties = new LinkedHashMap<>();
		this.question.parameters().forEach((parameter) -> properties.put(parameter.name(), property(parameter)));
		properties.put("limit", LIMIT);
		properties.put("cursor", CURSOR);
		return Map.of("type", "object", "properties", properties, "required",
				this.question.parameters().stream().filter(Parameter::required).map(Parameter::name).toList(),
				"additionalProperties", false);
	}

	private static Map<String, Object> property(Parameter parameter) {
		Map<String, Object> property = new LinkedHashMap<>();
		boolean number = parameter.type() == Parameter.Type.NUMBER;
		property.put("type", number ? "integer" : "string");
		property.put("description", parameter.what() + switch (parameter.type()) {
			case ENTITY -> "; an id or any name of it (" + String.join(", ", parameter.values()) + ")";
			case DATE -> "; a date such as 2016, 2016-05 or 2016-05-31";
			default -> "";
		});
		if (parameter.type() == Parameter.Type.KIND) {
			property.put("enum", parameter.values());
		}
		property.put("examples", List.of(number ? (Object) Long.valueOf(parameter.example()) : parameter.example()));
		return property;
	}

	private CallToolResult call(CallToolRequest request) {
		Map<String, String> given = new LinkedHashMap<>(Map.of("limit", ROWS));
		if (request.arguments() != null) {
			request.arguments().forEach((name, value) -> given.put(name, String.valueOf(value)));
		}
		try {
			Answer answer = this.questions.ask(this.question.name(), given);
			return CallToolResult.builder()
				.addTextContent(new AnswerText(answer).text())
				.structuredContent(JsonMapper.shared().convertValue(answer, Map.class))
				.build();
		}
		catch (QuestionException ex) {
			return CallToolResult.builder().addTextContent(problem(ex)).isError(true).build();
		}
	}

	private static String problem(QuestionException ex) {
		if (ex instanceof QuestionException.UnclearName unclear) {
			return ex.getMessage()
					+ unclear.candidates().stream().map(QuestionTool::candidate).collect(Collectors.joining());
		}
		return String.valueOf(ex.getMessage());
	}

	private static String candidate(Candidate candidate) {
		return "\n- %s (%s, id %s)%s".formatted(candidate.thing().name(), candidate.thing().label(),
				candidate.thing().id(), candidate.known().isEmpty() ? "" : ": " + String.join("; ", candidate.known()));
	}

}
