package org.minutegraph.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that may be a name.
 *
 * @param from first token
 * @param to token after the last
 * @param kind what its head or a vocabulary says it is
 * @param certain whether it makes a name by itself; otherwise only with other evidence
 */
record NameCandidate(Tokens tokens, int from, int to, NameKind kind, boolean certain) {

	/** As written, without the final possessive. */
	String text() {
		String text = this.tokens.text(this.from, this.to);
		return (text.endsWith("'s") || text.endsWith("’s")) && this.tokens.lower(this.to - 1).length() > 2
				? text.substring(0, text.length() - 2) : text;
	}

	/** Whether it is one word in capitals. */
	boolean isAcronym() {
		return this.to - this.from == 1 && this.tokens.lower(this.from).length() > 1
				&& Character.isUpperCase(text().charAt(1));
	}

	/** The form with the year or years that follow, or null where none do. */
	@Nullable String textWithYears() {
		return NameWords.isYears(this.tokens.lower(this.to)) && !NameWords.isYears(this.tokens.lower(this.to - 1))
				? this.tokens.text(this.from, this.to + 1) : null;
	}

}
