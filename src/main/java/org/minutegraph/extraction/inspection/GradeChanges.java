package org.minutegraph.extraction.inspection;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.inspection.OutcomeGrammar.Licence;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Licenses grades that something went from or to. */
final class GradeChanges {

	private static final WordList CHANGES = WordList.load("change-verbs");

	private static final WordList OPENERS = WordList.load("grade-openers");

	/** Tokens between a verb of change and its grades. */
	private static final int REACH = 8;

	private final VerbSubjects verbSubjects;

	GradeChanges(VerbSubjects verbSubjects) {
		this.verbSubjects = verbSubjects;
	}

	/** "moved from requires improvement to good", "improved to good". */
	@Nullable Licence licence(Tokens tokens, Outcome grade, int before, int start) {
		boolean from = tokens.is(before, "from");
		int to = grade.from() - 1;
		while (to >= start && OPENERS.match(tokens, to) == 1 && !tokens.is(to, "to")) {
			to--;
		}
		if (!from && !tokens.is(to, "to")) {
			return null;
		}
		int verb = lastChange(tokens, Math.max(start, to - REACH), from ? before : to);
		verb = (verb < 0 && from && lastChange(tokens, start, before) >= 0) ? before : verb;
		Outcome newer = from ? second(tokens, grade) : null;
		if (verb < 0 || from && newer == null || newer != null && OutcomeGrammar.isAggregate(tokens, newer)
				|| !from && !this.verbSubjects.mayEnd(tokens, grade.to())) {
			return null;
		}
		return OutcomeGrammar.at(tokens, grade, this.verbSubjects.of(tokens, verb), newer, verb, 0.95);
	}

	private static int lastChange(Tokens tokens, int from, int to) {
		for (int i = to - 1; i >= from; i--) {
			if (CHANGES.match(tokens, i) > 0) {
				return i;
			}
		}
		return -1;
	}

	private static @Nullable Outcome second(Tokens tokens, Outcome first) {
		int end = Math.min(tokens.sentenceEnd(first.from()), first.to() + REACH);
		for (int i = first.to(); i < end; i++) {
			if (tokens.is(i, "to")) {
				int k = i + 1;
				while (OPENERS.match(tokens, k) == 1) {
					k++;
				}
				return Outcome.at(tokens, k);
			}
		}
		return null;
	}

}
