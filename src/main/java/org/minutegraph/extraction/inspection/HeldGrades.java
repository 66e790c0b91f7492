package org.minutegraph.extraction.inspection;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.inspection.JudgedSubjects.Found;
import org.minutegraph.extraction.inspection.Outcome.Weight;
import org.minutegraph.extraction.inspection.OutcomeGrammar.Licence;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Licenses grades that something had or has: "it had been good in 2016". */
final class HeldGrades {

	private static final WordList VERBS = WordList.load("judging-verbs");

	private static final WordList HEADS = WordList.load("graded-heads");

	/** Tokens from which on an area ("quality of education") is an inspection's only. */
	private static final int FORMAL = 3;

	/** Tokens of "In the inspection before". */
	private static final int OPENING = 6;

	/** Tokens after a grade within which its inspection stands. */
	private static final int REACH = 8;

	private final JudgedSubjects subjects;

	private final VerbSubjects verbSubjects;

	private final InspectionDates dates;

	private final Inspectorates inspectorates;

	HeldGrades(JudgedSubjects subjects, VerbSubjects verbSubjects, InspectionDates dates, Inspectorates inspectorates) {
		this.subjects = subjects;
		this.verbSubjects = verbSubjects;
		this.dates = dates;
		this.inspectorates = inspectorates;
	}

	@Nullable Licence licence(Tokens tokens, Outcome grade, int before) {
		Licence licence = timed(tokens, grade, before);
		licence = (licence != null) ? licence : earlier(tokens, grade, before);
		return (licence != null) ? licence : stated(tokens, grade, before);
	}

	/** "it had been good in 2016", ", outstanding when last inspected in 2011,". */
	private @Nullable Licence timed(Tokens tokens, Outcome grade, int before) {
		boolean opened = isOpened(tokens, grade, before);
		boolean opening = isOpening(tokens, grade);
		boolean timed = opening || isTimed(tokens, grade.to());
		boolean beside = tokens.is(before, ",") && !grade.label().equals("Good") && isBesideSchool(tokens, before);
		if (!timed || !this.inspectorates.areAbout(tokens) && !isJudgedElsewhere(tokens, grade) && !beside) {
			return null;
		}
		if (opened || isCopula(tokens, before)) {
			boolean having = tokens.is(before, "having") || tokens.is(grade.from() - 2, "having");
			int verb = opened ? before + 1 : before;
			VerbSubjects.Subject subject = having ? null : this.verbSubjects.of(tokens, verb);
			if (opening && subject != null && subject.area() != null) {
				return null;
			}
			Found earlier = having ? this.subjects.before(tokens, grade.from()) : null;
			return OutcomeGrammar.at(tokens, grade,
					having ? ((earlier != null) ? new VerbSubjects.Subject(earlier, null) : null) : subject, null,
					having ? grade.from() - 2 : verb, 0.9);
		}
		return tokens.is(before, ",") ? beside(tokens, grade, before) : null;
	}

	/** "Elmbrook Primary School, inadequate since 2021,". */
	private boolean isBesideSchool(Tokens tokens, int comma) {
		Mention mention = this.subjects.fittingAt(tokens, comma - 1);
		return mention != null && mention.member().is(Kind.SCHOOL);
	}

	/** "X, previously Good, …", "X (formerly Outstanding)". */
	private @Nullable Licence earlier(Tokens tokens, Outcome grade, int before) {
		boolean earlier = tokens.is(before, "previously") || tokens.is(before, "formerly") || tokens.is(before, "once");
		if (earlier && tokens.is(before - 1, "having") && this.inspectorates.areAbout(tokens)) {
			Found found = this.subjects.before(tokens, before);
			return (found == null) ? null
					: OutcomeGrammar.at(tokens, grade, new VerbSubjects.Subject(found, null), null, before - 1, 0.85);
		}
		boolean apart = tokens.is(before - 1, ",") || tokens.is(before - 1, "(");
		boolean ends = !tokens.isWord(grade.to()) || this.verbSubjects.mayEnd(tokens, grade.to());
		if (!earlier || !apart || !ends || !isMarked(tokens, grade) && !this.inspectorates.areAbout(tokens)) {
			return null;
		}
		return beside(tokens, grade, before - 1);
	}

	/** The name right before a comma or bracket as the subject. */
	private @Nullable Licence beside(Tokens tokens, Outcome grade, int mark) {
		Mention mention = this.subjects.fittingAt(tokens, mark - 1);
		return (mention == null) ? null : OutcomeGrammar.at(tokens, grade,
				new VerbSubjects.Subject(Found.of(mention.member(), mention.from()), null), null, mark, 0.9);
	}

