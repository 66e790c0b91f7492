package org.minutegraph.extraction.commitment;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Enumerations;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

/**
 * Follows a resolution through what stands between its points (the table of what was
 * granted, a page's border, a heading "RESOLVED"): each block after it that begins with
 * "That", with or without a number, is one more point, until other words stand there.
 */
final class ThatPoints {

	private static final WordList OTHERS = WordList.load("other-resolutions");

	private static final WordList AFTER = WordList.load("after-resolved");

	private final Desk desk;

	private @Nullable Resolved resolved;

	ThatPoints(Desk desk) {
		this.desk = desk;
	}

	/** Takes note of a resolution: points that begin with "That" are its from now on. */
	void follow(Resolved next) {
		this.resolved = next;
	}

	/** Reads a block in which nothing is resolved in so many words. */
	void read(Block block) {
		Resolved open = this.resolved;
		Tokens tokens = this.desk.tokens(block.ordinal());
		if (open == null || tokens.size() == 0) {
			return;
		}
		int that = that(tokens);
		if (that >= 0) {
			open.item(Stretch.whole(tokens).from(that + 1), null);
		}
		else if (!block.is(Kind.ROW) && !block.is(Kind.ITEM)) {
			this.resolved = null;
		}
	}

	/** Where "That" begins a point, behind its number, or -1. */
	private static int that(Tokens tokens) {
		int at = 0;
		while (at < 4 && !tokens.is(at, "that") && (Enumerations.opens(tokens, at) || !tokens.isWord(at) || at > 0)) {
			at++;
		}
		boolean subjunctive = tokens.is(at, "that") && tokens.isCapital(at) && !OTHERS.contains(tokens, at + 1)
				&& AFTER.match(tokens, at + 1) == 0;
		return subjunctive ? at : -1;
	}

}
