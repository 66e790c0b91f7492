package org.minutegraph.extraction.link;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads which firm a council gives work: "to accept the quote from X for the fence", "X's
 * quotation was accepted", "X Ltd were appointed to cut the grass". What is only asked,
 * offered or refused is left alone.
 */
final class HiringLinks {

	private static final WordList VERBS = WordList.load("hiring-verbs");

	private static final WordList QUOTES = WordList.load("quote-nouns");

	private static final WordList ACCEPTING = WordList.load("accepting-verbs");

	private static final WordList SOUGHT = WordList.load("sought-words");

	private static final WordList UNREAL = WordList.load("unreal-words");

	private static final Predicate<Member> FIRMS = (member) -> member.is(Kind.BODY)
			&& member.types().contains("company");

	private static final Set<String> BEING = Set.of("been", "be", "was", "were");

	/** Tokens between a subject and its verb. */
	private static final int BESIDE = 3;

	/** Tokens between what is offered and who offers it. */
	private static final int REACH = 8;

	private final Actors actors;

	private final Links links;

	HiringLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads what begins at a token, if it is an offer or a verb of hiring. */
	void readAt(Tokens tokens, int i) {
		if (QUOTES.match(tokens, i) > 0) {
			readQuote(tokens, i);
		}
		else if (VERBS.match(tokens, i) > 0) {
			readVerb(tokens, i);
		}
		else if (tokens.is(i, "commissioned")) {
			readCommissioned(tokens, i);
		}
	}

	/** "X has been commissioned to visit homes", with nobody named who commissions. */
	private void readCommissioned(Tokens tokens, int verb) {
		boolean passive = BEING.contains(tokens.lower(verb - 1));
		boolean aimed = tokens.is(verb + 1, "to") || tokens.is(verb + 1, "for");
		if (!passive || !aimed || isUncertain(tokens, tokens.sentenceStart(verb), verb)) {
			return;
		}
		Ends supplier = this.actors.before(tokens, verb, (member) -> member.is(Kind.BODY) && member != this.actors.own()
				&& !member.types().contains("committee"), false);
		if (supplier != null && verb - supplier.to() <= BESIDE) {
			String on = LinkTopics.at(tokens, verb + 1);
			supplier.members()
				.forEach((member) -> this.links.add(this.actors.own(), "COMMISSIONS", member, on,
						tokens.span(supplier.from(), verb + 1), 0.75));
		}
	}

	private void readQuote(Tokens tokens, int noun) {
		int start = tokens.sentenceStart(noun);
		int end = tokens.sentenceEnd(noun);
		if (!ACCEPTING.isIn(tokens, start, end) || isUncertain(tokens, start, end)) {
			return;
		}
		Mention before = this.actors.at(tokens, noun - 1);
		if (before != null && FIRMS.test(before.member()) && tokens.isPossessive(noun - 1)) {
			add(tokens, List.of(before.member()), before.from(), noun + 1);
			return;
		}
		for (int i = noun + 1; i < Math.min(end, noun + REACH); i++) {
			Ends firm = tokens.is(i, "from") || tokens.is(i, "by") ? this.actors.after(tokens, i + 1, FIRMS, false)
					: null;
			if (firm != null) {
				add(tokens, firm.members(), noun, firm.to());
				return;
			}
		}
	}

	private void readVerb(Tokens tokens, int verb) {
		int start = tokens.sentenceStart(verb);
		if (isUncertain(tokens, start, verb)) {
			return;
		}
		if (BEING.contains(tokens.lower(verb - 1))) {
			Ends firm = this.actors.before(tokens, verb, FIRMS, false);
			boolean beside = firm != null && verb - firm.to() <= BESIDE && tokens.is(verb + 1, "to");
			if (beside) {
				add(tokens, firm.members(), firm.from(), verb + 1);
			}
			return;
		}
		Ends firm = this.actors.after(tokens, verb + 1, FIRMS, false);
		Ends hirer = this.actors.before(tokens, verb, (member) -> LinkKinds.from("CONTRACTS", member), false);
		boolean own = hirer == null || hirer.members().getFirst() == this.actors.own();
		if (firm != null && own && tokens.is(firm.to(), "to")) {
			add(tokens, firm.members(), verb, firm.to());
		}
	}

	private void add(Tokens tokens, List<Member> firms, int from, int to) {
		@Nullable String on = LinkTopics.at(tokens, to);
		for (Member firm : firms) {
			this.links.add(this.actors.own(), "CONTRACTS", firm, on, tokens.span(from, to), 0.75);
		}
	}

	private static boolean isUncertain(Tokens tokens, int from, int to) {
		return SOUGHT.isIn(tokens, from, to) || UNREAL.isIn(tokens, from, to);
	}

}
