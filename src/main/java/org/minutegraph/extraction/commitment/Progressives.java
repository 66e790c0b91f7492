package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;

/**
 * Undertakings told as going on: "is organising a trip" (what is not there yet is being
 * made) and "is running a stall on Saturday".
 */
final class Progressives {

	/** Tokens after a verb within which a date says when it is done. */
	private static final int NEAR = 14;

	private Progressives() {
	}

	/** Something that takes time to make is being made; under "Priorities" it is one. */
	static List<Draft> preparing(Promise promise) {
		if (!isTold(promise) || !promise.clause().isBound()) {
			return List.of();
		}
		int from = promise.clause().from();
		boolean effect = promise.tokens().is(from - 1, "that") && promise.tokens().lower(from - 2).startsWith("ensur");
		String kind = Priorities.isHeaded(promise.desk(), promise.tokens().block()) ? "priority" : "commitment";
		return effect ? promise.with(means(promise)).parts(kind) : promise.parts(kind);
	}

	/** "Moving the team will ensure that we are providing …": the means belong to it. */
	private static Clause means(Promise promise) {
		return new Clause(promise.sentence().from(), promise.clause().members(), false, false);
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

	/** In minutes also the past tells what is still going on. */
	private static boolean isTold(Promise promise) {
		boolean past = promise.tokens().is(promise.from(), "was") || promise.tokens().is(promise.from(), "were");
		return promise.desk().isMinutes() || !past;
	}

}
