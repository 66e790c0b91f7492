package org.minutegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.minutegraph.review.FactRef;
import org.minutegraph.review.NameRef;
import org.minutegraph.store.Cypher;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Says by the documents' words what nodes and relationships mean. */
final class References {

	private static final Map<String, String> FACTS = Map.ofEntries(Map.entry("Commitment", "commitment"),
			Map.entry("Role", "role"), Map.entry("Judgement", "judgement"), Map.entry("Exchange", "exchange"),
			Map.entry("Measure", "measure"), Map.entry("Contract", "contract"), Map.entry("Document", "document"),
			Map.entry("Person", "person"), Map.entry("Body", "body"), Map.entry("School", "school"),
			Map.entry("Service", "service"), Map.entry("Programme", "programme"), Map.entry("ATTENDED", "attendance"),
			Map.entry("PRESENTED", "presentation"));

	private final Session session;

	References(Session session) {
		this.session = session;
	}

	/**
	 * The fact of a node or relationship.
	 * @throws IllegalArgumentException where there is none of this id
	 */
	FactRef fact(String id) {
		Record row = one("fact", id);
		String fact = kind(row).orElse("link");
		return new FactRef(fact, fact.equals("document") ? "" : row.get("says").asString(),
				row.get("places").asList(References::place));
	}

	/**
	 * The name of a node, such that it means no other.
	 * @throws IllegalArgumentException where there is none of this id
	 */
	NameRef name(String id) {
		Record row = one("name", id);
		List<String> councils = row.get("councils").asList(Value::asString);
		boolean elsewhere = councils.size() > 1;
		boolean clear = !row.get("shared").asBoolean() && !councils.contains("");
		return new NameRef(kind(row).orElseThrow(), row.get("name").asString(),
				(clear && !elsewhere) ? councils.getFirst() : null, clear ? null : row.get("file").asString());
	}

	private Record one(String file, String id) {
		return this.session
			.executeRead(
					(transaction) -> transaction.run(Cypher.file("review/" + file).text(), Map.of("id", id)).list())
			.stream()
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("nothing in the graph has the id \"" + id + "\""));
	}

	private static Optional<String> kind(Record row) {
		return row.get("labels")
			.asList(Value::asString)
			.stream()
			.filter(FACTS::containsKey)
			.map(FACTS::get)
			.findFirst();
	}

	private static FactRef.Place place(Value place) {
		return new FactRef.Place(place.get("file").asString(), place.get("start").asInt(), place.get("end").asInt(),
				place.get("quote").asString());
	}

}
