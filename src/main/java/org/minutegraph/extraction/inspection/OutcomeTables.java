package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.inspection.InspectionDates.Dated;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Span;

/**
 * Reads tables of inspection results: a row for each school or setting, its results in
 * the other cells, their dates in brackets, in a column of their own or in the head.
 */
final class OutcomeTables {

	private static final WordList HEADERS = WordList.load("outcome-headers");

	private static final WordList WAITS = WordList.load("outcome-waits");

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

	/** A cell: its tokens from inclusive to exclusive. */
	record Cell(int from, int to) {
	}

	void read() {
		for (List<Block> rows : tables(this.document, this.inspectorates)) {
			Tokens head = this.document.tokens(rows.getFirst());
			List<Cell> headers = cells(head);
			for (Block row : rows) {
				readRow(this.document.tokens(row), head, headers);
			}
		}
	}

	/** The tables of a document that hold outcomes: the rows of each, the head first. */
	static List<List<Block>> tables(AnnotatedDocument document, Inspectorates inspectorates) {
		List<List<Block>> found = new ArrayList<>();
		List<Block> blocks = document.document().blocks();
		for (int b = 0; b < blocks.size(); b++) {
			if (blocks.get(b).is(Kind.ROW)) {
				int end = b + 1;
				while (end < blocks.size() && blocks.get(end).is(Kind.ROW)
						&& blocks.get(end).table() == blocks.get(b).table()) {
					end++;
				}
				Tokens head = document.tokens(blocks.get(b));
				if (isAboutOutcomes(head) || inspectorates.areAbout(head)) {
					found.add(blocks.subList(b, end));
				}
				b = end - 1;
			}
		}
		return found;
	}

	/** Whether a cell holds a result or says that it is awaited. */
	static boolean hasResult(Tokens tokens) {
		return cells(tokens).stream()
			.anyMatch((cell) -> cell.from() < cell.to()
					&& (Outcome.at(tokens, cell.from()) != null || WAITS.match(tokens, cell.from()) > 0));
	}

	/** Whether a head names a column for results. */
	static boolean isAboutOutcomes(Tokens head) {
		return HEADERS.isIn(head, 0, head.size());
	}

	/** The cells of a row. */
	static List<Cell> cells(Tokens tokens) {
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
		return cells;
	}

	private void readRow(Tokens tokens, Tokens head, List<Cell> headers) {
		List<Cell> cells = cells(tokens);
		int named = 0;
		Member subject = null;
		for (int c = 0; c < cells.size() && subject == null; c++) {
			subject = first(tokens, cells.get(c));
			named = c;
		}
		for (int c = 0; c < cells.size() && subject != null; c++) {
			Cell cell = cells.get(c);
			if (c != named && cell.from() < cell.to()) {
				Cell header = (c < headers.size()) ? headers.get(c) : new Cell(0, 0);
				String area = (head.block().ordinal() == tokens.block().ordinal()) ? null : area(head, header);
				readCell(tokens, cells, c, subject, cells.get(named), area, dateIn(head, header),
						isEarlier(head, header));
			}
		}
	}

	private @Nullable Member first(Tokens tokens, Cell cell) {
		for (int i = cell.from(); i < cell.to(); i++) {
			Mention mention = this.subjects.fittingAt(tokens, i);
			if (mention != null) {
				return mention.member();
			}
		}
		return (cell.from() == 0 && cell.to() > 0) ? TabledNames.alike(this.document.cast(), tokens, cell.to()) : null;
	}

	/** The graded area that a column is of, or null. */
	private static @Nullable String area(Tokens head, Cell header) {
		GradedAreas.Area area = (header.from() < header.to()) ? GradedAreas.at(head, header.from()) : null;
		return (area != null && area.to() == header.to()) ? area.name() : null;
	}

	/** Whether a column holds what was before: the date beside it is of the newest. */
	private static boolean isEarlier(Tokens head, Cell header) {
		return head.is(header.from(), "previous") || head.is(header.from(), "prior")
				|| head.is(header.from(), "former");
	}

	private void readCell(Tokens tokens, List<Cell> cells, int c, Member subject, Cell named, @Nullable String area,
			@Nullable String headDate, boolean earlier) {
		Cell cell = cells.get(c);
		boolean numbered = tokens.startsWithDigit(cell.from()) && Outcome.at(tokens, cell.from() + 1) != null;
		Outcome outcome = Outcome.at(tokens, numbered ? cell.from() + 1 : cell.from());
		String date = dateIn(tokens, cell);
		if (date == null && c + 1 < cells.size() && isDate(tokens, cells.get(c + 1))) {
			date = dateIn(tokens, cells.get(c + 1));
		}
		else if (date == null && c > 0 && isDate(tokens, cells.get(c - 1)) && !earlier) {
			date = dateIn(tokens, cells.get(c - 1));
		}
		else if (date == null && c > 1 && Outcome.at(tokens, cells.get(c - 1).from()) != null) {
			date = isDate(tokens, cells.get(c - 2)) ? dateIn(tokens, cells.get(c - 2)) : null;
		}
		date = (date != null) ? date : headDate;
		date = (date == null && (area != null || isOnly(tokens, cells))) ? only(tokens, cells) : date;
		String inspector = this.inspectorates.whose(tokens, cell.from());
		Span span = tokens.span(Math.min(named.from(), cell.from()), Math.max(named.to(), cell.to()));
		if (outcome != null && outcome.to() <= cell.to()) {
			this.verdicts.add(subject, outcome.label(), area, date, inspector, span, 0.95);
		}
		else if (WAITS.match(tokens, cell.from()) > 0) {
			this.verdicts.add(subject, "awaited", null, date, inspector, span, 0.95);
		}
	}

	/** Whether a row has but one result. */
	private static boolean isOnly(Tokens tokens, List<Cell> cells) {
		return cells.stream()
			.filter((cell) -> cell.from() < cell.to() && Outcome.at(tokens, cell.from()) != null)
			.count() == 1;
	}

	/** The only date of a row, or null. */
	private @Nullable String only(Tokens tokens, List<Cell> cells) {
		List<Cell> dated = cells.stream().filter((cell) -> isDate(tokens, cell)).toList();
		return (dated.size() == 1) ? dateIn(tokens, dated.getFirst()) : null;
	}

	private boolean isDate(Tokens tokens, Cell cell) {
		Dated dated = (cell.from() < cell.to()) ? this.dates.at(tokens, cell.from()) : null;
		return dated != null && dated.to() >= cell.to();
	}

	private @Nullable String dateIn(Tokens tokens, Cell cell) {
		Dated dated = this.dates.first(tokens, cell.from(), cell.to());
		return (dated != null) ? dated.value() : null;
	}

}
