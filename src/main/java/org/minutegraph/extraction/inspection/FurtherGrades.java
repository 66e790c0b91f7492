package org.minutegraph.extraction.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.inspection.GradedAreas.Area;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds one more grade of the same inspection after another: "…, with Outstanding for
 * leadership", "… and safeguarding inadequate", "; early years was good".
 */
final class FurtherGrades {

	private static final WordList JOINTS = WordList.load("grade-joints");

	private static final WordList COPULAS = WordList.load("grade-copulas");

	private static final int LONGEST_JOINT = 3;

	private FurtherGrades() {
	}

	/**
	 * A further grade.
	 *
	 * @param areas what it is of, at least one
	 * @param to token after all of it
	 */
	record Further(Outcome grade, List<Area> areas, int to) {

		static Further of(Outcome grade, Area area) {
			return new Further(grade, List.of(area), Math.max(grade.to(), area.to()));
		}

	}

	/**
	 * The grade that a joint adds right after a token, or null.
	 * @param listed whether the grade before was of an area, so that verbs may be left
	 * out
	 */
	static @Nullable Further after(Tokens tokens, int after, boolean listed) {
		int i = after;
		while (isCloser(tokens, i)) {
			i++;
		}
		boolean bracket = tokens.is(i, "(") && GradedAreas.at(tokens, i + 1) != null;
		int joint = i;
		i = bracket ? i + 1 : i;
		while (JOINTS.match(tokens, i) > 0) {
			i += JOINTS.match(tokens, i);
		}
		if (i == joint || i - joint > LONGEST_JOINT) {
			return null;
		}
		while (isCloser(tokens, i) || tokens.is(i, "“") || tokens.is(i, "‘") || tokens.is(i, "(")
				|| tokens.startsWithDigit(i) && tokens.is(i + 1, "(")) {
			i++;
		}
		int verb = (listed && (tokens.is(i, "was") || tokens.is(i, "is"))) ? i + 1 : i;
		Outcome grade = Outcome.at(tokens, verb);
		grade = (grade == null && isInFigures(tokens, after)) ? Outcome.numbered(tokens, i) : grade;
		return (grade != null) ? gradeFirst(tokens, grade) : areaFirst(tokens, i, listed || bracket);
	}

	private static @Nullable Further gradeFirst(Tokens tokens, Outcome grade) {
		List<Area> areas = GradedAreas.after(tokens, grade.to());
		if (!areas.isEmpty()) {
			return new Further(grade, areas, areas.getLast().to());
		}
		Area named = GradedAreas.unlistedAfter(tokens, grade.to());
		return (named != null) ? Further.of(grade, named) : null;
	}

	private static @Nullable Further areaFirst(Tokens tokens, int i, boolean listed) {
		boolean joined = tokens.is(i - 1, "with");
		Area area = GradedAreas.at(tokens, i);
		area = (area == null && joined) ? GradedAreas.unlistedBeforeGrade(tokens, i) : area;
		area = (area == null && listed) ? GradedAreas.unlistedBeforeVerb(tokens, i, COPULAS) : area;
		if (area == null) {
			return null;
		}
		int at = tokens.is(area.to(), ",") && tokens.is(area.to() + 1, "which") ? area.to() + 1 : area.to();
		at = tokens.is(at, "which") ? at + 1 : at;
		while (COPULAS.match(tokens, at) > 0) {
			at++;
		}
		boolean with = joined && tokens.isCapital(at);
		Outcome grade = (at > area.to() || with || listed) ? Outcome.at(tokens, at) : null;
		grade = (grade == null && listed && tokens.is(at, ",")) ? Outcome.at(tokens, at + 1) : grade;
		return (grade != null) ? Further.of(grade, area) : null;
	}

	/** Whether a grade before a token has its figure beside it: "5 Very Good". */
	private static boolean isInFigures(Tokens tokens, int before) {
		for (int i = tokens.sentenceStart(before - 1); i < before; i++) {
			Outcome grade = (Outcome.numbered(tokens, i) != null)
					? Outcome.at(tokens, tokens.is(i + 1, "(") ? i + 2 : i + 1) : null;
			if (grade != null) {
				return true;
			}
		}
		return false;
	}

	/** A mark that closes what is quoted or in brackets. */
	static boolean isCloser(Tokens tokens, int i) {
		return tokens.is(i, "”") || tokens.is(i, "’") || tokens.is(i, "'") || tokens.is(i, "\"") || tokens.is(i, ")");
	}

}
