package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.inspection.InspectedColumns.Column;
import org.minutegraph.extraction.inspection.TableCells.Cell;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;

/**
 * Reads tables that have a column for each of several inspected and a row for each area.
 * A table that an area's wrapped name parts in two goes on under the same head.
 */
final class InspectedTables {

	private static final WordList SERVICES = WordList.load("core-services");

	/** Tokens of the longest line that begins an area's name. */
	private static final int LONGEST = 6;

	private final AnnotatedDocument document;

	private final Inspectorates inspectorates;

	private final InspectionDates dates;

	private final ResultLeads leads;

	private final Verdicts verdicts;

	private int table = -1;

	private int last = -1;

	/** First rows of the table being read, as long as none of them has a grade. */
	private final List<Tokens> head = new ArrayList<>();

	private @Nullable InspectedColumns columns;

	private boolean graded;

	InspectedTables(AnnotatedDocument document, Inspectorates inspectorates, InspectionDates dates, ResultLeads leads,
			Verdicts verdicts) {
		this.document = document;
		this.inspectorates = inspectorates;
		this.dates = dates;
		this.leads = leads;
		this.verdicts = verdicts;
	}

	/** Whether a block is such a row; then its results are taken. */
	boolean read(Tokens tokens) {
		if (!tokens.block().is(Kind.ROW)) {
			return false;
		}
		List<Cell> cells = TableCells.of(tokens);
		boolean grades = hasGrade(tokens, cells);
		enter(tokens, cells, grades);
		if (!grades) {
			if (!this.graded) {
				this.head.add(tokens);
			}
			return false;
		}
		if (!this.graded) {
			this.graded = true;
			this.columns = isArea(tokens, cells) && isAbout(tokens)
					? InspectedColumns.of(this.document, this.head, cells.size(), this.dates) : null;
		}
		InspectedColumns known = this.columns;
		this.last = tokens.block().ordinal();
		return known != null && cells.size() == known.width() && take(tokens, cells, known);
	}

	private boolean isAbout(Tokens tokens) {
		return this.inspectorates.areNear(this.head.isEmpty() ? tokens : this.head.getFirst())
				|| this.inspectorates.areNear(tokens) || this.leads.exist(tokens);
	}

	/** Begins another table, or goes on with the one that a line parted. */
	private void enter(Tokens tokens, List<Cell> cells, boolean grades) {
		if (tokens.block().table() == this.table) {
			return;
		}
		this.table = tokens.block().table();
		boolean parted = this.columns != null && grades && cells.size() == this.columns.width()
				&& tokens.block().ordinal() == this.last + 2 && !tokens.isCapital(0) && opens(tokens) != null;
		if (!parted) {
			this.head.clear();
			this.graded = false;
			this.columns = null;
		}
	}

	/** The short line before a row that begins the name of its area, or null. */
	private @Nullable Tokens opens(Tokens tokens) {
		int before = tokens.block().ordinal() - 1;
		Tokens line = (before >= 0) ? this.document.tokens().get(before) : null;
		boolean fits = line != null && !line.block().is(Kind.ROW) && line.size() > 0 && line.size() <= LONGEST
				&& line.isWord(line.size() - 1);
		return fits ? line : null;
	}

	private boolean take(Tokens tokens, List<Cell> cells, InspectedColumns known) {
		int to = cells.getFirst().to();
		if (to == 0) {
			return false;
		}
		Tokens above = tokens.isCapital(0) ? null : opens(tokens);
		String own = tokens.text(0, to);
		boolean overall = "overall".equals(GradedAreas.valueAt(tokens, 0)) && GradedAreas.lengthAt(tokens, 0) == to;
		String area = overall ? null : (above != null) ? above.text(0, above.size()) + " " + own : own;
		for (int c = 1; c < cells.size(); c++) {
			Column column = known.at(c);
			Outcome grade = (column != null) ? grade(tokens, cells.get(c)) : null;
			if (column != null && grade != null) {
				add(tokens, cells.get(c), column, grade, area);
			}
		}
		return true;
	}

	private void add(Tokens tokens, Cell cell, Column column, Outcome grade, @Nullable String area) {
		String own = TableCells.dateIn(tokens, new Cell(grade.to(), cell.to()), this.dates);
		String date = (own != null || column.date() != null) ? (own != null) ? own : column.date()
				: column.earlier() ? null : this.leads.date(tokens);
		String inspector = this.inspectorates.whose(tokens, 0);
		if (column.earlier()) {
			this.verdicts.addEarlier(column.subject(), grade.label(), area, date, inspector, tokens.span(0, grade.to()),
					0.85);
		}
		else {
			this.verdicts.add(column.subject(), grade.label(), area, date, inspector, tokens.span(0, grade.to()), 0.9);
		}
	}

	private boolean hasGrade(Tokens tokens, List<Cell> cells) {
		return cells.stream().skip(1).anyMatch((cell) -> grade(tokens, cell) != null);
	}

	/** The only grade of a cell, or null. */
	private @Nullable Outcome grade(Tokens tokens, Cell cell) {
		List<TableCells.Graded> found = TableCells.grades(tokens, cell, this.dates, false);
		return (found.size() == 1 && !found.getFirst().earlier()) ? found.getFirst().outcome() : null;
	}

	private static boolean isArea(Tokens tokens, List<Cell> cells) {
		int to = cells.getFirst().to();
		return to > 0 && (SERVICES.match(tokens, 0) == to || GradedAreas.lengthAt(tokens, 0) == to);
	}

}
