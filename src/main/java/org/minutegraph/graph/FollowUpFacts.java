package org.minutegraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.followup.FollowUp;
import org.minutegraph.followup.FollowUps;
import org.minutegraph.followup.Paper;
import org.minutegraph.followup.Standing;
import org.minutegraph.resolution.Identities;
import org.minutegraph.resolution.Ids;
import org.minutegraph.review.Amendments;
import org.minutegraph.store.Cypher;
import org.neo4j.driver.Session;

/**
 * Writes where commitments were followed up and what has become of them: by difference,
 * since each follow-up hangs on two documents.
 */
final class FollowUpFacts {

	private static final String READER = "follow-up";

	private static final double CERTAIN = 0.9;

	private static final double LIKELY = 0.5;

	private static final int DOCUMENTS_AT_ONCE = 50;

	private final Session session;

	FollowUpFacts(Session session) {
		this.session = session;
	}

	void write(List<Known> documents, Identities identities, Amendments amendments) {
		Map<String, FollowUp> followUps = new LinkedHashMap<>();
		Map<String, Standing> standings = new TreeMap<>();
		for (List<Paper> papers : BodyPapers.byBody(documents, identities).values()) {
			List<FollowUp> found = FollowUps.of(papers);
			found.forEach((followUp) -> followUps.put(Ids.of("follow-up", followUp), followUp));
			standings
				.putAll(Standing.of(found, papers.stream().collect(Collectors.toMap(Paper::document, Paper::date))));
		}
		documents.forEach((document) -> standings.keySet().removeAll(document.decided()));
		Set<String> there = there();
		Set<String> gone = new HashSet<>(there);
		gone.removeAll(followUps.keySet());
		followUps.keySet().removeAll(there);
		Writes writes = new Writes();
		links(followUps, amendments, writes);
		statuses(standings, writes);
		inParts(List.copyOf(gone), (writing, some) -> writing.run("forget-follow-ups", Map.of("ids", some)));
		inParts(writes.rows, (writing, some) -> writing.rows("follow-ups", some));
		inParts(writes.statuses, (writing, some) -> writing.rows("statuses", some));
	}

	/** A transaction for so many; who dies in between finds the rest missing again. */
	private <T> void inParts(List<T> all, BiConsumer<Writing, List<T>> write) {
		for (int from = 0; from < all.size(); from += Writing.BATCH) {
			List<T> some = all.subList(from, Math.min(all.size(), from + Writing.BATCH));
			this.session.executeWriteWithoutResult((transaction) -> write.accept(new Writing(transaction), some));
		}
	}

	private static final class Writes {

		private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

		private final List<Map<String, @Nullable Object>> statuses = new ArrayList<>();

	}

	private Set<String> there() {
		return this.session
			.executeRead((transaction) -> transaction.run(Cypher.file("load/known-follow-ups").text())
				.list((row) -> row.get("id").asString()))
			.stream()
			.collect(Collectors.toSet());
	}

	private void links(Map<String, FollowUp> followUps, Amendments amendments, Writes writes) {
		Map<String, List<Map.Entry<String, FollowUp>>> byDocument = new TreeMap<>();
		followUps.entrySet()
			.forEach((entry) -> byDocument.computeIfAbsent(entry.getValue().document(), (any) -> new ArrayList<>())
				.add(entry));
		List<String> ids = List.copyOf(byDocument.keySet());
		for (int from = 0; from < ids.size(); from += DOCUMENTS_AT_ONCE) {
			List<String> some = ids.subList(from, Math.min(ids.size(), from + DOCUMENTS_AT_ONCE));
			for (StoredDocument document : Synchroniser.details(this.session, some, amendments)) {
				Places places = document.places();
				for (Map.Entry<String, FollowUp> entry : Objects.requireNonNull(byDocument.get(document.id()))) {
					writes.rows.add(row(entry.getKey(), entry.getValue(), places));
				}
			}
		}
	}

	private static Map<String, @Nullable Object> row(String id, FollowUp followUp, Places places) {
		Map<String, @Nullable Object> properties = places.properties(id,
				Evidence.of(followUp.span(), READER, followUp.likely() ? LIKELY : CERTAIN));
		properties.put("reason", followUp.reason());
		properties.put("likely", followUp.likely());
		properties.put("outcome", followUp.outcome());
		return Rows.row("from", followUp.commitment(), "later", followUp.later(), "passage",
				((List<?>) Objects.requireNonNull(properties.get("passages"))).getFirst(), "properties", properties);
	}

	/** Those that changed; one that nothing follows up any more is as its paper says. */
	private void statuses(Map<String, Standing> standings, Writes writes) {
		Map<String, Standing> there = new HashMap<>();
		this.session.executeRead((transaction) -> transaction.run(Cypher.file("load/known-statuses").text()).list())
			.forEach((row) -> there.put(row.get("id").asString(),
					new Standing(row.get("status").asString(), row.get("asOf").asString(""))));
		there.keySet()
			.stream()
			.filter((id) -> !standings.containsKey(id))
			.forEach((id) -> writes.statuses.add(Rows.row("id", id, "status", null, "asOf", null)));
		standings.forEach((id, standing) -> {
			if (!standing.equals(there.get(id))) {
				writes.statuses.add(Rows.row("id", id, "status", standing.status(), "asOf", standing.asOf()));
			}
		});
	}

}
