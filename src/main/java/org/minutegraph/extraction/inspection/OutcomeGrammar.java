package org.minutegraph.extraction.inspection;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.inspection.GradedAreas.Area;
import org.minutegraph.extraction.inspection.JudgedSubjects.Found;
import org.minutegraph.extraction.inspection.Outcome.Weight;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells an inspection's grade from the same word in its everyday sense, and whose grade
 * it is, by the words before and after it.
 */
final class OutcomeGrammar {

	private static final WordList NOUNS = WordList.load("result-nouns");

	private static final WordList OPENERS = WordList.load("grade-openers");

	private static final WordList FOLLOWERS = WordList.load("grade-followers");

	private static final WordList OTHER = WordList.load("other-assessments");

	private static final WordList VISITS = WordList.load("inspection-visits");

	private static final WordList HOPES = WordList.load("hopes");

	/** Tokens between a verb of change and its grades. */
	private static final int REACH = 8;

	/** Grades in a row that only name a scale. */
	private static final int SCALE = 3;

	private final JudgedSubjects subjects;

	private final InspectionDates dates;

	private final Inspectorates inspectorates;

	private final VerbSubjects verbSubjects;

	private final Conclusions conclusions;

	private final GradeChanges changes;

	private final StandingGrades standing;

	private final JudgingVerbs judging;

	private final HeldGrades held;

	private final MarkedGrades marked;

	private final TopicGrades topics;

	OutcomeGrammar(JudgedSubjects subjects, InspectionDates dates, Inspectorates inspectorates,
			InspectionReport report) {
		this.subjects = subjects;
		this.dates = dates;
		this.inspectorates = inspectorates;
		this.verbSubjects = new VerbSubjects(subjects, dates);
		this.changes = new GradeChanges(this.verbSubjects);
		this.standing = new StandingGrades(subjects, this.verbSubjects, dates, inspectorates);
		this.judging = new JudgingVerbs(subjects, this.verbSubjects, inspectorates);
		this.held = new HeldGrades(subjects, this.verbSubjects, dates, inspectorates);
		this.marked = new MarkedGrades(subjects, inspectorates);
		this.topics = new TopicGrades(subjects, inspectorates);
		this.conclusions = new Conclusions(subjects, this.verbSubjects, inspectorates, report.subject());
	}

	/**
	 * Leave to read a grade as a result.
	 *
	 * @param subjects whose it is
	 * @param newer the second grade of "from … to …", or null
	 * @param area the graded area named before it, or null
	 * @param from first token of the words that license it
	 */
	record Licence(Found subjects, @Nullable Outcome newer, @Nullable Area area, int from, double confidence) {
	}

	@Nullable Licence licence(Tokens tokens, Outcome grade) {
		int before = grade.from() - 1;
		int start = tokens.sentenceStart(grade.from());
		while (before >= start && (OPENERS.match(tokens, before) == 1 || isState(tokens, before, grade))) {
			before--;
		}
		if (isHoped(tokens, start, grade) || isAggregate(tokens, grade) || isOtherAssessment(tokens, grade)) {
			return null;
		}
		if (grade.is(Weight.NARRATIVE) || grade.is(Weight.AREA)) {
			return this.conclusions.licence(tokens, grade, before);
		}
		Licence licence = this.changes.licence(tokens, grade, before, start);
		if (licence == null && followsWell(tokens, grade)) {
			licence = this.judging.licence(tokens, grade, before, start);
			licence = (licence != null) ? licence : named(tokens, grade, before);
			licence = (licence != null) ? licence : this.held.licence(tokens, grade, before);
			licence = (licence != null) ? licence : this.standing.licence(tokens, grade, before);
			licence = (licence != null) ? licence : this.standing.over(tokens, grade);
			licence = (licence != null) ? licence : this.marked.licence(tokens, grade);
			licence = (licence != null) ? licence : this.topics.licence(tokens, grade, before);
		}
		licence = (licence != null) ? licence : this.held.kept(tokens, grade, before);
		return (licence != null) ? licence : this.standing.described(tokens, grade, before);
	}

