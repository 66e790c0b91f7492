package org.minutegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what a load does as it goes. */
final class Tally {

	private final TreeSet<String> added = new TreeSet<>();

	private final TreeSet<String> changed = new TreeSet<>();

	private final TreeSet<String> unchanged = new TreeSet<>();

	private final TreeSet<String> removed = new TreeSet<>();

	private final Map<String, String> failed = new TreeMap<>();

	void failed(String name, Throwable reason) {
		String message = reason.getMessage();
		this.failed.put(name, (message != null) ? message : reason.getClass().getSimpleName());
	}

	void removed(String name) {
		this.removed.add(name);
	}

	/** Sorts a batch that has been written by what was known of it before. */
	void written(List<ReadDocument> documents, Map<String, String> known) {
		for (ReadDocument document : documents) {
			String before = known.get(document.id());
			if (before == null) {
				this.added.add(document.file());
			}
			else if (before.equals(document.contentHash())) {
				this.unchanged.add(document.file());
			}
			else {
				this.changed.add(document.file());
			}
		}
	}

	int failures() {
		return this.failed.size();
	}

	LoadResult result() {
		return new LoadResult(List.copyOf(this.added), List.copyOf(this.changed), List.copyOf(this.unchanged),
				List.copyOf(this.removed), new TreeMap<>(this.failed));
	}

}
