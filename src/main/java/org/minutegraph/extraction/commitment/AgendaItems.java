package org.minutegraph.extraction.commitment;

import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Tells what only repeats the agenda: "To receive apologies", "HIGHWAYS – discuss any
 * current issues". It says what a meeting is there for and binds nobody.
 */
final class AgendaItems {

	private static final WordList VERBS = WordList.load("agenda-verbs");

	/** Tokens of the title before what is to be done under it. */
	private static final int TITLE = 8;

	private AgendaItems() {
	}

	/** Whether a sentence of minutes repeats an item of the agenda. */
	static boolean isOne(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		Stretch words = sentence.trimmed();
		if (!desk.isMinutes() || words.isEmpty() || words.from() > 1) {
			return false;
		}
		return isPurpose(tokens, words.from()) || isNumbered(tokens.block()) && isTitled(words);
	}

	private static boolean isPurpose(Tokens tokens, int i) {
		return tokens.is(i, "to") && tokens.isCapital(i) && VERBS.contains(tokens, i + 1);
	}

	private static boolean isNumbered(Block block) {
		return block.label() != null && Character.isDigit(block.label().charAt(0));
	}

	/** "HIGHWAYS and LIGHTING – discuss any current issues". */
	private static boolean isTitled(Stretch words) {
		Tokens tokens = words.tokens();
		if (!tokens.isAllCaps(words.from())) {
			return false;
		}
		for (int i = words.from() + 1; i < Math.min(words.to() - 1, words.from() + TITLE); i++) {
			boolean mark = tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—") || tokens.is(i, ":");
			if (mark) {
				int verb = tokens.is(i + 1, "to") ? i + 2 : i + 1;
				return VERBS.contains(tokens, verb);
			}
		}
		return false;
	}

}
