package org.minutegraph.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

import org.minutegraph.question.Question.Column;

/** Turns what the database returns into rows with their words. */
final class Rows {

	private static final List<String> NAMES = List.of("name", "title", "text", "topic", "what", "subject", "date");

	private Rows() {
	}

	static List<Row> of(TransactionContext transaction, List<Column> columns, List<Record> records) {
		Quotations quotations = new Quotations(transaction, records);
		List<Row> rows = new ArrayList<>();
		for (Record found : records) {
			Map<String, @Nullable Object> values = new LinkedHashMap<>();
			columns.forEach((column) -> values.put(column.name(), plain(found.get(column.name()))));
			rows.add(new Row(values, quotations.of(found)));
		}
		return rows;
	}

	private static @Nullable Object plain(Value value) {
		return switch (value.type().name()) {
			case "NULL" -> null;
			case "NODE" -> thing(value.asNode());
			case "LIST OF ANY?" -> value.asList(Rows::plain);
			case "INTEGER" -> value.asLong();
			case "FLOAT" -> value.asDouble();
			case "BOOLEAN" -> value.asBoolean();
			case "STRING" -> value.asString();
			default -> value.asObject().toString();
		};
	}

	private static Thing thing(Node node) {
		String name = NAMES.stream()
			.map((key) -> node.get(key).asString(""))
			.filter((value) -> !value.isBlank())
			.findFirst()
			.orElse("");
		return Thing.of(node.get("id").asString(""), node.labels(), name);
	}

}
