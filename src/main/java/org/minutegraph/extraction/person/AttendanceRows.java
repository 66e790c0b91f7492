package org.minutegraph.extraction.person;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AttendanceEntry.Detail;
import org.minutegraph.extraction.cast.AttendanceEntry;
import org.minutegraph.extraction.cast.ListedRow.Cell;
import org.minutegraph.extraction.cast.ListedRow.Sort;
import org.minutegraph.extraction.cast.ListedRow;
import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.cast.Sighting;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads who stands in a row of an attendance list in columns, and what the other cells
 * say of them.
 */
final class AttendanceRows {

	private static final WordList CODES = WordList.load("attendance-codes");

	private final AttendanceGrids grids;

	private final ColumnSorts sorts;

	private final AttendanceDetails details;

	AttendanceRows(AttendanceGrids grids, ColumnSorts sorts, AttendanceDetails details) {
		this.grids = grids;
		this.sorts = sorts;
		this.details = details;
	}

	/** Whether a block heads a table of others, so that a list above it ends. */
	boolean end(Tokens tokens) {
		return this.grids.closes(tokens);
	}

	/** Whether a block is one of such a list, given whether words above opened one. */
	boolean has(Tokens tokens, boolean open) {
		return this.grids.opens(tokens) || open && (this.grids.isHead(tokens) || this.grids.row(tokens) != null);
	}

	/**
	 * Whoever a row names, or null.
	 * @param as how those listed came
	 * @param lead words before the list, in lower case
	 */
	@Nullable AttendanceEntry entry(Tokens tokens, String as, String lead) {
		ListedRow row = this.grids.row(tokens);
		Cell name = (row != null) ? row.cell(Sort.NAME) : null;
		PersonForm form = (name != null) ? this.sorts.name(new Stretch(tokens, name.from(), name.to())) : null;
		if (row == null || name == null || form == null) {
			return null;
		}
		AttendanceEntry entry = new AttendanceEntry(new Sighting(form, form.isTitled() ? 1 : 0.9), came(row, as), lead);
		for (Cell cell : row.cells()) {
			if (cell.sort() == Sort.ORGANISATION || cell.sort() == Sort.REPRESENTED) {
				entry.organisation(new Detail(tokens, cell.from(), cell.to()));
			}
		}
		this.details.read(tokens, entry, name.to());
		for (Cell cell : row.cells()) {
			boolean code = cell.to() == cell.from() + 1 && Initials.stands(tokens, cell.from(), form);
			if (code && cell.sort() == Sort.OTHER) {
				entry.code(tokens.word(cell.from()));
			}
			else if (isOfPost(tokens, cell)) {
				entry.detail(tokens, cell.from(), cell.to());
			}
		}
		entry.row(row);
		entry.to(tokens.size());
		return entry;
	}

	private static boolean isOfPost(Tokens tokens, Cell cell) {
		return switch (cell.sort()) {
			case POST -> true;
			case STATUS -> !cell.headed() || ColumnSorts.isPost(new Stretch(tokens, cell.from(), cell.to()));
			case ORGANISATION, REPRESENTED, TYPE, OTHER ->
				ColumnSorts.isPost(new Stretch(tokens, cell.from(), cell.to()));
			default -> false;
		};
	}

	/** How somebody came by the last cell that says so. */
	private static String came(ListedRow row, String as) {
		String came = as;
		for (Cell cell : row.cells()) {
			Tokens tokens = row.tokens();
			if (cell.sort() == Sort.PRESENCE) {
				int lead = AttendanceLeads.length(tokens, cell.from());
				String code = (lead > 0) ? AttendanceLeads.as(tokens, cell.from()) : CODES.valueOf(tokens, cell.from());
				came = (code != null) ? code : came;
			}
		}
		return came;
	}

}
