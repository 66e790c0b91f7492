package org.minutegraph.extraction.commitment;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds by when something is to be done: "by 31 March 2018", "before the end of July",
 * "at the next meeting", "shortly".
 */
public final class DueDates {

	/** Words before a deadline: "strong" ones name nothing else, "weak" ones often do. */
	private static final WordList PREPOSITIONS = WordList.load("deadline-prepositions");

	/** Deadlines that stand by themselves. */
	private static final WordList ADVERBS = WordList.load("deadline-adverbs");

	private static final WordList OCCASIONS = WordList.load("occasions");

	private static final WordList WHICH = WordList.load("occasion-determiners");

	private static final WordList CONDITIONS = WordList.load("conditions-of-time");

	private static final WordList NAMED = WordList.load("named-times");

	private static final WordList DETERMINERS = WordList.load("determiners");

	/** Words before an occasion, and words of the longest name of a meeting. */
	private static final int WORDS = 4;

	private static final int NAME = 8;

	/** Longest clause of time. */
	private static final int CLAUSE = 9;

	/** Tokens within which a task names its deadline. */
	private static final int REACH = 90;

	private DueDates() {
	}

	/**
	 * The deadline within a stretch: ISO 8601 as far as stated, else the words; or null.
	 */
	static public @Nullable String in(Stretch stretch) {
		String weak = null;
		Tokens tokens = stretch.tokens();
		int end = Math.min(stretch.to(), stretch.from() + REACH);
		for (int i = stretch.from(); i < end; i++) {
			String strength = PREPOSITIONS.value(tokens, i);
			if (strength != null) {
				int after = i + PREPOSITIONS.match(tokens, i);
				String due = at(tokens, after, stretch.to());
				due = (due != null) ? due : Occasions.awaited(tokens, i, after, stretch.to());
				due = (due != null || strength.equals("weak")) ? due : Occasions.day(tokens, after, stretch.to());
				if (due != null && strength.equals("strong")) {
					return (tokens.is(i, "before") && !isIso(due)) ? withPreposition(tokens, i, due) : due;
				}
				if (due != null && (tokens.is(i, "after") || tokens.is(i, "towards"))) {
					due = isIso(due) ? null : withPreposition(tokens, i, due);
				}
				weak = (weak != null) ? weak : due;
			}
			else if (tokens.is(i, "to") && isExtended(stretch, i)) {
				return at(tokens, i + 1, stretch.to());
			}
			else if (weak == null && tokens.is(i, "to") && isNext(tokens, i + 1)) {
				weak = at(tokens, i + 1, stretch.to());
			}
			if (weak == null && ADVERBS.match(tokens, i) > 0 && !tokens.is(i - 1, "as")) {
				int to = i + ADVERBS.match(tokens, i);
				weak = tokens.text(i, Occasions.within(tokens, to));
			}
		}
		return (weak != null) ? weak : clause(stretch);
	}

	private static String withPreposition(Tokens tokens, int i, String due) {
		return tokens.lower(i) + (tokens.is(i + 1, "the") ? " the " : " ") + due;
	}

	/** "put it to the next meeting", "bring it to the May session". */
	private static boolean isNext(Tokens tokens, int i) {
		int at = tokens.is(i, "the") ? i + 1 : i;
		Dates.Found month = Dates.at(tokens, at);
		boolean session = month != null && !month.iso() && month.to() == at + 1
				&& OCCASIONS.match(tokens, month.to()) > 0;
		return session || tokens.is(at, "next") || tokens.is(at, "following");
	}

	/** "the lease be extended by a year to 31 August 2021". */
	private static boolean isExtended(Stretch stretch, int to) {
		Dates.Found date = Dates.at(stretch.tokens(), to + 1);
		boolean full = date != null && date.iso() && date.to() <= stretch.to();
		for (int i = to - 1; full && i >= stretch.from(); i--) {
			if (stretch.tokens().lower(i).startsWith("exten")) {
				return true;
			}
		}
		return false;
	}

