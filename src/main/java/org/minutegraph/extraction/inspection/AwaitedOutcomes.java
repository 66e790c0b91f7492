package org.minutegraph.extraction.inspection;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.inspection.InspectionDates.Dated;
import org.minutegraph.extraction.inspection.JudgedSubjects.Found;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds results that are not yet out: "the report is awaited", "the outcome is not yet
 * known" after an inspection.
 */
final class AwaitedOutcomes {

	private static final WordList WAITS = WordList.load("outcome-waits");

	private static final WordList PAPERS = WordList.load("outcome-papers");

	private static final WordList FORECASTS = WordList.load("report-forecasts");

	/** Tokens between "the report on …" and "is awaited". */
	private static final int REACH = 20;

	/** Tokens between "awaiting" and "the report". */
	private static final int NEAR = 8;

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
		for (int i = 0; i < tokens.size() && WAITS.mayStandIn(tokens); i++) {
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
				|| hasPaper(tokens, to, Math.min(end, to + NEAR));
		boolean visit = isVisit(tokens, context, end) && this.inspectorates.areAbout(tokens);
		Found reported = this.inspectorates.areAbout(tokens) ? reportOn(tokens, start, from) : null;
		if (!paper || !visit && reported == null && !Inspectorates.areIn(tokens, context, end)) {
			return;
		}
		Found found = (reported != null) ? reported : after(tokens, to, end);
		if (found == null && isOfOther(tokens, to, end)) {
			return;
		}
		found = (found != null) ? found : this.subjects.before(tokens, from);
		if (found == null && start > 0) {
			found = this.subjects.before(tokens, start - 1);
		}
		boolean other = found == null && isOfOther(tokens, context, end);
		Member topic = (found == null && !other) ? this.subjects.topic(tokens, from) : null;
		found = (topic != null) ? Found.of(topic, -1) : found;
		Member visited = (found == null) ? this.subjects.visitedIn(tokens, context, end) : null;
		found = (visited != null) ? Found.of(visited, -1) : found;
		if (found != null) {
			add(tokens, found, visitDate(tokens, (reported != null) ? to : context, from, to, end), from,
					Math.max(to, from + 1));
		}
	}

	/** The date of the visit, never the one on which its report is expected. */
	private @Nullable Dated visitDate(Tokens tokens, int context, int from, int to, int end) {
		Dated after = this.dates.last(tokens, Math.max(context, to), end);
		for (int i = to; after != null && i < after.from(); i++) {
			if (FORECASTS.match(tokens, i) > 0) {
				after = null;
			}
		}
		return (after != null) ? after : this.dates.last(tokens, context, from);
	}

	private void add(Tokens tokens, Found found, @Nullable Dated dated, int from, int to) {
		int start = tokens.sentenceStart(from);
		int begin = (found.from() >= start && found.from() < from) ? found.from() : start;
		for (Member member : found.members()) {
			this.verdicts.add(member, "awaited", null, (dated != null) ? dated.value() : null,
					this.inspectorates.whose(tokens, from), tokens.span(begin, Math.min(tokens.sentenceEnd(from), to)),
					0.85);
		}
	}

	/** X of "the report on X" where that is a school or service, or null. */
	private @Nullable Found reportOn(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean on = PAPERS.match(tokens, i) > 0 && (tokens.is(i + 1, "on") || tokens.is(i + 1, "for")
					|| tokens.is(i + 1, "of") || tokens.is(i + 1, "about") || tokens.is(i + 1, "from"));
			Found found = on ? this.subjects.listAt(tokens, i + 2) : null;
			if (found != null && !found.members().getFirst().is(Kind.BODY)) {
				return found;
			}
		}
		return null;
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
		return PAPERS.isIn(tokens, from, to);
	}

}
