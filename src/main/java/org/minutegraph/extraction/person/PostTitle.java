package org.minutegraph.extraction.person;

import org.minutegraph.extraction.language.Tokens;

/**
 * A post's title at a place of the text: "Assistant Director for Example Services".
 *
 * @param from first token, without determiner
 * @param headFrom first token of the head ("Director")
 * @param headTo token after the head
 * @param to token after the complement; the same as headTo where there is none
 * @param kind of post, as the vocabulary has it: "councillor", "officer", "school",
 * "chair", "body", "clerk", "worker", "public"
 */
record PostTitle(Tokens tokens, int from, int headFrom, int headTo, int to, String kind) {

	boolean hasComplement() {
		return this.to > this.headTo;
	}

	/** The title as written. */
	String title() {
		return this.tokens.text(this.from, this.to);
	}

	/** The title without what follows its head. */
	String bare() {
		return this.tokens.text(this.from, this.headTo);
	}

	boolean isBare() {
		return this.from == this.headFrom && !hasComplement();
	}

	/** Whether a word such as "interim" stands before the head. */
	boolean isInterim() {
		for (int i = this.from; i < this.headTo; i++) {
			if (this.tokens.is(i, "interim") || this.tokens.is(i, "acting") || this.tokens.is(i, "temporary")) {
				return true;
			}
		}
		return this.tokens.is(this.from, "a") && this.tokens.is(this.from + 1, "/");
	}

}
