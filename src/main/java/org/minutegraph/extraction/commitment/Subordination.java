package org.minutegraph.extraction.commitment;

import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells whether a verb still stands in the clause that "if", "who" or "until" opened
 * before it, or in a main clause after that one.
 */
final class Subordination {

	private static final WordList CONDITIONS = WordList.load("conditional-words");

	private static final WordList TIMES = WordList.load("subordinators-of-time");

	private Subordination() {
	}

	/**
	 * Where the main clause of a verb begins that a subordinate one precedes, 0 where it
	 * goes on round it, or -1 if the verb stands in the subordinate one.
	 * @param opener token that opens the subordinate clause
	 */
	static int after(Tokens tokens, int opener, int verb) {
		if (CONDITIONS.match(tokens, opener) > 0) {
			return -1;
		}
		if (tokens.is(opener, "until") && (tokens.is(opener + 1, "now") || tokens.is(opener + 1, "then"))) {
			return 0;
		}
		for (int i = verb - 2; i > opener + 1; i--) {
			boolean joins = tokens.is(i, "but") || tokens.is(i, "and") && tokens.is(i - 1, ",");
			if (joins) {
				return i + 1;
			}
		}
		boolean firm = tokens.is(verb, "will") || tokens.is(verb, "is") || tokens.is(verb, "are");
		if (TIMES.match(tokens, opener) > 0 && firm) {
			return afterComma(tokens, opener, verb);
		}
		return hasVerb(tokens, opener, verb) ? 0 : -1;
	}

	/** "People who swim will be asked": the relative clause has a verb of its own. */
	private static boolean hasVerb(Tokens tokens, int opener, int verb) {
		int first = Verbs.afterAdverbs(tokens, opener + 1);
		boolean shared = tokens.is(verb - 1, "and") || tokens.is(verb - 1, "or");
		boolean own = tokens.is(opener, "who") && first < verb - 1;
		for (int i = first; i < verb - 1 && !own; i++) {
			own = Finite.isAt(tokens, i);
		}
		return own && !shared;
	}

	/** "When the roof is on, the doors will …": past the comma, or -1. */
	private static int afterComma(Tokens tokens, int opener, int verb) {
		for (int i = opener + 2; i < verb - 1; i++) {
			if (tokens.is(i, ",")) {
				return i + 1;
			}
		}
		return -1;
	}

}
