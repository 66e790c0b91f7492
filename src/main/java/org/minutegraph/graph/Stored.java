package org.minutegraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.minutegraph.review.Sayings;
import org.neo4j.driver.Record;

/**
 * A document that is there before a load.
 *
 * @param sayings a line a fact; none where the document stays as it is
 */
record Stored(String id, String file, String contentHash, Set<String> sayings) {

	/** Those of some documents that are there, by id. */
	static Map<String, Stored> of(Writing writing, List<Map<String, @Nullable Object>> rows) {
		return writing.query("known-documents", Map.of("rows", rows))
			.stream()
			.map(Stored::of)
			.collect(Collectors.toMap(Stored::id, (stored) -> stored, (one, same) -> one, LinkedHashMap::new));
	}

	/** Whether a document is there as it was read. */
	static boolean has(Map<String, Stored> known, ReadDocument document) {
		Stored stored = known.get(document.id());
		return stored != null && stored.contentHash.equals(document.contentHash());
	}

	static Map<String, String> hashes(Map<String, Stored> known) {
		Map<String, String> hashes = new LinkedHashMap<>();
		known.values().forEach((stored) -> hashes.put(stored.id, stored.contentHash));
		return hashes;
	}

	private static Stored of(Record row) {
		return new Stored(row.get("id").asString(), row.get("file").asString(), row.get("contentHash").asString(),
				row.get("findings").isNull() ? Set.of()
						: Sayings.of(FindingsFormat.read(row.get("findings").asByteArray())));
	}

}
