package org.minutegraph.extraction.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Numerals;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells figures from the other numbers of a text (dates, times, section numbers, ages
 * that define a group, addresses, telephone numbers), and how far each reaches.
 */
final class FigureFinder {

	private static final WordList UNITS = WordList.load("duration-units");

	private static final Set<String> FRACTIONS = Set.of("third", "thirds", "quarter", "quarters", "half", "fifth",
			"fifths", "tenth", "tenths");

	private static final WordList MULTIPLES = WordList.load("multiples");

	private static final WordList GLUED_UNITS = WordList.load("glued-units");

	private static final Set<String> PERIOD_WORDS = Set.of("past", "last", "next", "previous", "coming", "recent",
			"first", "these");

	private static final Set<String> NO_COUNT_BEFORE = Set.of("these", "those", "all", "both", "other", "last", "next",
			"past", "previous", "between", "or", "than", "first", "remaining", "any", "each", "no", "of");

	private static final Set<String> NO_PLURAL = Set.of("was", "is", "this", "has", "as", "its", "his", "us", "thus",
			"years", "months", "weeks", "days", "business", "process", "access", "progress", "previous", "various",
			"councillors", "members", "boards", "times", "ways", "things", "reasons", "points", "parts", "sides",
			"stages", "options", "occasions", "others");

	private static final Set<String> FUNCTION_WORDS = Set.of("of", "in", "to", "and", "for", "were", "was", "is", "are",
			"had", "have", "has", "who", "that", "the", "at", "on", "by", "with", "from", "a", "an", "or", "as",
			"which");

	private static final Set<String> APPROXIMATE = Set.of("nearly", "over", "around", "about", "some", "approximately",
			"almost", "than");

	private static final Set<String> TERMS = Set.of("contract", "term", "agreement", "programme", "lease", "deal",
			"funding", "extension", "plan", "life", "lifespan", "period", "warranty", "budget");

	private static final int WORDS_BEFORE_NOUN = 4;

	private FigureFinder() {
	}

	/** The figure that begins at a token, if one does. */
	static Optional<Figure> at(Tokens tokens, int i) {
		if (!mayBegin(tokens, i)) {
			return Optional.empty();
		}
		Figure compound = CompoundFigures.at(tokens, i);
		if (compound != null) {
			return Optional.of(compound);
		}
		if (Numerals.isNumeral(tokens, i)) {
			return Optional.ofNullable(numeral(tokens, i));
		}
		if (tokens.is(i, "£") && Numerals.isPlain(tokens.lower(i + 1))) {
			return Optional.of(new Figure(i, i + 2, "GBP", Numerals.amount(tokens.lower(i + 1))));
		}
		if (MULTIPLES.match(tokens, i) > 0) {
			return Optional.of(new Figure(i, i + 1, "multiple", null));
		}
		return Numerals.isNumberWord(tokens, i) ? Optional.ofNullable(word(tokens, i)) : Optional.empty();
	}

	/** Whether anything at a token looks like a figure: most words can begin none. */
	private static boolean mayBegin(Tokens tokens, int i) {
		return Numerals.isNumeral(tokens, i) || tokens.isHyphenated(i) || tokens.is(i, "£") || tokens.is(i, "a")
				|| tokens.is(i, "half") || MULTIPLES.match(tokens, i) > 0 || Numerals.isNumberWord(tokens, i);
	}

	/** Whether a word before a number makes it a stretch of time to come or gone. */
	static boolean isOfPeriod(Tokens tokens, int i) {
		return PERIOD_WORDS.contains(tokens.lower(i - 1));
	}

	/** Whether a word says that a number is not exact. */
	static boolean isApproximate(String lower) {
		return APPROXIMATE.contains(lower);
	}

	/** Whether a unit of time stands at a token. */
	static boolean isUnit(Tokens tokens, int i) {
		return UNITS.match(tokens, i) > 0;
	}

