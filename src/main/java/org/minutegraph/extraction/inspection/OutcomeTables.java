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
	private record Cell(int from, int to) {
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

	/** Token after the first cell of a row. */
	static int firstCell(Tokens tokens) {
		return cells(tokens).getFirst().to();
	}

	/** Whether a cell after the first holds a result or says that it is awaited. */
	static boolean hasResult(Tokens tokens) {
		return cells(tokens).stream()
			.skip(1)
			.anyMatch((cell) -> cell.from() < cell.to()
					&& (Outcome.at(tokens, cell.from()) != null || WAITS.match(tokens, cell.from()) > 0));
	}

	private static boolean isAboutOutcomes(Tokens head) {
		for (int i = 0; i < head.size(); i++) {
			if (HEADERS.match(head, i) > 0) {
				return true;
			}
		}
		return false;
	}

	private static List<Cell> cells(Tokens tokens) {
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
		Member subject = null;
		int subjectFrom = 0;
		for (int c = 0; c < cells.size(); c++) {
			Cell cell = cells.get(c);
			Member named = (subject == null) ? first(tokens, cell) : null;
			if (named != null) {
				subject = named;
				subjectFrom = cell.from();
			}
			else if (subject != null && cell.from() < cell.to()) {
				Cell header = (c < headers.size()) ? headers.get(c) : new Cell(0, 0);
				readCell(tokens, cells, c, subject, subjectFrom, dateIn(head, header), isEarlier(head, header));
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
		return (cell.from() == 0 && cell.to() > 0) ? InspectedNames.alike(this.document.cast(), tokens, cell.to())
				: null;
	}

	/** Whether a column holds what was before: the date beside it is of the newest. */
	private static boolean isEarlier(Tokens head, Cell header) {
		return head.is(header.from(), "previous") || head.is(header.from(), "prior")
				|| head.is(header.from(), "former");
	}

	private void readCell(Tokens tokens, List<Cell> cells, int c, Member subject, int subjectFrom,
			@Nullable String headDate, boolean earlier) {
		Cell cell = cells.get(c);
		boolean numbered = tokens.startsWithDigit(cell.from()) && Outcome.at(tokens, cell.from() + 1) != null;
		Outcome outcome = Outcome.at(tokens, numbered ? cell.from() + 1 : cell.from());
		String date = dateIn(tokens, cell);
		if (date == null && c + 1 < cells.size() && isDate(tokens, cells.get(c + 1))) {
			date = dateIn(tokens, cells.get(c + 1));
		}
		else if (date == null && isDate(tokens, cells.get(c - 1)) && !earlier) {
			date = dateIn(tokens, cells.get(c - 1));
		}
		else if (date == null && c > 1 && Outcome.at(tokens, cells.get(c - 1).from()) != null) {
			date = isDate(tokens, cells.get(c - 2)) ? dateIn(tokens, cells.get(c - 2)) : null;
		}
		date = (date != null) ? date : headDate;
		String inspector = this.inspectorates.whose(tokens, cell.from());
		if (outcome != null && outcome.to() <= cell.to()) {
			this.verdicts.add(subject, outcome.label(), null, date, inspector, tokens.span(subjectFrom, cell.to()),
					0.95);
		}
		else if (WAITS.match(tokens, cell.from()) > 0) {
			this.verdicts.add(subject, "awaited", null, date, inspector, tokens.span(subjectFrom, cell.to()), 0.95);
		}
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
