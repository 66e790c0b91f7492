package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.inspection.InspectionDates.Dated;
import org.minutegraph.extraction.inspection.TableCells.Cell;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;

/**
 * Reads tables that have a row for each graded area and a column for each inspection, or
 * for each of those inspected: the date or name of a grade stands over its column.
 */
final class AreaTables {

	private static final WordList DATES = WordList.load("date-rows");

	private static final WordList NEWEST = WordList.load("newest-columns");

	private final AnnotatedDocument document;

	private final Inspectorates inspectorates;

	private final InspectionDates dates;

	private final JudgedSubjects subjects;

	private final ResultLeads leads;

	private final Verdicts verdicts;

	private final AreaRows rows;

	private final Map<Integer, String> columnDates = new HashMap<>();

	private int datedTable = -1;

	/**
	 * Head of the table whose rows are being read, so that none goes back to it again.
	 */
	private @Nullable Tokens head;

	AreaTables(AnnotatedDocument document, Inspectorates inspectorates, InspectionDates dates, JudgedSubjects subjects,
			ResultLeads leads, Verdicts verdicts) {
		this.document = document;
		this.rows = new AreaRows(document);
		this.inspectorates = inspectorates;
		this.dates = dates;
		this.subjects = subjects;
		this.leads = leads;
		this.verdicts = verdicts;
	}

	/** The grade of a cell and what stands over it. */
	private record Graded(Outcome grade, @Nullable String date, @Nullable Member subject, boolean year) {
	}

	/** Whether a block is such a row; then its results are taken. */
	boolean read(Tokens tokens) {
		if (!tokens.block().is(Kind.ROW)) {
			return false;
		}
		List<Cell> cells = TableCells.of(tokens);
		readDates(tokens, cells);
		AreaRows.Row row = this.rows.of(tokens, cells);
		Tokens head = head(tokens);
		List<Graded> grades = (row != null) ? grades(tokens, cells, head) : List.of();
		if (row == null || grades.isEmpty() || !isOver(grades) || !isAbout(tokens, head)) {
			return false;
		}
		String area = row.name();
		boolean read = false;
		for (Graded graded : grades) {
			Member subject = (graded.subject() != null) ? graded.subject() : subject(tokens);
			if (subject != null) {
				this.verdicts.add(subject, graded.grade().label(), area, graded.date(),
						this.inspectorates.whose(tokens, 0), tokens.span(0, graded.grade().to()), 0.9);
				read = true;
			}
		}
		return read;
	}

	/**
	 * "Date of inspection | 11 May 2022 | 3 June 2022": the dates of the columns below.
	 */
	private void readDates(Tokens tokens, List<Cell> cells) {
		if (tokens.block().table() != this.datedTable) {
			this.columnDates.clear();
			this.datedTable = tokens.block().table();
		}
		if (cells.size() > 1 && !cells.getFirst().isEmpty() && DATES.match(tokens, 0) == cells.getFirst().to()) {
			for (int c = 1; c < cells.size(); c++) {
				String date = TableCells.dateIn(tokens, cells.get(c), this.dates);
				if (date != null) {
					this.columnDates.put(c, date);
				}
			}
		}
	}

	/** Whether a date or a name stands over each grade. */
	private static boolean isOver(List<Graded> grades) {
		return grades.stream().allMatch((graded) -> graded.year() || graded.date() != null || graded.subject() != null);
	}

	private boolean isAbout(Tokens tokens, Tokens head) {
		return this.inspectorates.areNear(tokens) || ResultTable.isAboutOutcomes(head) || this.leads.exist(tokens);
	}

	private List<Graded> grades(Tokens tokens, List<Cell> cells, Tokens head) {
		List<Cell> headers = TableCells.of(head);
		List<Graded> grades = new ArrayList<>();
		for (int c = 1; c < cells.size(); c++) {
			List<TableCells.Graded> graded = TableCells.grades(tokens, cells.get(c), this.dates, false);
			Outcome grade = graded.isEmpty() ? null : graded.getFirst().outcome();
			if (grade != null) {
				Cell header = (c < headers.size()) ? headers.get(c) : new Cell(0, 0);
				Dated dated = this.dates.first(head, header.from(), header.to());
				if (TableColumns.isUnofficial(head, header)) {
					continue;
				}
				boolean year = header.to() == header.from() + 1 && head.startsWithDigit(header.from());
				boolean newest = dated == null && NEWEST.match(head, header.from()) > 0;
				String known = this.columnDates.get(c);
				String date = (known != null) ? known
						: newest ? this.leads.date(tokens) : (dated != null) ? dated.value() : null;
				boolean only = date == null && head != tokens && cells.size() == 2;
				date = only ? this.leads.date(tokens) : date;
				grades.add(new Graded(grade, date, named(head, header), year || newest));
			}
		}
		return grades;
	}

	private @Nullable Member named(Tokens head, Cell header) {
		for (int i = header.from(); i < header.to(); i++) {
			Mention mention = this.subjects.fittingAt(head, i);
			if (mention != null) {
				return mention.member();
			}
		}
		return null;
	}

	private @Nullable Member subject(Tokens tokens) {
		Member subject = this.leads.subject(tokens);
		subject = (subject != null) ? subject : this.subjects.overOrOnly(tokens);
		return (subject != null) ? subject : this.document.cast().council().orElse(null);
	}

	/** The first row of a row's table; rows are read in order. */
	private Tokens head(Tokens row) {
		Tokens known = this.head;
		Tokens first = (known != null && known.block().table() == row.block().table()) ? known : row;
		this.head = first;
		return first;
	}

}