	private static @Nullable Figure numeral(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		char first = lower.charAt(0);
		if (first == '£' || first == '€' || first == '$') {
			int to = Numerals.isMagnitude(tokens.lower(i + 1)) ? i + 2 : i + 1;
			String value = tokens.text(i, to).toLowerCase(Locale.ROOT);
			return new Figure(i, to, (first == '£') ? "GBP" : (first == '€') ? "EUR" : "USD", Numerals.amount(value));
		}
		if (lower.endsWith("%") && Numerals.isPlain(lower.substring(0, lower.length() - 1))) {
			return new Figure(i, i + 1, "percent", Numerals.amount(lower));
		}
		if (isPence(lower)) {
			return new Figure(i, i + 1, "GBP", pence(lower));
		}
		int percent = percent(tokens, i + 1);
		if (percent > 0) {
			return new Figure(i, i + 1 + percent, "percent", Numerals.amount(lower));
		}
		if (isGluedUnit(lower)) {
			String unit = lower.replaceAll("[0-9.,]", "");
			return new Figure(i, i + 1, unit, Numerals.amount(lower.substring(0, lower.length() - unit.length())));
		}
		boolean range = isRange(lower);
		if (lower.endsWith("%") && isRange(lower.substring(0, lower.length() - 1))) {
			return new Figure(i, i + 1, "percent", null);
		}
		if (!Numerals.isPlain(lower) && !range || NonFigures.contains(tokens, i)) {
			return null;
		}
		return counted(tokens, i, range ? null : Numerals.amount(lower), false);
	}

	private static @Nullable Figure counted(Tokens tokens, int i, @Nullable Double amount, boolean word) {
		int per = rate(tokens, i);
		if (per > 0) {
			return new Figure(i, per, "rate", amount);
		}
		int unit = NonFigures.isPlaces(tokens, i) ? 0 : UNITS.match(tokens, i + 1);
		if (unit > 0) {
			String name = UNITS.value(tokens, i + 1);
			int to = openingHours(tokens, i + 1 + unit);
			return isDuration(tokens, i, i + 1 + unit) ? new Figure(i, to, (name != null) ? name : "", amount) : null;
		}
		if (word && (tokens.is(i + 1, "more") || tokens.is(i + 1, "fewer")) && isCountedNoun(tokens, i + 1)) {
			return new Figure(i, i + 2, "count", amount);
		}
		if (word) {
			int from = (tokens.is(i - 1, "to") && tokens.is(i - 2, "up")) ? i - 2 : i;
			return isCountedNoun(tokens, i) ? new Figure(from, i + 1, "count", amount) : null;
		}
		return isYear(tokens, i) ? null : new Figure(i, i + 1, "count", amount);
	}

	private static @Nullable Figure word(Tokens tokens, int i) {
		Double amount = Numerals.amountOfWord(tokens, i);
		boolean name = isProper(tokens, i + 1) && !NonFigures.isPeople(tokens.lower(i + 1));
		boolean inside = i > tokens.sentenceStart(i) && tokens.isCapital(i + 1);
		if (tokens.isCapital(i) && !tokens.isAllCaps(i) && (inside || name)) {
			return null;
		}
		if (FRACTIONS.contains(tokens.lower(i + 1))) {
			return new Figure(i, i + 2, "fraction", null);
		}
		int percent = percent(tokens, i + 1);
		if (percent > 0) {
			return new Figure(i, i + 1 + percent, "percent", amount);
		}
		if (Numerals.isNumeral(tokens, i + 1) || tokens.is(i, "one") && tokens.is(i + 1, "day")) {
			return null;
		}
		if (amount != null && rate(tokens, i) == 0 && NumberPronouns.isAt(tokens, i, amount)) {
			return new Figure(i, i + 1, "count", amount);
		}
		if (UNITS.match(tokens, i + 1) == 0 && rate(tokens, i) == 0
				&& (amount != null && amount <= 2 || NO_COUNT_BEFORE.contains(tokens.lower(i - 1)))) {
			return null;
		}
		return counted(tokens, i, amount, true);
	}

