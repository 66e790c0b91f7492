package org.minutegraph.extraction.commitment;

import java.time.YearMonth;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads the names of times as minutes write them: "31 March", "early to mid June", "the
 * second week of October", "the end of next week", "the July meeting", "Easter".
 */
final class TimePhrases {

	private static final WordList PARTS = WordList.load("parts-of-times");

	private static final WordList ORDINALS = WordList.load("ordinals-of-times");

	private static final WordList OCCASIONS = WordList.load("occasions");

	private static final WordList WHICH = WordList.load("occasion-determiners");

	private static final WordList UNITS = WordList.load("units-of-time");

	private static final WordList NAMED = WordList.load("named-times");

	private static final WordList TO_COME = WordList.load("occasions-to-come");

	private static final WordList COUNTS = WordList.load("counts-of-time");

	private static final WordList NAMED_OCCASIONS = WordList.load("named-occasions");

	private static final WordList WITH_ARTICLE = WordList.load("times-with-article");

	private static final WordList SUMS = WordList.load("sums-of-years");

	private static final WordList PREPOSITIONS = WordList.load("deadline-prepositions");

	/** What no name of an occasion holds. */
	private static final Set<String> BREAKS = Set.of("the", "of", "and", "or", "to", ",", ".", ";", ":", "(", ")");

	/** Words before an occasion, and words of the longest name of a meeting. */
	private static final int WORDS = 4;

	private static final int NAME = 8;

	private TimePhrases() {
	}

	/**
	 * A time that a text names.
	 *
	 * @param value ISO 8601 as far as the text states it, else its words
	 * @param dated whether it is a time of the calendar, no occasion
	 * @param to token after its last
	 */
	record Time(String value, boolean dated, int to) {

		boolean isIso() {
			return Character.isDigit(this.value.charAt(0)) && this.value.length() >= 7 && this.value.charAt(4) == '-';
		}

	}

	/** The time that begins at token i, whatever stands before it, or null. */
	static @Nullable Time at(Tokens tokens, int i, int end) {
		boolean future = tokens.is(i, "a")
				&& (tokens.is(i + 1, "future") || tokens.is(i + 1, "later") || tokens.is(i + 1, "subsequent"));
		int at = (tokens.is(i, "the") || future) ? i + 1 : i;
		int core = afterParts(tokens, at);
		Time hyphenated = ofHyphen(tokens, at);
		boolean earlyYears = core == at + 1 && tokens.is(core, "years");
		if (hyphenated != null || earlyYears) {
			return hyphenated;
		}
		Dates.Found date = Dates.at(tokens, core);
		if (date != null && date.to() <= end) {
			return isSomethingElse(tokens, i, core, date) ? null
					: (core > at) ? partOf(tokens, at, date, end) : dated(tokens, at, date, end);
		}
		boolean own = tokens.is(at, "my") || tokens.is(at, "our") || tokens.is(at, "his") || tokens.is(at, "her")
				|| tokens.is(at, "their") || tokens.is(at, "its");
		int to = occasion(tokens, (own && core == at) ? at + 1 : core, core > at);
		if (to == 0 && at > i && WITH_ARTICLE.match(tokens, at) > 0) {
			to = at + WITH_ARTICLE.match(tokens, at);
		}
		Time day = (to > 0 && tokens.is(to, "on")) ? at(tokens, to + 1, end) : null;
		if (day != null && day.dated()) {
			return day;
		}
		boolean named = to > 0 && NAMED.match(tokens, core) > 0;
		return (to > 0 && to <= end && !tokens.isPossessive(to)) ? new Time(tokens.text(at, to), named, to) : null;
	}

	/** "mid-March", "mid-term": a part and its time in one word. */
	private static @Nullable Time ofHyphen(Tokens tokens, int at) {
		String word = tokens.lower(at);
		int hyphen = word.indexOf('-');
		String part = (hyphen > 0) ? word.substring(0, hyphen) : "";
		String rest = word.substring(hyphen + 1);
		boolean time = PARTS.contains(part) && (Dates.monthNamed(rest) != null || UNITS.contains(rest));
		return time ? new Time(tokens.text(at, at + 1), true, at + 1) : null;
	}

