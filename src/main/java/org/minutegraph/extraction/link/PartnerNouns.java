package org.minutegraph.extraction.link;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads whose partners are named: "the Council's partners, A and B", "our partners such
 * as A", "the Trust and its partners (A and B)".
 */
final class PartnerNouns {

	private static final WordList EXAMPLES = WordList.load("example-words");

	private static final String TYPE = "PARTNERS_WITH";

	/** Adjectives between whose they are and the noun ("our key delivery partners"). */
	private static final int ADJECTIVES = 3;

	private static final Predicate<Member> PARTNERS = (member) -> LinkKinds.to(TYPE, member);

	private final Actors actors;

	private final Links links;

	PartnerNouns(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads the word "partners" at a place. */
	void read(Tokens tokens, int noun) {
		int name = names(tokens, noun);
		Ends partners = (name > 0) ? this.actors.after(tokens, name, PARTNERS, false) : null;
		Ends whose = (partners != null) ? whose(tokens, noun) : null;
		if (whose == null) {
			return;
		}
		for (Member a : whose.members()) {
			for (Member b : partners.members()) {
				this.links.add(a, TYPE, b, null, tokens.span(whose.from(), partners.to()), 0.75);
			}
		}
	}

	/** Token at which names may begin after the noun, or -1. */
	private int names(Tokens tokens, int noun) {
		int i = noun + 1;
		boolean apart = tokens.is(i, ",") || tokens.is(i, "(") || tokens.is(i, ":");
		i = apart ? i + 1 : i;
		int words = EXAMPLES.match(tokens, i);
		boolean example = words > 0 && !tokens.is(i, "in") && !tokens.is(i, "at") && !tokens.is(i, "within")
				&& !tokens.is(i, "from");
		if (example) {
			return i + words;
		}
		Mention next = this.actors.at(tokens, tokens.is(i, "the") ? i + 1 : i);
		return (apart && next != null) ? i : -1;
	}

	/** "the Council's", "our", "X and its": whose partners they are, or null. */
	private @Nullable Ends whose(Tokens tokens, int noun) {
		for (int i = noun - 1; i >= Math.max(0, noun - 1 - ADJECTIVES); i--) {
			if (this.actors.at(tokens, i) != null) {
				return tokens.isPossessive(i) ? this.actors.endingAt(tokens, i, PARTNERS) : null;
			}
			if (tokens.is(i, "our")) {
				return this.actors.meantBy(tokens, i);
			}
			if (tokens.is(i, "its") || tokens.is(i, "their")) {
				return tokens.is(i - 1, "and") ? this.actors.endingAt(tokens, i - 2, PARTNERS) : null;
			}
			if (!tokens.isWord(i) || tokens.isCapital(i)) {
				return null;
			}
		}
		return null;
	}

}
