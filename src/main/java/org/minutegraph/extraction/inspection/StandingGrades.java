package org.minutegraph.extraction.inspection;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.inspection.GradedAreas.Area;
import org.minutegraph.extraction.inspection.JudgedSubjects.Found;
import org.minutegraph.extraction.inspection.Outcome.Weight;
import org.minutegraph.extraction.inspection.OutcomeGrammar.Licence;
import org.minutegraph.extraction.language.Tokens;

/** Licenses grades that stand beside a name or an area without a verb. */
final class StandingGrades {

	private final JudgedSubjects subjects;

	private final VerbSubjects verbSubjects;

	private final InspectionDates dates;

	private final Inspectorates inspectorates;

	StandingGrades(JudgedSubjects subjects, VerbSubjects verbSubjects, InspectionDates dates,
			Inspectorates inspectorates) {
		this.subjects = subjects;
		this.verbSubjects = verbSubjects;
		this.dates = dates;
		this.inspectorates = inspectorates;
	}

	/** "X (Good, May 2019)", "Good (May 2019)", "X: Good", "leadership – Good". */
	@Nullable Licence licence(Tokens tokens, Outcome grade, int before) {
		boolean number = tokens.startsWithDigit(before - 1) && this.inspectorates.areAbout(tokens);
		boolean bracket = tokens.is(before, "(")
				&& (tokens.isCapital(grade.from()) || grade.is(Weight.SURE) || number || isBesideOne(tokens, before))
				&& (tokens.is(grade.to(), ")") || tokens.is(grade.to(), ",")
						|| this.dates.at(tokens, grade.to()) != null);
		boolean dated = tokens.is(grade.to(), "(") && this.dates.at(tokens, grade.to() + 1) != null
				&& tokens.isCapital(grade.from());
		boolean colon = (tokens.is(before, ":") || tokens.is(before, "–") || tokens.is(before, "-"))
				&& (tokens.isCapital(grade.from()) || isListed(tokens, grade, before))
				&& (this.inspectorates.areAbout(tokens) || isWholeLine(tokens, grade, before));
		Area adjacent = adjacent(tokens, grade);
		if (adjacent != null) {
			return OutcomeGrammar.at(tokens, grade, this.verbSubjects.ofArea(tokens, adjacent), null, adjacent.from(),
					0.8);
		}
		if (!bracket && !dated && !colon) {
			return null;
		}
		Area area = (bracket || colon) ? GradedAreas.endingAt(tokens, before) : null;
		area = (area != null && area.from() > 0 && tokens.isCapital(area.from()) && tokens.isWord(area.from() - 1)
				&& tokens.isCapital(area.from() - 1)) ? null : area;
		Mention beside = this.subjects.fittingAt(tokens, nameBefore(tokens, before) - 1);
		if ((bracket || colon) && area == null && beside == null && !(bracket && number)) {
			return null;
		}
		if (area != null && beside == null) {
			return OutcomeGrammar.at(tokens, grade, this.verbSubjects.ofArea(tokens, area), null, area.from(), 0.85);
		}
		Found found = (beside != null) ? Found.of(beside.member(), beside.from())
				: this.subjects.before(tokens, grade.from());
		return OutcomeGrammar.at(tokens, grade, (found != null) ? new VerbSubjects.Subject(found, null) : null, null,
				before, 0.85);
	}

	/** "Quality of education Good,": an area that a clause begins with, and its grade. */
	private @Nullable Area adjacent(Tokens tokens, Outcome grade) {
		boolean alone = tokens.isCapital(grade.from()) && !tokens.isWord(grade.to())
				&& this.inspectorates.areAbout(tokens);
		Area area = alone ? GradedAreas.endingAt(tokens, grade.from()) : null;
		boolean opens = area != null
				&& (area.from() == tokens.sentenceStart(grade.from()) || tokens.is(area.from() - 1, ":")
						|| tokens.is(area.from() - 1, ";") || tokens.is(area.from() - 1, ","));
		return opens ? area : null;
	}

	/** "leadership – good,": a listed area beside its grade and nothing more. */
	private static boolean isListed(Tokens tokens, Outcome grade, int mark) {
		int end = tokens.sentenceEnd(grade.from());
		boolean closed = grade.to() >= end || !tokens.isWord(grade.to()) && !tokens.is(grade.to(), "(");
		boolean running = end < tokens.size() || tokens.sentenceStart(mark) > 0 || grade.to() + 1 < end;
		return closed && running && GradedAreas.endingAt(tokens, mark) != null;
	}

