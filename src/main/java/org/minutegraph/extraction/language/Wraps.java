package org.minutegraph.extraction.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the source began a new line or cell inside a block: in lists of names that is a
 * hint which the reading's joined text no longer shows.
 */
public final class Wraps {

	/** Blanks that justified text seldom has between two words. */
	private static final int GAP = 6;

	private final String text;

	/**
	 * @param text of the whole document
	 */
	public Wraps(String text) {
		this.text = text;
	}

	/** The first lines of a block, as many as wanted. */
	public List<Stretch> lines(Tokens tokens, int wanted) {
		List<Stretch> lines = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= tokens.size() && lines.size() < wanted; i++) {
			if (i == tokens.size() || wraps(tokens, i)) {
				lines.add(new Stretch(tokens, from, i));
				from = i;
			}
		}
		return lines;
	}

	/** Whether a line break stood between a token and the one before it. */
	public boolean wraps(Tokens tokens, int i) {
		if (i <= 0 || i >= tokens.size()) {
			return i > 0;
		}
		return breaks(before(tokens, i), tokens.block().origins()[tokens.start(i)]);
	}

	/**
	 * Whether a token stands in another column than the one before it: behind many blanks
	 * on the same line.
	 */
	public boolean isApart(Tokens tokens, int i) {
		if (i <= 0 || i >= tokens.size()) {
			return i <= 0;
		}
		int from = before(tokens, i);
		int to = tokens.block().origins()[tokens.start(i)];
		return to - from > GAP && !breaks(from, to) && this.text.substring(from + 1, to).isBlank();
	}

	/** Whether a blank line stands between two stretches. */
	public boolean isCut(Stretch above, Stretch below) {
		String between = this.text.substring(above.span().end(), Math.max(above.span().end(), below.span().start()));
		return between.chars().filter((c) -> c == '\n').count() > 1;
	}

	private static int before(Tokens tokens, int i) {
		return tokens.block().origins()[tokens.end(i - 1) - 1];
	}

	private boolean breaks(int from, int to) {
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
