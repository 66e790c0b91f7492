package org.minutegraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The record of one load, removal or decision. It is written along with what it tells of,
 * so that a load that dies leaves a true one; no fact of the documents.
 */
final class LoadRecord {

	private final String id = UUID.randomUUID().toString();

	private final ZonedDateTime at = Instant.now().atZone(ZoneOffset.UTC);

	/** Notes changes in the transaction that makes them. */
	void note(Writing writing, Changes changes) {
		Map<String, Object> parameters = new HashMap<>(changes.parameters());
		parameters.put("id", this.id);
		parameters.put("at", this.at);
		writing.run("record-change", parameters);
	}

	/** Closes the records of loads that died and whose work has been finished. */
	static void closeOpen(Driver driver) {
		try (Session session = driver.session()) {
			session.executeWriteWithoutResult(
					(transaction) -> new Writing(transaction).run("load-record", Map.of("seconds", 0.0)));
		}
	}

	/** Closes this record and those that other loads have left open. */
	void close(Driver driver, Changes last) {
		double seconds = Duration.between(this.at.toInstant(), Instant.now()).toMillis() / 1000.0;
		try (Session session = driver.session()) {
			session.executeWriteWithoutResult((transaction) -> {
				Writing writing = new Writing(transaction);
				note(writing, last);
				writing.run("load-record", Map.of("seconds", seconds));
			});
		}
	}

}
