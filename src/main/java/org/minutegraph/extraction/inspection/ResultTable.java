package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.inspection.TableCells.Cell;
import org.minutegraph.extraction.inspection.TableCells.Graded;
import org.minutegraph.extraction.inspection.TableColumns.Role;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;

/**
 * A table of inspection results.
 *
 * @param rows all its rows
 * @param columns what its columns hold
 */
record ResultTable(List<Tokens> rows, TableColumns columns) {

	private static final WordList HEADERS = WordList.load("outcome-headers");

	/** The rows below the head. */
	List<Tokens> results() {
		return this.columns.isHeaded() ? this.rows.subList(1, this.rows.size()) : this.rows;
	}

	/** The row that names the columns; the first one where none does. */
	Tokens head() {
		return this.rows.getFirst();
	}

	/** The tables of a document that hold results, in order. */
	static List<ResultTable> in(AnnotatedDocument document, Inspectorates inspectorates, InspectionDates dates) {
		List<ResultTable> found = new ArrayList<>();
		List<Block> blocks = document.document().blocks();
		for (int b = 0; b < blocks.size(); b++) {
			if (blocks.get(b).is(Kind.ROW)) {
				int end = b + 1;
				while (end < blocks.size() && blocks.get(end).is(Kind.ROW)
						&& blocks.get(end).table() == blocks.get(b).table()) {
					end++;
				}
				List<Tokens> rows = blocks.subList(b, end).stream().map(document::tokens).toList();
				ResultTable table = new ResultTable(rows, new TableColumns(rows, dates));
				if (isAboutOutcomes(table.head()) || inspectorates.areAbout(table.head()) || table.isOfGrades(dates)) {
					found.add(table);
				}
				b = end - 1;
			}
		}
		return found;
	}

	/** Whether a head names a column for results. */
	static boolean isAboutOutcomes(Tokens head) {
		return HEADERS.isIn(head, 0, head.size());
	}

	/** Whether a table of homes or schools has grades with their dates beside them. */
	private boolean isOfGrades(InspectionDates dates) {
		boolean dated = this.columns.subject() >= 0 && this.columns.kind() != null;
		int found = 0;
		for (Tokens row : dated ? results() : List.<Tokens>of()) {
			List<Cell> cells = TableCells.of(row);
			for (int c = 0; c < cells.size(); c++) {
				List<Graded> grades = this.columns.is(c, Role.GRADE)
						? TableCells.grades(row, cells.get(c), dates, false) : List.of();
				boolean told = this.columns.datesOf(c) >= 0;
				found += grades.stream().anyMatch((grade) -> told || grade.date() != null) ? 1 : 0;
			}
		}
		return found > 0 && found * 2 >= results().size();
	}

}
