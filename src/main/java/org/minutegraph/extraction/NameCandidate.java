package org.minutegraph.extraction;

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

}
