package org.minutegraph.extraction.language;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates as minutes write them: "31 March 2018", "Thursday, 9th May, 2019",
 * "12/07/2019", "24th July17", "March 2020", "2016-17", "Autumn 2016". A date becomes ISO
 * 8601 as far as the text states it; one without a year stays in the text's words.
 */
public final class Dates {

	private static final WordList MONTHS = WordList.load("months");

	private static final WordList WEEKDAYS = WordList.load("weekdays");

	private static final WordList SEASONS = WordList.load("seasons");

	private Dates() {
	}

	/**
	 * A date at a place in the tokens.
	 *
	 * @param value ISO 8601 as far as stated, else the words
	 * @param iso whether the value is ISO 8601
	 * @param to token after its last
	 */
	public record Found(String value, boolean iso, int to) {
	}

	/** The date that begins at token i, or null. */
	static public @Nullable Found at(Tokens tokens, int i) {
		int at = i;
		if (WEEKDAYS.match(tokens, at) > 0) {
			at++;
			at = skip(tokens, at, ".", ",", "the");
		}
		else if (tokens.is(at, "the") && day(tokens, at + 1) > 0) {
			at++;
		}
		Found found = dayFirst(tokens, i, at);
		if (found == null) {
			found = monthFirst(tokens, at);
		}
		if (found == null && at == i) {
			found = figures(tokens, at);
		}
		return found;
	}

	private static @Nullable Found dayFirst(Tokens tokens, int from, int at) {
		int day = day(tokens, at);
		if (day == 0) {
			return null;
		}
		int next = skip(tokens, at + 1, "th", "st", "nd", "rd");
		next = skip(tokens, next, "day", "of");
		return withMonth(tokens, from, next, day);
	}

	private static @Nullable Found withMonth(Tokens tokens, int from, int at, int day) {
		String glued = tokens.lower(at);
		int digits = glued.length();
		while (digits > 0 && Character.isDigit(glued.charAt(digits - 1))) {
			digits--;
		}
		String month = month(tokens, at);
		int year = 0;
		int to = at + 1;
		if (month == null && digits < glued.length() && digits >= 3) {
			month = monthNamed(glued.substring(0, digits));
			year = year(glued.substring(digits));
		}
		if (month == null) {
			return null;
		}
		to = skip(tokens, to, ".");
		int afterComma = skip(tokens, to, ",");
		if (year == 0 && isLongYear(tokens, afterComma)) {
			year = year(tokens.lower(afterComma));
			to = afterComma + 1;
		}
		return (year > 0) ? new Found("%d-%s-%02d".formatted(year, month, day), true, to)
				: new Found(tokens.text(from, at + 1), false, at + 1);
	}

	private static @Nullable Found monthFirst(Tokens tokens, int at) {
		String season = SEASONS.value(tokens, at);
		if (season != null) {
			int to = at + SEASONS.match(tokens, at);
			to = isLongYear(tokens, to) ? to + 1 : to;
			return new Found(tokens.text(at, to), false, to);
		}
		String month = month(tokens, at);
		if (month == null || !tokens.isCapital(at)) {
			return null;
		}
		int to = skip(tokens, at + 1, ".");
		int day = day(tokens, to);
		int afterDay = skip(tokens, to + 1, ",");
		if (day > 0 && isLongYear(tokens, afterDay)) {
			return new Found("%d-%s-%02d".formatted(year(tokens.lower(afterDay)), month, day), true, afterDay + 1);
		}
		int afterComma = skip(tokens, to, ",");
		if (isLongYear(tokens, afterComma)) {
			return new Found("%d-%s".formatted(year(tokens.lower(afterComma)), month), true, afterComma + 1);
		}
		boolean name = !tokens.is(at, "may") && !tokens.is(at, "march") || tokens.isWord(at - 1);
		return name ? new Found(tokens.text(at, (day > 0) ? to + 1 : at + 1), false, (day > 0) ? to + 1 : at + 1)
				: null;
	}

	private static @Nullable Found figures(Tokens tokens, int at) {
		String word = tokens.lower(at);
		if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
			return null;
		}
		String[] parts = word.split("[/.-]", -1);
		if (parts.length == 3 && parts[0].length() == 4) {
			return calendar(parts[0], parts[1], parts[2], at);
		}
		if (parts.length == 3) {
			return calendar(parts[2], parts[1], parts[0], at);
		}
		boolean span = parts.length == 2 && parts[0].length() == 4 && year(parts[0]) > 0 && year(parts[1]) > 0;
		if (span || word.length() == 4 && year(word) > 0) {
			return new Found(tokens.word(at), !span, at + 1);
		}
		return null;
	}

	private static @Nullable Found calendar(String year, String month, String day, int at) {
		int y = year(year);
		int m = number(month);
		int d = number(day);
		boolean valid = y > 0 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
		return valid ? new Found("%d-%02d-%02d".formatted(y, m, d), true, at + 1) : null;
	}

	private static int skip(Tokens tokens, int at, String... words) {
		int to = at;
		for (String word : words) {
			if (tokens.is(to, word)) {
				to++;
			}
		}
		return to;
	}

	/** The day of a month at token i ("9", "9th"), or 0. */
	private static int day(Tokens tokens, int i) {
		String word = tokens.lower(i);
		if (word.isEmpty() || !Character.isDigit(word.charAt(0)) || word.length() > 4) {
			return 0;
		}
		int end = 1;
		while (end < word.length() && Character.isDigit(word.charAt(end))) {
			end++;
		}
		String rest = word.substring(end);
		boolean ordinal = rest.isEmpty() || rest.equals("st") || rest.equals("nd") || rest.equals("rd")
				|| rest.equals("th");
		int day = number(word.substring(0, end));
		return (ordinal && day <= 31) ? day : 0;
	}

	private static @Nullable String month(Tokens tokens, int i) {
		return monthNamed(tokens.lower(i));
	}

	/** The number of a month as two digits ("03" for "march" or "mar"), or null. */
	static public @Nullable String monthNamed(String lowerCase) {
		return MONTHS.valueOf(lowerCase.toLowerCase(Locale.ROOT));
	}

	private static boolean isLongYear(Tokens tokens, int i) {
		return tokens.lower(i).length() == 4 && year(tokens.lower(i)) > 0;
	}

	/** The year that a word of two or four figures means, or 0. */
	private static int year(String word) {
		int value = number(word);
		if (word.length() == 4 && value >= 1800 && value < 2200) {
			return value;
		}
		return (word.length() == 2 && value >= 0) ? value + ((value < 70) ? 2000 : 1900) : 0;
	}

	private static int number(String digits) {
		if (digits.isEmpty() || digits.length() > 4) {
			return -1;
		}
		int value = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			value = value * 10 + digit;
		}
		return value;
	}

}
