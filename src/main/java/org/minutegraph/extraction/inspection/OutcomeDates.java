package org.minutegraph.extraction.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.inspection.InspectionDates.Dated;
import org.minutegraph.extraction.inspection.Outcome.Weight;
import org.minutegraph.extraction.inspection.OutcomeGrammar.Licence;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/** Finds the date of the inspection that gave a grade in running text. */
final class OutcomeDates {

	/** Sentences to go back for the inspection that a grade is of. */
	private static final int SENTENCES = 8;

	/** Tokens between a grade and its date. */
	private static final int REACH = 20;

	/** Tokens of "Inspected by the CQC on 12 June 2023". */
	private static final int LONGEST = 8;

	private static final WordList OTHER = WordList.load("other-date-words");

	private static final WordList TURNS = WordList.load("clause-turns");

	private final InspectionDates dates;

	private final InspectionReport report;

	private final JudgedSubjects subjects;

	OutcomeDates(InspectionDates dates, InspectionReport report, JudgedSubjects subjects) {
		this.dates = dates;
		this.report = report;
		this.subjects = subjects;
	}

	/** The date in brackets right after a grade, or in the same brackets, or null. */
	@Nullable String close(Tokens tokens, Outcome outcome) {
		Dated dated = tokens.is(outcome.to(), "(") ? this.dates.at(tokens, outcome.to() + 1) : null;
		boolean in = tokens.is(outcome.to(), "in");
		boolean comma = tokens.is(outcome.to(), ",");
		dated = (in || comma) ? this.dates.at(tokens, outcome.to() + 1) : dated;
		dated = (dated == null) ? this.dates.at(tokens, outcome.to()) : dated;
		dated = (comma && dated != null && !tokens.is(dated.to(), ")")) ? null : dated;
		return (dated != null) ? dated.value() : null;
	}

	/** Where a date ends that begins at a token; the token itself for none. */
	int end(Tokens tokens, int i) {
		Dated dated = this.dates.at(tokens, i);
		return (dated != null) ? dated.to() : i;
	}

	/**
	 * The date after a grade in its clause, else before it, else of the inspection spoken
	 * of.
	 */
	@Nullable String of(Tokens tokens, Licence licence, Outcome outcome) {
		if (isPrevious(tokens, outcome)) {
			return close(tokens, outcome);
		}
		Dated dated = after(tokens, outcome);
		if (dated == null || isOther(tokens, dated, "published")) {
			Dated before = before(tokens, clauseStart(tokens, licence.from(), outcome.from()), outcome.from());
			dated = (before != null && (dated == null || !isOther(tokens, before, "published"))) ? before : dated;
		}
		if (dated != null && isOther(tokens, dated, "published")) {
			Dated inspected = spokenOf(tokens, licence, tokens.sentenceStart(outcome.from()));
			dated = (inspected != null) ? inspected : dated;
		}
		dated = (dated == null) ? said(tokens, tokens.sentenceEnd(outcome.from())) : dated;
		boolean since = tokens.is(licence.from() - 2, "since") && tokens.is(licence.from() - 1, "been");
		if (dated == null && !since && !tokens.block().is(Block.Kind.ROW) && !isOfAnother(tokens, outcome)) {
			dated = spokenOf(tokens, licence, tokens.sentenceStart(outcome.from()));
		}
		if (dated == null && this.report.date() != null
				&& (outcome.is(Weight.NARRATIVE) || licence.area() != null && this.report.exists())) {
			return this.report.date();
		}
		boolean council = licence.subjects().members().getFirst().is(Kind.BODY);
		if (dated == null && council && licence.area() != null && !isOfAnother(tokens, outcome)) {
			dated = this.subjects.dateBefore(tokens, this.dates);
		}
		if (dated == null && !isOfAnother(tokens, outcome)) {
			dated = this.subjects.dateOver(tokens, this.dates);
		}
		return (dated != null) ? dated.value() : null;
	}

	/**
	 * The date of one more grade of the same inspection: after it in its clause, else the
	 * first grade's; else as {@link #of}.
	 */
	@Nullable String ofNext(Tokens tokens, Licence licence, Outcome outcome, @Nullable String first) {
		Dated own = after(tokens, outcome);
		if (own != null) {
			return own.value();
		}
		return (first != null) ? first : of(tokens, licence, outcome);
	}

	/** The date after a grade in its clause, or null. */
	private @Nullable Dated after(Tokens tokens, Outcome outcome) {
		int end = tokens.sentenceEnd(outcome.from());
		int from = afterAreas(tokens, outcome.to(), end);
		int stop = from;
		while (stop < end && Outcome.at(tokens, stop) == null && !tokens.is(stop, ";") && !tokens.is(stop, "having")
				&& !(tokens.is(stop, ",") && leaves(tokens, stop + 1))) {
			stop++;
		}
		for (int i = from; i < Math.min(stop, from + REACH); i++) {
			Dated dated = this.dates.at(tokens, i);
			if (dated != null && !isOther(tokens, dated, "ahead")) {
				return dated;
			}
			i = (dated != null) ? dated.to() - 1 : i;
		}
		return null;
	}

