package org.minutegraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is to be written, by the file of {@code cypher/load} that writes it, in the order
 * in which the files have to run.
 */
final class Rows {

	private static final List<String> FILES = List.of("documents", "passages", "items", "under", "meetings", "facts",
			"stated", "links", "document-facts");

	private final Map<String, List<Map<String, @Nullable Object>>> byFile = new LinkedHashMap<>();

	private final Set<String> ids = new LinkedHashSet<>();

	Rows() {
		FILES.forEach((file) -> this.byFile.put(file, new ArrayList<>()));
	}

	void add(String file, Map<String, @Nullable Object> row) {
		List<Map<String, @Nullable Object>> rows = this.byFile.get(file);
		if (rows == null) {
			throw new IllegalArgumentException("no file load/" + file);
		}
		rows.add(row);
	}

	/** Adds a row unless one with this id was added before. */
	void addOnce(String file, String id, Map<String, @Nullable Object> row) {
		if (this.ids.add(file + id)) {
			add(file, row);
		}
	}

	void addAll(Rows others) {
		others.byFile.forEach((file, rows) -> rows.forEach((row) -> add(file, row)));
	}

	Map<String, List<Map<String, @Nullable Object>>> byFile() {
		return this.byFile;
	}

	int size() {
		return this.byFile.values().stream().mapToInt(List::size).sum();
	}

	/** A row of names and values; a value may be null. */
	static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return row;
	}

}
