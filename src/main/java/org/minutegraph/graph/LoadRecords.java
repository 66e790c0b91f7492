package org.minutegraph.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Records of what changed the graph: loads, removals, decisions. No facts themselves. */
final class LoadRecords {

	private final Driver driver;

	LoadRecords(Driver driver) {
		this.driver = driver;
	}

	void write(LoadResult result, Instant start) {
		write(start, result, Map.of());
	}

	void decided(int decided, int undone, Instant start) {
		write(start, LoadResult.NOTHING, Map.of("decided", decided, "undone", undone));
	}

	private void write(Instant start, LoadResult result, Map<String, Object> more) {
		Map<String, Object> properties = new HashMap<>(more);
		properties.putAll(Map.of("at", start.atZone(ZoneOffset.UTC), "seconds",
				(Instant.now().toEpochMilli() - start.toEpochMilli()) / 1000.0, "added", result.added().size(),
				"changed", result.changed().size(), "unchanged", result.unchanged().size(), "removed",
				result.removed().size(), "failed", result.failed().size()));
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((transaction) -> new Writing(transaction).run("load-record",
					Map.of("id", UUID.randomUUID().toString(), "properties", properties)));
		}
	}

}