	/** After "(Safe RI, Caring Good)", where such a bracket follows a grade. */
	private static int afterAreas(Tokens tokens, int from, int end) {
		if (!tokens.is(from, "(") || GradedAreas.at(tokens, from + 1) == null) {
			return from;
		}
		int i = from;
		while (i < end && !tokens.is(i, ")")) {
			i++;
		}
		return i;
	}

	/** "Inspected 12 June 2023." as the next sentence. */
	private @Nullable Dated said(Tokens tokens, int next) {
		boolean says = tokens.is(next, "inspected") || tokens.is(next, "published") || tokens.is(next, "inspection");
		return says ? this.dates.first(tokens, next, Math.min(tokens.sentenceEnd(next), next + LONGEST)) : null;
	}

	/** Whether what follows a comma tells of something else than when it was. */
	private boolean leaves(Tokens tokens, int i) {
		return TURNS.match(tokens, i) > 0 && this.dates.at(tokens, i + 1) == null;
	}

	/**
	 * The last date between tokens that is no date still to come, an inspection's first.
	 */
	private @Nullable Dated before(Tokens tokens, int from, int to) {
		Dated last = null;
		for (int i = from; i < to; i++) {
			Dated dated = this.dates.at(tokens, i);
			boolean fits = dated != null && dated.to() <= to && !isOther(tokens, dated, "ahead");
			if (fits && (last == null || !isOther(tokens, dated, "published"))) {
				last = dated;
			}
			i = (dated != null) ? dated.to() - 1 : i;
		}
		return last;
	}

	/** Whether the words before a date say that it is no inspection's. */
	private static boolean isOther(Tokens tokens, Dated dated, String why) {
		for (int i = Math.max(0, dated.from() - 2); i < dated.from(); i++) {
			if (why.equals(OTHER.value(tokens, i)) && i + OTHER.match(tokens, i) == dated.from()) {
				return true;
			}
		}
		return false;
	}

	/** ", having previously been Good": of no inspection spoken of. */
	private static boolean isPrevious(Tokens tokens, Outcome outcome) {
		int before = outcome.from() - 1;
		while (tokens.is(before, "been") || tokens.is(before, "‘") || tokens.is(before, "“")
				|| tokens.is(before, "'")) {
			before--;
		}
		return tokens.is(before, "previously") && tokens.is(before - 1, "having");
	}

	/**
	 * The clause's beginning, or the words that license the grade where another is
	 * before.
	 */
	private static int clauseStart(Tokens tokens, int from, int to) {
		int start = tokens.sentenceStart(to - 1);
		for (int i = start; i < to; i++) {
			if (tokens.is(i, ";") || tokens.is(i, "since") && tokens.is(i + 1, "been")) {
				start = i + 1;
			}
			else if (Outcome.at(tokens, i) != null) {
				start = Math.max(start, from);
			}
		}
		return start;
	}

	/** Whether a sentence speaks of another inspection than the one before it. */
	private static boolean isOfAnother(Tokens tokens, Outcome outcome) {
		int start = tokens.sentenceStart(outcome.from());
		int end = tokens.sentenceEnd(outcome.from());
		for (int i = start; i < end && !(tokens.is(i, ";") && i > outcome.from()); i++) {
			if (tokens.is(i, "before") || tokens.is(i, "previous") || tokens.is(i, "previously")) {
				return true;
			}
		}
		String here = Inspectorates.first(tokens, start, end);
		String there = (here != null) ? Inspectorates.first(tokens, 0, start) : null;
		return there != null && !there.equals(here);
	}

	/** The date in the last sentence before that speaks of an inspection. */
	private @Nullable Dated spokenOf(Tokens tokens, Licence licence, int before) {
		int to = before;
		for (int back = 0; to > 0 && back < SENTENCES; back++) {
			int from = tokens.sentenceStart(to - 1);
			Dated dated = this.dates.last(tokens, from, to);
			if (dated != null && Inspectorates.areIn(tokens, from, to)) {
				return isOfOthers(tokens, licence, from, before) ? null : dated;
			}
			to = from;
		}
		return null;
	}

	/** Whether only others are inspected between tokens than whom a sentence names. */
	private boolean isOfOthers(Tokens tokens, Licence licence, int from, int to) {
		List<Member> judged = licence.subjects().members();
		if (licence.subjects().from() < to || !judged.getFirst().is(Kind.SERVICE)) {
			return false;
		}
		boolean others = false;
		for (int i = from; i < to; i++) {
			Mention mention = this.subjects.fittingAt(tokens, i);
			if (mention != null && judged.contains(mention.member())) {
				return false;
			}
			others |= mention != null && !mention.member().is(Kind.BODY);
		}
		return others;
	}

}
