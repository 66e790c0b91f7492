package org.minutegraph.extraction.inspection;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.inspection.JudgedSubjects.Found;
import org.minutegraph.extraction.inspection.Outcome.Weight;
import org.minutegraph.extraction.inspection.OutcomeGrammar.Licence;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Licenses grades by a verb of judging: given by an inspectorate or held. */
final class JudgingVerbs {

	private static final WordList VERBS = WordList.load("judging-verbs");

	private static final WordList VISITS = WordList.load("inspection-visits");

	/** Tokens of "Ofsted's report of June 2024". */
	private static final int SUBJECT = 8;

	/** Tokens between "rated" and its grade. */
	private static final int REACH = 14;

	private final JudgedSubjects subjects;

	private final VerbSubjects verbSubjects;

	private final Inspectorates inspectorates;

	JudgingVerbs(JudgedSubjects subjects, VerbSubjects verbSubjects, Inspectorates inspectorates) {
		this.subjects = subjects;
		this.verbSubjects = verbSubjects;
		this.inspectorates = inspectorates;
	}

	/**
	 * "was judged good", "received a good", "which Ofsted had judged to require
	 * improvement".
	 */
	@Nullable Licence licence(Tokens tokens, Outcome grade, int before, int start) {
		int verb = before;
		while (verb > start
				&& (tokens.is(verb - 1, "by") || Inspectorates.nameAt(tokens, verb) > 0 || tokens.is(verb, "by"))) {
			verb--;
		}
		String kind = VERBS.value(tokens, verb);
		if (kind == null && tokens.lower(grade.from()).startsWith("require") && this.inspectorates.areAbout(tokens)) {
			VerbSubjects.Subject subject = this.verbSubjects.of(tokens, grade.from());
			if (subject != null) {
				return OutcomeGrammar.at(tokens, grade, subject, null, grade.from(), 0.85);
			}
		}
		if (kind == null) {
			Licence reported = reported(tokens, grade, before, start);
			return (reported != null) ? reported : active(tokens, grade, start);
		}
		boolean weak = kind.endsWith("/weak");
		boolean speaksOfInspection = this.inspectorates.areAbout(tokens);
		boolean capital = tokens.isCapital(grade.from());
		boolean low = weak && kind.startsWith("given") && !grade.label().equals("Good");
		if (weak && !speaksOfInspection && !low
				|| grade.is(Weight.PLAIN) && !capital && !speaksOfInspection && !kind.equals("given")) {
			return null;
		}
		if (isByInspectorate(tokens, verb, start)) {
			Found found = this.subjects.before(tokens, verb);
			Cast.Member topic = (found == null) ? this.subjects.topic(tokens, verb) : null;
			found = (topic != null) ? Found.of(topic, -1) : found;
			return OutcomeGrammar.at(tokens, grade, (found != null) ? new VerbSubjects.Subject(found, null) : null,
					null, verb, 0.9);
		}
		return OutcomeGrammar.at(tokens, grade, this.verbSubjects.of(tokens, verb), null, verb, weak ? 0.85 : 0.95);
	}

	private static boolean isByInspectorate(Tokens tokens, int verb, int start) {
		int i = verb - 1;
		while (i > start && (tokens.is(i, "had") || tokens.is(i, "has") || tokens.is(i, "have"))) {
			i--;
		}
		boolean visit = VISITS.match(tokens, i) > 0 && Inspectorates.nameEndsAt(tokens, i - 1)
				|| isReport(tokens, i, start);
		return visit || Inspectorates.nameEndsAt(tokens, i) || tokens.is(i, "inspectors")
				|| (tokens.is(i, "and") || hasVisit(tokens, start, verb)) && opensWithInspectorate(tokens, start);
	}

	/** "The report, published in May, places it", "the report card gave". */
	private static boolean isReport(Tokens tokens, int i, int start) {
		int noun = tokens.is(i, ",") ? i - 1 : i;
		while (tokens.is(i, ",") && noun > Math.max(start, i - SUBJECT) && !tokens.is(noun, ",")) {
			noun--;
		}
		noun = tokens.is(noun, ",") ? noun - 1 : noun;
		int article = tokens.is(noun, "card") ? noun - 2 : noun - 1;
		boolean report = tokens.is(noun, "report") || tokens.is(noun, "letter") || tokens.is(noun, "inspection")
				|| tokens.is(noun, "card");
		return report && (tokens.is(article, "the") || tokens.is(article, "its") || tokens.is(article, "their"));
	}

