package org.minutegraph.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tells figures from the other numbers of a text (dates, times, section numbers, ages
 * that define a group, addresses, telephone numbers), and how far each reaches.
 */
final class FigureFinder {

	private static final WordList MONTHS = WordList.load("months");

	private static final WordList UNITS = WordList.load("duration-units");

	private static final WordList LABELS = WordList.load("number-labels");

	private static final Set<String> FRACTIONS = Set.of("third", "thirds", "quarter", "quarters", "half", "fifth",
			"fifths", "tenth", "tenths");

	private static final Set<String> PERIOD_WORDS = Set.of("past", "last", "next", "previous", "coming", "recent",
			"first", "every", "these");

	private static final Set<String> CLOCK = Set.of("am", "pm", "noon", "o'clock", "hrs", "midday", "a.m", "p.m");

	private static final Set<String> NO_COUNT_BEFORE = Set.of("these", "those", "all", "both", "other", "last", "next",
			"past", "previous", "between", "or", "than", "first", "remaining", "any", "each", "no", "of");

	private static final Set<String> NO_PLURAL = Set.of("was", "is", "this", "has", "as", "its", "his", "us", "thus",
			"years", "months", "weeks", "days", "business", "process", "access", "progress", "previous", "various",
			"councillors", "members", "boards", "times", "ways", "things", "reasons", "points", "parts", "sides",
			"stages", "options", "occasions", "others");

	private static final int WORDS_BEFORE_NOUN = 4;

	private FigureFinder() {
	}

	/** The figure that begins at a token, if one does. */
	static Optional<Figure> at(Tokens tokens, int i) {
		if (Numerals.isNumeral(tokens, i)) {
			return Optional.ofNullable(numeral(tokens, i));
		}
		return Numerals.isNumberWord(tokens, i) ? Optional.ofNullable(word(tokens, i)) : Optional.empty();
	}

	private static @Nullable Figure numeral(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		char first = lower.charAt(0);
		if (first == '£' || first == '€' || first == '$') {
			int to = Numerals.isMagnitude(tokens.lower(i + 1)) ? i + 2 : i + 1;
			String value = tokens.text(i, to).toLowerCase(Locale.ROOT);
			return new Figure(i, to, (first == '£') ? "GBP" : (first == '€') ? "EUR" : "USD", Numerals.amount(value));
		}
		if (lower.endsWith("%")) {
			return new Figure(i, i + 1, "percent", Numerals.amount(lower));
		}
		if (isPence(lower)) {
			return new Figure(i, i + 1, "GBP", pence(lower));
		}
		int percent = percent(tokens, i + 1);
		if (percent > 0) {
			return new Figure(i, i + 1 + percent, "percent", Numerals.amount(lower));
		}
		boolean range = isRange(lower);
		if (!Numerals.isPlain(lower) && !range || isNoFigure(tokens, i)) {
			return null;
		}
		return counted(tokens, i, range ? null : Numerals.amount(lower), false);
	}

	private static @Nullable Figure counted(Tokens tokens, int i, @Nullable Double amount, boolean word) {
		int per = rate(tokens, i);
		if (per > 0) {
			return new Figure(i, per, "rate", amount);
		}
		int unit = UNITS.match(tokens, i + 1);
		if (unit > 0) {
			String name = UNITS.value(tokens, i + 1);
			return isDuration(tokens, i, i + 1 + unit) ? new Figure(i, i + 1 + unit, (name != null) ? name : "", amount)
					: null;
		}
		if (word) {
			return isCountedNoun(tokens, i) ? new Figure(i, i + 1, "count", amount) : null;
		}
		return isYear(tokens, i) ? null : new Figure(i, i + 1, "count", amount);
	}

