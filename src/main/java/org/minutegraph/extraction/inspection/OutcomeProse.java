package org.minutegraph.extraction.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.inspection.FurtherGrades.Further;
import org.minutegraph.extraction.inspection.GradedAreas.Area;
import org.minutegraph.extraction.inspection.JudgedSubjects.Found;
import org.minutegraph.extraction.inspection.Outcome.Weight;
import org.minutegraph.extraction.inspection.OutcomeGrammar.Licence;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads inspection results in running text: a grade counts where the words round it
 * license it and say whose it is.
 */
final class OutcomeProse {

	private static final WordList EARLIER = WordList.load("earlier-grades");

	/** Tokens of ", an improvement on its previous rating of". */
	private static final int LONGEST_EARLIER = 9;

	/** Tokens between a grade and its date: ", published". */
	private static final int MARKS = 3;

	private final Inspectorates inspectorates;

	private final OutcomeDates dates;

	private final JudgedSubjects subjects;

	private final OutcomeGrammar grammar;

	private final Verdicts verdicts;

	/**
	 * Reads for one document.
	 * @param report what the document says of itself as an inspection's report
	 */
	OutcomeProse(Inspectorates inspectorates, InspectionDates dates, JudgedSubjects subjects, Verdicts verdicts,
			InspectionReport report) {
		this.inspectorates = inspectorates;
		this.dates = new OutcomeDates(dates, report, subjects);
		this.subjects = subjects;
		this.verdicts = verdicts;
		this.grammar = new OutcomeGrammar(subjects, dates, inspectorates, report);
	}

