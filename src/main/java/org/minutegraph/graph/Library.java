package org.minutegraph.graph;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.minutegraph.review.Amendments;
import org.minutegraph.store.Cypher;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * What all documents say. It stays in memory as long as there is room, so that one
 * document more does not mean to read all others again; what the store has decides what
 * counts.
 */
final class Library {

	private static final int DOCUMENTS_AT_ONCE = 500;

	private SoftReference<Map<String, Known>> kept = new SoftReference<>(Map.of());

	/** All documents as they are in the store now, as reviewers left them. */
	synchronized List<Known> read(Session session, Amendments amendments) {
		Map<String, Known> before = Objects.requireNonNullElse(this.kept.get(), Map.of());
		Set<String> decided = amendments.files();
		Map<String, Known> now = new LinkedHashMap<>();
		List<String> unknown = new ArrayList<>();
		for (Record row : rows(session, "all-documents", Map.of())) {
			String id = row.get("id").asString();
			Known known = before.get(id);
			if (known != null && known.mark().isEmpty() && !decided.contains(row.get("file").asString())
					&& known.contentHash().equals(row.get("contentHash").asString())) {
				now.put(id, known.as(row));
			}
			else {
				unknown.add(id);
			}
		}
		for (int from = 0; from < unknown.size(); from += DOCUMENTS_AT_ONCE) {
			List<String> some = unknown.subList(from, Math.min(unknown.size(), from + DOCUMENTS_AT_ONCE));
			rows(session, "findings", Map.of("ids", some, "files", List.copyOf(decided)))
				.forEach((row) -> now.put(row.get("id").asString(), Known.of(row, amendments)));
		}
		this.kept = new SoftReference<>(now);
		return List.copyOf(now.values());
	}

	private static List<Record> rows(Session session, String file, Map<String, Object> parameters) {
		return session
			.executeRead((transaction) -> transaction.run(Cypher.file("load/" + file).text(), parameters).list());
	}

}
