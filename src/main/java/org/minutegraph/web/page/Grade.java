package org.minutegraph.web.page;

import java.util.List;
import java.util.Locale;

/**
 * Where an inspection's word stands on its scale. Two scales are never joined: since
 * November 2025 schools get five words an area, which say something else than the four
 * that were given overall before. Until August 2012 "satisfactory" stood where "requires
 * improvement" came to stand.
 *
 * @param scale that the word belongs to
 * @param level 0 for the best word of the scale
 */
record Grade(Scale scale, int level) {

	private static final List<List<String>> OVERALL = List.of(List.of("outstanding"), List.of("good"),
			List.of("requires improvement", "satisfactory"),
			List.of("inadequate", "special measures", "serious weaknesses"));

	private static final List<List<String>> CARD = List.of(List.of("exceptional"), List.of("strong standard"),
			List.of("expected standard"), List.of("needs attention"), List.of("urgent improvement"));

	/** A set of words that can be compared with each other. */
	enum Scale {

		/** Four words. */
		OVERALL,
		/** Five words of a report card. */
		CARD,
		/** A word of neither. */
		NONE

	}

	/** Reads an outcome, such as "Good" or "Strong standard (inclusion)". */
	static Grade of(String outcome) {
		String word = outcome.toLowerCase(Locale.ROOT).replaceAll("\\s*\\(.*", "").strip();
		int overall = level(OVERALL, word);
		if (overall >= 0) {
			return new Grade(Scale.OVERALL, overall);
		}
		int card = level(CARD, word);
		return (card >= 0) ? new Grade(Scale.CARD, card) : new Grade(Scale.NONE, 0);
	}

	/** How far down the scale it stands, from 0 for its best word to 1 for its worst. */
	double down() {
		return switch (this.scale) {
			case OVERALL -> this.level / (OVERALL.size() - 1.0);
			case CARD -> this.level / (CARD.size() - 1.0);
			case NONE -> 0.5;
		};
	}

	private static int level(List<List<String>> scale, String word) {
		for (int level = 0; level < scale.size(); level++) {
			if (scale.get(level).contains(word)) {
				return level;
			}
		}
		return -1;
	}

}
