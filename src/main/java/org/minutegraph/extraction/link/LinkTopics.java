package org.minutegraph.extraction.link;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Tokens;

/**
 * Reads what a relation is about: "… on a single point of access", "… to deliver meals".
 */
final class LinkTopics {

	private static final int LONGEST = 16;

	private LinkTopics() {
	}

	/** The same, with what one supports somebody with and succeeds somebody as. */
	static @Nullable String at(Tokens tokens, int from, String type) {
		boolean opens = type.equals("SUPPORTS") && tokens.is(from, "with")
				|| type.equals("SUCCEEDS") && tokens.is(from, "as");
		int end = opens ? end(tokens, from + 1) : from;
		return (end > from + 1) ? tokens.text(from + 1, end) : at(tokens, from);
	}

	/** The words of purpose or subject from a token on, or null. */
	static @Nullable String at(Tokens tokens, int from) {
		int i = from;
		if (tokens.is(i, ",")) {
			i++;
		}
		boolean opens = tokens.is(i, "on") && !tokens.is(i + 1, "behalf") || tokens.is(i, "for") || tokens.is(i, "to")
				|| tokens.is(i, "about") || tokens.is(i, "regarding") || tokens.is(i, "around")
				|| tokens.is(i, "towards");
		int start = tokens.is(i, "to") ? i : i + 1;
		int end = opens ? end(tokens, start) : start;
		return (end > start + (tokens.is(i, "to") ? 1 : 0)) ? tokens.text(start, end) : null;
	}

	private static int end(Tokens tokens, int from) {
		int to = Math.min(tokens.sentenceEnd(Math.min(from, tokens.size() - 1)), from + LONGEST);
		int i = from;
		while (i < to && !tokens.is(i, ".") && !tokens.is(i, ";") && !tokens.is(i, ",") && !tokens.is(i, "(")
				&& !tokens.is(i, "which") && !tokens.is(i, ":")) {
			i++;
		}
		return i;
	}

}
