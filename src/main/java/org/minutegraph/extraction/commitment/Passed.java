package org.minutegraph.extraction.commitment;

import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells sentences in the passive by which a meeting decides: "The minutes were approved",
 * "It was adopted with one change", "There was general agreement".
 */
final class Passed {

	private static final WordList PASSIVE = WordList.load("decided-participles");

	private static final WordList SAID = WordList.load("impersonal-decisions");

	private static final WordList PUT = WordList.load("things-put-forward");

	private static final WordList PAPERS = WordList.load("received-papers");

	private static final WordList PRESENT = WordList.load("decided-now");

	private static final WordList VIEWS = WordList.load("noted-views");

	private static final WordList GENERAL = WordList.load("general-assent");

	/** Tokens that the subject of a passive may have. */
	private static final int SUBJECT = 40;

	private Passed() {
	}

	/** Whether a sentence says in the passive what was decided. */
	static boolean isPassive(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int limit = Math.min(sentence.to(), sentence.from() + SUBJECT);
		if (tokens.is(sentence.to() - 1, ":")) {
			return false;
		}
		if (tokens.is(sentence.from(), "no") && sentence.indexOf("noted") > 0) {
			return false;
		}
		if (GENERAL.match(tokens, sentence.from()) > 0) {
			return true;
		}
		return isDecided(sentence, limit);
	}

	/** Whether something "was approved" in a sentence before a token. */
	static boolean isDecided(Stretch sentence, int limit) {
		Tokens tokens = sentence.tokens();
		for (int i = sentence.from() + 2; i < limit; i++) {
			boolean told = tokens.is(i, "that") && sentence.to(i).indexOf(PUT) < 0;
			if (tokens.is(i, ";") || told || tokens.is(i, "which") || tokens.is(i, "if") || tokens.is(i, "since")
					|| tokens.is(i, "because")) {
				return false;
			}
			int before = i - 1;
			while (before > sentence.from()
					&& (tokens.lower(before).endsWith("ly") || tokens.is(before, "duly") || tokens.is(before, "all"))) {
				before--;
			}
			boolean joined = tokens.is(before, "and") && tokens.lower(before - 1).endsWith("ed");
			before = joined ? before - 2 : before;
			boolean is = (tokens.is(before, "is") || tokens.is(before, "are")) && PRESENT.contains(tokens, i);
			boolean was = is || tokens.is(before, "was") || tokens.is(before, "were") || tokens.is(before, "and")
					&& (i + 1 >= sentence.to() || tokens.is(i + 1, ".")) && isPresented(sentence.to(before));
			boolean received = tokens.is(i, "received") && PAPERS.contains(tokens, before - 1);
			boolean performed = tokens.is(i, "carried") && tokens.is(i + 1, "out");
			if (was && !performed && (received || PASSIVE.match(tokens, i) > 0)) {
				boolean confirmed = tokens.is(i, "confirmed") && sentence.indexOf("minutes") < 0;
				boolean view = tokens.is(i, "noted") && (VIEWS.match(tokens, sentence.trimmed().from()) > 0
						|| tokens.is(i + 1, "as") || tokens.is(i + 1, "for") && isTheirs(tokens, i + 2));
				return !confirmed && !view && !tokens.is(before - 1, "but") && !tokens.is(before - 1, "i")
						&& !(tokens.is(before - 1, "it") && SAID.contains(tokens, i)) && !tokens.is(before - 1, "there")
						&& !tokens.is(i + 1, "in") && !tokens.is(i + 1, "for information");
			}
		}
		return false;
	}

	private static boolean isTheirs(Tokens tokens, int i) {
		return tokens.is(i, "its") || tokens.is(i, "his") || tokens.is(i, "her") || tokens.is(i, "their");
	}

	/** "These were presented by the Treasurer", before "and approved". */
	private static boolean isPresented(Stretch words) {
		int was = Math.max(words.indexOf("was"), words.indexOf("were"));
		return was >= 0 && Verbs.isParticiple(words.tokens(), Verbs.afterAdverbs(words.tokens(), was + 1))
				&& !Finite.isIn(words.from(was + 1));
	}

}
