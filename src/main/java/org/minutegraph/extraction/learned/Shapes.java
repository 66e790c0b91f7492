package org.minutegraph.extraction.learned;

import org.minutegraph.extraction.language.Tokens;

/** Words without what is particular to a place or a person. */
public final class Shapes {

	/** A word in capitals that may be anybody's name. */
	public static final String NAME = "^";

	private Shapes() {
	}

	/**
	 * A token as a feature: sums as "£", other figures as "#", words in lower case; a
	 * capitalised one within a sentence as "^".
	 * @param first whether it opens a sentence, where every word is capitalised
	 */
	public static String of(Tokens tokens, int i, boolean first) {
		String lower = tokens.lower(i);
		if (lower.startsWith("£")) {
			return "£";
		}
		if (hasDigit(lower)) {
			return "#";
		}
		boolean name = !first && tokens.isCapital(i) && lower.length() > 1 && !tokens.isAllCaps(i);
		return name ? NAME : lower;
	}

	private static boolean hasDigit(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (Character.isDigit(word.charAt(i))) {
				return true;
			}
		}
		return false;
	}

}