	/** "Ofsted's report of June gave": a short subject with a visit's noun. */
	private static boolean hasVisit(Tokens tokens, int start, int verb) {
		boolean visit = false;
		for (int i = start; i < verb && verb - start <= SUBJECT; i++) {
			visit |= VISITS.match(tokens, i) > 0;
		}
		return visit;
	}

	/** "Ofsted judged that services were inadequate". */
	private @Nullable Licence reported(Tokens tokens, Outcome grade, int before, int start) {
		boolean copula = tokens.is(before, "were") || tokens.is(before, "was") || tokens.is(before, "are")
				|| tokens.is(before, "is") || tokens.is(before, "continues") || tokens.is(before, "continued")
				|| tokens.is(before, "remains") || tokens.is(before, "remained");
		for (int verb = before - 1; copula && verb > Math.max(start, before - REACH); verb--) {
			String kind = tokens.is(verb + 1, "that") ? VERBS.value(tokens, verb) : null;
			if (kind != null && kind.startsWith("given") && isByInspectorate(tokens, verb, start)) {
				return OutcomeGrammar.at(tokens, grade, this.verbSubjects.of(tokens, before), null, verb, 0.85);
			}
		}
		return null;
	}

	/** "Ofsted rated the school good", "inspectors found it to be outstanding". */
	private @Nullable Licence active(Tokens tokens, Outcome grade, int start) {
		int stop = Math.max(start, grade.from() - REACH);
		for (int verb = grade.from() - 1; verb > stop && !tokens.is(verb, "were"); verb--) {
			String kind = VERBS.value(tokens, verb);
			boolean given = kind != null && kind.startsWith("given") && isByInspectorate(tokens, verb, start);
			if (given || isParticiple(tokens, verb) && opensWithInspectorate(tokens, start)) {
				Found found = this.subjects.listAt(tokens, verb + 1);
				GradedAreas.Area area = (found == null) ? GradedAreas.at(tokens, verb + 1) : null;
				found = (area != null) ? this.subjects.before(tokens, grade.from()) : found;
				boolean pronoun = found == null && verb + 1 < grade.from();
				found = pronoun ? meantAfter(tokens, verb + 1) : found;
				area = (area == null && found != null) ? ofServices(tokens, verb + 1, grade.from()) : area;
				return OutcomeGrammar.at(tokens, grade, (found != null) ? new VerbSubjects.Subject(found, area) : null,
						null, verb, 0.9);
			}
		}
		return null;
	}

	/** "the Council's services for |care leavers| to be": the area of its services. */
	private GradedAreas.@Nullable Area ofServices(Tokens tokens, int from, int grade) {
		Mention owner = this.subjects.fittingAt(tokens, from);
		owner = (owner == null) ? this.subjects.fittingAt(tokens, from + 1) : owner;
		boolean owns = owner != null && owner.member().is(Kind.BODY) && tokens.isPossessive(owner.to() - 1);
		return owns ? GradedAreas.ofServices(tokens, owner.to(), grade) : null;
	}

	/** ", rating the service as": not the noun. */
	private static boolean isParticiple(Tokens tokens, int i) {
		return tokens.is(i - 1, ",") && (tokens.is(i, "rating") || tokens.is(i, "judging") || tokens.is(i, "grading")
				|| tokens.is(i, "finding"));
	}

	private @Nullable Found meantAfter(Tokens tokens, int i) {
		Cast.Member one = tokens.is(i, "us") ? this.subjects.own() : this.subjects.meantAt(tokens, i);
		Cast.Member two = (one != null) ? one : this.subjects.meantAt(tokens, i + 1);
		return (two != null) ? Found.of(two, -1) : null;
	}

	/** "Estyn inspected X and judged …": whose doing both verbs are. */
	private static boolean opensWithInspectorate(Tokens tokens, int start) {
		int at = tokens.is(start, "the") ? start + 1 : start;
		return Inspectorates.nameAt(tokens, at) > 0 || tokens.is(at, "inspectors");
	}

}
