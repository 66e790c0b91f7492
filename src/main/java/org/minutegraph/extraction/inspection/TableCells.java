package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.inspection.InspectionDates.Dated;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Reads the cells of a table's row: where they are, and the grades and dates in one. */
final class TableCells {

	private static final WordList EARLIER = WordList.load("earlier-columns");

	private static final WordList SHORT = WordList.load("grade-abbreviations");

	private static final WordList LETTERS = WordList.load("grade-letters");

	private static final WordList WAITS = WordList.load("outcome-waits");

	private static final int YEAR = 4;

	private TableCells() {
	}

	/** A cell: its tokens from inclusive to exclusive. */
	record Cell(int from, int to) {

		boolean isEmpty() {
			return this.from >= this.to;
		}

	}

	/**
	 * A grade in a cell.
	 *
	 * @param date that the cell gives it, or null
	 * @param earlier whether the cell says that another followed it
	 */
	record Graded(Outcome outcome, @Nullable String date, boolean earlier) {
	}

	/** The cells of a row. */
	static List<Cell> of(Tokens tokens) {
		List<Cell> cells = new ArrayList<>();
		int offset = 0;
		int token = 0;
		for (String cell : tokens.block().cells()) {
			int end = offset + cell.length();
			int from = token;
			while (token < tokens.size() && tokens.start(token) < end) {
				token++;
			}
			cells.add(new Cell(from, token));
			offset = end + 1;
		}
		for (int c = 0; c + 1 < cells.size(); c++) {
			part(tokens, cells, c);
		}
		return cells;
	}

	/** Two grades that run together, the next cell being without: one is the next's. */
	private static void part(Tokens tokens, List<Cell> cells, int c) {
		Cell cell = cells.get(c);
		Cell next = cells.get(c + 1);
		Outcome first = gradeAt(tokens, cell.from());
		int after = (first != null && tokens.is(first.to(), ".")) ? first.to() + 1 : (first != null) ? first.to() : 0;
		boolean year = first != null && tokens.is(after, "(") && tokens.startsWithDigit(after + 1)
				&& tokens.is(after + 2, ")");
		after = year ? after + 3 : after;
		Outcome second = (first != null && after < cell.to()) ? gradeAt(tokens, after) : null;
		if (second != null && second.to() <= cell.to() && (next.isEmpty() || gradeAt(tokens, next.from()) == null)) {
			cells.set(c, new Cell(cell.from(), second.from()));
			cells.set(c + 1, new Cell(second.from(), next.isEmpty() ? cell.to() : next.to()));
		}
	}

	/** The grade that begins at a token of a cell, in full or shortened, or null. */
	private static @Nullable Outcome gradeAt(Tokens tokens, int i) {
		String label = SHORT.value(tokens, i);
		Outcome full = (label == null) ? Outcome.at(tokens, i) : null;
		return (label == null) ? full : new Outcome(label, Outcome.Weight.PLAIN, i, i + SHORT.match(tokens, i));
	}

	/** Whether a cell is a letter for a grade ("G"). */
	static boolean isLetter(Tokens tokens, Cell cell) {
		return !cell.isEmpty() && LETTERS.match(tokens, cell.from()) == 1 && tokens.isCapital(cell.from())
				&& (cell.to() == cell.from() + 1 || tokens.is(cell.from() + 1, "("));
	}

	/**
	 * A grade in figures, as the Care Inspectorate gives it, or by its letter; or null.
	 */
	private static @Nullable Outcome figureAt(Tokens tokens, int i) {
		String letter = tokens.isCapital(i) ? LETTERS.value(tokens, i) : null;
		if (letter != null) {
			return new Outcome(letter, Outcome.Weight.PLAIN, i, i + 1);
		}
		return (Outcome.numbered(tokens, i) != null) ? new Outcome(tokens.word(i), Outcome.Weight.PLAIN, i, i + 1)
				: null;
	}

