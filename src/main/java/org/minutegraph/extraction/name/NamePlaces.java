package org.minutegraph.extraction.name;

import org.minutegraph.extraction.language.Tokens;

/** Where words stand to each other, as far as it says whether they make one name. */
final class NamePlaces {

	private final Tokens tokens;

	NamePlaces(Tokens tokens) {
		this.tokens = tokens;
	}

	/** Whether a token follows the one before it in the same sentence and cell. */
	boolean isNear(int i) {
		if (i <= 0 || i >= this.tokens.size() || this.tokens.sentence(i) != this.tokens.sentence(i - 1)) {
			return false;
		}
		String text = this.tokens.block().text();
		for (int at = this.tokens.end(i - 1); at < this.tokens.start(i); at++) {
			if (text.charAt(at) == '\t') {
				return false;
			}
		}
		return true;
	}

	/** Whether words belong to the title of a post. */
	boolean isInPost(int from, int to) {
		if (isNear(to) && this.tokens.isCapital(to) && NameWords.isPost(this.tokens, to)) {
			return true;
		}
		int before = from - 1;
		while (before > from - 9 && isPostLink(before) && isNear(before + 1)) {
			before--;
		}
		return before >= 0 && isNear(before + 1) && this.tokens.isCapital(before)
				&& NameWords.isPost(this.tokens, before);
	}

	/** Whether a word may stand between a post and the rest of its title. */
	private boolean isPostLink(int i) {
		return isSmall(i) || this.tokens.is(i, ",") || this.tokens.is(i, "-") || this.tokens.is(i, "–")
				|| this.tokens.isCapital(i) && !NameWords.isPost(this.tokens, i);
	}

	private boolean isSmall(int i) {
		return NameWords.isAnd(this.tokens, i) || NameWords.isOfOrFor(this.tokens, i);
	}

}
