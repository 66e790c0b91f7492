package org.minutegraph.extraction.measure;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Numerals;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Figures of more than a number and its unit: "two to three days", "8 to 9 per cent", "a
 * ratio of 1:10", "three-year", "a dozen", "a fifth of".
 */
final class CompoundFigures {

	private static final WordList UNITS = WordList.load("duration-units");

	private static final Set<String> PARTS = Set.of("third", "quarter", "half", "fifth", "tenth");

	private static final Set<String> PART_OF_ROW = Set.of("first", "second", "third", "last", "final", "other", "next",
			"and", "this", "each", "one");

	/** What "12-month" only says the reach of: another figure is held against it. */
	private static final Set<String> WINDOWS = Set.of("average", "period", "figure", "figures", "rolling", "rate",
			"total", "window", "basis", "trend");

	private static final Map<String, Integer> MAGNITUDES = Map.of("hundred", 100, "thousand", 1000, "million",
			1_000_000);

	private static final double DOZEN = 12;

	private static final int RATIO_NEAR = 6;

	private CompoundFigures() {
	}

	/** The compound figure that begins at a token, or null. */
	static @Nullable Figure at(Tokens tokens, int i) {
		if (tokens.is(i, "a") || tokens.is(i, "half")) {
			return part(tokens, i);
		}
		boolean numeral = Numerals.isNumeral(tokens, i);
		if (!numeral && !Character.isLetter(first(tokens, i))) {
			return null;
		}
		Figure pounds = numeral ? null : pounds(tokens, i);
		if (pounds != null) {
			return pounds;
		}
		Figure adjective = adjective(tokens, i);
		if (adjective != null) {
			return adjective;
		}
		Figure ratio = numeral ? ratio(tokens, i) : null;
		return (ratio != null) ? ratio : range(tokens, i);
	}

	private static char first(Tokens tokens, int i) {
		return tokens.lower(i).isEmpty() ? ' ' : tokens.lower(i).charAt(0);
	}

	/** "a dozen", "a fifth of", "half of". */
	private static @Nullable Figure part(Tokens tokens, int i) {
		if (tokens.is(i, "a") && tokens.is(i + 1, "dozen")) {
			return new Figure(i, i + 2, "count", DOZEN);
		}
		int at = tokens.is(i, "a") ? i + 1 : i;
		boolean whole = tokens.is(at + 1, "of") && !PART_OF_ROW.contains(tokens.lower(i - 1));
		int from = FigureFinder.isApproximate(tokens.lower(i - 1)) && !tokens.is(i - 2, "well") ? i - 1 : i;
		return (whole && PARTS.contains(tokens.lower(at))) ? new Figure(from, at + 1, "fraction", null) : null;
	}

	/** "3-year", "four-week" before what lasts so long. */
	private static @Nullable Figure adjective(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		int hyphen = lower.lastIndexOf('-');
		if (hyphen <= 0 || !tokens.isWord(i + 1) || tokens.isCapital(i + 1) || tokens.lower(i + 1).startsWith("old")
				|| WINDOWS.contains(tokens.lower(i + 1)) && lower.endsWith("month")) {
			return null;
		}
		String unit = UNITS.valueOf(lower.substring(hyphen + 1));
		String number = lower.substring(0, hyphen);
		if (unit == null || lower.endsWith("s")) {
			return null;
		}
		Double amount = Numerals.isPlain(number) ? Numerals.amount(number) : Numerals.amountOfWord(number);
		return (amount == null) ? null : new Figure(i, i + 1, unit, amount);
	}

	/** "1:10" beside the word ratio. */
	private static @Nullable Figure ratio(Tokens tokens, int i) {
		if (!tokens.is(i + 1, ":") || !tokens.isGlued(i + 1) || !tokens.isGlued(i + 2)
				|| !Numerals.isNumeral(tokens, i + 2)) {
			return null;
		}
		int from = Math.max(tokens.sentenceStart(i), i - RATIO_NEAR);
		int to = Math.min(tokens.sentenceEnd(i), i + RATIO_NEAR);
		for (int at = from; at < to; at++) {
			if (tokens.lower(at).startsWith("ratio")) {
				return new Figure(i, i + 3, "ratio", Numerals.amount(tokens.lower(i)));
			}
		}
		return null;
	}

	/** Two numbers with one unit, where the text says no change from one to the other. */
	private static @Nullable Figure range(Tokens tokens, int i) {
		if (!(tokens.is(i + 1, "to") || tokens.is(i + 1, "or")) || tokens.is(i - 1, "from")) {
			return null;
		}
		Double first = number(tokens, i);
		Double second = number(tokens, i + 2);
		if (first == null || second == null || second <= first || FigureFinder.isOfPeriod(tokens, i)
				|| Ages.contains(tokens, i) || Ages.contains(tokens, i + 2)) {
			return null;
		}
		int percent = FigureFinder.percent(tokens, i + 3);
		if (percent > 0) {
			return new Figure(i, i + 3 + percent, "percent", first);
		}
		int unit = UNITS.match(tokens, i + 3);
		String name = (unit > 0) ? UNITS.value(tokens, i + 3) : null;
		if (name == null && tokens.is(i + 1, "or") && isSmall(tokens, i) && isSmall(tokens, i + 2)
				&& tokens.isWord(i + 3) && !NonFigures.contains(tokens, i) && !NonFigures.contains(tokens, i + 2)) {
			return new Figure(i, i + 3, "count", first);
		}
		return (name != null) ? new Figure(i, i + 3 + unit, name, first) : null;
	}

	private static boolean isSmall(Tokens tokens, int i) {
		return Numerals.isPlain(tokens.lower(i)) && tokens.lower(i).length() <= 3;
	}

	/** "three hundred thousand pounds", or null. */
	private static @Nullable Figure pounds(Tokens tokens, int i) {
		Double amount = Numerals.amountOfWord(tokens, i);
		int at = i + 1;
		while (amount != null && MAGNITUDES.containsKey(tokens.lower(at))) {
			amount *= MAGNITUDES.get(tokens.lower(at));
			at++;
		}
		return (amount != null && at > i + 1 && tokens.is(at, "pounds")) ? new Figure(i, at + 1, "GBP", amount) : null;
	}

	private static @Nullable Double number(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		return Numerals.isPlain(lower) ? Numerals.amount(lower) : Numerals.amountOfWord(tokens, i);
	}

}
