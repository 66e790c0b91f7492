package org.minutegraph.extraction.language;

/** What a character is, looked up in a table as far as English texts need. */
final class Letters {

	private static final int TABLE = 256;

	private static final int WORD = 1;

	private static final int DIGIT = 2;

	private static final int SPACE = 4;

	/** A letter that becomes two. */
	private static final char DOTTED_I = '\u0130';

	/** A letter whose small form depends on its place. */
	private static final char SIGMA = '\u03a3';

	private static final byte[] TRAITS = new byte[TABLE];

	static {
		for (char c = 0; c < TABLE; c++) {
			TRAITS[c] = (byte) ((Character.isLetterOrDigit(c) ? WORD : 0) | (Character.isDigit(c) ? DIGIT : 0)
					| (Character.isWhitespace(c) ? SPACE : 0));
		}
	}

	private Letters() {
	}

	/** Whether it is a letter or digit. */
	static boolean isWord(char c) {
		return (c < TABLE) ? (TRAITS[c] & WORD) != 0 : Character.isLetterOrDigit(c);
	}

	static boolean isDigit(char c) {
		return (c < TABLE) ? (TRAITS[c] & DIGIT) != 0 : Character.isDigit(c);
	}

	static boolean isSpace(char c) {
		return (c < TABLE) ? (TRAITS[c] & SPACE) != 0 : Character.isWhitespace(c);
	}

	static boolean isCurrency(char c) {
		return c == '£' || c == '€' || c == '$';
	}

	/** Whether a character can be made small by itself, as {@link #small} does it. */
	static boolean isPlain(char c) {
		return c <= '~' || c != DOTTED_I && c != SIGMA && !Character.isSurrogate(c);
	}

	/** A plain character in lower case, an apostrophe straight. */
	static char small(char c) {
		if (c <= '~') {
			return (c >= 'A' && c <= 'Z') ? (char) (c + ('a' - 'A')) : c;
		}
		return (c == '’') ? '\'' : Character.toLowerCase(c);
	}

}
