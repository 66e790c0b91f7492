package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads what stands after "suggested that": "the fence should be moved", "a note be
 * added", "the Clerk write to the owner". A view ("that it was a shame") is none of them.
 */
final class Proposals {

	private static final WordList BEFORE_BE = WordList.load("before-infinitive-be");

	/** Tokens that the subject of a plain verb may have. */
	private static final int SUBJECT = 10;

	private Proposals() {
	}

	/**
	 * What is proposed.
	 *
	 * @param charged those who are to do it, or none
	 */
	record Duty(List<Member> charged) {
	}

	/**
	 * What a sentence proposes from a token on, or null.
	 * @param would whether "would" and "will" say it as well as "should"
	 */
	static @Nullable Duty after(Desk desk, Stretch sentence, int from, boolean would) {
		int end = Math.min(Math.min(sentence.indexAfter(";", from), sentence.indexAfter(",", from)),
				from + Recommendations.ADVICE);
		Stretch words = new Stretch(sentence.tokens(), from, Math.max(from, end));
		int should = words.indexOf("should");
		should = (should < 0 && would) ? Math.max(words.indexOf("would"), words.indexOf("will")) : should;
		should = (should < 0) ? subjunctive(words) : should;
		if (should >= 0) {
			return new Duty(desk.subjects().in(words.to(should)));
		}
		List<Member> charged = plain(desk, words);
		return charged.isEmpty() ? null : new Duty(charged);
	}

	/** "suggested that a note be added": the token of "be", or -1. */
	private static int subjunctive(Stretch words) {
		Tokens tokens = words.tokens();
		int be = words.indexOf("be");
		boolean free = be > words.from() && BEFORE_BE.match(tokens, be - 1) == 0;
		return (free && Verbs.isParticiple(tokens, Verbs.afterAdverbs(tokens, be + 1))) ? be : -1;
	}

	/** "suggested the Council write to him": those before the plain verb, or none. */
	private static List<Member> plain(Desk desk, Stretch words) {
		Tokens tokens = words.tokens();
		for (int i = words.from() + 1; i < Math.min(words.to(), words.from() + SUBJECT); i++) {
			boolean verb = Verbs.isTask(tokens, i) && !tokens.isCapital(i) && !tokens.lower(i).endsWith("ed");
			if (verb && i + 1 < words.to() && !Finite.isAt(tokens, i + 1)) {
				return desk.subjects().in(words.to(i));
			}
		}
		return List.of();
	}

}
