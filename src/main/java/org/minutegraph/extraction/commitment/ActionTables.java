package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;

/**
 * Finds the rows of an action table or log: a header row says which column holds the
 * action, its owner, its date and its status; without one, a heading says that these are
 * actions and the owner's name where it stands. A row whose first cell is empty goes on
 * with the one above.
 */
final class ActionTables implements CommitmentReader {

	private static final WordList HEADERS = WordList.load("table-headers");

	private static final WordList LABELS = WordList.load("action-labels");

	private static final WordList LISTS = WordList.load("action-lists");

	/** Longest end of a wrapped cell in tokens. */
	private static final int WRAPPED = 12;

	@Override
	public void read(Desk desk) {
		Map<String, Integer> columns = Map.of();
		int table = -1;
		int lettered = -1;
		@Nullable ActionRow open = null;
		for (Block block : desk.blocks()) {
			if (!block.is(Kind.ROW)) {
				if (open != null && goesOn(desk, open, block)) {
					continue;
				}
				enter(desk, open);
				open = null;
				continue;
			}
			List<Stretch> cells = cells(desk.tokens(block.ordinal()));
			Map<String, Integer> header = header(cells);
			if (header.containsKey("action") && header.size() >= 2) {
				enter(desk, open);
				open = null;
				columns = header;
				table = block.table();
			}
			else if (block.table() == table || isActionList(desk, block)) {
				boolean wraps = open != null && block.table() == lettered && LetteredCells.owner(cells) < 0;
				if (open == null || !wraps && !cells.getFirst().isEmpty()) {
					enter(desk, open);
					open = new ActionRow();
				}
				boolean own = block.table() == table;
				lettered = !own && LetteredCells.owner(cells) > 0 ? block.table() : wraps ? lettered : -1;
				fill(desk, open, own || wraps ? columns : guess(desk, cells), cells);
				columns = (lettered >= 0 && !wraps) ? guess(desk, cells) : columns;
			}
		}
		enter(desk, open);
	}

	private static void enter(Desk desk, @Nullable ActionRow row) {
		if (row != null) {
			row.drafts(desk).forEach(desk.ledger()::add);
		}
	}

	private static void fill(Desk desk, ActionRow row, Map<String, Integer> columns, List<Stretch> cells) {
		boolean first = row.isEmpty();
		row.words(new Stretch(cells.getFirst().tokens(), 0, cells.getFirst().tokens().size()));
		for (int column = 0; column < cells.size(); column++) {
			Stretch cell = cells.get(column).trimmed();
			if (cell.isEmpty()) {
				continue;
			}
			String label = LABELS.value(cell.tokens(), cell.from());
			boolean labelled = label != null
					&& cell.tokens().is(cell.from() + LABELS.match(cell.tokens(), cell.from()), ":");
			String meaning = labelled && !"list".equals(label) ? label : meaning(columns, column);
			Stretch content = labelled ? cell.from(cell.from() + LABELS.match(cell.tokens(), cell.from()) + 1).trimmed()
					: cell;
			content = (LetteredCells.owner(cells) > 0) ? LetteredCells.words(content) : content;
			boolean misplaced = !first && !labelled
					&& ("due".equals(meaning) || "owner".equals(meaning) && row.hasOwner());
			row.put(desk, misplaced ? "status" : String.valueOf(meaning), content);
		}
	}

	/** "Deadline: 3 May" or the end of a wrapped cell in a line under the table. */
	private static boolean goesOn(Desk desk, ActionRow row, Block block) {
		Tokens tokens = desk.tokens(block.ordinal());
		Stretch words = Stretch.whole(tokens).trimmed();
		int length = words.isEmpty() ? 0 : LABELS.match(tokens, words.from());
		String label = (length > 0) ? LABELS.value(tokens, words.from()) : null;
		boolean labelled = label != null && !label.equals("list") && tokens.is(words.from() + length, ":");
		boolean wrapped = block.is(Kind.PARAGRAPH) && row.hasAction() && !words.isEmpty()
				&& words.to() - words.from() <= WRAPPED
				&& Character.isLowerCase(block.text().charAt(tokens.start(words.from())));
		if (labelled || wrapped) {
			row.words(words);
			row.put(desk, labelled ? String.valueOf(label) : "action",
					labelled ? words.from(words.from() + length + 1).trimmed() : words);
		}
		return labelled || wrapped;
	}

	private static @Nullable String meaning(Map<String, Integer> columns, int column) {
		for (Map.Entry<String, Integer> entry : columns.entrySet()) {
			if (entry.getValue() == column) {
				return entry.getKey();
			}
		}
		return null;
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
		int lettered = LetteredCells.owner(cells);
		if (lettered > 0) {
			columns.put("owner", lettered);
			columns.put("action", 0);
			return columns;
		}
		for (int column = 1; column < cells.size(); column++) {
			Stretch cell = cells.get(column).trimmed();
			if (!cell.isEmpty() && !desk.subjects().in(cell).isEmpty()) {
				columns.put("owner", column);
				columns.put("action", column - 1);
				columns.put("status", column + 1);
				return columns;
			}
		}
		return columns;
	}

	private static Map<String, Integer> header(List<Stretch> cells) {
		Map<String, Integer> columns = new TreeMap<>();
		for (int column = 0; column < cells.size(); column++) {
			Stretch cell = cells.get(column).trimmed();
			String meaning = cell.isEmpty() ? null : headed(cell);
			if (meaning != null) {
				columns.putIfAbsent(meaning, column);
			}
		}
		Integer by = columns.remove("by");
		if (by != null) {
			columns.putIfAbsent(columns.containsKey("owner") ? "due" : "owner", by);
		}
		Integer item = columns.get("item");
		if (item != null && !columns.containsKey("action") && columns.containsKey("owner")) {
			columns.put("action", item);
		}
		return columns;
	}

	/** What a header says, "Due / Status" the latter, which may hold a date. */
	private static @Nullable String headed(Stretch cell) {
		int slash = cell.indexOf("/");
		String meaning = HEADERS.value(cell);
		if (meaning != null || slash < 0) {
			return meaning;
		}
		String first = HEADERS.value(cell.to(slash).trimmed());
		String second = HEADERS.value(cell.from(slash + 1).trimmed());
		return (second != null) ? second : first;
	}

	/** The cells of a row. */
	static List<Stretch> cells(Tokens tokens) {
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