	/** "it was now Requires improvement" where the talk is of inspections. */
	private @Nullable Licence stated(Tokens tokens, Outcome grade, int before) {
		boolean article = tokens.is(grade.from() - 1, "a") || tokens.is(grade.from() - 1, "an");
		GradedAreas.Area ending = GradedAreas.endingAt(tokens, before);
		boolean area = ending != null && (isJudgedElsewhere(tokens, grade) || ending.to() - ending.from() >= FORMAL);
		boolean stated = isCopula(tokens, before) && !article && (area || isMarked(tokens, grade))
				&& this.inspectorates.areAbout(tokens);
		return stated ? OutcomeGrammar.at(tokens, grade, this.verbSubjects.of(tokens, before), null, before, 0.85)
				: null;
	}

	/** "inspectors found that it continues to be a good school". */
	@Nullable Licence kept(Tokens tokens, Outcome grade, int before) {
		boolean article = tokens.is(grade.from() - 1, "a") || tokens.is(grade.from() - 1, "an");
		boolean keeps = isCopula(tokens, before) || tokens.is(before, "continues") || tokens.is(before, "continued")
				|| tokens.is(before, "remains") || tokens.is(before, "remained");
		boolean told = byInspectors(tokens, grade, before)
				|| tokens.isCapital(grade.from()) && this.inspectorates.areAbout(tokens);
		boolean kept = article && keeps && told && HEADS.match(tokens, grade.to()) > 0;
		return kept ? OutcomeGrammar.at(tokens, grade, this.verbSubjects.of(tokens, before), null, before, 0.8) : null;
	}

	private static boolean byInspectors(Tokens tokens, Outcome grade, int before) {
		return before > 0 && Inspectorates.areIn(tokens, tokens.sentenceStart(before), before)
				&& isJudgedElsewhere(tokens, grade);
	}

	private static boolean isOpened(Tokens tokens, Outcome grade, int before) {
		return before + 1 < grade.from() && !tokens.is(grade.from() - 1, "a") && !tokens.is(grade.from() - 1, "an");
	}

	private static boolean isCopula(Tokens tokens, int i) {
		return tokens.is(i, "was") || tokens.is(i, "were") || tokens.is(i, "had") || tokens.is(i, "is")
				|| tokens.is(i, "are");
	}

	/** Words that are hardly used otherwise, capitals and quotation marks. */
	private static boolean isMarked(Tokens tokens, Outcome grade) {
		return grade.is(Weight.SURE) || tokens.isCapital(grade.from()) || !tokens.isWord(grade.from() - 1)
				&& !tokens.is(grade.from() - 1, ",") && !tokens.is(grade.from() - 1, "(");
	}

	/** Whether a verb of judging stands before in the same sentence. */
	private static boolean isJudgedElsewhere(Tokens tokens, Outcome grade) {
		for (int i = tokens.sentenceStart(grade.from()); i < grade.from(); i++) {
			if (isGiving(VERBS.value(tokens, i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isGiving(@Nullable String kind) {
		return kind != null && kind.startsWith("given");
	}

	/** "In the inspection before it had been good". */
	private static boolean isOpening(Tokens tokens, Outcome grade) {
		int start = tokens.sentenceStart(grade.from());
		return (tokens.is(start, "in") || tokens.is(start, "at"))
				&& Inspectorates.areIn(tokens, start, Math.min(start + OPENING, grade.from()))
				&& !tokens.isWord(grade.to());
	}

	private boolean isTimed(Tokens tokens, int after) {
		int at = tokens.is(after, "overall") ? after + 1 : after;
		if (tokens.is(at, "the") && tokens.is(at + 2, "before") || tokens.is(at, "before") && tokens.is(at + 1, "that")
				|| tokens.is(at, "last") && tokens.is(at + 1, "time")) {
			return true;
		}
		boolean in = tokens.is(at, "in") || tokens.is(at, "since");
		if (in && this.dates.at(tokens, at + 1) != null) {
			return true;
		}
		int end = Math.min(tokens.size(), at + REACH);
		boolean then = tokens.is(at, "when") || tokens.is(at, "at") || tokens.is(at, "in")
				|| tokens.is(at, "following");
		return then && Inspectorates.areIn(tokens, at, end);
	}

}
