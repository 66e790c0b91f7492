package org.minutegraph.extraction.language;

import org.minutegraph.reading.Block;

/**
 * Where the source began a new line or cell inside a block: in lists of names that is a
 * hint which the reading's joined text no longer shows.
 */
public final class Wraps {

	private final String text;

	/**
	 * @param text of the whole document
	 */
	public Wraps(String text) {
		this.text = text;
	}

	/** Whether a line break stood between a token and the one before it. */
	public boolean wraps(Tokens tokens, int i) {
		if (i <= 0 || i >= tokens.size()) {
			return i > 0;
		}
		Block block = tokens.block();
		int from = block.origins()[tokens.end(i - 1) - 1];
		int to = block.origins()[tokens.start(i)];
		for (int at = from + 1; at < to; at++) {
			if (this.text.charAt(at) == '\n') {
				return true;
			}
		}
		return false;
	}

	/** Whether a table's cell begins with a token. */
	public static boolean beginsCell(Tokens tokens, int i) {
		if (i <= 0 || i >= tokens.size()) {
			return i <= 0;
		}
		return tokens.block().text().substring(tokens.end(i - 1), tokens.start(i)).indexOf('\t') >= 0;
	}

}
