package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;

/**
 * Who speaks where notes say it in brackets behind: "Is it mended? (AL)", "Not yet (BT)".
 */
final class AsidesOfSpeakers {

	private AsidesOfSpeakers() {
	}

	/** Who asks the question that a sentence is, or null. */
	static @Nullable Member asker(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int mark = sentence.indexOf("?");
		boolean ends = mark > sentence.from() && (mark == sentence.to() - 1 || tokens.is(mark + 1, "("));
		return ends ? behind(desk, sentence) : null;
	}

	/**
	 * Who answers in a sentence a question that was put with its asker in brackets, or
	 * null.
	 */
	static @Nullable Speaker answerer(Desk desk, Stretch sentence, Stretch question) {
		Member answerer = (asker(desk, question) != null) ? behind(desk, sentence) : null;
		return (answerer != null) ? new Speaker(answerer, sentence.to()) : null;
	}

	/** A sentence without the brackets of the one before: "(AL) Yes, it is". */
	static Stretch own(Stretch sentence) {
		int close = sentence.tokens().is(sentence.from(), "(") ? sentence.indexAfter(")", sentence.from()) : -1;
		return (close > 0 && close + 1 < sentence.to()) ? sentence.from(close + 1) : sentence;
	}

	private static @Nullable Member behind(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		boolean next = sentence.to() < tokens.size() && tokens.is(sentence.to(), "(");
		int close = next ? Stretch.whole(tokens).indexAfter(")", sentence.to()) : sentence.to() - 1;
		Stretch words = new Stretch(tokens, sentence.from(), Math.min(tokens.size(), close + 1));
		List<Member> people = NamesInBrackets.closing(desk, words);
		return (people.size() == 1) ? people.getFirst() : null;
	}

}
