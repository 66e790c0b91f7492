package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds what a letter that has been written asks for: "The Leader has written to the
 * Minister, asking that …". A letter that is still to be written is its writer's task.
 */
final class WrittenRequests {

	private static final WordList WRITING = WordList.load("writing-words");

	private WrittenRequests() {
	}

	/** Whether a letter stands before "asking" in its sentence. */
	static boolean stand(Stretch sentence, int asking) {
		return sentence.to(asking).indexOf(WRITING) > sentence.from();
	}

	/** Enters what is asked of the one written to. */
	static void enter(Desk desk, Clauses clauses, Stretch sentence, int asking) {
		Tokens tokens = sentence.tokens();
		int wrote = sentence.to(asking).indexOf(WRITING);
		boolean told = tokens.is(wrote - 1, "has") || tokens.is(wrote - 1, "have") || tokens.is(wrote, "wrote")
				|| tokens.is(wrote, "emailed");
		Clause clause = clauses.before(sentence, tokens.is(wrote, "wrote") ? wrote : wrote - 1);
		boolean asks = tokens.is(asking + 1, "that") || tokens.is(asking + 1, "for") || tokens.is(asking + 1, "them");
		if (told && asks && !clause.bare()) {
			int to = wrote + WRITING.match(tokens, wrote);
			List<Member> named = RequestedThings.from(desk, new Stretch(tokens, to, asking).trimmed(), to);
			Stretch words = new Stretch(tokens, clause.from(), sentence.indexAfter(";", asking));
			List<Member> asked = named.isEmpty() ? List.of(desk.owners().nobody()) : named;
			Draft draft = Draft.of("request", asked, words.from(asking + 2), words, "requests");
			desk.ledger().add(clause.isBound() ? draft.requestedBy(clause.members().getFirst()) : draft);
		}
	}

}
