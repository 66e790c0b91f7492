package org.minutegraph.extraction.measure;

import java.util.Set;

import org.minutegraph.extraction.language.Numerals;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * The numbers of a text that are no figures: dates, times, labels and references, ages
 * that define a group, addresses, telephone numbers.
 */
final class NonFigures {

	private static final WordList MONTHS = WordList.load("months");

	private static final WordList LABELS = WordList.load("number-labels");

	private static final Set<String> CLOCK = Set.of("am", "pm", "noon", "o'clock", "hrs", "midday", "a.m", "p.m");

	private static final Set<String> BEFORE_CLOCK = Set.of("at", "from", "by", "till", "til", "until", "to", "before",
			"after");

	private static final Set<String> SERIES = Set.of("to", "and", "-", "–", "‐", "‑", "&", "or", "till", "til", "until",
			"of");

	private static final Set<String> PEOPLE = Set.of("members", "people", "residents", "children", "pupils", "parents",
			"governors", "councillors");

	private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

	private static final Set<String> BEFORE_YEAR = Set.of("for", "in", "during", "of", "year", "since", "from", "and");

	/** Words between a verb of beginning or closing and the time of day. */
	private static final int WORDS_BEFORE_TIME = 4;

	private static final Set<String> CALLS = Set.of("call", "calling", "dial", "dialling", "ring", "ringing", "phone");

	private static final WordList SESSION_VERBS = WordList.load("session-verbs");

	private NonFigures() {
	}

	/** Whether a word joins numbers of one kind ("16 to 18"). */
	static boolean joins(String lower) {
		return SERIES.contains(lower);
	}

	/** Whether a word is for those whom numbers count, even in a capital letter. */
	static boolean isPeople(String lower) {
		return PEOPLE.contains(lower);
	}

	/** Whether a word comes before a time of day. */
	static boolean leadsToTime(String lower) {
		return BEFORE_CLOCK.contains(lower);
	}

	/** Whether the number at a token is none of the text's figures. */
	static boolean contains(Tokens tokens, int i) {
		String before = tokens.lower(i - 1);
		String after = tokens.lower(i + 1);
		if (NumberedPlaces.contains(tokens, i) || RunningNumbers.contains(tokens, i)) {
			return true;
		}
		if (isSum(tokens.lower(i)) && !isTime(tokens, i)) {
			return false;
		}
		boolean seriesOfLabels = SERIES.contains(before) && Numerals.isNumeral(tokens, i - 2)
				&& Numerals.isPlain(tokens.lower(i - 2)) && !isYearNumber(tokens.lower(i - 2))
				&& contains(tokens, i - 2);
		boolean named = tokens.isCapital(i - 1) && !tokens.isAllCaps(i - 1) && i - 1 > tokens.sentenceStart(i)
				&& !isMonth(tokens, i - 1) && !FigureFinder.isApproximate(before) && !PEOPLE.contains(after)
				&& !isPlaces(tokens, i) && !(before.equals("public") && tokens.is(i - 4, "members"));
		boolean bracketed = before.equals("(") && after.equals(")") && (i == 1 || !tokens.isWord(i - 2));
		boolean listed = bracketed || after.equals(")") && !isInBrackets(tokens, i) || tokens.size() == 1
				|| i == 0 && tokens.size() == 2 && after.equals(".") || isRowLabel(tokens, i)
				|| i == 0 && tokens.isCapital(i + 1) && !tokens.isAllCaps(i + 1) && !isPlaces(tokens, i);
		return isLabel(tokens, i) || seriesOfLabels || named || listed || after.equals("^") || before.equals("per")
				|| after.equals("kb") || after.equals("mb") || after.equals("or") && tokens.is(i + 2, "more")
				|| isFinancialYear(tokens, i) || isDate(tokens, i) || isTime(tokens, i) || isReference(tokens, i)
				|| isAddress(tokens, i) || Ages.contains(tokens, i) || after.equals("/") && tokens.isGlued(i + 1)
				|| before.equals("/") && tokens.isGlued(i) || before.equals("#") || before.equals("+");
	}

	/** "section 4", "pg. 84", "page/4". */
	static boolean isLabel(Tokens tokens, int i) {
		String before = tokens.lower(i - 1);
		return LABELS.contains(before) && !tokens.is(i - 1, ".")
				|| before.equals(".") && (LABELS.contains(tokens, i - 2) || tokens.is(i - 2, "p")
						|| tokens.is(i - 2, "s") || tokens.is(i - 2, "pg") || tokens.is(i - 2, "pp"))
				|| LABELS.contains((before.equals("/") || before.equals(":")) ? tokens.lower(i - 2) : "");
	}

	/** "85 Year R": places in a year of a school. */
	static boolean isPlaces(Tokens tokens, int i) {
		return tokens.is(i + 1, "year") && (tokens.is(i + 2, "r") || Numerals.isNumeral(tokens, i + 2));
	}

	private static boolean isInBrackets(Tokens tokens, int i) {
		for (int at = i - 1; at >= tokens.sentenceStart(i); at--) {
			if (tokens.is(at, ")")) {
				return false;
			}
			if (tokens.is(at, "(")) {
				return true;
			}
		}
		return false;
	}

	/** Two decimals: a sum of money without its sign, as in lists of payments. */
	private static boolean isSum(String lower) {
		int dot = lower.indexOf('.');
		return dot > 0 && dot == lower.lastIndexOf('.') && lower.length() == dot + 3 && !lower.startsWith("0");
	}

