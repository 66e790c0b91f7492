package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A row of a CSV file (RFC 4180). Each cell knows where its characters stand.
 *
 * @param cells in order, without quotation marks
 * @param origins for each cell the offset in the text of each of its characters, and of
 * what ends it
 */
record CsvRow(List<String> cells, List<int[]> origins) {

	/** The first row of a text. */
	static CsvRow first(String text) {
		CsvRow row = new CsvRow(new ArrayList<>(), new ArrayList<>());
		row.read(text, text.startsWith("\uFEFF") ? 1 : 0, (column) -> true);
		return row;
	}

	/**
	 * All rows of a text; lines without a character are none.
	 * @param wanted the columns that are read; the others are left empty
	 */
	static List<CsvRow> all(String text, IntPredicate wanted) {
		List<CsvRow> rows = new ArrayList<>();
		int at = text.startsWith("\uFEFF") ? 1 : 0;
		while (at < text.length()) {
			CsvRow row = new CsvRow(new ArrayList<>(), new ArrayList<>());
			int end = row.read(text, at, wanted);
			if (end - at > 2) {
				rows.add(row);
			}
			at = end;
		}
		return rows;
	}

	/** Reads cells up to the end of the row, and gives where the next one begins. */
	private int read(String text, int from, IntPredicate wanted) {
		int at = from;
		while (true) {
			boolean keep = wanted.test(this.cells.size());
			StringBuilder cell = new StringBuilder();
			IntStream.Builder places = IntStream.builder();
			boolean quoted = at < text.length() && text.charAt(at) == '"';
			at += quoted ? 1 : 0;
			while (at < text.length() && (quoted || text.charAt(at) != ',' && text.charAt(at) != '\n')) {
				if (quoted && text.charAt(at) == '"') {
					quoted = at + 1 < text.length() && text.charAt(at + 1) == '"';
					at++;
					if (!quoted) {
						continue;
					}
				}
				if (keep && text.charAt(at) != '\r') {
					cell.append((text.charAt(at) < ' ') ? ' ' : text.charAt(at));
					places.add(at);
				}
				at++;
			}
			places.add(Math.min(at, text.length() - 1));
			this.cells.add(cell.toString());
			this.origins.add(places.build().toArray());
			if (at >= text.length() || text.charAt(at) == '\n') {
				return at + 1;
			}
			at++;
		}
	}

	/** A row of a table that has only some of the columns. */
	Block block(int ordinal, int[] columns) {
		StringBuilder text = new StringBuilder();
		IntStream.Builder places = IntStream.builder();
		for (int column : columns) {
			if (!text.isEmpty() || column != columns[0]) {
				text.append('\t');
			}
			if (column < this.cells.size()) {
				text.append(this.cells.get(column));
			}
		}
		int last = columns[columns.length - 1];
		for (int column : columns) {
			int[] of = (column < this.origins.size()) ? this.origins.get(column)
					: new int[] { this.origins.getLast()[this.origins.getLast().length - 1] };
			IntStream.of(of).limit(of.length - ((column == last) ? 1 : 0)).forEach(places);
		}
		return new Block(ordinal, Block.Kind.ROW, null, 0, text.toString(), places.build().toArray(), -1, -1, 0);
	}

}
