package org.minutegraph.extraction.commitment;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Deadlines that no calendar names: "before the inspection", "by the 20th", "later in the
 * autumn", "once it is published", "before the shed is moved".
 */
final class Occasions {

	private static final WordList OCCASIONS = WordList.load("occasions");

	private static final WordList EVENTS = WordList.load("events-awaited");

	private static final WordList HAPPENING = WordList.load("verbs-of-occasions");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList CONDITIONS = WordList.load("conditions-of-time");

	private static final WordList EVENT_OPENERS = WordList.load("openers-of-events");

	private static final WordList DETERMINERS = WordList.load("determiners");

	/** Tokens of the longest name of an occasion. */
	private static final int NAME = 5;

	/** Longest clause of time. */
	private static final int CLAUSE = 12;

	private Occasions() {
	}

	/**
	 * "ahead of the meeting", "before the summer break", "before work starts": with its
	 * preposition; or null.
	 */
	static @Nullable String awaited(Tokens tokens, int preposition, int from, int end) {
		boolean ahead = tokens.is(preposition, "before") || tokens.is(preposition, "ahead")
				|| tokens.is(preposition, "prior") || tokens.is(preposition, "advance")
				|| tokens.is(preposition + 1, "advance");
		int stop = (ahead && !tokens.isCapital(preposition)) ? breakAfter(tokens, from, end) : from;
		if (ahead && stop > from + 1 && stop - from <= CLAUSE && isClause(new Stretch(tokens, from, stop))) {
			return words(tokens, preposition, stop);
		}
		int event = ahead ? event(tokens, from, stop) : 0;
		return (event > 0) ? words(tokens, preposition, event) : null;
	}

	private static String words(Tokens tokens, int from, int to) {
		String text = tokens.text(from, to);
		return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

	/** Where the clause that holds token i ends: at a comma, bracket or the like. */
	private static int breakAfter(Tokens tokens, int i, int end) {
		int to = i;
		while (to < end && (tokens.isWord(to) || tokens.startsWithDigit(to)) && !tokens.is(to, "and")
				&& to - i <= CLAUSE) {
			to++;
		}
		return to;
	}

	/**
	 * Where "the closure of the road", "any change of hours", "publication" ends, or 0.
	 */
	private static int event(Tokens tokens, int from, int end) {
		for (int i = from; i < from + NAME && i < end; i++) {
			boolean noun = isEvent(tokens, i) || i > from && OCCASIONS.match(tokens, i) > 0;
			int to = i + Math.max(1, OCCASIONS.match(tokens, i));
			if (noun && to <= end && !Finite.isAt(tokens, to) && !isEvent(tokens, to)
					&& OCCASIONS.match(tokens, to) == 0) {
				return tokens.is(to, "of") ? ofWhat(tokens, to, end) : to;
			}
			if (PREPOSITIONS.match(tokens, i) > 0) {
				return 0;
			}
		}
		return 0;
	}

	/** Where "of hours", "of the main road" ends. */
	private static int ofWhat(Tokens tokens, int of, int end) {
		int to = of + 1;
		while (to < end && (tokens.isWord(to) || tokens.startsWithDigit(to)) && PREPOSITIONS.match(tokens, to) == 0
				&& !tokens.is(to, "and") && to - of <= NAME) {
			to++;
		}
		return to;
	}

	/** "publication", "the closure", "approval": what takes place. */
	static boolean isEvent(Tokens tokens, int i) {
		String word = tokens.lower(i);
		return EVENTS.contains(tokens, i) || word.length() > 6 && (word.endsWith("tion") || word.endsWith("sion"));
	}

	/** "by 20th", "by the 7th": a day of the month that runs; or null. */
	static @Nullable String day(Tokens tokens, int from, int end) {
		int at = tokens.is(from, "the") ? from + 1 : from;
		boolean day = at < end && tokens.lower(at).matches("([12]?\\d|3[01])(st|nd|rd|th)");
		boolean closed = at + 1 >= end || !tokens.isWord(at + 1) || tokens.is(at + 1, "and")
				|| Verbs.isGerund(tokens, at + 1) || PREPOSITIONS.match(tokens, at + 1) > 0 && !tokens.is(at + 1, "of");
		return (day && closed) ? tokens.text(from, at + 1) : null;
	}

	/** The token after "in the autumn", where "later in the autumn" goes on so. */
	static int within(Tokens tokens, int i) {
		boolean in = tokens.is(i - 1, "later") && tokens.is(i, "in")
				&& (tokens.is(i + 1, "the") || tokens.is(i + 1, "this"));
		int length = in ? OCCASIONS.match(tokens, i + 2) : 0;
		return (length > 0) ? i + 2 + length : i;
	}

	/** "the shed is moved", "confirming the plan", "work starts": what happens before. */
	private static boolean isClause(Stretch words) {
		Tokens tokens = words.tokens();
		if (words.isEmpty() || Finite.isIn(words) || Verbs.isGerund(tokens, words.from())
				|| Verbs.isParticiple(tokens, words.to() - 1)) {
			return !words.isEmpty();
		}
		int subject = words.from() + (DETERMINERS.contains(tokens, words.from()) ? 2 : 1);
		for (int i = subject; i < words.to(); i++) {
			if (HAPPENING.contains(tokens, i) && !tokens.is(i - 1, "of")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "once it is published", "following approval of the plan": a clause of time with
	 * which a stretch ends, or that a comma parts from what follows it; or null.
	 */
	static @Nullable String clause(Stretch stretch) {
		Tokens tokens = stretch.tokens();
		int start = stretch.from();
		int comma = stretch.to(Math.min(stretch.to(), start + CLAUSE)).indexAfter(",", start);
		if (opens(tokens, start) && !tokens.is(start, "when") && !tokens.is(start, "after") && comma < stretch.to()
				&& tokens.is(comma, ",")) {
			return words(tokens, start, comma);
		}
		int end = stretch.trimmed().to();
		for (int i = end - 2; i > start + 2 && i >= end - CLAUSE && tokens.isWord(i); i--) {
			if (opens(tokens, i) && !isQuestion(new Stretch(tokens, i, end))) {
				return tokens.text(i, end);
			}
		}
		return null;
	}

	/** "when it will open": what somebody is told, not when something is done. */
	private static boolean isQuestion(Stretch clause) {
		return clause.tokens().is(clause.from(), "when")
				&& (clause.indexOf("will") >= 0 || clause.indexOf("would") >= 0);
	}

	private static boolean opens(Tokens tokens, int i) {
		int length = Math.max(CONDITIONS.match(tokens, i), EVENT_OPENERS.match(tokens, i));
		if (length == 0 || tokens.is(i + length, "a") && tokens.is(i, "once")) {
			return false;
		}
		int next = i + length;
		return switch (tokens.lower(i)) {
			case "after" -> DETERMINERS.contains(tokens, next) || Verbs.isGerund(tokens, next);
			case "following", "upon" ->
				isEvent(tokens, next) || isEvent(tokens, next + 1) && DETERMINERS.contains(tokens, next);
			case "once" -> !tokens.is(i - 1, "at");
			default -> !tokens.is(i - 1, ",");
		};
	}

}
