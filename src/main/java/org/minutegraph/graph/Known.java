package org.minutegraph.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.resolution.DocumentNames;
import org.minutegraph.resolution.Identities;
import org.minutegraph.resolution.Identity;
import org.minutegraph.resolution.Ids;
import org.minutegraph.review.Amended;
import org.minutegraph.review.Amendments;
import org.neo4j.driver.Record;

/**
 * What a document's facts depend on.
 *
 * @param names as reviewers left them
 * @param contentHash of what was read
 * @param factsHash of what its facts were derived from, or null where they are not yet
 * @param body number of the body whose paper it is, or null
 * @param mark of what reviewers decided on its facts
 */
record Known(DocumentNames names, String contentHash, @Nullable String factsHash, @Nullable Integer body, String mark) {

	/** To be raised when facts are derived differently from the same findings. */
	private static final int RULES = 2;

	static Known of(Record row, Amendments amendments) {
		Amended amended = amendments.apply(row.get("file").asString(), row.get("text").asString(null),
				FindingsFormat.read(row.get("findings").asByteArray()));
		return new Known(DocumentNames.of(row.get("id").asString(), amended.findings()),
				row.get("contentHash").asString(), row.get("factsHash").asString(null),
				amended.findings().about().body(), amended.mark());
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
		return Rows.row("id", id(), "factsHash", currentHash(identities), "council",
				name(identities, this.names.council()), "body", name(identities, this.body));
	}

	private String currentHash(Identities identities) {
		List<String> ids = this.names.entities()
			.stream()
			.map((entity) -> identities.of(id(), entity.id()).map(Identity::id).orElse(""))
			.toList();
		return Ids.of("facts", RULES, this.contentHash, this.mark, ids, name(identities, this.names.council()),
				name(identities, this.body));
	}

	private @Nullable String name(Identities identities, @Nullable Integer entity) {
		return (entity == null) ? null : identities.of(id(), entity).map(Identity::name).orElse(null);
	}

}
