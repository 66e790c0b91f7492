package org.minutegraph.extraction.language;

/** What a character is, looked up in a table as far as English texts need. */
final class Letters {

	private static final int TABLE = 256;

	private static final int WORD = 1;

	private static final int DIGIT = 2;

	private static final int SPACE = 4;

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

	/** Whether a word's characters can be made small one by one by {@link #small}. */
	static boolean isPlain(char c) {
		return c <= '~' || c == '’';
	}

	/** A plain character in lower case, an apostrophe straight. */
	static char small(char c) {
		return (c >= 'A' && c <= 'Z') ? (char) (c + ('a' - 'A')) : (c == '’') ? '\'' : c;
	}

}