	/** "once it is published": a clause of time at the end of what is to be done. */
	private static @Nullable String clause(Stretch stretch) {
		Tokens tokens = stretch.tokens();
		int end = stretch.trimmed().to();
		for (int i = end - 2; i > stretch.from() + 2 && i >= end - CLAUSE && tokens.isWord(i); i--) {
			boolean noun = tokens.is(i, "after") && !DETERMINERS.contains(tokens, i + 1)
					&& !Verbs.isGerund(tokens, i + 1);
			boolean before = tokens.is(i, "before") && Occasions.isClause(new Stretch(tokens, i + 1, end));
			if (before || CONDITIONS.match(tokens, i) > 0 && !noun) {
				return tokens.text(i, end);
			}
		}
		return null;
	}

	/**
	 * The date or occasion that begins at token i, whatever stands before it, or null.
	 */
	static @Nullable String at(Tokens tokens, int i, int end) {
		int at = tokens.is(i, "the") ? i + 1 : i;
		int part = at;
		while (tokens.is(part, "end") || tokens.is(part, "start") || tokens.is(part, "beginning")
				|| tokens.is(part, "middle")) {
			part = tokens.is(part + 1, "of") ? part + 2 : part + 1;
		}
		int duration = duration(tokens, at);
		if (duration > 0 && duration <= end) {
			return "within " + tokens.text(at, duration);
		}
		Dates.Found date = Dates.at(tokens, part);
		if (date != null && date.to() <= end) {
			return (part > at) ? partOf(tokens, at, date) : beforeOccasion(tokens, at, date);
		}
		int to = occasion(tokens, part, part > at);
		return (to > 0 && to <= end) ? tokens.text(at, to) : null;
	}

	/** "approximately 18 months" after "within": where it ends, or -1. */
	private static int duration(Tokens tokens, int i) {
		boolean about = tokens.is(i, "approximately") || tokens.is(i, "around") || tokens.is(i, "about");
		int unit = about ? i + 2 : -1;
		boolean counted = about && tokens.is(i - 1, "within") && OCCASIONS.match(tokens, unit) > 0;
		return counted ? unit + OCCASIONS.match(tokens, unit) : -1;
	}

	private static String partOf(Tokens tokens, int from, Dates.Found date) {
		boolean monthOfYear = date.iso() && date.value().length() == 7;
		return (monthOfYear && tokens.is(from, "end")) ? YearMonth.parse(date.value()).atEndOfMonth().toString()
				: tokens.text(from, date.to());
	}

	/** "the July meeting" is due at that meeting. */
	private static String beforeOccasion(Tokens tokens, int from, Dates.Found date) {
		return (!date.iso() && OCCASIONS.match(tokens, date.to()) > 0)
				? tokens.text(from, date.to() + OCCASIONS.match(tokens, date.to())) : date.value();
	}

	private static int occasion(Tokens tokens, int i, boolean partNamed) {
		int at = i;
		while (WHICH.match(tokens, at) > 0) {
			at += WHICH.match(tokens, at);
		}
		if (at == i && !partNamed) {
			return isNamed(tokens, i) ? i + NAMED.match(tokens, i) : 0;
		}
		at = (partNamed && tokens.is(at, "the")) ? at + 1 : at;
		for (int k = 0; k < NAME && (k < WORDS || tokens.isCapital(at + k - 1))
				&& PREPOSITIONS.match(tokens, at + k) == 0 && !tokens.is(at + k, "the"); k++) {
			if (OCCASIONS.match(tokens, at + k) > 0) {
				return at + k + OCCASIONS.match(tokens, at + k);
			}
		}
		return 0;
	}

	/** "Easter", "Monday": a time that needs no determiner. */
	private static boolean isNamed(Tokens tokens, int i) {
		return tokens.isCapital(i) && NAMED.match(tokens, i) > 0;
	}

	private static boolean isIso(String due) {
		return Character.isDigit(due.charAt(0)) && due.length() >= 7 && due.charAt(4) == '-';
	}

}
