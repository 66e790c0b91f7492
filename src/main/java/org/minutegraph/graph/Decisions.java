package org.minutegraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.minutegraph.review.Amendments;
import org.minutegraph.review.Decision;
import org.minutegraph.review.DecisionLines;
import org.minutegraph.store.Cypher;
import org.neo4j.driver.Session;

/** Reviewers' decisions as the store keeps them: one node each, apart from all facts. */
final class Decisions {

	private Decisions() {
	}

	static List<Decision> all(Session session) {
		return session
			.executeRead((transaction) -> transaction.run(Cypher.file("load/decisions").text())
				.list((row) -> row.get("line").asString()))
			.stream()
			.map(DecisionLines::read)
			.toList();
	}

	static Amendments read(Session session) {
		return new Amendments(all(session));
	}

	/** Keeps decisions, and marks the facts as due to follow them. */
	static void write(Session session, Collection<Decision> decisions, LoadRecord record) {
		List<Map<String, @Nullable Object>> rows = decisions.stream().map(Decisions::row).toList();
		session.executeWriteWithoutResult((transaction) -> {
			Writing writing = new Writing(transaction);
			writing.rows("decide", rows);
			writing.syncDue(true);
			record.note(writing, new Changes().count("decided", rows.size()));
		});
	}

	/** Takes decisions back, and gives the ids of those that were there. */
	static Set<String> undo(Session session, Collection<String> ids, LoadRecord record) {
		return session.executeWrite((transaction) -> {
			Writing writing = new Writing(transaction);
			Set<String> undone = writing.query("undo", Map.of("ids", List.copyOf(ids)))
				.stream()
				.map((row) -> row.get("id").asString())
				.collect(Collectors.toSet());
			if (!undone.isEmpty()) {
				writing.syncDue(true);
				record.note(writing, new Changes().count("undone", undone.size()));
			}
			return undone;
		});
	}

	private static Map<String, @Nullable Object> row(Decision decision) {
		return Rows.row("id", DecisionLines.id(decision), "properties", Rows.row("line", DecisionLines.write(decision),
				"by", decision.by(), "at", decision.at(), "why", decision.why()));
	}

}
