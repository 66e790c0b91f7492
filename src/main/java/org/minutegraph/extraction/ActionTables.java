package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Cast.Member;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

/**
 * Finds the rows of an action table or log: a header row says which column holds the
 * action, its owner, its date and its status.
 */
final class ActionTables implements CommitmentReader {

	private static final WordList HEADERS = WordList.load("table-headers");

	private static final WordList LISTS = WordList.load("action-lists");

	private static final WordList STATUSES = WordList.load("action-statuses");

	@Override
	public void read(Desk desk) {
		Map<String, Integer> columns = Map.of();
		int table = -1;
		for (Block block : desk.blocks()) {
			if (!block.is(Kind.ROW)) {
				continue;
			}
			List<Stretch> cells = cells(desk.tokens(block.ordinal()));
			Map<String, Integer> header = header(cells);
			boolean listed = isActionList(desk, block);
			if (header.containsKey("action") && header.size() >= 2) {
				columns = header;
				table = block.table();
			}
			else if (block.table() == table && !columns.isEmpty()) {
				row(desk, columns, cells);
			}
			else if (listed) {
				row(desk, guess(desk, cells), cells);
			}
		}
	}

	/** Whether a row stands under a heading such as "Actions brought forward". */
	private static boolean isActionList(Desk desk, Block row) {
		return desk.document()
			.document()
			.headingOf(row)
			.filter((heading) -> Stretch.whole(desk.tokens(heading.ordinal())).indexOf(LISTS) >= 0)
			.isPresent();
	}

	/**
	 * Columns of a table without headers: the owner's, the action before it, the rest.
	 */
	private static Map<String, Integer> guess(Desk desk, List<Stretch> cells) {
		Map<String, Integer> columns = new TreeMap<>();
		for (int column = 1; column < cells.size(); column++) {
			if (!owners(desk, cells.get(column)).isEmpty()) {
				columns.put("owner", column);
				columns.put("action", column - 1);
				columns.put("due", column + 1);
				columns.put("status", column + 1);
				return columns;
			}
		}
		return columns;
	}

	private static Map<String, Integer> header(List<Stretch> cells) {
		Map<String, Integer> columns = new TreeMap<>();
		for (int column = 0; column < cells.size(); column++) {
			Stretch cell = cells.get(column);
			String meaning = HEADERS.value(cell.tokens(), cell.from());
			if (meaning != null && !cell.isEmpty()
					&& HEADERS.match(cell.tokens(), cell.from()) >= cell.trimmed().to() - cell.from()) {
				columns.putIfAbsent(meaning, column);
			}
		}
		if (columns.containsKey("item") && !columns.containsKey("action") && columns.containsKey("owner")) {
			columns.put("action", columns.get("item"));
		}
		return columns;
	}

	private void row(Desk desk, Map<String, Integer> columns, List<Stretch> cells) {
		Stretch action = cell(columns, cells, "action");
		if (action == null || action.trimmed().isEmpty()) {
			return;
		}
		Stretch owner = cell(columns, cells, "owner");
		Stretch due = cell(columns, cells, "due");
		List<Member> owners = (owner != null) ? owners(desk, owner) : List.of();
		if (owners.isEmpty()) {
			owners = owners(desk, action.to(Math.max(action.from(), action.indexOf("to"))));
		}
		List<Member> bound = owners.isEmpty() ? List.of(desk.owners().body()) : owners;
		Stretch words = new Stretch(action.tokens(), 0, action.tokens().size());
		Draft draft = Draft.of("action", bound, action, words, "action tables");
		String date = (due != null && !due.trimmed().isEmpty()) ? date(due.trimmed()) : null;
		desk.ledger().add(draft.due((date != null) ? date : DueDates.in(action)).status(status(columns, cells)));
	}

	/** The newest date of a cell ("30 June, revised to 31 July"), else its words. */
	private static String date(Stretch cell) {
		String last = null;
		for (int i = cell.from(); i < cell.to(); i++) {
			Dates.Found found = Dates.at(cell.tokens(), i);
			if (found != null && found.to() <= cell.to()) {
				last = found.value();
				i = found.to() - 1;
			}
		}
		return (last != null) ? last : cell.text();
	}

	private static String status(Map<String, Integer> columns, List<Stretch> cells) {
		Stretch cell = cell(columns, cells, "status");
		String status = null;
		for (int i = (cell != null) ? cell.from() : 0; cell != null && i < cell.to() && status == null; i++) {
			status = STATUSES.value(cell.tokens(), i);
		}
		return (status != null) ? status : "open";
	}

	private static List<Member> owners(Desk desk, Stretch cell) {
		return cell.trimmed().isEmpty() ? List.of() : desk.subjects().in(cell.trimmed());
	}

	private static @Nullable Stretch cell(Map<String, Integer> columns, List<Stretch> cells, String meaning) {
		Integer column = columns.get(meaning);
		return (column != null && column < cells.size()) ? cells.get(column) : null;
	}

	private static List<Stretch> cells(Tokens tokens) {
		List<Stretch> cells = new ArrayList<>();
		String text = tokens.block().text();
		int from = 0;
		int start = 0;
		while (start <= text.length()) {
			int tab = text.indexOf('\t', start);
			int end = (tab < 0) ? text.length() : tab;
			int to = from;
			while (to < tokens.size() && tokens.start(to) < end) {
				to++;
			}
			cells.add(new Stretch(tokens, from, to));
			from = to;
			start = end + 1;
		}
		return cells;
	}

}
