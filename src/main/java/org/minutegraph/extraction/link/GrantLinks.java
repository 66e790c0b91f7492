package org.minutegraph.extraction.link;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads who gives money to whom from the noun for it: "X's grant to Y", "the annual X
 * grant of £630", "a grant of £500 from X to Y", "agreed a donation of £50 to Y". What is
 * only sought or thought of is left alone.
 */
final class GrantLinks {

	private static final WordList GIFTS = WordList.load("gift-nouns");

	private static final WordList SETTLING = WordList.load("settling-verbs");

	private static final WordList SOUGHT = WordList.load("sought-words");

	private static final WordList UNREAL = WordList.load("unreal-words");

	private static final String TYPE = "FUNDS";

	/** Tokens behind the noun within which those who give and get it stand. */
	private static final int REACH = 14;

	/** Tokens between a verb of deciding and the noun. */
	private static final int NOUN = 5;

	private static final Predicate<Member> GIVERS = (member) -> LinkKinds.from(TYPE, member);

	private static final Predicate<Member> RECEIVERS = (member) -> LinkKinds.to(TYPE, member);

	private final Actors actors;

	private final Links links;

	GrantLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads the noun for money that may stand at a token. */
	void readAt(Tokens tokens, int noun) {
		if (GIFTS.match(tokens, noun) == 0) {
			return;
		}
		int start = tokens.sentenceStart(noun);
		int end = Math.min(tokens.sentenceEnd(noun), noun + REACH);
		if (SOUGHT.isIn(tokens, start, noun) || UNREAL.isIn(tokens, start, end)) {
			return;
		}
		boolean sum = tokens.is(noun + 1, "of") && tokens.lower(noun + 2).startsWith("£");
		String on = sum ? tokens.text(noun, noun + 3) : null;
		Ends whose = whose(tokens, noun);
		Ends from = (whose == null && sum) ? pointed(tokens, noun + 1, end, "from", GIVERS) : null;
		Ends giver = (whose != null) ? whose : from;
		int after = (from != null) ? from.to() : sum ? noun + 3 : noun + 1;
		Ends receiver = receiver(tokens, after);
		if (giver == null && receiver != null && sum) {
			giver = settler(tokens, noun, start);
		}
		if (giver == null || receiver == null && !sum) {
			return;
		}
		List<Member> receivers = (receiver != null) ? receiver.members() : List.of(this.actors.own());
		int first = Math.min(noun, giver.from());
		int last = Math.max(Math.max(noun + 1, giver.to()), (receiver != null) ? receiver.to() : 0);
		for (Member a : giver.members()) {
			receivers.forEach((b) -> this.links.add(a, TYPE, b, on, tokens.span(first, last), 0.75));
		}
	}

	/** "X's grant", "the X grant": whose money it is, or null. */
	private @Nullable Ends whose(Tokens tokens, int noun) {
		Mention mention = this.actors.at(tokens, noun - 1);
		boolean whole = mention != null && mention.to() == noun && GIVERS.test(mention.member());
		return whole ? new Ends(List.of(mention.member()), mention.from(), noun) : null;
	}

	/** "to Y", "for Y", "towards Y" at a token: who gets it, or null. */
	private @Nullable Ends receiver(Tokens tokens, int i) {
		boolean points = tokens.is(i, "to") || tokens.is(i, "for") || tokens.is(i, "towards");
		Ends receiver = points ? this.actors.after(tokens, i + 1, RECEIVERS, false) : null;
		return (receiver != null && receiver.from() <= i + 2) ? receiver : null;
	}

	/**
	 * Who agreed or made the grant: the subject of the verb before it, or the council.
	 */
	private @Nullable Ends settler(Tokens tokens, int noun, int start) {
		for (int verb = noun - 1; verb > Math.max(start, noun - NOUN) - 1; verb--) {
			if (SETTLING.match(tokens, verb) > 0) {
				Ends giver = this.actors.before(tokens, verb, GIVERS, false);
				return (giver != null) ? giver : new Ends(List.of(this.actors.own()), noun, noun);
			}
		}
		return null;
	}

	private @Nullable Ends pointed(Tokens tokens, int from, int end, String preposition, Predicate<Member> fits) {
		for (int i = from; i < end && !tokens.is(i, ";"); i++) {
			Ends ends = tokens.is(i, preposition) ? this.actors.after(tokens, i + 1, fits, false) : null;
			if (ends != null) {
				return ends;
			}
		}
		return null;
	}

}
