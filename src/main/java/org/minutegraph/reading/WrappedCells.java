package org.minutegraph.reading;

import java.util.List;
import java.util.Set;

/**
 * Tells a line that goes on with the cells of a table's row from one that begins a row.
 */
final class WrappedCells {

	/** With what a person's name begins and the rest of a cell hardly does. */
	private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Cllr", "Mr.", "Mrs.", "Ms.",
			"Cllr.");

	private final List<Line> lines;

	WrappedCells(List<Line> lines) {
		this.lines = lines;
	}

	/**
	 * Whether a line without a first cell goes on with the row above.
	 * @param labelled whether a label ("Present:") stands before that row's list
	 */
	boolean goOn(int index, boolean labelled) {
		return someGoesOn(index) && !(labelled && listsAnew(index));
	}

	/**
	 * Whether some cell of a line goes on with the cell above it: none where one begins
	 * with "Mrs".
	 */
	private boolean someGoesOn(int index) {
		Line line = this.lines.get(index);
		Line above = this.lines.get(index - 1);
		for (int i = 0; i < line.cells.length; i += 2) {
			if (TITLES.contains(word(line, i))) {
				return false;
			}
		}
		for (int i = 0; i < Math.min(line.cells.length, above.cells.length); i += 2) {
			if (line.cells[i] < line.cells[i + 1] && above.cells[i] < above.cells[i + 1]) {
				return Character.isLowerCase(line.glyphs.at(line.cells[i])) || line.glyphs.at(line.cells[i]) == '('
						|| isOpen(above, i) || !stopsShort(index, i);
			}
		}
		return true;
	}

	/**
	 * Whether a line below "Present:" goes on with the list and not with a cell above: at
	 * least two of its cells begin like names and nothing above them is open.
	 */
	private boolean listsAnew(int index) {
		Line line = this.lines.get(index);
		Line above = this.lines.get(index - 1);
		int anew = 0;
		for (int i = 2; i < Math.min(line.cells.length, above.cells.length); i += 2) {
			if (line.cells[i] < line.cells[i + 1]) {
				boolean begins = Character.isUpperCase(line.glyphs.at(line.cells[i]));
				if (!begins || above.cells[i] < above.cells[i + 1] && isOpen(above, i)) {
					return false;
				}
				anew++;
			}
		}
		return anew > 1;
	}

	private static boolean isOpen(Line above, int cell) {
		String text = above.glyphs.text(above.cells[cell], above.cells[cell + 1]);
		return text.lastIndexOf('(') > text.lastIndexOf(')') || text.endsWith(",") || text.endsWith("–");
	}

	/** Whether the first word of a cell would have fitted into the line above. */
	private boolean stopsShort(int index, int cell) {
		Line line = this.lines.get(index);
		Line above = this.lines.get(index - 1);
		int needed = above.cells[cell + 1] - above.cells[cell] + 1 + word(line, cell).length();
		int widest = 0;
		for (int i = index - 1; i >= 0 && i > index - 30 && this.lines.get(i).table == line.table; i--) {
			int[] cells = this.lines.get(i).cells;
			widest = (cell < cells.length) ? Math.max(widest, cells[cell + 1] - cells[cell]) : widest;
		}
		return needed <= widest;
	}

	/** The first word of a cell. */
	private static String word(Line line, int cell) {
		int to = line.cells[cell];
		while (to < line.cells[cell + 1] && !Glyphs.isSpace(line.glyphs.at(to))) {
			to++;
		}
		return line.glyphs.text(line.cells[cell], to);
	}

}
