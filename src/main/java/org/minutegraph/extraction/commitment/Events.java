package org.minutegraph.extraction.commitment;

import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Tells "there will be a workshop" (somebody holds it) from "there will be a rise". */
final class Events {

	private static final WordList EVENTS = WordList.load("events");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final WordList NUMBERS = WordList.load("number-words");

	private static final WordList UNHELD = WordList.load("unheld-things");

	private static final WordList ASSURING = WordList.load("assurances");

	/** Words of what there will be, up to a preposition. */
	private static final int THING = 6;

	private Events() {
	}

	/**
	 * Whether "there" stands before a modal and something that somebody holds or gives
	 * after "be"; of what there will not be, whether that is an assurance.
	 * @param modal token of "will" or "would"
	 * @param noun token after "be"
	 */
	static boolean follow(Stretch sentence, int modal, int noun) {
		Tokens tokens = sentence.tokens();
		if (!tokens.is(modal - 1, "there")) {
			return false;
		}
		if (tokens.is(noun, "no")) {
			return new Stretch(tokens, sentence.from(), modal).indexOf(ASSURING) >= 0;
		}
		int end = noun;
		while (end < Math.min(noun + THING, sentence.to()) && (tokens.isWord(end) || tokens.startsWithDigit(end))
				&& PREPOSITIONS.match(tokens, end) == 0) {
			if (EVENTS.match(tokens, end) > 0) {
				return true;
			}
			end++;
		}
		Stretch thing = new Stretch(tokens, noun, end);
		return !thing.isEmpty() && tokens.isWord(end - 1) && !NUMBERS.contains(tokens, end - 1)
				&& thing.indexOf(UNHELD) < 0;
	}

	/** "have their first meeting": what those have who hold it. */
	static boolean isHad(Tokens tokens, int have) {
		if (!DETERMINERS.contains(tokens, have + 1) && !tokens.is(have + 1, "another")) {
			return false;
		}
		for (int i = have + 2; i < have + THING && tokens.isWord(i) && PREPOSITIONS.match(tokens, i) == 0; i++) {
			if (EVENTS.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

}
