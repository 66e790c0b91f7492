package org.minutegraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a transaction changes, counted. */
final class Changes {

	/** Enough to see what sort of change it was. */
	private static final int EXAMPLES = 20;

	private static final List<String> COUNTS = List.of("added", "changed", "unchanged", "removed", "failed", "decided",
			"undone", "gained", "lost");

	private final Map<String, Object> counts = new LinkedHashMap<>();

	private final List<String> documents = new ArrayList<>();

	private final List<String> examples = new ArrayList<>();

	Changes() {
		COUNTS.forEach((count) -> this.counts.put(count, 0L));
	}

	Changes count(String what, int number) {
		this.counts.merge(what, (long) number, (one, other) -> (Long) one + (Long) other);
		return this;
	}

	/**
	 * What a document says now instead of what it said.
	 * @param before lines of its facts, none where it is new
	 * @param after lines of its facts, none where it is taken out
	 */
	void document(String file, Set<String> before, Set<String> after) {
		Set<String> gained = new TreeSet<>(after);
		gained.removeAll(before);
		Set<String> lost = new TreeSet<>(before);
		lost.removeAll(after);
		count("gained", gained.size()).count("lost", lost.size());
		if (this.documents.size() < EXAMPLES) {
			this.documents.add(file);
		}
		lost.forEach((line) -> example("- " + line));
		gained.forEach((line) -> example("+ " + line));
	}

	private void example(String line) {
		if (this.examples.size() < EXAMPLES) {
			this.examples.add(line);
		}
	}

	Map<String, Object> parameters() {
		return Map.of("counts", this.counts, "documents", this.documents, "examples", this.examples);
	}

}
