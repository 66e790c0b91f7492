package org.minutegraph.extraction.language;

/** How a token is written, as bits. */
final class Traits {

	/** Begins with a letter or digit. */
	static final int WORD = 1;

	/** Begins with a capital. */
	static final int CAPITAL = 2;

	/** Two or more letters, all of them capitals. */
	static final int ALL_CAPITALS = 4;

	/** A number or a sum of money. */
	static final int NUMERAL = 8;

	/** Ends in "'s". */
	static final int POSSESSIVE = 16;

	/** A hyphen stands in it. */
	static final int HYPHENATED = 32;

	private Traits() {
	}

	/** The traits that a word has in any letter case. */
	static int of(String lower) {
		return (lower.endsWith("'s") ? POSSESSIVE : 0) | ((lower.indexOf('-') >= 0) ? HYPHENATED : 0);
	}

	/** The other traits of the token from inclusive to exclusive. */
	static byte of(String text, int from, int to) {
		char first = text.charAt(from);
		boolean sum = Letters.isCurrency(first) && to - from > 1;
		int traits = (Letters.isWord(first) ? WORD : 0) | ((Letters.isDigit(first) || sum) ? NUMERAL : 0);
		if (Character.isUpperCase(first)) {
			traits |= CAPITAL | (isAllCapitals(text, from, to) ? ALL_CAPITALS : 0);
		}
		return (byte) traits;
	}

	private static boolean isAllCapitals(String text, int from, int to) {
		int at = from;
		while (at < to && !Character.isLowerCase(text.charAt(at))) {
			at++;
		}
		return at == to && to - from > 1;
	}

}