	/**
	 * "in", "into", "in the category of" before "special measures", "at" before a
	 * standard, "5 (" before the word for a number.
	 */
	private static boolean isState(Tokens tokens, int i, Outcome grade) {
		String label = grade.label();
		if (label.equals("Special measures") || label.equals("Serious weaknesses")
				|| label.equals("In need of significant improvement")) {
			return tokens.is(i, "in") || tokens.is(i, "into") || tokens.is(i, "of") || tokens.is(i, "under")
					|| tokens.is(i, "category") || tokens.is(i, "schools") && tokens.is(i - 1, "of");
		}
		boolean numbered = isNumber(tokens, i)
				|| isNumber(tokens, i - 1) && (tokens.is(i, "(") || tokens.is(i, "-") || tokens.is(i, "–"));
		return numbered || label.endsWith(" standard") && (tokens.is(i, "at") || tokens.is(i, "level"));
	}

	/** A grade in figures, 1 to 6. */
	private static boolean isNumber(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		return lower.length() == 1 && lower.charAt(0) >= '1' && lower.charAt(0) <= '6';
	}

	private static boolean isOtherAssessment(Tokens tokens, Outcome grade) {
		int end = tokens.sentenceEnd(grade.from());
		return OTHER.isIn(tokens, tokens.sentenceStart(grade.from()), end);
	}

