package org.minutegraph.extraction.inspection;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.inspection.GradedAreas.Area;
import org.minutegraph.extraction.inspection.JudgedSubjects.Found;
import org.minutegraph.extraction.inspection.Outcome.Weight;
import org.minutegraph.extraction.inspection.OutcomeGrammar.Licence;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Licenses what inspections conclude in words rather than grades: the outcomes of area
 * inspections, "the review had been really positive", "safeguarding standards were met".
 */
final class Conclusions {

	private static final WordList VISITS = WordList.load("inspection-visits");

	private static final WordList HELPERS = WordList.load("helping-words");

	/** Tokens before the conclusion: "There are still". */
	private static final int STATED = 5;

	private final JudgedSubjects subjects;

	private final VerbSubjects verbSubjects;

	private final Inspectorates inspectorates;

	private final @Nullable Member reported;

	/**
	 * Reads for one document.
	 * @param reported what was inspected, where the document is an inspection's report
	 */
	Conclusions(JudgedSubjects subjects, VerbSubjects verbSubjects, Inspectorates inspectorates,
			@Nullable Member reported) {
		this.subjects = subjects;
		this.verbSubjects = verbSubjects;
		this.inspectorates = inspectorates;
		this.reported = reported;
	}

	@Nullable Licence licence(Tokens tokens, Outcome conclusion, int before) {
		if (conclusion.is(Weight.AREA)) {
			VerbSubjects.Subject subject = isCopula(tokens, before) ? this.verbSubjects.of(tokens, before + 1) : null;
			boolean area = subject != null && subject.area() != null;
			return area ? OutcomeGrammar.at(tokens, conclusion, subject, null, before, 0.85) : null;
		}
		if (conclusion.label().endsWith("ositive")) {
			return reviewed(tokens, conclusion, before);
		}
		if (!this.inspectorates.areAbout(tokens)) {
			return null;
		}
		Found found = this.subjects.before(tokens, conclusion.from());
		if (found == null) {
			found = possessor(tokens, conclusion.from());
		}
		Member topic = (found == null) ? this.subjects.topic(tokens, conclusion.from()) : null;
		found = (topic != null && isTold(tokens, topic, conclusion.from())) ? Found.of(topic, -1) : found;
		if (found == null && this.reported != null && isStated(tokens, conclusion.from())) {
			found = Found.of(this.reported, -1);
		}
		return (found == null) ? null : OutcomeGrammar.at(tokens, conclusion, new VerbSubjects.Subject(found, null),
				null, (found.from() >= 0) ? found.from() : tokens.sentenceStart(conclusion.from()), 0.8);
	}

	/** Whether a sentence speaks of a visit to a school, or of a service in any way. */
	private static boolean isTold(Tokens tokens, Member topic, int conclusion) {
		return topic.is(Kind.SERVICE) || Inspectorates.areIn(tokens, tokens.sentenceStart(conclusion), conclusion);
	}

	/** "There are …", with which a report states what it concludes. */
	private static boolean isStated(Tokens tokens, int conclusion) {
		int start = tokens.sentenceStart(conclusion);
		return tokens.is(start, "there") && conclusion - start < STATED;
	}

	/** "the partnership's arrangements": whom "the partnership's" means. */
	private @Nullable Found possessor(Tokens tokens, int before) {
		for (int i = before - 1; i >= tokens.sentenceStart(before); i--) {
			Member meant = this.subjects.meantAt(tokens, i);
			meant = (meant != null) ? meant : this.subjects.authorityAt(tokens, i);
			if (meant != null) {
				return Found.of(meant, -1);
			}
		}
		return null;
	}

	/** "the SEND Ofsted review had been really positive". */
	private @Nullable Licence reviewed(Tokens tokens, Outcome conclusion, int before) {
		int at = before;
		while (HELPERS.match(tokens, at) == 1) {
			at--;
		}
		boolean visit = at < conclusion.from() - 1 && VISITS.match(tokens, at) > 0
				&& Inspectorates.areIn(tokens, Math.max(at - 3, tokens.sentenceStart(at)), at + 1);
		Found found = visit ? this.subjects.before(tokens, at) : null;
		return (found == null || found.from() < at - 4) ? null
				: OutcomeGrammar.at(tokens, conclusion, new VerbSubjects.Subject(found, null), null, at, 0.75);
	}

	private static boolean isCopula(Tokens tokens, int i) {
		return tokens.is(i, "was") || tokens.is(i, "were") || tokens.is(i, "are") || tokens.is(i, "is");
	}

}
