package org.minutegraph.extraction.commitment;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;

/**
 * Who speaks on lines that are labelled as question and answer: "Q (AL) Is it mended?",
 * "A (BT) Not yet", "A. BT has ordered it".
 */
final class LabelledTalk {

	private static final String QUESTION = "q";

	private static final String ANSWER = "a";

	private LabelledTalk() {
	}

	/** The question that a line asks behind its label, or null. */
	static @Nullable OpenQuestion question(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		boolean labelled = sentence.from() == 0 && tokens.is(0, QUESTION) && tokens.is(1, "(");
		Member asker = labelled ? bracketed(desk, tokens) : null;
		return (asker != null) ? new OpenQuestion(asker, AsidesOfSpeakers.own(sentence.from(1)), sentence) : null;
	}

	/** Who answers on a line that its label calls an answer, or null. */
	static @Nullable Speaker answerer(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		if (!tokens.is(0, ANSWER) || !tokens.isCapital(0)) {
			return null;
		}
		Member bracketed = (sentence.from() == 0) ? bracketed(desk, tokens) : null;
		if (bracketed != null) {
			return new Speaker(bracketed, sentence.to());
		}
		int text = tokens.is(1, ".") || tokens.is(1, ":") ? 2 : 1;
		boolean begins = sentence.from() == 0 || sentence.from() == text;
		return (begins && text < sentence.to()) ? desk.speakers().of(sentence.from(text)) : null;
	}

	/** The one in the bracket behind a label, or null. */
	private static @Nullable Member bracketed(Desk desk, Tokens tokens) {
		int close = Stretch.whole(tokens).indexAfter(")", 1);
		boolean bracket = tokens.is(1, "(") && close < tokens.size();
		Speaker inside = bracket ? desk.speakers().of(new Stretch(tokens, 2, close)) : null;
		return (inside != null && inside.to() == close) ? inside.member() : null;
	}

}
