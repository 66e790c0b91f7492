package org.minutegraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.minutegraph.resolution.Doubt;
import org.minutegraph.resolution.Doubts;
import org.minutegraph.resolution.Identities;
import org.minutegraph.resolution.Identity;
import org.minutegraph.resolution.Resolver;
import org.minutegraph.review.Amendments;
import org.minutegraph.store.Cypher;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** What waits for a reviewer, with the sentences that it is to be judged by. */
final class Queue {

	private final Driver driver;

	private final Synchroniser synchroniser;

	private String version = "";

	private List<Doubt> doubts = List.of();

	Queue(Driver driver, Synchroniser synchroniser) {
		this.driver = driver;
		this.synchroniser = synchroniser;
	}

	List<Undecided> read(int skip, int limit) {
		try (Session session = this.driver.session()) {
			List<Doubt> some = doubts(session).stream().skip(skip).limit(limit).toList();
			Map<String, List<Undecided.Sentence>> sentences = sentences(session, some);
			References references = new References(session);
			return some.stream()
				.filter((doubt) -> sentences.containsKey(doubt.one().id()) && sentences.containsKey(doubt.other().id()))
				.map((doubt) -> new Undecided(doubt.score(), doubt.reason(), named(doubt.one(), references, sentences),
						named(doubt.other(), references, sentences)))
				.toList();
		}
	}

	/** Found anew after each load and decision only. */
	private synchronized List<Doubt> doubts(Session session) {
		String current = session
			.executeRead((transaction) -> transaction.run(Cypher.file("lookup/version").text())
				.list((row) -> row.get("id").asString("")))
			.stream()
			.findFirst()
			.orElse("");
		if (current.isEmpty() || !current.equals(this.version)) {
			Amendments amendments = Decisions.read(session);
			Identities identities = new Resolver().resolve(
					this.synchroniser.documents(session, amendments).stream().map(Known::names).toList(),
					amendments.verdicts());
			this.doubts = Doubts.of(identities, amendments.verdicts());
			this.version = current;
		}
		return this.doubts;
	}

	private static Undecided.Named named(Identity identity, References references,
			Map<String, List<Undecided.Sentence>> sentences) {
		return new Undecided.Named(identity.id(), identity.name(), identity.aliases(), references.name(identity.id()),
				sentences.getOrDefault(identity.id(), List.of()));
	}

	private static Map<String, List<Undecided.Sentence>> sentences(Session session, List<Doubt> doubts) {
		List<String> ids = doubts.stream()
			.flatMap((doubt) -> Stream.of(doubt.one(), doubt.other()))
			.map(Identity::id)
			.distinct()
			.toList();
		Map<String, List<Undecided.Sentence>> sentences = new HashMap<>();
		session
			.executeRead(
					(transaction) -> transaction.run(Cypher.file("review/sentences").text(), Map.of("ids", ids)).list())
			.forEach((row) -> sentences.put(row.get("id").asString(), row.get("sentences").asList(Queue::sentence)));
		return sentences;
	}

	private static Undecided.Sentence sentence(Value place) {
		return new Undecided.Sentence(place.get("document").asString(), place.get("file").asString(),
				place.get("start").asInt(), place.get("end").asInt(), place.get("quote").asString(),
				place.get("text").asString());
	}

}
