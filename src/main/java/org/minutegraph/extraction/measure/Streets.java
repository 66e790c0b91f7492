package org.minutegraph.extraction.measure;

import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Tells the name of a street or building by its last word. */
final class Streets {

	private static final WordList HEADS = WordList.load("street-heads");

	private static final int LONGEST = 5;

	private Streets() {
	}

	/** Whether capitalised words from a token on end in a word such as "Road". */
	static boolean isStreet(Tokens tokens, int from) {
		for (int i = from; i < from + LONGEST && tokens.isCapital(i); i++) {
			if (HEADS.contains(tokens, i) && i > from) {
				return true;
			}
		}
		return false;
	}

}
