package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.List;

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

	private static final WordList NEWEST = WordList.load("newest-columns");

	private static final String OVERALL = "overall";

	private final AnnotatedDocument document;

	private final Inspectorates inspectorates;

	private final InspectionDates dates;

	private final JudgedSubjects subjects;

	private final ResultLeads leads;

	private final Verdicts verdicts;

	/**
	 * Head of the table whose rows are being read, so that none goes back to it again.
	 */
	private @Nullable Tokens head;

	AreaTables(AnnotatedDocument document, Inspectorates inspectorates, InspectionDates dates, JudgedSubjects subjects,
			ResultLeads leads, Verdicts verdicts) {
		this.document = document;
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
		int from = AreaCards.start(tokens);
		String value = (cells.size() > 1) ? GradedAreas.valueAt(tokens, from) : null;
		Tokens head = head(tokens);
		List<Graded> grades = (value != null) ? grades(tokens, cells, head) : List.of();
		if (value == null || grades.isEmpty() || !isOver(grades) || !isAbout(tokens, head)) {
			return false;
		}
		String area = value.equals(OVERALL) ? null : tokens.text(from, cells.getFirst().to());
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
			Outcome grade = Outcome.at(tokens, cells.get(c).from());
			if (grade != null && grade.to() <= cells.get(c).to()) {
				Cell header = (c < headers.size()) ? headers.get(c) : new Cell(0, 0);
				Dated dated = this.dates.first(head, header.from(), header.to());
				if (TableColumns.isUnofficial(head, header)) {
					continue;
				}
				boolean year = header.to() == header.from() + 1 && head.startsWithDigit(header.from());
				boolean newest = dated == null && NEWEST.match(head, header.from()) > 0;
				String date = newest ? this.leads.date(tokens) : (dated != null) ? dated.value() : null;
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
