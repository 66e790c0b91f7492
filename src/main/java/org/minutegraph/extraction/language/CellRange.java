package org.minutegraph.extraction.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one cell of a table's row; none for an empty cell.
 *
 * @param from first token
 * @param to token after the last
 */
public record CellRange(int from, int to) {

	/** All cells of a row in order, the empty ones included. */
	public static List<CellRange> in(Tokens tokens) {
		List<CellRange> cells = new ArrayList<>();
		int at = 0;
		int end = -1;
		for (String cell : tokens.block().cells()) {
			end += cell.length() + 1;
			int from = at;
			while (at < tokens.size() && tokens.start(at) < end) {
				at++;
			}
			cells.add(new CellRange(from, at));
		}
		return cells;
	}

	/** Whether the cell holds nothing. */
	public boolean isEmpty() {
		return this.from == this.to;
	}

}
