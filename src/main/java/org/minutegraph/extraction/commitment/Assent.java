package org.minutegraph.extraction.commitment;

import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the end of a sentence in which a meeting agrees to what the sentence proposes:
 * "Ms Roe suggested a rota, which was agreed", "… and this was agreed by all". What
 * nobody put forward is an opinion that they share.
 */
final class Assent {

	private static final WordList PROPOSED = WordList.load("put-forward");

	private static final WordList VERDICTS = WordList.load("accepting-participles");

	private static final WordList SUBJECTS = WordList.load("assenting-subjects");

	private static final WordList HOW = WordList.load("manners-of-agreeing");

	/** Fewest tokens before the assent. */
	private static final int PROPOSAL = 4;

	/** Tokens between the verdict and the joint before it. */
	private static final int TAIL = 6;

	private Assent() {
	}

	/** The token at which the assent begins, its joint left out; or -1. */
	static int end(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		if (!VERDICTS.mayStandIn(tokens) || !PROPOSED.mayStandIn(tokens)) {
			return -1;
		}
		Stretch words = sentence.trimmed();
		for (int verb = words.to() - 1; verb > words.to() - TAIL && verb > words.from() + PROPOSAL; verb--) {
			if (VERDICTS.contains(tokens, verb) && isHow(words.from(verb + 1))) {
				int joint = joint(words, verb);
				return (joint > 0 && words.to(joint).indexOf(PROPOSED) >= 0) ? joint : -1;
			}
		}
		return -1;
	}

	/** Whether words only say how it was agreed: "unanimously", "by all". */
	private static boolean isHow(Stretch words) {
		return words.isEmpty() || HOW.match(words.tokens(), words.from()) == words.to() - words.from();
	}

	/** The comma or "and" before ", which was agreed", or -1. */
	private static int joint(Stretch words, int verb) {
		Tokens tokens = words.tokens();
		for (int i = verb - 1; i > Math.max(words.from() + PROPOSAL, verb - TAIL); i--) {
			int subject = SUBJECTS.match(tokens, i);
			int after = i + subject;
			boolean was = tokens.is(after, "was") || tokens.is(after, "were");
			after = was ? after + 1 : after;
			while (after < verb && tokens.lower(after).endsWith("ly")) {
				after++;
			}
			if (subject > 0 && after == verb && isJoint(tokens, i - 1)) {
				return (tokens.is(i - 1, "and") && tokens.is(i - 2, ",")) ? i - 2 : i - 1;
			}
		}
		return -1;
	}

	private static boolean isJoint(Tokens tokens, int i) {
		return tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, "and") || tokens.is(i, "–") || tokens.is(i, "-")
				|| tokens.is(i, "—") || tokens.is(i, "(");
	}

}
