package org.minutegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Statement;
import org.minutegraph.resolution.DocumentNames;
import org.minutegraph.resolution.Identities;
import org.minutegraph.resolution.Identity;
import org.minutegraph.resolution.Ids;
import org.minutegraph.review.Amended;
import org.minutegraph.review.Amendments;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What a document's facts depend on.
 *
 * @param names as reviewers left them
 * @param contentHash of what was read
 * @param factsHash of what its facts were derived from, or null where they are not yet
 * @param body number of the body whose paper it is, or null
 * @param mark of what reviewers decided on its facts
 * @param papers what it says of commitments, its own and earlier ones
 * @param decided ids of the commitments whose status a reviewer set
 * @param before ids of those whom its names meant when its facts were written
 */
record Known(DocumentNames names, String contentHash, @Nullable String factsHash, @Nullable Integer body, String mark,
		BodyPapers papers, Set<String> decided, List<String> before) {

	/** To be raised when facts are derived differently from the same findings. */
	private static final int RULES = 3;

	static Known of(Record row, Amendments amendments) {
		Amended amended = amendments.apply(row.get("file").asString(), row.get("text").asString(null),
				FindingsFormat.read(row.get("findings").asByteArray()));
		String id = row.get("id").asString();
		Set<String> decided = amended.statuses()
			.keySet()
			.stream()
			.map((index) -> amended.findings().statements().get(index))
			.filter(Statement.Commitment.class::isInstance)
			.map((statement) -> StatementFacts.commitmentId(id, (Statement.Commitment) statement))
			.collect(Collectors.toSet());
		return new Known(DocumentNames.of(id, amended.findings()), row.get("contentHash").asString(),
				row.get("factsHash").asString(null), amended.findings().about().body(), amended.mark(),
				BodyPapers.of(amended.findings(), FindingsFormat.reports(row.get("reports").asByteArray())), decided,
				row.get("identities").asList(Value::asString, List.of()));
	}

	/** The same document with its facts as they are written now. */
	Known as(Record row) {
		return new Known(this.names, this.contentHash, row.get("factsHash").asString(null), this.body, this.mark,
				this.papers, this.decided, row.get("identities").asList(Value::asString, List.of()));
	}

	String id() {
		return this.names.document();
	}

	/** Whether its facts are not what they should be. */
	boolean stale(Identities identities) {
		return !currentHash(identities).equals(this.factsHash);
	}

	/** The mark that its facts are written. */
	Map<String, @Nullable Object> written(Identities identities) {
		return Rows.row("id", id(), "factsHash", currentHash(identities), "identities", identities(identities),
				"council", name(identities, this.names.council()), "body", name(identities, this.body));
	}

	/** Ids of those whom its names mean, by number; empty for a post. */
	List<String> identities(Identities identities) {
		return this.names.entities()
			.stream()
			.map((entity) -> identities.of(id(), entity.id()).map(Identity::id).orElse(""))
			.toList();
	}

	private String currentHash(Identities identities) {
		return Ids.of("facts", RULES, this.contentHash, this.mark, identities(identities),
				name(identities, this.names.council()), name(identities, this.body));
	}

	private @Nullable String name(Identities identities, @Nullable Integer entity) {
		return (entity == null) ? null : identities.of(id(), entity).map(Identity::name).orElse(null);
	}

}
