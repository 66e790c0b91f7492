package org.minutegraph.extraction.name;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;

/**
 * Tells that capitalised words after somebody's name are the body that he or she comes
 * from: "Ann Surname from Wendle Arts".
 */
final class Affiliations {

	private Affiliations() {
	}

	/** Two words at least, as one may be the place where somebody lives. */
	static boolean isOne(Cast cast, Tokens tokens, int from, int to) {
		int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
		return to - from > 1 && tokens.is(before, "from")
				&& cast.at(tokens.block().ordinal(), before - 1)
					.filter((mention) -> mention.member().is(Kind.PERSON))
					.isPresent();
	}

}
