package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds what is asked for by a noun: "is looking for volunteers", "sought approval to
 * paint it", "with a request that a councillor be made a trustee".
 */
final class SoughtThings {

	private static final WordList SOUGHT = WordList.load("people-sought");

	private static final WordList BE = WordList.load("forms-of-be");

	/** Tokens between the verb and what is sought: "some more parent volunteers". */
	private static final int NEAR = 4;

	private SoughtThings() {
	}

	/** Enters what somebody seeks of those who meet. */
	static void enter(Desk desk, Clauses clauses, Stretch sentence, int verb, int rest) {
		Tokens tokens = sentence.tokens();
		boolean doing = tokens.lower(verb).endsWith("ing");
		boolean finite = !doing || verb > sentence.from() && BE.match(tokens, verb - 1) > 0;
		int thing = rest;
		while (thing < rest + NEAR && tokens.isWord(thing) && SOUGHT.match(tokens, thing) == 0) {
			thing++;
		}
		boolean told = tokens.is(verb, "sought") && (BE.match(tokens, verb - 1) > 0 || tokens.is(verb - 1, "been"));
		boolean asks = finite && !told && SOUGHT.match(tokens, thing) > 0
				&& (desk.isMinutes() || tokens.is(verb - 1, "we") || tokens.is(verb - 1, "i"));
		if (!asks) {
			return;
		}
		Clause clause = clauses.before(sentence, doing ? verb - 1 : verb);
		if (clause.isBound() && !clause.bare() && !clause.subordinate()) {
			Member asker = clause.members().getFirst();
			Stretch words = new Stretch(tokens, clause.from(), sentence.indexAfter(";", verb));
			Member asked = (asker == desk.owners().body() || !desk.isMinutes()) ? desk.owners().nobody()
					: desk.owners().body();
			int source = words.indexAfter("from", thing);
			boolean before = source < words.indexAfter("to", thing);
			List<Member> from = before ? RequestedThings.from(desk, words, source + 1) : List.of();
			desk.ledger()
				.add(Draft.of("request", from.isEmpty() ? List.of(asked) : from, words.from(rest), words, "requests")
					.requestedBy(asker));
		}
	}

	/** Whether "request" is a noun that what is said closes with. */
	static boolean isJoined(Tokens tokens, int noun) {
		boolean joined = tokens.is(noun + 1, "that") || tokens.is(noun + 1, "to") || tokens.is(noun + 1, "for");
		return joined && tokens.is(noun, "request") && tokens.is(noun - 1, "a") && tokens.is(noun - 2, "with");
	}

	/** Enters what the body that meets asks with what it does or grants. */
	static void join(Desk desk, Stretch sentence, int noun) {
		Stretch words = new Stretch(sentence.tokens(), noun - 2, sentence.indexAfter(";", noun));
		List<Member> named = Requests.named(desk, words, noun + 1);
		List<Member> asked = named.isEmpty() ? List.of(desk.owners().officers()) : named;
		desk.ledger()
			.add(Draft.of("request", asked, words.from(noun + 2), words, "requests").requestedBy(desk.owners().body()));
	}

}