	/** "Oaks", not "KPIs". */
	private static boolean isProper(Tokens tokens, int i) {
		return tokens.isCapital(i) && tokens.lower(i).length() > 1 && Character.isLowerCase(tokens.word(i).charAt(1));
	}

	private static boolean isGluedUnit(String lower) {
		int at = 0;
		while (at < lower.length() && (Character.isDigit(lower.charAt(at)) || lower.charAt(at) == '.')) {
			at++;
		}
		return at > 0 && at < lower.length() && GLUED_UNITS.contains(lower.substring(at));
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

	/** How many tokens say per cent, or 0. */
	static int percent(Tokens tokens, int i) {
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
			boolean digits = Numerals.isNumeral(tokens, i) && Numerals.isNumeral(tokens, whole)
					&& !(tokens.is(i + 1, "of") && whole > i + 2);
			boolean share = tokens.is(i + 1, "in") && whole == i + 2 && Numerals.isNumberWord(tokens, i)
					&& Numerals.isNumberWord(tokens, whole) && UNITS.match(tokens, whole + 1) == 0;
			boolean words = share || tokens.is(i + 1, "of") && tokens.is(i + 2, "the")
					&& Numerals.isNumberWord(tokens, i) && Numerals.isNumberWord(tokens, whole) && !tokens.is(i, "one");
			return (digits && !isYear(tokens, whole) || words) ? whole + 1 : 0;
		}
		return 0;
	}

	/**
	 * Token after "a week", "a week from 8am to 8pm", "a week until 5pm" where that
	 * stands at a token.
	 */
	private static int openingHours(Tokens tokens, int i) {
		if (!tokens.is(i, "a") || UNITS.match(tokens, i + 1) == 0) {
			return i;
		}
		int at = i + 1 + UNITS.match(tokens, i + 1);
		while (NonFigures.leadsToTime(tokens.lower(at)) && isClockTime(tokens.lower(at + 1))) {
			at += 2;
		}
		return at;
	}

	private static boolean isClockTime(String lower) {
		return lower.length() > 2 && (lower.endsWith("am") || lower.endsWith("pm"))
				&& Character.isDigit(lower.charAt(0));
	}

	private static boolean isDuration(Tokens tokens, int from, int to) {
		String before = tokens.lower(from - 1);
		return !PERIOD_WORDS.contains(before) && !tokens.is(to, "old") && !tokens.is(to, "olds")
				&& !(tokens.is(to, "and") && (tokens.is(to + 1, "under") || tokens.is(to + 1, "over")))
				&& !before.equals("aged") && !NonFigures.isAddress(tokens, from) && !tokens.is(to, "ago")
				&& !(tokens.is(to - 1, "year") && !tokens.is(from, "one") && !tokens.is(from, "1")
						&& !TERMS.contains(tokens.lower(to)))
				&& !(tokens.lower(to - 1).startsWith("year") && NonFigures.joins(before)
						&& Numerals.isNumeral(tokens, from - 2));
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
			if (FUNCTION_WORDS.contains(lower)) {
				return false;
			}
		}
		return false;
	}

	/** "2114 C Example": the number of a cheque or an invoice before a payee's name. */
	private static boolean isSerialNumber(Tokens tokens, int i) {
		return tokens.lower(i).length() == 4 && Numerals.isPlain(tokens.lower(i)) && tokens.isCapital(i + 1)
				&& !tokens.isAllCaps(i + 1) && !APPROXIMATE.contains(tokens.lower(i - 1));
	}

	private static boolean isYear(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		if (lower.length() == 7 && NonFigures.isYearNumber(lower.substring(0, 4)) && lower.charAt(4) == '-') {
			return true;
		}
		return NonFigures.isYearNumber(lower) || lower.length() == 4 && Numerals.isPlain(lower)
				&& tokens.isCapital(i + 1) && !tokens.isAllCaps(i + 1);
	}

}
