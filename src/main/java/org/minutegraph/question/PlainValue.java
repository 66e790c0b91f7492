package org.minutegraph.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns any value of the database into one that JSON has. */
final class PlainValue {

	private PlainValue() {
	}

	static @Nullable Object of(Value value) {
		return switch (value.type().name()) {
			case "NULL" -> null;
			case "BOOLEAN" -> value.asBoolean();
			case "INTEGER" -> value.asLong();
			case "FLOAT" -> finite(value.asDouble());
			case "STRING" -> value.asString();
			case "LIST OF ANY?" -> value.asList(PlainValue::of);
			case "MAP" -> map(value.asMap((one) -> one));
			case "NODE" -> node(value.asNode());
			case "RELATIONSHIP" -> relationship(value.asRelationship());
			case "PATH" -> path(value.asPath());
			case "BYTES" -> "(" + value.asByteArray().length + " bytes)";
			default -> value.asObject().toString();
		};
	}

	/** JSON has no word for infinity. */
	private static Object finite(double number) {
		return Double.isFinite(number) ? number : Double.toString(number);
	}

	private static Map<String, @Nullable Object> node(Node node) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("labels", StreamSupport.stream(node.labels().spliterator(), false).sorted().toList());
		plain.put("properties", map(node.asMap((one) -> one)));
		return plain;
	}

	private static Map<String, @Nullable Object> relationship(Relationship relationship) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("type", relationship.type());
		plain.put("properties", map(relationship.asMap((one) -> one)));
		return plain;
	}

	private static Map<String, @Nullable Object> path(Path path) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("nodes", StreamSupport.stream(path.nodes().spliterator(), false).map(PlainValue::node).toList());
		plain.put("relationships",
				StreamSupport.stream(path.relationships().spliterator(), false).map(PlainValue::relationship).toList());
		return plain;
	}

	private static Map<String, @Nullable Object> map(Map<String, Value> values) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		new TreeMap<>(values).forEach((key, value) -> plain.put(key, of(value)));
		return plain;
	}

}