	private static boolean isHoped(Tokens tokens, int start, Outcome grade) {
		int clause = Math.max(start, grade.from() - REACH);
		for (int i = grade.from() - 1; i >= clause && !endsClause(tokens, i); i--) {
			if (HOPES.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean endsClause(Tokens tokens, int i) {
		boolean next = tokens.is(i, "and") && (tokens.is(i + 1, "is") || tokens.is(i + 1, "was"));
		return next || tokens.is(i, ",") || tokens.is(i, ";");
	}

	/** "good or better", "good/outstanding", "91% … good". */
	static boolean isAggregate(Tokens tokens, Outcome grade) {
		int after = grade.to();
		boolean or = tokens.is(after, "or") || tokens.is(after, "/") || tokens.is(after, "+");
		boolean orBefore = (tokens.is(grade.from() - 1, "or") || tokens.is(grade.from() - 1, "/")) && grade.from() > 1
				&& !tokens.is(grade.from() - 2, "and");
		boolean below = tokens.is(grade.from() - 1, "below") || tokens.is(grade.from() - 1, "least")
				|| tokens.is(grade.from() - 1, "than");
		return or || orBefore || below || isOneOfScale(tokens, grade);
	}

	/** "Outstanding, Good, Requires improvement and Inadequate": the names of grades. */
	private static boolean isOneOfScale(Tokens tokens, Outcome grade) {
		Set<String> labels = new HashSet<>();
		for (int i = tokens.sentenceStart(grade.from()); i < tokens.sentenceEnd(grade.from()); i++) {
			Outcome here = Outcome.at(tokens, i);
			boolean joint = tokens.is(i, ",") || tokens.is(i, "and");
			if (here == null && !joint) {
				if (labels.contains(grade.label()) && labels.size() >= SCALE) {
					return true;
				}
				labels.clear();
			}
			else if (here != null) {
				labels.add(here.label());
				i = here.to() - 1;
			}
		}
		return false;
	}

	private boolean followsWell(Tokens tokens, Outcome grade) {
		int after = grade.to();
		if ((tokens.is(after, "at") || tokens.is(after, "in")) && tokens.lower(after + 1).endsWith("ing")
				&& GradedAreas.at(tokens, after + 1) == null) {
			return false;
		}
		if (tokens.is(after, "by") && !Inspectorates.areIn(tokens, after + 1, after + 4)) {
			return false;
		}
		if (tokens.is(after, "for") && GradedAreas.after(tokens, after).isEmpty()
				&& !this.inspectorates.areAbout(tokens)) {
			return false;
		}
		boolean timed = tokens.is(after, "of") && this.dates.at(tokens, after + 1) != null
				|| tokens.is(after, "the") && tokens.is(after + 2, "before")
				|| tokens.is(after, "before") && tokens.is(after + 1, "that");
		return timed || !tokens.isWord(after) || FOLLOWERS.match(tokens, after) > 0 || NOUNS.match(tokens, after) > 0
				|| tokens.startsWithDigit(after) || Inspectorates.nameAt(tokens, after) > 0
				|| GradedAreas.at(tokens, after) != null || tokens.sentence(after) != tokens.sentence(grade.from())
				|| this.dates.at(tokens, after) != null || this.subjects.fittingAt(tokens, after) != null;
	}

	/**
	 * "a judgement of good", "the result, 'requires improvement', from X", "its good
	 * rating".
	 */
	private @Nullable Licence named(Tokens tokens, Outcome grade, int before) {
		int noun = (tokens.is(before, "of") || tokens.is(before, ",") || tokens.is(before, ":")
				|| tokens.is(before, "–")) ? before - 1 : -1;
		boolean now = isResultNow(tokens, grade);
		noun = now ? grade.from() : noun;
		boolean nounBefore = now || noun > 0 && NOUNS.match(tokens, noun) > 0;
		int after = tokens.is(grade.to(), "”") || tokens.is(grade.to(), "'") || tokens.is(grade.to(), "’")
				? grade.to() + 1 : grade.to();
		int inspectorate = Inspectorates.nameAt(tokens, after);
		after += inspectorate;
		boolean nounAfter = !tokens.lower(after).endsWith("s")
				&& (NOUNS.match(tokens, after) > 0 || inspectorate > 0 && VISITS.match(tokens, after) > 0);
		int sentence = tokens.sentenceStart(grade.from());
		int start = (now && sentence > 0) ? tokens.sentenceStart(sentence - 1) : sentence;
		int end = tokens.sentenceEnd(grade.from());
		if (!nounBefore && !nounAfter
				|| !Inspectorates.areIn(tokens, start, end) && !(nounAfter && this.inspectorates.areAbout(tokens))) {
			return null;
		}
		Found found = named(tokens, nounAfter ? after + 1 : after);
		found = (found == null && tokens.is(grade.from() - 1, "its")) ? spokenOf(tokens, grade.from()) : found;
		found = (found != null) ? found : this.subjects.before(tokens, nounBefore ? noun : grade.from());
		found = (found == null && now && sentence > 0) ? this.subjects.before(tokens, sentence - 1) : found;
		return at(tokens, grade, (found != null) ? new VerbSubjects.Subject(found, null) : null, null, grade.from(),
				0.85);
	}

	/** "since its Inadequate judgement": of whom the sentence or the text speaks. */
	private @Nullable Found spokenOf(Tokens tokens, int at) {
		Member one = this.subjects.opening(tokens, at);
		one = (one != null) ? one : this.subjects.topic(tokens, at);
		return (one != null) ? Found.of(one, -1) : null;
	}

	/** "the outcome was good", "the judgement for X (2012) was satisfactory". */
	private static boolean isResultNow(Tokens tokens, Outcome grade) {
		int copula = grade.from() - 1;
		if (!tokens.is(copula, "was") && !tokens.is(copula, "is") && !tokens.is(copula, "were")) {
			return false;
		}
		for (int i = tokens.sentenceStart(copula); i < copula; i++) {
			if (NOUNS.match(tokens, i) > 0) {
				return tokens.is(i + 1, "for") || tokens.is(i + 1, "of") || tokens.is(i + 1, "at") || i + 1 == copula;
			}
		}
		return false;
	}

	private @Nullable Found named(Tokens tokens, int at) {
		int i = at;
		while (tokens.is(i, ",") || tokens.is(i, "’") || tokens.is(i, "'") || tokens.is(i, "”") || tokens.is(i, "\"")) {
			i++;
		}
		boolean points = tokens.is(i, "from") || tokens.is(i, "for") || tokens.is(i, "at") || tokens.is(i, "of");
		return points ? this.subjects.listAt(tokens, i + 1) : null;
	}

	static @Nullable Licence at(Tokens tokens, Outcome grade, VerbSubjects.@Nullable Subject subject,
			@Nullable Outcome newer, int from, double confidence) {
		if (subject == null) {
			return null;
		}
		Found found = subject.found();
		int begin = (found.from() >= 0) ? Math.min(found.from(), from) : from;
		return new Licence(found, newer, subject.area(), Math.max(begin, tokens.sentenceStart(grade.from())),
				confidence);
	}

}
