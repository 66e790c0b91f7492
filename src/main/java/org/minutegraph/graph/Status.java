package org.minutegraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;

import org.minutegraph.store.Cypher;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/** Counts what is in the graph. */
@Component
public final class Status {

	private final Driver driver;

	public Status(Driver driver) {
		this.driver = driver;
	}

	/**
	 * The graph as it is now.
	 * @throws NoDatabaseException where the database does not answer
	 */
	public GraphStatus read() {
		return NoDatabaseException.reaching(() -> {
			try (Session session = this.driver.session()) {
				return session.executeRead(Status::read);
			}
		});
	}

	private static GraphStatus read(TransactionContext transaction) {
		Map<String, Long> nodes = counts(transaction, "nodes");
		Record store = run(transaction, "store").single();
		return new GraphStatus(nodes.getOrDefault("Document", 0L), nodes, counts(transaction, "relationships"),
				run(transaction, "loads").list(Status::load), store.get("version").asString(),
				store.get("unfinished").asBoolean());
	}

	private static GraphStatus.Load load(Record row) {
		return new GraphStatus.Load(row.get("at").asZonedDateTime(), row.get("added").asLong(),
				row.get("changed").asLong(), row.get("unchanged").asLong(), row.get("removed").asLong(),
				row.get("failed").asLong(), row.get("seconds").asDouble());
	}

	private static Map<String, Long> counts(TransactionContext transaction, String file) {
		Map<String, Long> counts = new LinkedHashMap<>();
		run(transaction, file)
			.forEachRemaining((row) -> counts.put(row.get("name").asString(), row.get("count").asLong()));
		return counts;
	}

	private static Result run(TransactionContext transaction, String file) {
		return transaction.run(Cypher.file("status/" + file).text());
	}

}
