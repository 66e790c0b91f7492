package org.minutegraph.extraction.inspection;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.inspection.JudgedSubjects.Found;
import org.minutegraph.extraction.inspection.Outcome.Weight;
import org.minutegraph.extraction.inspection.OutcomeGrammar.Licence;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Licenses grades whose sentence names nobody: "SIAMS was Outstanding in 2016", "The last
 * inspection was in March 2015 (Good)", "Last time it was RI". They are of whom the text
 * speaks.
 */
final class TopicGrades {

	private static final WordList VISITS = WordList.load("inspection-visits");

	private static final WordList COPULAS = WordList.load("grade-copulas");

	private static final WordList COUNCILS = WordList.load("council-inspections");

	private static final WordList HEADS = WordList.load("graded-heads");

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final WordList HOPES = WordList.load("hopes");

	private final JudgedSubjects subjects;

	private final Inspectorates inspectorates;

	TopicGrades(JudgedSubjects subjects, Inspectorates inspectorates) {
		this.subjects = subjects;
		this.inspectorates = inspectorates;
	}

	@Nullable Licence licence(Tokens tokens, Outcome grade, int before) {
		int start = tokens.sentenceStart(grade.from());
		boolean result = isOfInspection(tokens, start, before);
		boolean marked = isMarked(tokens, grade) && isTold(tokens, start, grade);
		boolean opens = grade.from() == start;
		boolean whole = opens && isWhole(tokens, grade) && this.inspectorates.areNear(tokens);
		if (!whole && (!result && !marked || opens || isDoubted(tokens, start, grade))) {
			return null;
		}
		Member subject = subject(tokens, start, grade);
		return (subject == null) ? null : OutcomeGrammar.at(tokens, grade,
				new VerbSubjects.Subject(Found.of(subject, -1), null), null, grade.from(), result ? 0.8 : 0.7);
	}

	private @Nullable Member subject(Tokens tokens, int start, Outcome grade) {
		if (VerbSubjects.areOthers(tokens, start, grade.from()) || isOther(tokens, start, grade)) {
			return null;
		}
		boolean councils = COUNCILS.isIn(tokens, start, grade.from());
		Found named = this.subjects.before(tokens, grade.from());
		if (named != null && named.members().size() > 1) {
			return null;
		}
		Member one = (named != null) ? named.members().getFirst() : null;
		if (councils) {
			Member council = this.subjects.visitedIn(tokens, start, grade.from());
			return (one != null) ? one : council;
		}
		if (one != null && !one.is(Kind.BODY)) {
			return one;
		}
		Member topic = this.subjects.opening(tokens, grade.from());
		topic = (topic == null) ? this.subjects.topic(tokens, grade.from()) : topic;
		return (topic != null && !topic.is(Kind.BODY)) ? topic : null;
	}

	/** "the nursery", where nobody knows which: the grade is no other's. */
	private boolean isOther(Tokens tokens, int start, Outcome grade) {
		for (int i = start + 1; i < grade.from(); i++) {
			boolean meant = HEADS.contains(tokens.lower(i)) && DETERMINERS.match(tokens, i - 1) > 0;
			if (meant && this.subjects.fittingAt(tokens, i) == null && this.subjects.meantAt(tokens, i) == null) {
				return true;
			}
		}
		return false;
	}

	/** "The last inspection (May) was", "SIAMS:", "Ofsted's report –". */
	private static boolean isOfInspection(Tokens tokens, int start, int before) {
		int copula = before;
		boolean bracket = tokens.is(copula, "(");
		copula = bracket ? copula - 1 : copula;
		if (!bracket && COPULAS.match(tokens, copula) == 0) {
			return false;
		}
		for (int i = bracket ? copula : copula - 1; i >= start; i--) {
			if (Inspectorates.nameEndsAt(tokens, i) || isVisit(tokens, i)) {
				return true;
			}
			boolean was = tokens.is(i, "was") || tokens.is(i, "is") || tokens.is(i, "inspected");
			if (Finite.isAt(tokens, i) && !tokens.isCapital(i) && !(bracket && was)) {
				return false;
			}
		}
		return false;
	}

	/** "our inspection", "the last Ofsted visit", not "the review of fees". */
	private static boolean isVisit(Tokens tokens, int i) {
		return tokens.is(i, "inspection") || tokens.is(i, "inspected")
				|| VISITS.match(tokens, i) > 0 && Inspectorates.areIn(tokens, Math.max(0, i - 2), i);
	}

	/** Whether the sentence, or the text over it, speaks of an inspection. */
	private boolean isTold(Tokens tokens, int start, Outcome grade) {
		return Inspectorates.areIn(tokens, start, grade.from()) || this.inspectorates.areAbout(tokens);
	}

	/** "Good overall.", "Requires improvement in all areas": a sentence's beginning. */
	private static boolean isWhole(Tokens tokens, Outcome grade) {
		boolean in = tokens.is(grade.to(), "in") || tokens.is(grade.to(), "for");
		String value = GradedAreas.valueAt(tokens, in ? grade.to() + 1 : grade.to());
		return tokens.isCapital(grade.from()) && "overall".equals(value);
	}

	private static boolean isMarked(Tokens tokens, Outcome grade) {
		return tokens.isCapital(grade.from()) || grade.is(Weight.SURE) && grade.label().startsWith("Requires");
	}

	private static boolean isDoubted(Tokens tokens, int start, Outcome grade) {
		boolean named = grade.from() - 1 > start && tokens.isCapital(grade.from() - 1)
				&& tokens.isWord(grade.from() - 1) && COPULAS.match(tokens, grade.from() - 1) == 0;
		boolean left = named || tokens.is(grade.from() - 1, "from") || tokens.is(grade.from() - 1, "of")
				|| tokens.is(grade.from() - 1, "between") || tokens.is(grade.from() - 1, "not");
		return left || HOPES.isIn(tokens, start, grade.from()) || tokens.is(tokens.sentenceEnd(start) - 1, "?");
	}

}
