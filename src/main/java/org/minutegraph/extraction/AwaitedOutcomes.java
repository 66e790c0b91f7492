package org.minutegraph.extraction;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Cast.Member;
import org.minutegraph.extraction.InspectionDates.Dated;
import org.minutegraph.extraction.JudgedSubjects.Found;

/**
 * Finds results that are not yet out: "the report is awaited", "the outcome is not yet
 * known" after an inspection.
 */
final class AwaitedOutcomes {

	private static final WordList WAITS = WordList.load("outcome-waits");

	private static final WordList PAPERS = WordList.load("outcome-papers");

	private static final int REACH = 8;

	private final Inspectorates inspectorates;

	private final InspectionDates dates;

	private final JudgedSubjects subjects;

	private final Verdicts verdicts;

	AwaitedOutcomes(Inspectorates inspectorates, InspectionDates dates, JudgedSubjects subjects, Verdicts verdicts) {
		this.inspectorates = inspectorates;
		this.dates = dates;
		this.subjects = subjects;
		this.verdicts = verdicts;
	}

	void read(Tokens tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			int length = WAITS.match(tokens, i);
			if (length > 0) {
				readAt(tokens, i, i + length);
				i += length - 1;
			}
		}
	}

	private void readAt(Tokens tokens, int from, int to) {
		int start = tokens.sentenceStart(from);
		int end = tokens.sentenceEnd(from);
		int context = (start > 0) ? tokens.sentenceStart(start - 1) : 0;
		boolean paper = hasPaper(tokens, Math.max(start, from - REACH), from)
				|| hasPaper(tokens, to, Math.min(end, to + REACH));
		boolean visit = isVisit(tokens, context, end) && this.inspectorates.areAbout(tokens);
		if (!paper || !visit && !Inspectorates.areIn(tokens, context, end)) {
			return;
		}
		Found found = after(tokens, to, end);
		if (found == null && isOfOther(tokens, to, end)) {
			return;
		}
		found = (found != null) ? found : this.subjects.before(tokens, from);
		if (found == null && start > 0) {
			found = this.subjects.before(tokens, start - 1);
		}
		if (found == null) {
			return;
		}
		Dated dated = this.dates.last(tokens, context, end);
		int begin = (found.from() >= start && found.from() < from) ? found.from() : start;
		for (Member member : found.members()) {
			this.verdicts.add(member, "awaited", null, (dated != null) ? dated.value() : null,
					this.inspectorates.whose(tokens, from), tokens.span(begin, Math.min(end, Math.max(to, from + 1))),
					0.85);
		}
	}

	/** "the outcome of the inspection of X". */
	private @Nullable Found after(Tokens tokens, int from, int end) {
		boolean of = false;
		for (int i = from; i < end; i++) {
			if (this.subjects.fittingAt(tokens, i) != null) {
				return of ? this.subjects.apposedAt(tokens, i) : null;
			}
			of |= tokens.is(i, "of") || tokens.is(i, "at") || tokens.is(i, "for") || tokens.is(i, "from");
		}
		return null;
	}

	/** Whether an inspection "of" something follows that nobody has named. */
	private static boolean isOfOther(Tokens tokens, int from, int end) {
		for (int i = from; i < end; i++) {
			if (tokens.is(i, "inspection") && tokens.is(i + 1, "of")) {
				return true;
			}
		}
		return false;
	}

	private static boolean isVisit(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (tokens.is(i, "visit") || tokens.is(i, "visited")) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasPaper(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (PAPERS.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

}