	/** Whether a year or what looks like one names no time by which something is due. */
	private static boolean isSomethingElse(Tokens tokens, int from, int at, Dates.Found date) {
		String value = date.value();
		boolean year = value.length() == 4 && Character.isDigit(value.charAt(0));
		boolean years = value.length() > 4 && Character.isDigit(value.charAt(0)) && !date.iso()
				&& value.indexOf(' ') < 0;
		boolean clock = year
				&& (value.compareTo("2000") < 0 || value.compareTo("2100") > 0 || tokens.is(from - 1, "at"));
		boolean sum = (year || years) && (tokens.is(at - 1, "for") && SUMS.contains(tokens, at - 2)
				|| SUMS.contains(tokens, date.to()) || SUMS.contains(tokens, date.to() + 1));
		return clock || sum || year && at == from + 1 && tokens.isWord(date.to()) && !isBreak(tokens, date.to());
	}

	/** Whether a word goes on after the name of a time, and does not belong to it. */
	static boolean isBreak(Tokens tokens, int i) {
		return PREPOSITIONS.match(tokens, i) > 0 || tokens.is(i, "and") || tokens.is(i, "or") || tokens.is(i, "to")
				|| tokens.is(i, "if") || tokens.is(i, "with") || tokens.is(i, "onwards") || tokens.is(i, "unless");
	}

	/** The token after "the end of", "early to mid", "first two weeks of". */
	private static int afterParts(Tokens tokens, int from) {
		int at = from;
		int next = afterPart(tokens, at);
		while (next > at) {
			at = next;
			next = afterPart(tokens, at);
		}
		return (at > from && tokens.is(at, "the")) ? at + 1 : at;
	}

	private static int afterPart(Tokens tokens, int at) {
		if (PARTS.match(tokens, at) > 0) {
			int to = at + PARTS.match(tokens, at);
			return tokens.is(to, "of") ? to + 1 : to;
		}
		if (ORDINALS.match(tokens, at) > 0) {
			int unit = Durations.unit(tokens, at + 1);
			int to = (unit > 0) ? unit : at + 1 + unit(tokens, at + 1);
			boolean in = tokens.is(to, "in") && !tokens.is(to - 1, "term") && !tokens.is(to - 1, "year");
			boolean of = to > at + 1 && (tokens.is(to, "of") || in);
			return of ? to + 1 : at;
		}
		return at;
	}

	private static Time partOf(Tokens tokens, int from, Dates.Found date, int end) {
		boolean monthOfYear = date.iso() && date.value().length() == 7;
		if (monthOfYear && tokens.is(from, "end")) {
			return new Time(YearMonth.parse(date.value()).atEndOfMonth().toString(), true, date.to());
		}
		Time last = tokens.is(date.to(), "through") ? at(tokens, date.to() + 2, end) : null;
		int to = (last != null) ? last.to() : date.to();
		return new Time(tokens.text(from, to), true, to);
	}

	/** "the July meeting" is due at that meeting; "6 June next year" in that year. */
	private static Time dated(Tokens tokens, int from, Dates.Found date, int end) {
		int to = date.to();
		if (date.iso()) {
			return new Time(date.value(), true, to);
		}
		boolean month = to == from + 1 && Dates.monthNamed(tokens.lower(from)) != null;
		Dates.Found second = (month && tokens.is(to, "and")) ? Dates.at(tokens, to + 1) : null;
		if (second != null && second.to() == to + 2 && Dates.monthNamed(tokens.lower(to + 1)) != null) {
			to = second.to();
		}
		else if (to + 1 < end && tokens.is(to, "next") && tokens.is(to + 1, "year")) {
			to += 2;
		}
		else {
			int meeting = month ? meeting(tokens, to) : 0;
			to = (meeting > 0) ? meeting : to + length(tokens, to, month && tokens.isCapital(to));
		}
		return new Time((to > date.to()) ? tokens.text(from, to) : date.value(), true, to);
	}