	void read(Tokens tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			Outcome outcome = Outcome.at(tokens, i);
			if (outcome != null) {
				i = Math.max(i, readAt(tokens, outcome) - 1);
			}
		}
	}

	/** Reads what hangs on one grade; gives the token after all that was read. */
	private int readAt(Tokens tokens, Outcome outcome) {
		Licence licence = this.grammar.licence(tokens, outcome);
		if (licence == null) {
			return outcome.to();
		}
		Outcome latest = outcome.is(Weight.NARRATIVE) ? whole(tokens, outcome) : outcome;
		Outcome newer = licence.newer();
		int after = latest.to();
		if (newer != null) {
			add(tokens, licence, outcome, null, this.dates.close(tokens, outcome));
			latest = newer;
		}
		String date = this.dates.of(tokens, licence, latest);
		after = result(tokens, licence, latest, date);
		after = earlier(tokens, licence, latest, after);
		boolean listed = licence.area() != null || !GradedAreas.after(tokens, latest.to()).isEmpty();
		int more = next(tokens, licence, after, date, listed);
		while (more > after) {
			after = more;
			more = next(tokens, licence, after, date, true);
		}
		return after;
	}

	/** A conclusion with those after it in the same sentence. */
	private static Outcome whole(Tokens tokens, Outcome first) {
		Outcome whole = first;
		int end = tokens.sentenceEnd(first.from());
		for (int i = first.to(); i < end; i++) {
			Outcome next = Outcome.at(tokens, i);
			if (next != null && next.is(Weight.NARRATIVE)) {
				whole = new Outcome(whole.label() + ", " + next.label(), Weight.NARRATIVE, first.from(), next.to());
				i = next.to() - 1;
			}
		}
		return whole;
	}

	private int result(Tokens tokens, Licence licence, Outcome outcome, @Nullable String date) {
		List<Area> areas = GradedAreas.after(tokens, outcome.to());
		Area unlisted = (areas.isEmpty() && tokens.is(outcome.to(), "for")
				&& (!outcome.is(Weight.PLAIN) || tokens.isCapital(outcome.from())))
						? GradedAreas.unlistedAfter(tokens, outcome.to()) : null;
		areas = (unlisted != null) ? List.of(unlisted) : areas;
		Area before = (licence.area() != null) ? licence.area()
				: GradedAreas.ofInspectionBefore(tokens, outcome.from());
		if (areas.isEmpty() && before != null && before.from() >= 0) {
			GradedAreas.listEndingAt(tokens, before).forEach((area) -> add(tokens, licence, outcome, area, date));
		}
		else if (areas.isEmpty()) {
			add(tokens, licence, outcome, before, date);
		}
		for (Area area : areas) {
			add(tokens, licence, outcome, area, date);
		}
		int after = areas.isEmpty() ? outcome.to() : areas.getLast().to();
		return likewise(tokens, licence, outcome, date, after);
	}

	/** "…, as had the impact of leaders": the same grade for one more area. */
	private int likewise(Tokens tokens, Licence licence, Outcome outcome, @Nullable String date, int after) {
		int i = tokens.is(after, ",") ? after + 1 : after;
		boolean same = tokens.is(i, "as") && (tokens.is(i + 1, "had") || tokens.is(i + 1, "was")
				|| tokens.is(i + 1, "were") || tokens.is(i + 1, "has") || tokens.is(i + 1, "is"));
		Area area = same ? GradedAreas.at(tokens, i + 2) : null;
		if (area == null) {
			return after;
		}
		add(tokens, licence, outcome, area, date);
		return area.to();
	}

	/**
	 * Reads one more grade that "but", "and" or "with" joins; the token after it.
	 * @param first date of the grade before, which it has unless it says its own
	 */
	private int next(Tokens tokens, Licence licence, int after, @Nullable String first, boolean listed) {
		Further further = FurtherGrades.after(tokens, after, listed);
		if (further == null) {
			return after;
		}
		String date = this.dates.ofNext(tokens, licence, further.grade(), first);
		for (Area area : further.areas()) {
			add(tokens, licence, further.grade(), area, date);
		}
		return likewise(tokens, licence, further.grade(), date, further.to());
	}

	/**
	 * "…, up from Good in 2017", "(previously Good)": the one before, and what follows.
	 */
	private int earlier(Tokens tokens, Licence licence, Outcome latest, int after) {
		int i = afterDate(tokens, after);
		int last = i + LONGEST_EARLIER;
		boolean points = false;
		while (i < tokens.size() && i < last && Outcome.at(tokens, i) == null) {
			int length = EARLIER.match(tokens, i);
			if (length == 0 && (i > after || !FurtherGrades.isCloser(tokens, i))) {
				break;
			}
			points |= "earlier".equals(EARLIER.value(tokens, i));
			i += Math.max(1, length);
		}
		Outcome older = points ? Outcome.at(tokens, i) : null;
		boolean same = older != null && tokens.sentence(i) == tokens.sentence(after - 1);
		if (!same || OutcomeGrammar.isAggregate(tokens, older)) {
			return after;
		}
		Area area = only(GradedAreas.after(tokens, latest.to()));
		addEarlier(tokens, licence, older, area);
		int to = this.dates.end(tokens, older.to());
		Outcome oldest = (to > older.to() && tokens.is(to, ",")) ? Outcome.at(tokens, to + 1) : null;
		if (oldest != null && this.dates.end(tokens, oldest.to()) > oldest.to()) {
			addEarlier(tokens, licence, oldest, area);
			return oldest.to();
		}
		return older.to();
	}

	private void addEarlier(Tokens tokens, Licence licence, Outcome older, @Nullable Area area) {
		String date = this.dates.close(tokens, older);
		for (Member member : licence.subjects().members()) {
			this.verdicts.addEarlier(member, older.label(), (area != null) ? area.name() : null, date,
					this.inspectorates.whose(tokens, older.from()), tokens.span(older.from(), older.to()),
					licence.confidence());
		}
	}

	/** Where the date of a grade ends: "(March 2020; was", ", published 2 May, was". */
	private int afterDate(Tokens tokens, int after) {
		int i = after;
		while (i < after + MARKS && (!tokens.isWord(i) || tokens.is(i, "in") || tokens.is(i, "published"))
				&& !tokens.startsWithDigit(i)) {
			i++;
		}
		int end = (i > after) ? this.dates.end(tokens, i) : i;
		return (end > i) ? (tokens.is(end, ";") ? end + 1 : end) : after;
	}

	private static @Nullable Area only(List<Area> areas) {
		return (areas.size() == 1) ? areas.getFirst() : null;
	}

	private void add(Tokens tokens, Licence licence, Outcome outcome, @Nullable Area area, @Nullable String date) {
		Found found = licence.subjects();
		int start = tokens.sentenceStart(outcome.from());
		int from = Math.min(outcome.from(), Math.max(start, (found.from() >= 0) ? found.from() : licence.from()));
		int to = Math.max(outcome.to(), (found.from() >= outcome.to()) ? found.from() + 1 : 0);
		if (area != null && area.from() >= 0) {
			from = Math.min(from, Math.max(start, area.from()));
			to = Math.max(to, area.to());
		}
		String inspector = this.inspectorates.whose(tokens, outcome.from());
		for (Member member : found.members()) {
			this.verdicts.add(member, outcome.label(), (area != null) ? area.name() : null, date, inspector,
					tokens.span(from, to), licence.confidence());
		}
	}

}
