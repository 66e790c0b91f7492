package org.minutegraph.extraction.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

	/** The words of a cell by the letters before them, in order; none for under two. */
	static Map<String, Stretch> parts(Stretch cell) {
		Map<String, Stretch> parts = new LinkedHashMap<>();
		Tokens tokens = cell.tokens();
		String letter = null;
		int from = cell.from();
		for (int i = cell.from(); i <= cell.to(); i++) {
			boolean next = i < cell.to() && isMark(cell, i)
					&& (letter == null ? i - cell.from() < NUMBER : tokens.lower(i).charAt(0) == letter.charAt(0) + 1);
			if (letter != null && (next || i == cell.to())) {
				parts.put(letter, new Stretch(tokens, from, i).trimmed());
			}
			letter = next ? tokens.lower(i) : letter;
			from = next ? i + 2 : from;
		}
		return (parts.size() > 1) ? parts : Map.of();
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