	private static @Nullable Figure word(Tokens tokens, int i) {
		Double amount = Numerals.amountOfWord(tokens, i);
		if (FRACTIONS.contains(tokens.lower(i + 1))) {
			return new Figure(i, i + 2, "fraction", null);
		}
		int percent = percent(tokens, i + 1);
		if (percent > 0) {
			return new Figure(i, i + 1 + percent, "percent", amount);
		}
		if (Numerals.isNumeral(tokens, i + 1) || tokens.is(i - 1, "-")) {
			return null;
		}
		if (UNITS.match(tokens, i + 1) == 0 && rate(tokens, i) == 0
				&& (tokens.is(i, "one") || NO_COUNT_BEFORE.contains(tokens.lower(i - 1)))) {
			return null;
		}
		return counted(tokens, i, amount, true);
	}

	private static boolean isPence(String lower) {
		return lower.endsWith("p") && lower.length() <= 5 && Numerals.isPlain(lower.substring(0, lower.length() - 1));
	}

	private static @Nullable Double pence(String lower) {
		Double pence = Numerals.amount(lower);
		return (pence == null) ? null : pence / 100;
	}

	private static boolean isRange(String lower) {
		int dash = lower.indexOf('-');
		return dash > 0 && Numerals.isPlain(lower.substring(0, dash)) && Numerals.isPlain(lower.substring(dash + 1))
				&& dash <= 3 && lower.length() - dash <= 4;
	}

	private static int percent(Tokens tokens, int i) {
		if (tokens.is(i, "%") || tokens.is(i, "percent")) {
			return 1;
		}
		if (tokens.is(i, "per") && tokens.is(i + 1, "cent")) {
			return 2;
		}
		return (tokens.is(i, "percentage") && tokens.lower(i + 1).startsWith("point")) ? 2 : 0;
	}

	/** Token after "50 plans per 10,000", "1 in 4", "2 of 5", "two of the five", or 0. */
	private static int rate(Tokens tokens, int i) {
		if (tokens.is(i + 1, "per") && Numerals.isNumeral(tokens, i + 2)) {
			return i + 3;
		}
		if (tokens.isWord(i + 1) && tokens.is(i + 2, "per") && Numerals.isNumeral(tokens, i + 3)) {
			return i + 4;
		}
		if (tokens.is(i + 1, "in") || tokens.is(i + 1, "of")) {
			int whole = tokens.is(i + 2, "the") ? i + 3 : i + 2;
			boolean digits = Numerals.isNumeral(tokens, i) && Numerals.isNumeral(tokens, whole);
			boolean words = tokens.is(i + 1, "of") && tokens.is(i + 2, "the") && Numerals.isNumberWord(tokens, i)
					&& Numerals.isNumberWord(tokens, whole) && !tokens.is(i, "one");
			return (digits && !isYear(tokens, whole) || words) ? whole + 1 : 0;
		}
		return 0;
	}

	private static boolean isDuration(Tokens tokens, int from, int to) {
		String before = tokens.lower(from - 1);
		return !PERIOD_WORDS.contains(before) && !tokens.is(to, "old") && !tokens.is(to, "olds")
				&& !before.equals("aged") && !isAddress(tokens, from) && !tokens.is(to, "ago");
	}

	/** Whether a plural noun follows within a few words: "five local primary schools". */
	private static boolean isCountedNoun(Tokens tokens, int i) {
		for (int at = i + 1; at <= i + WORDS_BEFORE_NOUN && tokens.isWord(at); at++) {
			String lower = tokens.lower(at);
			if (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("'s")) {
				return !NO_PLURAL.contains(lower);
			}
			if (lower.equals("people") || lower.equals("children") || lower.equals("men") || lower.equals("women")) {
				return true;
			}
			if (lower.length() < 4) {
				return false;
			}
		}
		return false;
	}

	private static boolean isNoFigure(Tokens tokens, int i) {
		String before = tokens.lower(i - 1);
		String after = tokens.lower(i + 1);
		boolean label = LABELS.contains(before) && !tokens.is(i - 1, ".")
				|| before.equals(".") && (LABELS.contains(tokens.lower(i - 2)) || tokens.is(i - 2, "p"))
				|| LABELS.contains(before.equals("/") ? tokens.lower(i - 2) : "");
		return label || isDate(tokens, i) || isTime(tokens, i) || isReference(tokens, i) || isAddress(tokens, i)
				|| isAge(tokens, i) || after.equals("/") && tokens.isGlued(i + 1)
				|| before.equals("/") && tokens.isGlued(i) || before.equals("#") || before.equals("+");
	}

