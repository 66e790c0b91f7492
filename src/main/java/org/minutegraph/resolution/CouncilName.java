package org.minutegraph.resolution;

import java.util.Comparator;
import java.util.List;

/**
 * What tells a council from others: its place, with "town" or "parish" where it is one.
 */
final class CouncilName {

	private static final List<String> DESIGNATIONS = Lexicon.read("council-designations")
		.keySet()
		.stream()
		.sorted(Comparator.comparing((String words) -> -words.length()).thenComparing(Comparator.naturalOrder()))
		.toList();

	private CouncilName() {
	}

	/** The council's key, empty where the name says only that it is a council. */
	static String key(String name) {
		String key = NameKey.of(name);
		for (String shorter = shorten(key); !shorter.equals(key); shorter = shorten(key)) {
			key = shorter;
		}
		return NameKey.generic(key) ? "" : key;
	}

	private static String shorten(String key) {
		for (String designation : DESIGNATIONS) {
			if (key.equals(designation)) {
				return "";
			}
			if (key.startsWith(designation + " ")) {
				return key.substring(designation.length() + 1);
			}
			if (key.endsWith(" " + designation)) {
				return key.substring(0, key.length() - designation.length() - 1);
			}
		}
		return key;
	}

}
