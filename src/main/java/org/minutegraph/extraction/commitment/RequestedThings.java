package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the thing that a meeting records as requested: "A report on voids was requested,
 * for a future meeting", "More bins were requested by the tenants".
 */
final class RequestedThings {

	private static final WordList AFTER = WordList.load("after-requested");

	private static final WordList EARLIER = WordList.load("earlier-requests");

	/** Tokens that the thing may have. */
	private static final int THING = 30;

	private RequestedThings() {
	}

	/**
	 * Enters a request of what stands before "was requested"; whether it is one.
	 * @param was token of "was" or "were"
	 */
	static boolean enter(Desk desk, Clause clause, Stretch sentence, int was, int verb) {
		Tokens tokens = sentence.tokens();
		int rest = verb + 1;
		boolean ends = rest >= sentence.to() || AFTER.match(tokens, rest) > 0;
		boolean thing = !clause.isBound() && !clause.bare() && !clause.subordinate() && was - clause.from() > 1
				&& was - clause.from() <= THING && !tokens.is(clause.from(), "no");
		if (!desk.isMinutes() || !tokens.is(verb, "requested") || !ends || !thing
				|| sentence.from(was).indexOf(EARLIER) >= 0) {
			return false;
		}
		Stretch words = new Stretch(tokens, clause.from(), sentence.indexAfter(";", verb));
		List<Member> by = Passives.agent(desk, tokens, rest, words.to());
		List<Member> asked = tokens.is(rest, "from") ? from(desk, words, rest + 1) : List.of();
		List<Member> owners = asked.isEmpty() ? List.of(desk.owners().officers()) : asked;
		Draft draft = Draft.of("request", owners, words, words, "requests");
		desk.ledger().add(draft.requestedBy(by.isEmpty() ? desk.owners().body() : by.getFirst()));
		return true;
	}

	/**
	 * The first named from a token on, up to the end or less of a stretch; else nobody.
	 */
	static List<Member> from(Desk desk, Stretch words, int from) {
		for (int to = words.to(); to > from; to--) {
			List<Member> found = desk.subjects().in(new Stretch(words.tokens(), from, to).trimmed());
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

}