	private static boolean isRowLabel(Tokens tokens, int i) {
		String text = tokens.block().text();
		boolean alone = tokens.end(i) < text.length() && text.charAt(tokens.end(i)) == '\t';
		return i == 0 && tokens.block().is(Block.Kind.ROW) && (alone || tokens.isCapital(1));
	}

	private static boolean isMonth(Tokens tokens, int i) {
		return MONTHS.contains(tokens, i);
	}

	private static boolean isDate(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		if (MONTHS.contains(tokens, i + 1) && isDay(lower) && (tokens.isCapital(i + 1))) {
			return true;
		}
		if (isDay(lower) && SERIES.contains(tokens.lower(i + 1)) && isDay(tokens.lower(i + 2))
				&& MONTHS.contains(tokens, i + 3) && tokens.isCapital(i + 3)) {
			return true;
		}
		int dash = lower.indexOf('-');
		if (dash > 0 && isDay(lower.substring(0, dash)) && isDay(lower.substring(dash + 1))
				&& MONTHS.contains(tokens, i + 1) && tokens.isCapital(i + 1)) {
			return true;
		}
		boolean monthBefore = MONTHS.contains(tokens, i - 1) && tokens.isCapital(i - 1);
		if (monthBefore && (isDay(lower) || isYearNumber(lower))) {
			return true;
		}
		boolean ordinal = ORDINALS.contains(tokens.lower(i + 1)) && isDay(lower);
		return ordinal || lower.chars().filter((c) -> c == '.').count() >= 2 || lower.contains("/");
	}

	private static boolean isDay(String lower) {
		return lower.length() <= 2 && Numerals.isPlain(lower) && Integer.parseInt(lower) <= 31
				&& Integer.parseInt(lower) > 0;
	}

	static boolean isYearNumber(String lower) {
		return lower.length() == 4 && (lower.startsWith("19") || lower.startsWith("20"))
				&& lower.chars().allMatch(Character::isDigit);
	}

	private static boolean isTime(Tokens tokens, int i) {
		String after = tokens.lower(i + 1);
		boolean first = isDottedTime(tokens.lower(i)) && SERIES.contains(after) && isDottedTime(tokens.lower(i + 2))
				&& CLOCK.contains(tokens.lower(i + 3));
		return first || isDottedTime(tokens.lower(i)) && followsSessionVerb(tokens, i) || CLOCK.contains(after)
				|| after.equals(":") && Numerals.isNumeral(tokens, i + 2)
				|| tokens.is(i - 1, ":") && Numerals.isNumeral(tokens, i - 2) && tokens.isGlued(i)
				|| isDash(tokens.lower(i - 1)) && isDottedTime(tokens.lower(i)) && isDottedTime(tokens.lower(i - 2))
				|| isDash(after) && isDottedTime(tokens.lower(i)) && isDottedTime(tokens.lower(i + 2))
				|| (after.equals("a") || after.equals("p")) && tokens.is(i + 2, ".")
				|| BEFORE_CLOCK.contains(tokens.lower(i - 1)) && isDottedTime(tokens.lower(i)) || after.equals("till")
				|| after.equals("til")
				|| isFourDigitTime(tokens.lower(i)) && (tokens.is(i - 1, "at") || followsSessionVerb(tokens, i));
	}

	private static boolean isDash(String lower) {
		return lower.equals("-") || lower.equals("–");
	}

	/** "closed 2125", "commenced: 1905". */
	private static boolean followsSessionVerb(Tokens tokens, int i) {
		for (int at = i - 1; at >= Math.max(tokens.sentenceStart(i), i - WORDS_BEFORE_TIME); at--) {
			if (SESSION_VERBS.contains(tokens, at)) {
				return true;
			}
			if (Numerals.isNumeral(tokens, at)) {
				return false;
			}
		}
		return false;
	}

	/** "24-25" after a word that leads to a year. */
	private static boolean isFinancialYear(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		if (lower.length() != 5 || lower.charAt(2) != '-' || !BEFORE_YEAR.contains(tokens.lower(i - 1))
				|| tokens.lower(i + 1).endsWith("s") && tokens.isWord(i + 1)) {
			return false;
		}
		String first = lower.substring(0, 2);
		String second = lower.substring(3);
		return isDigits(first) && isDigits(second) && Integer.parseInt(second) == Integer.parseInt(first) + 1;
	}

	private static boolean isDigits(String text) {
		return text.chars().allMatch((c) -> c >= '0' && c <= '9');
	}

	private static boolean isFourDigitTime(String lower) {
		return lower.length() == 4 && lower.chars().allMatch(Character::isDigit) && lower.compareTo("2400") < 0
				&& lower.charAt(2) <= '5';
	}

	private static boolean isDottedTime(String lower) {
		int dot = lower.indexOf('.');
		return dot > 0 && dot <= 2 && lower.length() == dot + 3 && lower.charAt(dot + 1) <= '5';
	}

	/** Long digit runs, a leading zero: telephone, cheque and reference numbers. */
	private static boolean isReference(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		if (lower.length() == 3 && isDigits(lower)
				&& CALLS.contains(tokens.lower(tokens.is(i - 1, ":") ? i - 2 : i - 1))) {
			return true;
		}
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
	static boolean isAddress(Tokens tokens, int i) {
		return tokens.isCapital(i + 1) && !tokens.isAllCaps(i + 1) && tokens.isCapital(i + 2)
				&& Streets.isStreet(tokens, i + 1);
	}

}
