package org.minutegraph.extraction.commitment;

import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Tells "there will be a workshop" (somebody holds it) from "there will be a rise". */
final class Events {

	private static final WordList EVENTS = WordList.load("events");

	private Events() {
	}

	/**
	 * Whether "there" stands before a modal and something that is held after "be".
	 * @param modal token of "will" or "would"
	 * @param noun token after "be"
	 */
	static boolean follow(Stretch sentence, int modal, int noun) {
		Tokens tokens = sentence.tokens();
		if (!tokens.is(modal - 1, "there")) {
			return false;
		}
		for (int i = noun; i < Math.min(noun + 6, sentence.to())
				&& (tokens.isWord(i) || tokens.startsWithDigit(i)); i++) {
			if (EVENTS.match(tokens, i) > 0) {
				return true;
			}
			if (tokens.is(i, "in") || tokens.is(i, "of") || tokens.is(i, "for")) {
				return false;
			}
		}
		return false;
	}

}