	/**
	 * The grades of a cell: "Good 09/2019", "RI (was Good, 2014)", "12 May – Good", "from
	 * RI to Good"; none where it begins with anything else.
	 * @param figures whether "4" and "G" are grades, too
	 */
	static List<Graded> grades(Tokens tokens, Cell cell, InspectionDates dates, boolean figures) {
		List<Graded> found = new ArrayList<>();
		Dated ahead = null;
		boolean earlier = false;
		boolean prose = false;
		for (int i = cell.from(); i < cell.to(); i++) {
			Outcome outcome = gradeAt(tokens, i);
			outcome = (outcome == null && figures && (i + 1 >= cell.to() || gradeAt(tokens, i + 1) == null))
					? figureAt(tokens, i) : outcome;
			Dated dated = (outcome == null) ? dates.inCell(tokens, i, cell.to()) : null;
			if (outcome != null && outcome.to() <= cell.to() && !prose) {
				earlier |= !found.isEmpty() && tokens.is(i - 1, "(");
				found.add(new Graded(outcome, (ahead != null) ? ahead.value() : null, earlier));
				ahead = null;
				i = outcome.to() - 1;
			}
			else if (dated != null && found.isEmpty()) {
				ahead = dated;
				i = dated.to() - 1;
			}
			else if (dated != null) {
				Graded last = found.getLast();
				found.set(found.size() - 1, new Graded(last.outcome(),
						(last.date() != null) ? last.date() : dated.value(), last.earlier()));
				i = dated.to() - 1;
			}
			else if (isTo(tokens, i) && found.size() == 1) {
				found.set(0, new Graded(found.getFirst().outcome(), found.getFirst().date(), true));
				earlier = false;
			}
			else if (EARLIER.match(tokens, i) > 0) {
				earlier = true;
			}
			else if (tokens.isWord(i) && !isPassed(tokens, i)) {
				if (found.isEmpty()) {
					return List.of();
				}
				prose = true;
			}
		}
		return found;
	}

	private static boolean isTo(Tokens tokens, int i) {
		return tokens.is(i, "to") || tokens.is(i, "→") || tokens.is(i, ">") || tokens.is(i, "now");
	}

	/** Words before a grade in its cell: its figure, its inspectorate, "overall". */
	private static boolean isPassed(Tokens tokens, int i) {
		return tokens.startsWithDigit(i) && tokens.word(i).length() == 1 || Inspectorates.nameAt(tokens, i) > 0
				|| tokens.is(i, "grade") || tokens.is(i, "overall") || tokens.is(i, "in") || tokens.is(i, "to");
	}

	/** Whether a cell holds a grade or says that one is awaited. */
	static boolean hasResult(Tokens tokens, Cell cell, InspectionDates dates, boolean figures) {
		return !cell.isEmpty() && (isAwaited(tokens, cell) || !grades(tokens, cell, dates, figures).isEmpty());
	}

	/** Whether a cell says that its grade is awaited. */
	static boolean isAwaited(Tokens tokens, Cell cell) {
		int from = tokens.is(cell.from(), "(") ? cell.from() + 1 : cell.from();
		return !cell.isEmpty() && (WAITS.match(tokens, from) > 0
				|| (tokens.is(from, "report") || tokens.is(from, "outcome")) && WAITS.match(tokens, from + 1) > 0);
	}

	/** Whether a cell is a date and nothing else. */
	static boolean isDate(Tokens tokens, Cell cell, InspectionDates dates) {
		int from = cell.from();
		Dated dated = cell.isEmpty() ? null : dates.inCell(tokens, from, cell.to());
		while ((dated == null || dated.to() < cell.to()) && from < cell.to() && isOfDate(tokens, from)) {
			from++;
			dated = (from < cell.to()) ? dates.inCell(tokens, from, cell.to()) : null;
		}
		return dated != null && dated.to() >= cell.to();
	}

	/** A word before a date's last: of "28 Feb/1 Mar 23", of "w/c 12 June". */
	private static boolean isOfDate(Tokens tokens, int i) {
		String first = tokens.lower(i).split("[/-]", -1)[0];
		return tokens.startsWithDigit(i) || !tokens.isWord(i) || tokens.is(i, "and") || tokens.is(i, "w/c")
				|| Dates.monthNamed(first) != null;
	}

	/** Whether a cell is a grade in full or shortened. */
	static boolean isGrade(Tokens tokens, Cell cell) {
		return !cell.isEmpty() && gradeAt(tokens, cell.from()) != null;
	}

	/** The date in a cell, or null: the last one of a cell that is only a date. */
	static @Nullable String dateIn(Tokens tokens, Cell cell, InspectionDates dates) {
		for (int i = cell.to() - 1; i >= cell.from() && isDate(tokens, cell, dates); i--) {
			Dated last = isOfDate(tokens, i) ? dates.inCell(tokens, i, cell.to()) : null;
			boolean day = i > cell.from() && tokens.startsWithDigit(i - 1);
			if (last != null && last.to() >= cell.to() && last.value().length() > YEAR && !day) {
				return last.value();
			}
		}
		for (int i = cell.from(); i < cell.to(); i++) {
			Dated dated = dates.inCell(tokens, i, cell.to());
			if (dated != null) {
				return dated.value();
			}
		}
		return null;
	}

}
