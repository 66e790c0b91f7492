package org.minutegraph.extraction.inspection;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Words at a place that may be an inspection's result.
 *
 * @param label the result in the inspectorate's words
 * @param weight how readily the words are taken for a result
 * @param from first token
 * @param to token after the last
 */
record Outcome(String label, Weight weight, int from, int to) {

	private static final WordList OUTCOMES = WordList.load("outcomes");

	private static final List<String> GRADES = List.of("Unsatisfactory", "Weak", "Adequate", "Good", "Very good",
			"Excellent");

	/** How readily words are taken for a result. */
	enum Weight {

		SURE, PLAIN, NARRATIVE, AREA

	}

	/** The result whose words begin at token i, or null. */
	static @Nullable Outcome at(Tokens tokens, int i) {
		String value = OUTCOMES.value(tokens, i);
		if (value == null) {
			return null;
		}
		int slash = value.lastIndexOf('/');
		return new Outcome(value.substring(0, slash),
				Weight.valueOf(value.substring(slash + 1).toUpperCase(Locale.ROOT)), i, i + OUTCOMES.match(tokens, i));
	}

	/** The grade in figures of the Care Inspectorate, 1 to 6, at token i, or null. */
	static @Nullable Outcome numbered(Tokens tokens, int i) {
		String word = tokens.word(i);
		int number = (word.length() == 1) ? word.charAt(0) - '0' : 0;
		return (number < 1 || number > GRADES.size()) ? null
				: new Outcome(GRADES.get(number - 1), Weight.PLAIN, i, i + 1);
	}

	boolean is(Weight other) {
		return this.weight == other;
	}

}
