package org.minutegraph.extraction.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement.ContractAward;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Span;

/**
 * Reads contracts: "the contract was awarded to X for three years", "X have been awarded
 * the contract to …", "services which X provides under a contract".
 */
final class ContractLinks {

	private static final WordList HELPERS = WordList.load("helping-words");

	private static final String TYPE = "CONTRACTS";

	/** Tokens after "awarded" within which the contract is its own. */
	private static final int NEAR = 4;

	private static final Predicate<Member> SUPPLIERS = (member) -> LinkKinds.to(TYPE, member);

	private static final Predicate<Member> CLIENTS = (member) -> LinkKinds.from(TYPE, member);

	private final Actors actors;

	private final Links links;

	private final List<ContractAward> awards = new ArrayList<>();

	ContractLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads the word "awarded" or "award" at a place. */
	void readAward(Tokens tokens, int verb) {
		int start = tokens.sentenceStart(verb);
		int end = tokens.sentenceEnd(verb);
		int contract = contract(tokens, verb + 1, Math.min(end, verb + NEAR));
		contract = (contract < 0) ? contract(tokens, start, end) : contract;
		if (contract < 0) {
			return;
		}
		Ends supplier = null;
		for (int i = verb + 1; i < end && supplier == null; i++) {
			supplier = tokens.is(i, "to") ? this.actors.after(tokens, i + 1, SUPPLIERS, false) : null;
		}
		boolean given = supplier == null && contract > verb;
		if (given) {
			supplier = this.actors.before(tokens, verb, SUPPLIERS, false);
		}
		if (supplier == null) {
			return;
		}
		Ends client = (given || contract < verb) ? null : this.actors.before(tokens, verb, CLIENTS, false);
		int from = Math.min(Math.min(verb, contract), supplier.from());
		int to = Math.max(verb + 1, Math.max(supplier.to(), contract + 1));
		add(tokens, (client != null) ? client.members().getFirst() : this.actors.own(), supplier, contract,
				tokens.span(from, to));
	}

	/** Reads "provided (for us) by X under a contract" from the word "contract" back. */
	void readUnder(Tokens tokens, int contract) {
		int under = contract - 1;
		while (under > contract - 6 && !tokens.is(under, "under")) {
			under--;
		}
		if (!tokens.is(under, "under")) {
			return;
		}
		Ends supplier = this.actors.nearest(tokens, under, SUPPLIERS);
		if (supplier != null && supplier.to() == under && tokens.is(supplier.from() - 1, "by")) {
			add(tokens, this.actors.own(), supplier, contract,
					tokens.span(tokens.sentenceStart(contract), contract + 1));
		}
	}

	/** Reads "the contract for … is held by X" from the word "held" on. */
	void readHeld(Tokens tokens, int held) {
		int contract = tokens.is(held + 1, "by") ? contract(tokens, tokens.sentenceStart(held), held) : -1;
		Ends supplier = (contract >= 0) ? this.actors.after(tokens, held + 2, SUPPLIERS, false) : null;
		if (supplier != null) {
			int to = held;
			while (HELPERS.match(tokens, to - 1) > 0) {
				to--;
			}
			boolean said = tokens.is(contract + 1, "for") && to > contract + 2;
			String on = said ? tokens.text(contract + 2, to) : null;
			supplier.members()
				.forEach((member) -> this.links.add(this.actors.own(), TYPE, member, on,
						tokens.span(contract, supplier.to()), 0.8));
		}
	}

	private void add(Tokens tokens, Member client, Ends supplier, int contract, Span span) {
		ContractTerms terms = ContractTerms.of(tokens, contract, supplier.to());
		for (Member member : supplier.members()) {
			if (this.links.add(client, TYPE, member, terms.subject(), span, 0.85)) {
				this.awards
					.add(new ContractAward(client.id(), member.id(), (terms.subject() != null) ? terms.subject() : "",
							terms.term(), terms.extension(), terms.start(), Evidence.of(span, "contract", 0.85)));
			}
		}
	}

	private static int contract(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (tokens.is(i, "contract") || tokens.is(i, "contracts")) {
				return i;
			}
		}
		return -1;
	}

	void tell(Consumer<Statement> listener) {
		this.awards.forEach(listener);
	}

}
