package org.minutegraph.extraction.link;

import java.util.List;
import java.util.function.Predicate;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Span;

/**
 * Reads partners out of nouns for what they have with one another: "a partnership between
 * A, B and C", "joint working between A and B to …".
 */
final class BetweenLinks {

	private static final WordList NOUNS = WordList.load("between-nouns");

	private static final WordList UNREAL = WordList.load("unreal-words");

	private static final String TYPE = "PARTNERS_WITH";

	/** Tokens of the longest noun with its words up to "between". */
	private static final int REACH = 3;

	/** More than these are a crowd of which the text does not say who works with whom. */
	private static final int MOST = 5;

	private final Actors actors;

	private final Links links;

	BetweenLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads the word "between" at a place. */
	void read(Tokens tokens, int between) {
		int noun = noun(tokens, between);
		if (noun < 0 || isUnreal(tokens, noun)) {
			return;
		}
		Predicate<Member> partner = (member) -> LinkKinds.to(TYPE, member);
		Ends all = this.actors.after(tokens, between + 1, partner, false);
		all = (all != null && all.members().size() == 1 && tokens.is(all.to(), "and")) ? pair(tokens, all, partner)
				: all;
		if (all == null || all.members().size() < 2 || all.members().size() > MOST) {
			return;
		}
		List<Member> members = all.members();
		String on = LinkTopics.at(tokens, all.to());
		Span span = tokens.span(noun, all.to());
		for (int a = 0; a < members.size(); a++) {
			for (int b = a + 1; b < members.size(); b++) {
				this.links.add(members.get(a), TYPE, members.get(b), on, span, 0.75);
			}
		}
	}

	/** "between A and B is providing": B is no subject of another clause. */
	private Ends pair(Tokens tokens, Ends first, Predicate<Member> partner) {
		Ends second = this.actors.after(tokens, first.to() + 1, partner, false);
		return (second != null)
				? new Ends(List.of(first.members().getFirst(), second.members().getFirst()), first.from(), second.to())
				: first;
	}

	private static int noun(Tokens tokens, int between) {
		for (int i = Math.max(tokens.sentenceStart(between), between - REACH); i < between; i++) {
			if (NOUNS.match(tokens, i) == between - i) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isUnreal(Tokens tokens, int at) {
		for (int i = tokens.sentenceStart(at); i < at; i++) {
			if (UNREAL.match(tokens, i) > 0 || tokens.is(i, "no")) {
				return true;
			}
		}
		return false;
	}

}
