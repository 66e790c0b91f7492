package org.minutegraph.extraction.language;

import org.minutegraph.reading.Span;

/**
 * A run of tokens within one block.
 *
 * @param from first token
 * @param to token after the last
 */
public record Stretch(Tokens tokens, int from, int to) {

	/** Checks that the end is not before the start. */
	public Stretch {
		if (from < 0 || to < from) {
			throw new IllegalArgumentException("not a stretch: " + from + ".." + to);
		}
	}

	/** All tokens of a block. */
	public static Stretch whole(Tokens tokens) {
		return new Stretch(tokens, 0, tokens.size());
	}

	/** Whether it holds no token. */
	public boolean isEmpty() {
		return this.from == this.to;
	}

	/** Ordinal of the block that it stands in. */
	public int block() {
		return this.tokens.block().ordinal();
	}

	/** The words as written, with what stands between them. */
	public String text() {
		return isEmpty() ? "" : this.tokens.text(this.from, this.to);
	}

	/** Whether it ends in a question mark, within quotes or not. */
	public boolean isQuestion() {
		int last = this.to - 1;
		while (last > this.from
				&& (this.tokens.is(last, "”") || this.tokens.is(last, "\"") || this.tokens.is(last, "’"))) {
			last--;
		}
		return last >= this.from && this.tokens.is(last, "?");
	}

	/** Where the words stand in the document; not for an empty stretch. */
	public Span span() {
		return this.tokens.span(this.from, this.to);
	}

	/** The same with another first token. */
	public Stretch from(int token) {
		return new Stretch(this.tokens, token, Math.max(token, this.to));
	}

	/** The same up to a token, that one excluded. */
	public Stretch to(int token) {
		return new Stretch(this.tokens, this.from, Math.max(token, this.from));
	}

	/** Without punctuation, "and" and "that" at its ends. */
	public Stretch trimmed() {
		int start = this.from;
		int end = this.to;
		while (start < end && isPadding(start)) {
			start++;
		}
		while (end > start && (isPadding(end - 1) && !this.tokens.is(end - 1, ")"))) {
			end--;
		}
		return new Stretch(this.tokens, start, end);
	}

	private boolean isPadding(int i) {
		return !this.tokens.isWord(i) && !this.tokens.startsWithDigit(i) && !isOpener(i) || this.tokens.is(i, "and")
				|| this.tokens.is(i, "that");
	}

	private boolean isOpener(int i) {
		return this.tokens.is(i, "(") || this.tokens.is(i, "“") || this.tokens.is(i, "‘") || this.tokens.is(i, "\"");
	}

	/** The first place of a word, in lower case, or -1. */
	public int indexOf(String lowerCase) {
		for (int i = this.from; i < this.to; i++) {
			if (this.tokens.is(i, lowerCase)) {
				return i;
			}
		}
		return -1;
	}

	/** The first place of a word from a token on, or the end of the stretch. */
	public int indexAfter(String lowerCase, int token) {
		int found = new Stretch(this.tokens, token, Math.max(token, this.to)).indexOf(lowerCase);
		return (found >= 0) ? found : this.to;
	}

	/** The first place of any entry of a list, or -1. */
	public int indexOf(WordList list) {
		if (!list.mayStandIn(this.tokens)) {
			return -1;
		}
		for (int i = this.from; i < this.to; i++) {
			if (list.match(this.tokens, i) > 0) {
				return i;
			}
		}
		return -1;
	}

}
