package org.minutegraph.extraction.commitment;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads the time that something may take and how often it is to be done: "within ten
 * working days", "in six months' time", "every six weeks", "twice a year".
 */
final class Durations {

	private static final WordList COUNTS = WordList.load("counts-of-time");

	private static final WordList KINDS = WordList.load("kinds-of-days");

	private static final WordList UNITS = WordList.load("units-of-time");

	private static final WordList OCCASIONS = WordList.load("occasions");

	private static final WordList FREQUENCIES = WordList.load("frequencies");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	/** Words of the event from which a duration counts. */
	private static final int EVENT = 3;

	private Durations() {
	}

	/** "ten working days", "3 months": where the units that token i counts end, or 0. */
	static int unit(Tokens tokens, int i) {
		int counted = tokens.startsWithDigit(i) && tokens.lower(i).length() <= 3 ? 1 : COUNTS.match(tokens, i);
		int at = i + counted;
		at += (counted > 0) ? KINDS.match(tokens, at) : 0;
		return (counted > 0 && UNITS.match(tokens, at) > 0) ? at + UNITS.match(tokens, at) : 0;
	}

	/**
	 * "within a week of publication", "in twelve months": with its preposition; or null.
	 * @param preposition token of it
	 * @param from token after it
	 */
	static @Nullable String after(Tokens tokens, int preposition, int from, int end) {
		boolean within = tokens.is(preposition, "within");
		if (!within && !tokens.is(preposition, "in") && !tokens.is(preposition, "after")
				&& !tokens.is(preposition, "over")) {
			return null;
		}
		int at = from;
		at += (tokens.is(at, "the") && tokens.is(at + 1, "next")) ? 2 : 0;
		at += (tokens.is(at, "about") || tokens.is(at, "around") || tokens.is(at, "approximately")) ? 1 : 0;
		int to = (within && (tokens.is(at, "a") || tokens.is(at, "an"))) ? at + 1 + UNITS.match(tokens, at + 1)
				: unit(tokens, at);
		if (to <= at + 1 || to > end) {
			return null;
		}
		to += (tokens.is(to, "'") || tokens.is(to, "’")) ? 1 : 0;
		to += tokens.is(to, "time") ? 1 : 0;
		return tokens.text(preposition, (within && tokens.is(to, "of")) ? event(tokens, to, end) : to);
	}

	/** The end of "of publication", "of the visit"; its start where it names more. */
	private static int event(Tokens tokens, int of, int end) {
		int to = of + 1;
		while (to < end && tokens.isWord(to) && PREPOSITIONS.match(tokens, to) == 0 && !tokens.is(to, "and")) {
			to++;
		}
		return (to > of + 1 && to - of <= EVENT + 1) ? to : of;
	}

	/** Where "two weeks before", "28 days in advance of the work" ends, or 0. */
	static int ahead(Tokens tokens, int i, int end) {
		int to = unit(tokens, i);
		if (to == 0 || to >= end) {
			return 0;
		}
		int after = tokens.is(to, "before") || tokens.is(to, "beforehand") || tokens.is(to, "ahead") ? to + 1
				: (tokens.is(to, "in") && tokens.is(to + 1, "advance")) ? to + 2 : 0;
		return (after > 0 && tokens.is(after, "of")) ? event(tokens, after, end) : after;
	}

	/** Where "every six weeks", "each alternate meeting", "twice a year" ends, or 0. */
	static int recurrence(Tokens tokens, int i) {
		if (tokens.is(i, "each") || tokens.is(i, "every")) {
			int counted = unit(tokens, i + 1);
			int at = i + 1;
			at += (tokens.is(at, "other") || tokens.is(at, "alternate") || tokens.is(at, "second")) ? 1 : 0;
			int length = Math.max(OCCASIONS.match(tokens, at), UNITS.match(tokens, at));
			return (counted > 0) ? counted : (length > 0) ? at + length : 0;
		}
		boolean times = tokens.is(i, "once") || tokens.is(i, "twice");
		int at = times ? i + 1 : (COUNTS.match(tokens, i) > 0 && tokens.is(i + 1, "times")) ? i + 2 : 0;
		if (at > 0 && (tokens.is(at, "a") || tokens.is(at, "each") || tokens.is(at, "per"))) {
			return (UNITS.match(tokens, at + 1) > 0) ? at + 1 + UNITS.match(tokens, at + 1) : 0;
		}
		boolean adverb = FREQUENCIES.match(tokens, i) > 0
				&& (!tokens.isWord(i + 1) || PREPOSITIONS.match(tokens, i + 1) > 0 || tokens.is(i + 1, "and"));
		return adverb ? i + 1 : 0;
	}

}
