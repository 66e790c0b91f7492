package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;

/** Rows of actions whose owners bear the same letters: "b. Order grit", "b. Ann Lowe". */
final class LetteredCells {

	/** Tokens before the letter in an action's cell: the number of its item. */
	private static final int NUMBER = 6;

	private LetteredCells() {
	}

	/** The column whose cell opens with the letter of the first one, or -1. */
	static int owner(List<Stretch> cells) {
		Stretch first = cells.getFirst().trimmed();
		for (int column = 1; column < cells.size(); column++) {
			Stretch cell = cells.get(column).trimmed();
			if (!cell.isEmpty() && isMark(cell, cell.from()) && mark(first, cell.tokens().lower(cell.from())) >= 0) {
				return column;
			}
		}
		return -1;
	}

	/** A cell's words after its letter, all of them where it has none. */
	static Stretch words(Stretch cell) {
		int mark = mark(cell, null);
		return (mark < 0) ? cell : cell.from(mark + 2).trimmed();
	}

	private static int mark(Stretch cell, @Nullable String letter) {
		for (int i = cell.from(); i < Math.min(cell.to(), cell.from() + NUMBER); i++) {
			if (isMark(cell, i) && (letter == null || cell.tokens().is(i, letter))) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isMark(Stretch cell, int i) {
		Tokens tokens = cell.tokens();
		boolean letter = tokens.word(i).length() == 1 && Character.isLetter(tokens.word(i).charAt(0));
		return letter && i + 2 < cell.to() && (tokens.is(i + 1, ".") || tokens.is(i + 1, ")"));
	}

}
