package org.minutegraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.resolution.Identities;
import org.minutegraph.resolution.Identity;
import org.minutegraph.resolution.Resolver;
import org.minutegraph.review.Amendments;
import org.minutegraph.store.Cypher;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Brings the store's facts in line with its documents: finds out who is who over all of
 * them and writes anew what came out differently. May be broken off at any point and
 * begun again.
 */
final class Synchroniser {

	private static final int DOCUMENTS_AT_ONCE = 20;

	private final Driver driver;

	private final Checkpoint checkpoint;

	private final Library library = new Library();

	Synchroniser(Driver driver, Checkpoint checkpoint) {
		this.driver = driver;
		this.checkpoint = checkpoint;
	}

	boolean due() {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> transaction.run(Cypher.file("load/is-sync-due").text())
				.single()
				.get("due")
				.asBoolean());
		}
	}

	/** What all documents say, as it was read last or is read now. */
	List<Known> documents(Session session, Amendments amendments) {
		return this.library.read(session, amendments);
	}

	/** Call only with the lock held. */
	void run() {
		try (Session session = this.driver.session()) {
			Amendments amendments = Decisions.read(session);
			List<Known> documents = this.library.read(session, amendments);
			Identities identities = new Resolver().resolve(documents.stream().map(Known::names).toList(),
					amendments.verdicts());
			Map<String, String> hashes = new HashMap<>();
			Map<String, String> names = new HashMap<>();
			session.executeRead((transaction) -> new Writing(transaction).query("entity-hashes", Map.of()))
				.forEach((row) -> {
					hashes.put(row.get("id").asString(), row.get("hash").asString());
					names.put(row.get("id").asString(), row.get("name").asString());
				});
			Moves moves = new Moves(documents, identities, names);
			session.executeWriteWithoutResult((transaction) -> new Writing(transaction).run("record-names",
					Map.of("joined", moves.joined(), "parted", moves.parted())));
			entities(session, identities, hashes);
			this.checkpoint.passed("entities");
			facts(session, documents, identities, amendments);
			this.checkpoint.passed("facts");
			new FollowUpFacts(session).write(documents, identities, amendments);
			this.checkpoint.passed("follow-ups");
			clear(session, identities, hashes.keySet());
		}
	}

	private void entities(Session session, Identities identities, Map<String, String> hashes) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Identity identity : identities.all()) {
			Map<String, @Nullable Object> row = EntityRow.of(identity);
			if (!EntityRow.hash(identity).equals(hashes.get(identity.id()))) {
				rows.add(row);
			}
		}
		for (int from = 0; from < rows.size(); from += Writing.BATCH) {
			List<Map<String, @Nullable Object>> batch = rows.subList(from, Math.min(rows.size(), from + Writing.BATCH));
			session.executeWriteWithoutResult((transaction) -> new Writing(transaction).rows("entities", batch));
		}
	}

	private void facts(Session session, List<Known> documents, Identities identities, Amendments amendments) {
		Map<String, Known> stale = new LinkedHashMap<>();
		for (Known document : documents) {
			if (document.stale(identities)) {
				stale.put(document.id(), document);
			}
		}
		List<String> ids = List.copyOf(stale.keySet());
		Set<String> written = new HashSet<>();
		Rows rows = new Rows();
		for (int from = 0; from < ids.size(); from += DOCUMENTS_AT_ONCE) {
			List<String> some = ids.subList(from, Math.min(ids.size(), from + DOCUMENTS_AT_ONCE));
			for (StoredDocument document : details(session, some, amendments)) {
				Known known = Objects.requireNonNull(stale.get(document.id()));
				rows.addAll(Facts.of(document, identities));
				rows.add("document-facts", known.written(identities));
				if (known.factsHash() != null) {
					written.add(document.id());
				}
				if (rows.size() >= Writing.BATCH) {
					rows = flush(session, rows, written);
				}
			}
		}
		flush(session, rows, written);
	}

	private Rows flush(Session session, Rows rows, Set<String> written) {
		session.executeWriteWithoutResult((transaction) -> {
			Writing writing = new Writing(transaction);
			writing.documents("forget-facts", written);
			writing.rows(rows);
		});
		written.clear();
		this.checkpoint.passed("batch");
		return new Rows();
	}

	static List<StoredDocument> details(Session session, List<String> ids, Amendments amendments) {
		return session.executeRead(
				(transaction) -> transaction.run(Cypher.file("load/document-details").text(), Map.of("ids", ids))
					.list((row) -> StoredDocument.of(row, amendments)));
	}

	private static void clear(Session session, Identities identities, Set<String> before) {
		Set<String> gone = new HashSet<>(before);
		identities.all().forEach((identity) -> gone.remove(identity.id()));
		session.executeWriteWithoutResult((transaction) -> {
			Writing writing = new Writing(transaction);
			writing.run("remove-entities", Map.of("ids", List.copyOf(gone)));
			writing.run("remove-orphans", Map.of());
			writing.syncDue(false);
		});
	}

}