	private static boolean isDate(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		if (MONTHS.contains(tokens.lower(i + 1)) && isDay(lower) && (tokens.isCapital(i + 1))) {
			return true;
		}
		boolean monthBefore = MONTHS.contains(tokens.lower(i - 1)) && tokens.isCapital(i - 1);
		if (monthBefore && (isDay(lower) || isYearNumber(lower))) {
			return true;
		}
		return lower.chars().filter((c) -> c == '.').count() >= 2 || lower.contains("/");
	}

	private static boolean isDay(String lower) {
		return lower.length() <= 2 && Numerals.isPlain(lower) && Integer.parseInt(lower) <= 31
				&& Integer.parseInt(lower) > 0;
	}

	private static boolean isYearNumber(String lower) {
		return lower.length() == 4 && (lower.startsWith("19") || lower.startsWith("20"))
				&& lower.chars().allMatch(Character::isDigit);
	}

	private static boolean isYear(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		if (lower.length() == 7 && isYearNumber(lower.substring(0, 4)) && lower.charAt(4) == '-') {
			return true;
		}
		return isYearNumber(lower) && !isCountedNoun(tokens, i);
	}

	private static boolean isTime(Tokens tokens, int i) {
		String after = tokens.lower(i + 1);
		return CLOCK.contains(after) || after.equals(":") && Numerals.isNumeral(tokens, i + 2)
				|| tokens.is(i - 1, ":") && Numerals.isNumeral(tokens, i - 2) && tokens.isGlued(i)
				|| (after.equals("a") || after.equals("p")) && tokens.is(i + 2, ".")
				|| tokens.is(i - 1, "at") && tokens.lower(i).matches("\\d{1,2}\\.\\d{2}");
	}

	/** Long digit runs, a leading zero: telephone, cheque and reference numbers. */
	private static boolean isReference(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		long digits = lower.chars().filter(Character::isDigit).count();
		boolean grouped = lower.indexOf(',') >= 0 || lower.indexOf('.') >= 0;
		return digits >= 6 && !grouped || lower.length() > 1 && lower.startsWith("0") && lower.charAt(1) != '.'
				|| tokens.is(i + 1, "-") && tokens.isGlued(i + 1) && Numerals.isNumeral(tokens, i + 2) && digits >= 3
				|| isPhoneGroup(tokens, i);
	}

	private static boolean isPhoneGroup(Tokens tokens, int i) {
		int at = i - 1;
		while (at >= 0 && i - at <= 3 && Numerals.isPlain(tokens.lower(at))) {
			if (tokens.lower(at).startsWith("0") && tokens.lower(at).length() >= 3) {
				return true;
			}
			at--;
		}
		return false;
	}

	/** "14 Mill Lane": a number before a capitalised name that is no unit. */
	private static boolean isAddress(Tokens tokens, int i) {
		return tokens.isCapital(i + 1) && !tokens.isAllCaps(i + 1) && tokens.isCapital(i + 2)
				&& Streets.isStreet(tokens, i + 1);
	}

	private static boolean isAge(Tokens tokens, int i) {
		String after = tokens.lower(i + 1);
		if (after.equals("year") || after.equals("-")) {
			String next = tokens.lower(i + 2);
			return next.startsWith("old") || next.equals("year") || next.equals("-") && after.equals("year");
		}
		return after.startsWith("year-old") || tokens.lower(i).contains("-") && isAgeGroup(tokens, i)
				|| after.equals("yr") || after.equals("+");
	}

	private static boolean isAgeGroup(Tokens tokens, int i) {
		return tokens.is(i - 1, "aged") || tokens.is(i - 1, "ages") || tokens.is(i - 1, "of")
				|| tokens.lower(i + 1).startsWith("year") || tokens.is(i + 1, "aged") || tokens.is(i + 1, "strategy");
	}

}
