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
 * autumn", "before the shed is moved".
 */
final class Occasions {

	private static final WordList OCCASIONS = WordList.load("occasions");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	/** Tokens of the longest name of an occasion. */
	private static final int NAME = 4;

	private Occasions() {
	}

	/**
	 * "ahead of the meeting", "before the summer break": with its preposition; or null.
	 */
	static @Nullable String awaited(Tokens tokens, int preposition, int from, int end) {
		boolean ahead = tokens.is(preposition, "before") || tokens.is(preposition, "ahead")
				|| tokens.is(preposition, "prior");
		for (int i = from + 1; ahead && tokens.is(from, "the") && i < from + NAME && i < end; i++) {
			int length = OCCASIONS.match(tokens, i);
			if (length > 0 && i + length <= end && !Finite.isAt(tokens, i + length)) {
				return tokens.text(preposition, i + length).toLowerCase(Locale.ROOT);
			}
		}
		return null;
	}

	/** "by 20th", "by the 7th": a day of the month that runs; or null. */
	static @Nullable String day(Tokens tokens, int from, int end) {
		int at = tokens.is(from, "the") ? from + 1 : from;
		boolean day = at < end && tokens.lower(at).matches("([12]?\\d|3[01])(st|nd|rd|th)");
		boolean closed = at + 1 >= end || !tokens.isWord(at + 1) || tokens.is(at + 1, "and")
				|| PREPOSITIONS.match(tokens, at + 1) > 0 && !tokens.is(at + 1, "of");
		return (day && closed) ? tokens.text(from, at + 1) : null;
	}

	/** The token after "in the autumn", where "later in the autumn" goes on so. */
	static int within(Tokens tokens, int i) {
		boolean in = tokens.is(i - 1, "later") && tokens.is(i, "in")
				&& (tokens.is(i + 1, "the") || tokens.is(i + 1, "this"));
		int length = in ? OCCASIONS.match(tokens, i + 2) : 0;
		return (length > 0) ? i + 2 + length : i;
	}

	/** "the shed is moved", "confirming the plan": what happens before. */
	static boolean isClause(Stretch words) {
		return !words.isEmpty() && (Finite.isIn(words) || Verbs.isGerund(words.tokens(), words.from())
				|| Verbs.isParticiple(words.tokens(), words.to() - 1));
	}

}
