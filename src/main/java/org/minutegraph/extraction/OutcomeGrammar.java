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

	private static final WordList CHANGES = WordList.load("change-verbs");

	private static final WordList NOUNS = WordList.load("result-nouns");

	private static final WordList OPENERS = WordList.load("grade-openers");

	private static final WordList FOLLOWERS = WordList.load("grade-followers");

	private static final WordList HOPES = WordList.load("hopes");

	/** Tokens between a verb of change and its grades. */
	private static final int REACH = 8;

	private final JudgedSubjects subjects;

	private final InspectionDates dates;

	private final Inspectorates inspectorates;

	private final VerbSubjects verbSubjects;

	private final Conclusions conclusions;

	OutcomeGrammar(JudgedSubjects subjects, InspectionDates dates, Inspectorates inspectorates) {
		this.subjects = subjects;
		this.dates = dates;
		this.inspectorates = inspectorates;
		this.verbSubjects = new VerbSubjects(subjects, dates);
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
		if (isHoped(tokens, start, grade) || isAggregate(tokens, grade)) {
			return null;
		}
		if (grade.is(Weight.NARRATIVE) || grade.is(Weight.AREA)) {
			return this.conclusions.licence(tokens, grade, before);
		}
		Licence licence = moved(tokens, grade, before, start);
		if (licence == null && followsWell(tokens, grade)) {
			licence = judged(tokens, grade, before, start);
			licence = (licence != null) ? licence : named(tokens, grade, before);
			licence = (licence != null) ? licence : was(tokens, grade, before);
			licence = (licence != null) ? licence : standing(tokens, grade, before);
		}
		return (licence != null) ? licence : described(tokens, grade, before);
	}

	/** "in", "into", "out of" before "special measures". */
	private static boolean isState(Tokens tokens, int i, Outcome grade) {
		boolean state = grade.label().equals("Special measures") || grade.label().equals("Serious weaknesses");
		return state && (tokens.is(i, "in") || tokens.is(i, "into") || tokens.is(i, "of") || tokens.is(i, "under"));
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
	private static boolean isAggregate(Tokens tokens, Outcome grade) {
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
		return !tokens.isWord(after) || FOLLOWERS.match(tokens, after) > 0 || NOUNS.match(tokens, after) > 0
				|| tokens.startsWithDigit(after) || Inspectorates.nameAt(tokens, after) > 0
				|| GradedAreas.at(tokens, after) != null || tokens.sentence(after) != tokens.sentence(grade.from())
				|| this.dates.at(tokens, after) != null || this.subjects.fittingAt(tokens, after) != null;
	}

	/** "moved from requires improvement to good", "improved to good". */
	private @Nullable Licence moved(Tokens tokens, Outcome grade, int before, int start) {
		boolean from = tokens.is(before, "from");
		int to = grade.from() - 1;
		while (to >= start && OPENERS.match(tokens, to) == 1 && !tokens.is(to, "to")) {
			to--;
		}
		if (!from && !tokens.is(to, "to")) {
			return null;
		}
		int verb = lastChange(tokens, Math.max(start, to - REACH), from ? before : to);
		Outcome newer = from ? second(tokens, grade) : null;
		if (verb < 0 || from && newer == null || newer != null && isAggregate(tokens, newer)
				|| !from && !followsWell(tokens, grade)) {
			return null;
		}
		return at(tokens, grade, this.verbSubjects.of(tokens, verb), newer, verb, 0.95);
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
		return Inspectorates.nameAt(tokens, i) == 1 || tokens.is(i, "inspectors");
	}

	/** "Ofsted rated the school good", "inspectors found it to be outstanding". */
	private @Nullable Licence active(Tokens tokens, Outcome grade, int start) {
		int stop = Math.max(start, grade.from() - 14);
		for (int verb = grade.from() - 1; verb > stop; verb--) {
			String kind = VERBS.value(tokens, verb);
			if (kind != null && kind.startsWith("given") && isByInspectorate(tokens, verb, start)) {
				Found found = this.subjects.listAt(tokens, verb + 1);
				boolean pronoun = found == null && verb + 1 < grade.from();
				found = pronoun ? meantAfter(tokens, verb + 1) : found;
				return at(tokens, grade, (found != null) ? new VerbSubjects.Subject(found, null) : null, null, verb,
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
		boolean nounBefore = noun > 0 && NOUNS.match(tokens, noun) > 0;
		int after = tokens.is(grade.to(), "”") || tokens.is(grade.to(), "'") || tokens.is(grade.to(), "’")
				? grade.to() + 1 : grade.to();
		after += Inspectorates.nameAt(tokens, after);
		boolean nounAfter = NOUNS.match(tokens, after) > 0 && !tokens.lower(after).endsWith("s");
		int start = tokens.sentenceStart(grade.from());
		int end = tokens.sentenceEnd(grade.from());
		if (!nounBefore && !nounAfter
				|| !Inspectorates.areIn(tokens, start, end) && !(nounAfter && this.inspectorates.areAbout(tokens))) {
			return null;
		}
		Found found = named(tokens, nounAfter ? after + 1 : after);
		found = (found != null) ? found : this.subjects.before(tokens, nounBefore ? noun : grade.from());
		return at(tokens, grade, (found != null) ? new VerbSubjects.Subject(found, null) : null, null, grade.from(),
				0.85);
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
		if (!timed || !this.inspectorates.areAbout(tokens)) {
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

	/** "X (Good, May 2019)", "Good (May 2019)", "X: Good", "leadership – Good". */
	private @Nullable Licence standing(Tokens tokens, Outcome grade, int before) {
		boolean bracket = tokens.is(before, "(") && (tokens.isCapital(grade.from()) || grade.is(Weight.SURE))
				&& (tokens.is(grade.to(), ")") || tokens.is(grade.to(), ",")
						|| this.dates.at(tokens, grade.to()) != null);
		boolean dated = tokens.is(grade.to(), "(") && this.dates.at(tokens, grade.to() + 1) != null
				&& tokens.isCapital(grade.from());
		boolean colon = (tokens.is(before, ":") || tokens.is(before, "–") || tokens.is(before, "-"))
				&& tokens.isCapital(grade.from()) && this.inspectorates.areAbout(tokens);
		if (!bracket && !dated && !colon) {
			return null;
		}
		Area area = (bracket || colon) ? GradedAreas.endingAt(tokens, before) : null;
		Mention beside = this.subjects.fittingAt(tokens, before - 1);
		if ((bracket || colon) && area == null && beside == null) {
			return null;
		}
		Found found = (beside != null) ? Found.of(beside.member(), beside.from())
				: this.subjects.before(tokens, grade.from());
		Cast.Member over = (found == null) ? this.subjects.over(tokens) : null;
		found = (over != null) ? Found.of(over, -1) : found;
		return at(tokens, grade, (found != null) ? new VerbSubjects.Subject(found, area) : null, null, before, 0.85);
	}

	/** "X – an outstanding local school". */
	private @Nullable Licence described(Tokens tokens, Outcome grade, int before) {
		boolean article = tokens.is(grade.from() - 1, "an") || tokens.is(grade.from() - 1, "a");
		boolean dash = tokens.is(before, "–") || tokens.is(before, "-") || tokens.is(before, "—")
				|| tokens.is(before, ",");
		boolean high = grade.label().equals("Outstanding") || grade.label().equals("Inadequate");
		if (!article || !dash || !high) {
			return null;
		}
		for (int i = grade.to(); i < grade.to() + 4; i++) {
			if (tokens.is(i, "school") || tokens.is(i, "academy") || tokens.is(i, "nursery")
					|| tokens.is(i, "college")) {
				Mention mention = this.subjects.fittingAt(tokens, before - 1);
				return (mention == null) ? null : at(tokens, grade,
						new VerbSubjects.Subject(Found.of(mention.member(), mention.from()), null), null, before, 0.7);
			}
		}
		return null;
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
