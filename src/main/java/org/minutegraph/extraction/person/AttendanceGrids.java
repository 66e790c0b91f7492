package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.ListedRow.Cell;
import org.minutegraph.extraction.cast.ListedRow.Sort;
import org.minutegraph.extraction.cast.ListedRow;
import org.minutegraph.extraction.language.CellRange;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block.Kind;

/**
 * The rows of a document's tables that may list people, one a row, with what each column
 * says of them.
 */
final class AttendanceGrids {

	/** Rows from which on cells without a head tell their column's sort. */
	private static final int FEWEST_ROWS = 3;

	/** Blocks among which a list without heads is looked for. */
	private static final int TOP = 120;

	private final ColumnSorts sorts;

	private final Map<Integer, ListedRow> rows = new HashMap<>();

	private final Set<Integer> heads = new HashSet<>();

	private final Set<Integer> opening = new HashSet<>();

	private final Set<Integer> closing = new HashSet<>();

	AttendanceGrids(AnnotatedDocument document, ColumnSorts sorts) {
		this.sorts = sorts;
		List<Tokens> run = new ArrayList<>();
		@Nullable Sort @Nullable [] told = null;
		Tokens above = null;
		for (Tokens tokens : document.tokens()) {
			boolean row = tokens.block().is(Kind.ROW);
			@Nullable Sort @Nullable [] head = row ? ColumnSorts.heads(tokens) : null;
			if (!row || head != null) {
				read(told, run);
				run.clear();
				told = null;
			}
			if (head != null) {
				told = head;
				this.heads.add(tokens.block().ordinal());
				if (above != null && isOfOthers(above, tokens, head)) {
					this.closing.add(tokens.block().ordinal());
					told = null;
				}
			}
			if (row) {
				run.add(tokens);
			}
			above = tokens;
		}
		read(told, run);
	}

	/** Whether a block is a row of heads. */
	boolean isHead(Tokens tokens) {
		return this.heads.contains(tokens.block().ordinal());
	}

	/** Whether a row belongs to a list that needs no words above it to be one. */
	boolean opens(Tokens tokens) {
		return this.opening.contains(tokens.block().ordinal());
	}

	/**
	 * Whether a row heads a table of people who did not come, so that a list above it
	 * ends.
	 */
	boolean closes(Tokens tokens) {
		return this.closing.contains(tokens.block().ordinal());
	}

	/**
	 * "Comments received", "Name | Organisation | Comment": below a heading of its own,
	 * with a column that no list of those who came has.
	 */
	private static boolean isOfOthers(Tokens above, Tokens head, @Nullable Sort[] told) {
		boolean heading = !above.block().is(Kind.ROW) && AttendanceLeads.length(above, 0) == 0
				&& !AttendanceGroups.isGroup(above) && !ColumnSorts.open(told);
		List<CellRange> cells = heading ? CellRange.in(head) : List.of();
		for (int i = 0; i < cells.size(); i++) {
			if (told[i] == null && !cells.get(i).isEmpty() && ColumnSorts.isUnknown(head, cells.get(i))) {
				return true;
			}
		}
		return false;
	}

	/** The row of such a list that a block is, or null. */
	@Nullable ListedRow row(Tokens tokens) {
		return this.rows.get(tokens.block().ordinal());
	}

	private void read(@Nullable Sort @Nullable [] told, List<Tokens> run) {
		List<Tokens> listed = (told != null) ? run.subList(1, run.size()) : run;
		if (listed.isEmpty() || told == null && (run.size() < FEWEST_ROWS || run.getFirst().block().ordinal() > TOP)) {
			return;
		}
		List<List<CellRange>> cells = listed.stream().map(CellRange::in).toList();
		int columns = cells.stream().mapToInt(List::size).max().orElse(0);
		Sort[] all = new Sort[columns];
		for (int column = 0; column < columns; column++) {
			Sort head = (told != null && column < told.length) ? told[column] : null;
			all[column] = (head != null) ? head : this.sorts.ofCells(column(listed, cells, column));
		}
		int name = only(all, Sort.NAME, told != null);
		if (name < 0 || told == null && !tells(all)) {
			return;
		}
		List<Stretch> people = column(listed, cells, name);
		long named = people.stream().filter(this.sorts::isName).count();
		if (named * 2 < people.size() || named == 0 || told == null && hasMorePeople(listed, cells, name)
				|| hasTornOrganisations(cells, all, name)) {
			return;
		}
		boolean opens = told != null && ColumnSorts.open(told);
		if (opens) {
			this.opening.add(run.getFirst().block().ordinal());
		}
		for (int i = 0; i < listed.size(); i++) {
			add(listed.get(i), cells.get(i), all, told, opens);
		}
	}

	private void add(Tokens tokens, List<CellRange> cells, Sort[] sorts, @Nullable Sort @Nullable [] told,
			boolean opens) {
		List<Cell> row = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			boolean headed = told != null && i < told.length && told[i] != null;
			if (!cells.get(i).isEmpty()) {
				row.add(new Cell(sorts[i], headed, cells.get(i).from(), cells.get(i).to()));
			}
		}
		boolean alone = row.size() < 2 && AttendanceLeads.length(tokens, 0) > 0;
		if (row.isEmpty() || alone) {
			return;
		}
		this.rows.put(tokens.block().ordinal(), new ListedRow(tokens, List.copyOf(row)));
		if (opens) {
			this.opening.add(tokens.block().ordinal());
		}
	}

	/** Whether a row names a second one: the list is set in columns of people. */
	private boolean hasMorePeople(List<Tokens> rows, List<List<CellRange>> cells, int name) {
		for (int i = 0; i < rows.size(); i++) {
			for (int column = 0; column < cells.get(i).size(); column++) {
				CellRange cell = cells.get(i).get(column);
				if (column != name && !cell.isEmpty()
						&& this.sorts.isSure(new Stretch(rows.get(i), cell.from(), cell.to()))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether organisations run over rows that name nobody. */
	private static boolean hasTornOrganisations(List<List<CellRange>> rows, Sort[] sorts, int name) {
		return rows.stream().anyMatch((row) -> {
			boolean nobody = name >= row.size() || row.get(name).isEmpty();
			for (int i = 0; nobody && i < row.size(); i++) {
				if (!row.get(i).isEmpty() && (sorts[i] == Sort.ORGANISATION || sorts[i] == Sort.REPRESENTED)) {
					return true;
				}
			}
			return false;
		});
	}

	private static List<Stretch> column(List<Tokens> rows, List<List<CellRange>> cells, int column) {
		List<Stretch> stretches = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			if (column < cells.get(i).size() && !cells.get(i).get(column).isEmpty()) {
				CellRange cell = cells.get(i).get(column);
				stretches.add(new Stretch(rows.get(i), cell.from(), cell.to()));
			}
		}
		return stretches;
	}

	/** The column of a sort; -1 where there is none or, without heads, another. */
	private static int only(Sort[] sorts, Sort sort, boolean headed) {
		int found = -1;
		for (int i = 0; i < sorts.length; i++) {
			if (sorts[i] == sort) {
				if (found >= 0) {
					return headed ? found : -1;
				}
				found = i;
			}
		}
		return found;
	}

	private static boolean tells(Sort[] sorts) {
		for (Sort sort : sorts) {
			if (sort != Sort.NAME && sort != Sort.OTHER) {
				return true;
			}
		}
		return false;
	}

}
