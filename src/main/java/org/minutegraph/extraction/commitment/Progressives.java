package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Undertakings told as going on: "is organising a trip" (what is not there yet is being
 * made), "is running a stall on Saturday", and, in notes, "Ms Roe doing the raffle".
 */
final class Progressives {

	private static final WordList NOTED = WordList.load("noted-acts");

	/** Tokens after a verb within which a date says when it is done. */
	private static final int NEAR = 14;

	/** Longest note in tokens. */
	private static final int NOTE = 20;

	private Progressives() {
	}

	/** Something that takes time to make is being made. */
	static List<Draft> preparing(Promise promise) {
		return (isTold(promise) && promise.clause().isBound()) ? promise.parts("commitment") : List.of();
	}

	/** The present stands for a future that a date close to the verb names. */
	static List<Draft> dated(Promise promise) {
		Tokens tokens = promise.tokens();
		boolean present = tokens.is(promise.from(), "is") || tokens.is(promise.from(), "are")
				|| tokens.is(promise.from(), "am");
		boolean told = present && promise.desk().isMinutes();
		boolean acts = told && promise.clause().isBound() && Verbs.isGerund(tokens, promise.to());
		Stretch near = new Stretch(tokens, promise.to(), Math.min(promise.end(), promise.to() + NEAR));
		if (told && !promise.clause().isBound()) {
			return Happenings.starting(promise, promise.to());
		}
		return (acts && DueDates.in(near) != null) ? promise.parts("commitment") : List.of();
	}

	/** A note without any finite verb: somebody, and what he or she is doing. */
	static List<Draft> noted(Promise promise) {
		Stretch words = new Stretch(promise.tokens(), promise.clause().from(), promise.sentence().to());
		boolean person = promise.clause().isBound()
				&& promise.clause().members().stream().allMatch((member) -> member.is(Kind.PERSON));
		boolean act = NOTED.match(promise.tokens(), promise.from()) > 0;
		boolean note = act && promise.desk().isMinutes() && person && words.to() - words.from() <= NOTE
				&& !Finite.isIn(words);
		return note ? promise.whole(promise.clause().members(), "commitment") : List.of();
	}

	/** In minutes also the past tells what is still going on. */
	private static boolean isTold(Promise promise) {
		boolean past = promise.tokens().is(promise.from(), "was") || promise.tokens().is(promise.from(), "were");
		return promise.desk().isMinutes() || !past;
	}

}
