package org.minutegraph.extraction;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Cast.Mention;
import org.minutegraph.extraction.GradedAreas.Area;
import org.minutegraph.extraction.JudgedSubjects.Found;
import org.minutegraph.extraction.Outcome.Weight;

/**
 * Tells an inspection's grade from the same word in its everyday sense, and whose grade
 * it is, by the words before and after it.
 */
final class OutcomeGrammar {

	private static final WordList VERBS = WordList.load("judging-verbs");

	private static final WordList NOUNS = WordList.load("result-nouns");

	private static final WordList OPENERS = WordList.load("grade-openers");

	private static final WordList FOLLOWERS = WordList.load("grade-followers");

	private static final WordList OTHER = WordList.load("other-assessments");

	private static final WordList VISITS = WordList.load("inspection-visits");

	private static final WordList HOPES = WordList.load("hopes");

	/** Tokens between a verb of change and its grades. */
	private static final int REACH = 8;

	private final JudgedSubjects subjects;

	private final InspectionDates dates;

	private final Inspectorates inspectorates;

	private final VerbSubjects verbSubjects;

	private final Conclusions conclusions;

	private final GradeChanges changes;

	private final StandingGrades standing;

	OutcomeGrammar(JudgedSubjects subjects, InspectionDates dates, Inspectorates inspectorates) {
		this.subjects = subjects;
		this.dates = dates;
		this.inspectorates = inspectorates;
		this.verbSubjects = new VerbSubjects(subjects, dates);
		this.changes = new GradeChanges(this.verbSubjects);
		this.standing = new StandingGrades(subjects, this.verbSubjects, dates, inspectorates);
		this.conclusions = new Conclusions(subjects, this.verbSubjects, inspectorates);
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
			licence = judged(tokens, grade, before, start);
			licence = (licence != null) ? licence : named(tokens, grade, before);
			licence = (licence != null) ? licence : was(tokens, grade, before);
			licence = (licence != null) ? licence : this.standing.licence(tokens, grade, before);
		}
		return (licence != null) ? licence : this.standing.described(tokens, grade, before);
	}

	/** "in", "into", "out of" before "special measures". */
	private static boolean isState(Tokens tokens, int i, Outcome grade) {
		boolean state = grade.label().equals("Special measures") || grade.label().equals("Serious weaknesses");
		return state && (tokens.is(i, "in") || tokens.is(i, "into") || tokens.is(i, "of") || tokens.is(i, "under"));
	}

	private static boolean isOtherAssessment(Tokens tokens, Outcome grade) {
		int end = tokens.sentenceEnd(grade.from());
		for (int i = tokens.sentenceStart(grade.from()); i < end; i++) {
			if (OTHER.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean isHoped(Tokens tokens, int start, Outcome grade) {
		int clause = Math.max(start, grade.from() - REACH);
		for (int i = grade.from() - 1; i >= clause && !tokens.is(i, ",") && !tokens.is(i, ";"); i--) {
			if (HOPES.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/** "good or better", "good/outstanding", "91% … good". */
	static boolean isAggregate(Tokens tokens, Outcome grade) {
		int after = grade.to();
		boolean or = tokens.is(after, "or") || tokens.is(after, "/") || tokens.is(after, "+");
		boolean orBefore = (tokens.is(grade.from() - 1, "or") || tokens.is(grade.from() - 1, "/")) && grade.from() > 1
				&& !tokens.is(grade.from() - 2, "and");
		boolean below = tokens.is(grade.from() - 1, "below") || tokens.is(grade.from() - 1, "least")
				|| tokens.is(grade.from() - 1, "than");
		return or || orBefore || below;
	}

	private boolean followsWell(Tokens tokens, Outcome grade) {
		int after = grade.to();
		if (tokens.is(after, "by") && !Inspectorates.areIn(tokens, after + 1, after + 4)) {
			return false;
		}
		if (tokens.is(after, "for") && GradedAreas.after(tokens, after).isEmpty()
				&& !this.inspectorates.areAbout(tokens)) {
			return false;
		}
		return !tokens.isWord(after) || FOLLOWERS.match(tokens, after) > 0 || NOUNS.match(tokens, after) > 0
				|| tokens.startsWithDigit(after) || Inspectorates.nameAt(tokens, after) > 0
				|| GradedAreas.at(tokens, after) != null || tokens.sentence(after) != tokens.sentence(grade.from())
				|| this.dates.at(tokens, after) != null || this.subjects.fittingAt(tokens, after) != null;
	}

	/**
	 * "was judged good", "received a good", "which Ofsted had judged to require
	 * improvement".
	 */
	private @Nullable Licence judged(Tokens tokens, Outcome grade, int before, int start) {
		int verb = before;
		while (verb > start
				&& (tokens.is(verb - 1, "by") || Inspectorates.nameAt(tokens, verb) > 0 || tokens.is(verb, "by"))) {
			verb--;
		}
		String kind = VERBS.value(tokens, verb);
		if (kind == null) {
			return active(tokens, grade, start);
		}
		boolean weak = kind.endsWith("/weak");
		boolean speaksOfInspection = this.inspectorates.areAbout(tokens);
		boolean capital = tokens.isCapital(grade.from());
		if (weak && !speaksOfInspection
				|| grade.is(Weight.PLAIN) && !capital && !speaksOfInspection && !kind.equals("given")) {
			return null;
		}
		if (isByInspectorate(tokens, verb, start)) {
			Found found = this.subjects.before(tokens, verb);
			return at(tokens, grade, (found != null) ? new VerbSubjects.Subject(found, null) : null, null, verb, 0.9);
		}
		return at(tokens, grade, this.verbSubjects.of(tokens, verb), null, verb, weak ? 0.85 : 0.95);
	}

	private static boolean isByInspectorate(Tokens tokens, int verb, int start) {
		int i = verb - 1;
		while (i > start && (tokens.is(i, "had") || tokens.is(i, "has") || tokens.is(i, "have"))) {
			i--;
		}
		return Inspectorates.nameEndsAt(tokens, i) || tokens.is(i, "inspectors");
	}

	/** "Ofsted rated the school good", "inspectors found it to be outstanding". */
	private @Nullable Licence active(Tokens tokens, Outcome grade, int start) {
		int stop = Math.max(start, grade.from() - 14);
		for (int verb = grade.from() - 1; verb > stop; verb--) {
			String kind = VERBS.value(tokens, verb);
			if (kind != null && kind.startsWith("given") && isByInspectorate(tokens, verb, start)) {
				Found found = this.subjects.listAt(tokens, verb + 1);
				GradedAreas.Area area = (found == null) ? GradedAreas.at(tokens, verb + 1) : null;
				found = (area != null) ? this.subjects.before(tokens, grade.from()) : found;
				boolean pronoun = found == null && verb + 1 < grade.from();
				found = pronoun ? meantAfter(tokens, verb + 1) : found;
				return at(tokens, grade, (found != null) ? new VerbSubjects.Subject(found, area) : null, null, verb,
						0.9);
			}
		}
		return null;
	}

	private @Nullable Found meantAfter(Tokens tokens, int i) {
		Cast.Member one = this.subjects.meantAt(tokens, i);
		Cast.Member two = (one != null) ? one : this.subjects.meantAt(tokens, i + 1);
		return (two != null) ? Found.of(two, -1) : null;
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
		found = (found != null) ? found : this.subjects.before(tokens, nounBefore ? noun : grade.from());
		found = (found == null && now && sentence > 0) ? this.subjects.before(tokens, sentence - 1) : found;
		return at(tokens, grade, (found != null) ? new VerbSubjects.Subject(found, null) : null, null, grade.from(),
				0.85);
	}

	/** "the outcome was good", "the judgement for X (2012) was satisfactory". */
	private static boolean isResultNow(Tokens tokens, Outcome grade) {
		int copula = grade.from() - 1;
		if (!tokens.is(copula, "was") && !tokens.is(copula, "is")) {
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

	/** "it had been good in 2016", ", outstanding when last inspected in 2011,". */
	private @Nullable Licence was(Tokens tokens, Outcome grade, int before) {
		boolean opened = before + 1 < grade.from() && !tokens.is(grade.from() - 1, "a")
				&& !tokens.is(grade.from() - 1, "an");
		boolean copula = opened || tokens.is(before, "was") || tokens.is(before, "were") || tokens.is(before, "had")
				|| tokens.is(before, "is") || tokens.is(before, "are");
		boolean timed = isTimed(tokens, grade.to());
		if (!timed || !this.inspectorates.areAbout(tokens) && !isJudgedElsewhere(tokens, grade)) {
			return null;
		}
		if (copula) {
			boolean having = tokens.is(before, "having") || tokens.is(grade.from() - 2, "having");
			int verb = opened ? before + 1 : before;
			Found earlier = having ? this.subjects.before(tokens, grade.from()) : null;
			return at(tokens, grade, having ? ((earlier != null) ? new VerbSubjects.Subject(earlier, null) : null)
					: this.verbSubjects.of(tokens, verb), null, having ? grade.from() - 2 : verb, 0.9);
		}
		Mention mention = tokens.is(before, ",") ? this.subjects.fittingAt(tokens, before - 1) : null;
		return (mention == null) ? null : at(tokens, grade,
				new VerbSubjects.Subject(Found.of(mention.member(), mention.from()), null), null, before, 0.9);
	}

	/** Whether a verb of judging stands before in the same sentence. */
	private static boolean isJudgedElsewhere(Tokens tokens, Outcome grade) {
		for (int i = tokens.sentenceStart(grade.from()); i < grade.from(); i++) {
			if ("given".equals(VERBS.value(tokens, i))) {
				return true;
			}
		}
		return false;
	}

	private boolean isTimed(Tokens tokens, int at) {
		boolean in = tokens.is(at, "in") || tokens.is(at, "since");
		if (in && this.dates.at(tokens, at + 1) != null) {
			return true;
		}
		int end = Math.min(tokens.size(), at + REACH);
		boolean then = tokens.is(at, "when") || tokens.is(at, "at") || tokens.is(at, "in")
				|| tokens.is(at, "following");
		return then && Inspectorates.areIn(tokens, at, end);
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
