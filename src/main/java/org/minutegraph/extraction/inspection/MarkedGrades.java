package org.minutegraph.extraction.inspection;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.inspection.JudgedSubjects.Found;
import org.minutegraph.extraction.inspection.Outcome.Weight;
import org.minutegraph.extraction.inspection.OutcomeGrammar.Licence;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Licenses grades that are written as such, where the talk is of an inspection of one
 * school or service that the same sentence names, whatever the verb.
 */
final class MarkedGrades {

	private static final WordList HOPES = WordList.load("hopes");

	private final JudgedSubjects subjects;

	private final Inspectorates inspectorates;

	MarkedGrades(JudgedSubjects subjects, Inspectorates inspectorates) {
		this.subjects = subjects;
		this.inspectorates = inspectorates;
	}

	@Nullable Licence licence(Tokens tokens, Outcome grade) {
		int start = tokens.sentenceStart(grade.from());
		if (grade.from() == start || !isMarked(tokens, grade) || !this.inspectorates.areNear(tokens)
				|| isLeft(tokens, grade) || isDoubted(tokens, grade)) {
			return null;
		}
		Found found = this.subjects.before(tokens, grade.from());
		if (found == null || found.members().size() > 1 || found.members().getFirst().is(Kind.BODY)) {
			return null;
		}
		return VerbSubjects.areOthers(tokens, Math.max(start, found.from()), grade.from()) ? null
				: OutcomeGrammar.at(tokens, grade, new VerbSubjects.Subject(found, null), null, grade.from(), 0.75);
	}

	/** "removed from special measures". */
	private static boolean isLeft(Tokens tokens, Outcome grade) {
		int before = grade.from() - 1;
		return tokens.is(before, "from") || tokens.is(before, "of") && tokens.is(before - 1, "out")
				|| tokens.is(before, "between");
	}

	/** A question, a hope or a condition anywhere in the sentence. */
	private static boolean isDoubted(Tokens tokens, Outcome grade) {
		int end = tokens.sentenceEnd(grade.from());
		for (int i = tokens.sentenceStart(grade.from()); i < grade.from(); i++) {
			if (HOPES.match(tokens, i) > 0) {
				return true;
			}
		}
		return tokens.is(end - 1, "?");
	}

	private static boolean isMarked(Tokens tokens, Outcome grade) {
		int before = grade.from() - 1;
		return tokens.isCapital(grade.from()) || grade.is(Weight.SURE) || tokens.is(before, "‘")
				|| tokens.is(before, "“") || tokens.is(before, "'") || tokens.is(before, "\"");
	}

}
