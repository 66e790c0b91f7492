package org.minutegraph.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * An annotated or a found row: its fields, the lines it stands on, and its quotations.
 *
 * @param json the row as it came
 * @param lines pairs of first and last line, each from 1
 * @param quote all its quotations, joined
 */
record Row(JsonNode json, List<int[]> lines, String quote) {

	static Row ofGold(JsonNode json) {
		JsonNode lines = json.path("lines");
		List<int[]> spans = new ArrayList<>();
		if (!lines.isEmpty() && lines.get(0).isArray()) {
			lines.forEach((pair) -> spans.add(new int[] { pair.get(0).asInt(), pair.get(1).asInt() }));
		}
		else if (lines.size() == 2) {
			spans.add(new int[] { lines.get(0).asInt(), lines.get(1).asInt() });
		}
		return new Row(json, spans, "");
	}

	/** A field's text, or null where it is absent or null. */
	@Nullable String text(String field) {
		JsonNode node = this.json.path(field);
		return (node.isMissingNode() || node.isNull()) ? null : node.asString();
	}

	boolean flag(String field) {
		return this.json.path(field).asBoolean(false);
	}

	/** A field's texts: of a list each, of a single value that one. */
	List<String> texts(String field) {
		JsonNode node = this.json.path(field);
		if (node.isArray()) {
			return node.values().stream().map(JsonNode::asString).toList();
		}
		String text = text(field);
		return (text != null) ? List.of(text) : List.of();
	}

	/** All forms of an entity's name, ready to be compared. */
	Set<String> keys() {
		Set<String> keys = new LinkedHashSet<>();
		for (String field : List.of("name", "aliases", "former_names", "formerNames")) {
			texts(field).forEach((name) -> keys.add(NameForm.of(name)));
		}
		keys.remove("");
		return keys;
	}

	/** Whether a found row stands on one of this gold row's lines. */
	boolean touches(Row found) {
		int[] mine = this.lines.getFirst();
		return found.lines.stream().anyMatch((span) -> span[0] <= mine[1] && span[1] >= mine[0]);
	}

}
