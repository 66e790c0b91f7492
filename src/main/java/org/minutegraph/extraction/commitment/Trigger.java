package org.minutegraph.extraction.commitment;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Words that may announce an undertaking, also where others stand between them: "the aim
 * this year was to", "is committed, whatever it costs, to".
 *
 * @param form as the vocabulary of undertakings has it
 * @param to token after the words
 */
record Trigger(String form, int to) {

	private static final WordList WORDS = WordList.load("undertakings");

	private static final WordList AIMS = WordList.load("interrupted-aims");

	private static final WordList PREPARING = WordList.load("preparing-verbs");

	private static final WordList BE = WordList.load("forms-of-be");

	private static final WordList DUTIES = WordList.load("dated-duties");

	/** Tokens that may stand between the words. */
	private static final int BETWEEN = 12;

	/** The trigger that begins at a token of a sentence, or null. */
	static @Nullable Trigger at(Stretch sentence, int i) {
		Tokens tokens = sentence.tokens();
		String form = WORDS.value(tokens, i);
		if (form != null) {
			int to = i + WORDS.match(tokens, i);
			return new Trigger(form, (form.equals("modal") && tokens.is(to, ",")) ? resumed(tokens, to, sentence) : to);
		}
		if (DUTIES.match(tokens, i) > 0) {
			return new Trigger("duty", i + DUTIES.match(tokens, i));
		}
		int doing = BE.match(tokens, i) > 0 ? Verbs.afterAdverbs(tokens, i + 1) : i;
		if (doing > i && doing < sentence.to() && PREPARING.match(tokens, doing) > 0) {
			return new Trigger("preparing", doing);
		}
		if (doing > i && doing < sentence.to() && tokens.lower(doing).endsWith("ing")) {
			return new Trigger("progressive", doing);
		}
		String aim = AIMS.value(tokens, i);
		int end = Math.min(sentence.to() - 2, i + BETWEEN);
		if (aim != null) {
			return aim(tokens, i + AIMS.match(tokens, i), end, aim);
		}
		return (tokens.is(i, "committed") && tokens.is(i + 1, ",")) ? committed(tokens, i + 2, end) : null;
	}

	/** "would, subject to the vote, write": where it goes on after the second comma. */
	private static int resumed(Tokens tokens, int comma, Stretch sentence) {
		for (int i = comma + 1; i < Math.min(sentence.to(), comma + BETWEEN); i++) {
			if (tokens.is(i, ",")) {
				return i + 1;
			}
		}
		return comma;
	}

	private static @Nullable Trigger aim(Tokens tokens, int from, int end, String form) {
		for (int i = from; i < end && tokens.isWord(i); i++) {
			if (Finite.isAt(tokens, i)) {
				boolean is = tokens.is(i, "is") || tokens.is(i, "was") || tokens.is(i, "are") || tokens.is(i, "were");
				boolean said = tokens.is(i + 1, "to") || tokens.is(i + 1, "that");
				return (is && said) ? new Trigger(form, i + 2) : null;
			}
		}
		return null;
	}

	private static @Nullable Trigger committed(Tokens tokens, int from, int end) {
		for (int i = from; i < end; i++) {
			if (tokens.is(i, ",")) {
				return tokens.is(i + 1, "to") ? new Trigger("gerund", i + 2) : null;
			}
		}
		return null;
	}

}
