package org.minutegraph.extraction.language;

import org.minutegraph.reading.Block;

/** Tells where a sentence ends: at its mark, and in a table's row with its cell. */
final class SentenceEnds {

	private static final WordList ABBREVIATIONS = WordList.load("abbreviations");

	private SentenceEnds() {
	}

	/** Whether a token is the last of its sentence, brackets and quotes aside. */
	static boolean isAt(Tokens tokens, int i) {
		if (endsCell(tokens, i) || tokens.is(i, "?") || tokens.is(i, "!")) {
			return true;
		}
		if (!tokens.is(i, ".") || i == 0) {
			return false;
		}
		int next = i + 1;
		while (next < tokens.size() && isCloser(tokens, next) && tokens.isGlued(next)) {
			next++;
		}
		if (next >= tokens.size()) {
			return true;
		}
		if (tokens.isGlued(next) && !tokens.isCapital(next) || isLowerCase(tokens, next)) {
			return false;
		}
		boolean touches = tokens.isGlued(i);
		boolean initial = touches && tokens.end(i - 1) - tokens.start(i - 1) == 1 && tokens.isCapital(i - 1);
		return !initial && !(touches && ABBREVIATIONS.match(tokens, i - 1) == 1);
	}

	static boolean isCloser(Tokens tokens, int i) {
		return tokens.is(i, "\"") || tokens.is(i, "”") || tokens.is(i, "'") || tokens.is(i, "’") || tokens.is(i, ")");
	}

	private static boolean isLowerCase(Tokens tokens, int i) {
		return Character.isLowerCase(tokens.block().text().charAt(tokens.start(i)));
	}

	private static boolean endsCell(Tokens tokens, int i) {
		if (!tokens.block().is(Block.Kind.ROW) || i + 1 >= tokens.size()) {
			return false;
		}
		int at = tokens.end(i);
		while (at < tokens.start(i + 1) && tokens.block().text().charAt(at) != '\t') {
			at++;
		}
		return at < tokens.start(i + 1);
	}

}
