package org.minutegraph.extraction.commitment;

import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the word that opens a resolution: "RESOLVED", "it was agreed", "decided to".
 */
final class Openings {

	private static final WordList MADE = WordList.load("decisions-made");

	private static final WordList CAPITALS = WordList.load("capital-verdicts");

	private static final WordList AFTER = WordList.load("after-resolved");

	private static final WordList LIMITS = WordList.load("verdict-limits");

	private Openings() {
	}

	/**
	 * The token of "resolved" or "agreed" that opens a resolution in a sentence, or -1.
	 */
	static int of(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			boolean resolved = tokens.is(i, "resolved");
			boolean made = MADE.match(tokens, i) > 0;
			boolean noted = i == sentence.from() && tokens.isAllCaps(i) && !tokens.isAllCaps(i + 1)
					&& CAPITALS.match(tokens, i) > 0 && (AFTER.match(tokens, i + 1) > 0 || tokens.is(i + 1, "the"))
					&& !tokens.is(i + 1, ",") && i + 2 < sentence.to();
			if (noted) {
				return i;
			}
			if (made) {
				return i + MADE.match(tokens, i) - 1;
			}
			if ((resolved || tokens.is(i, "agreed") || tokens.is(i, "decided") || tokens.is(i, "resolves"))
					&& opens(sentence, i, resolved)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean opens(Stretch sentence, int i, boolean resolved) {
		Tokens tokens = sentence.tokens();
		boolean passive = tokens.is(i - 1, "were") || tokens.is(i - 1, "was") && !tokens.is(i - 2, "it");
		if (passive && (tokens.is(i + 1, ".") || i + 1 >= sentence.to())) {
			return false;
		}
		if (LIMITS.match(tokens, i + 1) > 0) {
			return false;
		}
		if (tokens.isAllCaps(i) && !tokens.is(i - 1, "as")) {
			return !tokens.isAllCaps(i + 1) || tokens.is(i + 1, "to") || AFTER.match(tokens, i + 1) > 0;
		}
		boolean first = i == sentence.from() || i == sentence.from() + 1 && !tokens.isWord(sentence.from())
				|| resolved && tokens.isCapital(i) && !tokens.isWord(i - 1) && AFTER.match(tokens, i + 1) > 0;
		if (first && saysHow(sentence, i)) {
			return false;
		}
		if (first) {
			return resolved || AFTER.match(tokens, i + 1) > 0 || tokens.is(i, "agreed") && !tokens.is(i + 1, ",")
					&& sentence.to() - i > 3 && !tokens.is(i + 1, "by");
		}
		int before = i - 1;
		while (before > sentence.from() && (tokens.lower(before).endsWith("ly") || tokens.is(before, "also")
				|| tokens.is(before, "further") || tokens.is(before, "then") || tokens.is(before, "therefore"))) {
			before--;
		}
		if (leadsPoints(sentence, i) || tokens.is(i, "resolves") && tokens.is(i + 1, "to")) {
			return true;
		}
		if (tokens.is(before, "been") && isPerfect(sentence, before)) {
			return true;
		}
		boolean impersonal = (tokens.is(before, "was") || tokens.is(before, "is")) && tokens.is(before - 1, "it");
		boolean proposed = tokens.is(before, "and") && tokens.is(before - 1, "proposed") && tokens.is(before - 2, "was")
				&& tokens.is(before - 3, "it");
		boolean seconded = (tokens.is(before, "and") || tokens.is(before, ",") || tokens.is(before, "all"))
				&& (sentence.indexOf("seconded") >= 0) && sentence.indexOf("seconded") < i
				&& (resolved || AFTER.match(tokens, i + 1) > 0 || tokens.isAllCaps(i));
		return impersonal || proposed || seconded;
	}

	/** "It had therefore been decided that …", told as what a meeting did. */
	private static boolean isPerfect(Stretch sentence, int been) {
		Tokens tokens = sentence.tokens();
		int it = sentence.trimmed().from();
		boolean has = tokens.is(it + 1, "has") || tokens.is(it + 1, "had");
		return tokens.is(it, "it") && has && Verbs.afterAdverbs(tokens, it + 2) == been;
	}

	/** "Agreed unanimously.", "Agreed by all.": what is agreed stands before. */
	private static boolean saysHow(Stretch sentence, int i) {
		int after = after(sentence.tokens(), i + 1);
		return after > i + 1 && after == sentence.to() - 1 && sentence.tokens().is(after, ".");
	}

	/** "Cabinet resolved the following:", "Members agreed to:" before points. */
	private static boolean leadsPoints(Stretch sentence, int i) {
		Tokens tokens = sentence.tokens();
		int at = i + 1;
		while (at < sentence.to() && AFTER.match(tokens, at) > 0) {
			at += AFTER.match(tokens, at);
		}
		at = (tokens.is(at, "to") && tokens.is(at + 1, ":")) ? at + 2 : at;
		boolean led = at >= sentence.to() && tokens.is(sentence.to() - 1, ":") && sentence.to() == tokens.size();
		return led && !tokens.is(i - 1, "was") && !tokens.is(i - 1, "were") && !tokens.is(i - 1, "as")
				&& !tokens.is(i - 1, "been");
	}

	/** Passes over "that", "unanimously", ":" behind the word. */
	static int after(Tokens tokens, int from) {
		int after = from;
		while (after < tokens.size() && AFTER.match(tokens, after) > 0) {
			after += AFTER.match(tokens, after);
		}
		return after;
	}

}
