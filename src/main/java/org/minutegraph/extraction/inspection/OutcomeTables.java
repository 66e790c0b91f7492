package org.minutegraph.extraction.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.inspection.TableCells.Cell;
import org.minutegraph.extraction.inspection.TableCells.Graded;
import org.minutegraph.extraction.inspection.TableColumns.Role;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Span;

/**
 * Reads tables of inspection results: a row for each school or setting, its results in
 * the other cells, their dates beside them, in a column of their own or in the head.
 */
final class OutcomeTables {

	private final AnnotatedDocument document;

	private final Inspectorates inspectorates;

	private final InspectionDates dates;

	private final JudgedSubjects subjects;

	private final Verdicts verdicts;

	OutcomeTables(AnnotatedDocument document, Inspectorates inspectorates, InspectionDates dates,
			JudgedSubjects subjects, Verdicts verdicts) {
		this.document = document;
		this.inspectorates = inspectorates;
		this.dates = dates;
		this.subjects = subjects;
		this.verdicts = verdicts;
	}

	void read() {
		for (ResultTable table : ResultTable.in(this.document, this.inspectorates, this.dates)) {
			boolean areas = table.columns().subject() < 0 && new AreaRows(this.document).isListed(table.head());
			for (Tokens row : areas ? List.<Tokens>of() : table.results()) {
				readRow(table, row);
			}
		}
	}

	private void readRow(ResultTable table, Tokens row) {
		List<Cell> cells = TableCells.of(row);
		int named = subjectCell(table, row, cells);
		Member subject = (named >= 0) ? subject(row, cells.get(named)) : null;
		for (int c = 0; c < cells.size() && subject != null; c++) {
			if (c != named && table.columns().is(c, Role.GRADE) && !cells.get(c).isEmpty()) {
				readCell(table, row, cells, c, subject, cells.get(named));
			}
		}
	}

	/** The cell of the one inspected; a body only where no school or service is named. */
	private int subjectCell(ResultTable table, Tokens row, List<Cell> cells) {
		int known = table.columns().subject();
		if (known >= 0 && known < cells.size() && subject(row, cells.get(known)) != null) {
			return known;
		}
		int body = -1;
		for (int c = 0; c < cells.size(); c++) {
			Member member = table.columns().is(c, Role.PROVIDER) ? null : subject(row, cells.get(c));
			if (member != null && !member.is(Kind.BODY)) {
				return c;
			}
			body = (member != null && body < 0) ? c : body;
		}
		return (known < 0) ? body : -1;
	}

	private @Nullable Member subject(Tokens row, Cell cell) {
		for (int i = cell.from(); i < cell.to(); i++) {
			Mention mention = this.subjects.fittingAt(row, i);
			if (mention != null) {
				return mention.member();
			}
		}
		return (cell.from() == 0 && cell.to() > 0) ? TabledNames.alike(this.document.cast(), row, cell.to()) : null;
	}

	private void readCell(ResultTable table, Tokens row, List<Cell> cells, int c, Member subject, Cell named) {
		Cell cell = cells.get(c);
		String inspector = this.inspectorates.whose(row, cell.from());
		Span span = row.span(Math.min(named.from(), cell.from()), Math.max(named.to(), cell.to()));
		String area = table.columns().area(c);
		for (Graded graded : TableCells.grades(row, cell, this.dates, table.columns().hasFigures(c))) {
			String date = graded.date();
			date = (date == null && !graded.earlier()) ? dateOf(table, row, cells, c) : date;
			String label = FigureGrades.words(inspector, graded.outcome(), date);
			if (graded.earlier() || table.columns().isEarlier(c)) {
				this.verdicts.addEarlier(subject, label, area, date, inspector, span, 0.95);
			}
			else {
				this.verdicts.add(subject, label, area, date, inspector, span, 0.95);
			}
		}
		if (TableCells.isAwaited(row, cell)) {
			this.verdicts.add(subject, "awaited", null, dateOf(table, row, cells, c), inspector, span, 0.95);
		}
	}

	/** The date of a cell's grade in its own column, or in the head over the grade. */
	private @Nullable String dateOf(ResultTable table, Tokens row, List<Cell> cells, int c) {
		int column = table.columns().datesOf(c);
		String date = (column >= 0 && column < cells.size()) ? TableCells.dateIn(row, cells.get(column), this.dates)
				: null;
		return (date != null) ? date : TableCells.dateIn(table.head(), table.columns().header(c), this.dates);
	}

}