	/** "Elmbrook Primary School (good)": a school or service right before a bracket. */
	private boolean isBesideOne(Tokens tokens, int bracket) {
		Mention mention = this.subjects.fittingAt(tokens, bracket - 1);
		return mention != null && !mention.member().is(Kind.BODY);
	}

	/**
	 * "Elmbrook Primary School – Good" on a line, where inspectors are named anywhere.
	 */
	private boolean isWholeLine(Tokens tokens, Outcome grade, int mark) {
		Mention first = this.subjects.fittingAt(tokens, tokens.is(0, "the") ? 1 : 0);
		return first != null && first.member().is(Kind.SCHOOL) && first.to() == mark
				&& (grade.to() == tokens.size() || tokens.is(grade.to(), "(")) && this.inspectorates.areAnywhere();
	}

	/** "Good – X, Y; Requires improvement – Z". */
	@Nullable Licence over(Tokens tokens, Outcome grade) {
		int mark = grade.to();
		boolean marked = tokens.is(mark, "–") || tokens.is(mark, "-") || tokens.is(mark, ":");
		boolean opens = grade.from() == tokens.sentenceStart(grade.from()) || !tokens.isWord(grade.from() - 1);
		boolean over = marked && opens && tokens.isCapital(grade.from()) && this.inspectorates.areAbout(tokens);
		Found found = over ? this.subjects.listAt(tokens, mark + 1) : null;
		boolean schools = found != null && found.members().stream().noneMatch((member) -> member.is(Kind.BODY));
		return schools
				? OutcomeGrammar.at(tokens, grade, new VerbSubjects.Subject(found, null), null, grade.from(), 0.8)
				: null;
	}

	/** Where the name before a mark ends: before "(Ofsted:", too. */
	private static int nameBefore(Tokens tokens, int mark) {
		boolean whose = tokens.is(mark, ":") && tokens.is(mark - 2, "(") && Inspectorates.nameAt(tokens, mark - 1) == 1;
		return whose ? mark - 2 : mark;
	}

	/** "X – an outstanding local school", "an outstanding school nearby, X". */
	@Nullable Licence described(Tokens tokens, Outcome grade, int before) {
		boolean article = tokens.is(grade.from() - 1, "an") || tokens.is(grade.from() - 1, "a");
		boolean high = grade.label().equals("Outstanding") || grade.label().equals("Inadequate");
		if (high && (tokens.is(before, "is") || tokens.is(before, "itself")) && !tokens.isWord(grade.to())) {
			return relative(tokens, grade, before);
		}
		int noun = (article && high) ? noun(tokens, grade.to()) : -1;
		if (noun < 0) {
			return null;
		}
		boolean dash = tokens.is(before, "–") || tokens.is(before, "-") || tokens.is(before, "—")
				|| tokens.is(before, ",");
		int comma = (tokens.is(noun + 1, "nearby") || tokens.is(noun + 1, "locally")) ? noun + 2 : noun + 1;
		Mention mention = dash ? this.subjects.fittingAt(tokens, before - 1) : null;
		mention = (mention == null && tokens.is(comma, ",")) ? this.subjects.fittingAt(tokens, comma + 1) : mention;
		return (mention == null || !mention.member().is(Kind.SCHOOL) && !dash) ? null : OutcomeGrammar.at(tokens, grade,
				new VerbSubjects.Subject(Found.of(mention.member(), mention.from()), null), null, before, 0.7);
	}

	/** "X, which is outstanding,", "X, itself Outstanding,". */
	private @Nullable Licence relative(Tokens tokens, Outcome grade, int before) {
		int comma = tokens.is(before - 1, "which") ? before - 2 : before - 1;
		boolean apart = tokens.is(comma, ",") && (comma < before - 1 || tokens.is(before, "itself"));
		return (apart && isBesideOne(tokens, comma)) ? OutcomeGrammar.at(tokens, grade,
				new VerbSubjects.Subject(this.subjects.before(tokens, comma), null), null, before, 0.8) : null;
	}

	private static int noun(Tokens tokens, int from) {
		for (int i = from; i < from + 4; i++) {
			if (tokens.is(i, "school") || tokens.is(i, "academy") || tokens.is(i, "nursery")
					|| tokens.is(i, "college")) {
				return i;
			}
		}
		return -1;
	}

}
