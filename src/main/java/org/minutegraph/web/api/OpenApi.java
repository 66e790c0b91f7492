package org.minutegraph.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.web.util.UriComponentsBuilder;

import org.minutegraph.question.Parameter;
import org.minutegraph.question.Question;
import org.minutegraph.question.Questions;

/**
 * The description of the API (OpenAPI 3.1): what is the same for all graphs from
 * {@code api/openapi.json}, and a path for each question from its file.
 */
final class OpenApi {

	private static final String SCHEMAS = "#/components/schemas/";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private OpenApi() {
	}

	static ObjectNode of(Questions questions) {
		ObjectNode description = frame();
		ObjectNode paths = (ObjectNode) description.get("paths");
		ObjectNode schemas = (ObjectNode) description.get("components").get("schemas");
		for (Question question : questions.all()) {
			String type = typeName(question.name());
			paths.putObject("/api/questions/" + question.name()).set("get", operation(question, type));
			schemas.set(type + "Answer", answer(type));
			schemas.set(type + "Row", row(question));
		}
		return description;
	}

	private static ObjectNode frame() {
		try (InputStream file = OpenApi.class.getResourceAsStream("/api/openapi.json")) {
			return (ObjectNode) JSON.readTree(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ObjectNode operation(Question question, String type) {
		ObjectNode operation = JSON.createObjectNode();
		operation.put("operationId", "ask" + type);
		operation.putArray("tags").add("questions");
		operation.put("summary", question.title());
		operation.put("description", question.answers() + " Example: `" + example(question) + "`");
		ArrayNode parameters = operation.putArray("parameters");
		question.parameters().forEach((parameter) -> parameters.add(parameter(parameter)));
		for (String usual : new String[] { "limit", "cursor", "format" }) {
			parameters.addObject().put("$ref", "#/components/parameters/" + usual);
		}
		ObjectNode responses = operation.putObject("responses");
		ObjectNode content = responses.putObject("200").put("description", question.answers()).putObject("content");
		content.putObject("application/json").putObject("schema").put("$ref", SCHEMAS + type + "Answer");
		content.putObject("text/csv").putObject("schema").put("type", "string");
		responses.putObject("304").put("description", "Nothing has changed since the entity tag that was sent");
		responses.putObject("400").put("$ref", "#/components/responses/Problem");
		responses.putObject("503").put("$ref", "#/components/responses/Problem");
		return operation;
	}

	/**
	 * A call with what the question needs; where it needs nothing, with its first
	 * parameter.
	 */
	private static String example(Question question) {
		UriComponentsBuilder call = UriComponentsBuilder.fromPath("/api/questions/" + question.name());
		Map<String, String> values = new HashMap<>();
		question.parameters()
			.stream()
			.filter((one) -> one.required() || one == question.parameters().getFirst())
			.forEach((one) -> {
				call.queryParam(one.name(), "{" + one.name() + "}");
				values.put(one.name(), one.example());
			});
		return call.encode().buildAndExpand(values).toUriString();
	}

	private static ObjectNode parameter(Parameter parameter) {
		ObjectNode one = JSON.createObjectNode();
		one.put("name", parameter.name()).put("in", "query").put("required", parameter.required());
		one.put("description", parameter.what() + ((parameter.type() == Parameter.Type.ENTITY)
				? " (an id or any name of it: " + String.join(", ", parameter.values()) + ")" : ""));
		ObjectNode schema = one.putObject("schema");
		schema.put("type", (parameter.type() == Parameter.Type.NUMBER) ? "integer" : "string");
		if (parameter.type() == Parameter.Type.KIND) {
			parameter.values().forEach(schema.putArray("enum")::add);
		}
		one.put("example", parameter.example());
		return one;
	}

	private static ObjectNode answer(String type) {
		ObjectNode schema = JSON.createObjectNode().put("type", "object");
		ObjectNode properties = schema.putObject("properties");
		properties.putObject("question").put("type", "string");
		properties.putObject("title").put("type", "string");
		properties.putObject("parameters")
			.put("type", "object")
			.putObject("additionalProperties")
			.put("type", "string");
		array(properties, "names", "TakenName");
		array(properties, "columns", "Column");
		array(properties, "rows", type + "Row");
		properties.putObject("next").putArray("type").add("string").add("null");
		properties.putObject("searched").put("$ref", SCHEMAS + "Searched");
		schema.putArray("required")
			.add("question")
			.add("title")
			.add("names")
			.add("columns")
			.add("rows")
			.add("searched");
		return schema;
	}

	private static ObjectNode row(Question question) {
		ObjectNode schema = JSON.createObjectNode().put("type", "object");
		ObjectNode properties = schema.putObject("properties");
		question.columns().forEach((column) -> properties.putObject(column.name()).put("description", column.what()));
		array(properties, "evidence", "Quotation");
		schema.putArray("required").add("evidence");
		return schema;
	}

	private static void array(ObjectNode properties, String name, String type) {
		properties.putObject(name).put("type", "array").putObject("items").put("$ref", SCHEMAS + type);
	}

	/** "inspection-history" as "InspectionHistory". */
	private static String typeName(String name) {
		return Pattern.compile("(?:^|-)([a-z])")
			.matcher(name)
			.replaceAll((start) -> start.group(1).toUpperCase(Locale.ROOT));
	}

}