	/** Where "Parish Council meeting" after a month ends, or 0. */
	private static int meeting(Tokens tokens, int i) {
		int at = i;
		while (at < i + WORDS && (tokens.isCapital(at) || tokens.is(at, ".")) && !tokens.is(at, "meeting")) {
			at++;
		}
		return (at > i && tokens.is(at, "meeting")) ? at + 1 : 0;
	}

	/** Where the occasion that begins at token i ends, or 0. */
	private static int occasion(Tokens tokens, int i, boolean partNamed) {
		int at = i;
		while (WHICH.match(tokens, at) > 0 && (at > i || COUNTS.match(tokens, at) == 0)) {
			at += WHICH.match(tokens, at);
		}
		if (at == i && !partNamed) {
			int named = Math.max(NAMED_OCCASIONS.match(tokens, i), tokens.isCapital(i) ? NAMED.match(tokens, i) : 0);
			return (named > 0) ? i + named : namedDay(tokens, i);
		}
		if (at > i && isThis(tokens, at - 1)) {
			return (unit(tokens, at) > 0) ? at + unit(tokens, at) : 0;
		}
		boolean toCome = at > i && (tokens.is(i, "next") || tokens.is(i, "following"));
		at = (partNamed && tokens.is(at, "the")) ? at + 1 : at;
		for (int k = 0; k < NAME && (k < WORDS || tokens.isCapital(at + k - 1)) && goesOn(tokens, at + k); k++) {
			int length = length(tokens, at + k, toCome);
			if (length > 0) {
				int to = at + k + length;
				return to + length(tokens, to, toCome);
			}
		}
		return 0;
	}

	/** Where "World Book Day", "Sports Day" ends, or 0. */
	private static int namedDay(Tokens tokens, int i) {
		int day = i + 1;
		while (day < i + WORDS && tokens.isCapital(day) && tokens.isCapital(day - 1) && !tokens.is(day, "day")) {
			day++;
		}
		boolean named = tokens.isCapital(i) && tokens.is(day, "day") && tokens.isCapital(day)
				&& tokens.isCapital(day - 1);
		return (named && !tokens.isCapital(day + 1)) ? day + 1 : 0;
	}

	private static int length(Tokens tokens, int i, boolean toCome) {
		return Math.max(Math.max(OCCASIONS.match(tokens, i), unit(tokens, i)), toCome ? TO_COME.match(tokens, i) : 0);
	}

	private static boolean goesOn(Tokens tokens, int i) {
		return PREPOSITIONS.match(tokens, i) == 0 && !BREAKS.contains(tokens.lower(i));
	}

	/** Length of a unit of time; "may" and "march" are months with a capital only. */
	private static int unit(Tokens tokens, int i) {
		boolean verb = Dates.monthNamed(tokens.lower(i)) != null && !tokens.isCapital(i);
		return verb ? 0 : UNITS.match(tokens, i);
	}

	/** "this week" is a time, "this meeting" the one that is held. */
	private static boolean isThis(Tokens tokens, int i) {
		return tokens.is(i, "this") || tokens.is(i, "same") || tokens.is(i, "current") || tokens.is(i, "new");
	}

	/**
	 * The time of "next week", "this winter", "early June" without preposition, or null.
	 */
	static @Nullable Time bare(Tokens tokens, int i, int end) {
		boolean which = tokens.is(i, "next") || tokens.is(i, "this") || tokens.is(i, "coming")
				|| tokens.is(i, "following") && tokens.is(i - 1, "the");
		int unit = which ? i + 1 + (tokens.is(i + 1, "coming") ? 1 : 0) : i;
		int to = which ? unit + unit(tokens, unit) : i;
		if (to > unit && to <= end && !tokens.isPossessive(to - 1)) {
			return new Time(tokens.text(tokens.is(i, "following") ? i - 1 : i, to), false, to);
		}
		return (PARTS.match(tokens, i) > 0 || ORDINALS.match(tokens, i) > 0 && afterPart(tokens, i) > i)
				? at(tokens, i, end) : null;
	}

}
