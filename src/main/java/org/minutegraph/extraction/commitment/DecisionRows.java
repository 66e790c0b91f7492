package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.language.Enumerations;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block;

/**
 * The column of a decision sheet in which "AGREED" stands over what was agreed, beside
 * the item and the officer.
 */
final class DecisionRows {

	private DecisionRows() {
	}

	/** The words of a cell from a token on. */
	static Stretch cell(Tokens tokens, int from) {
		for (Stretch cell : ActionTables.cells(tokens)) {
			if (from <= cell.to()) {
				return new Stretch(tokens, Math.min(from, cell.to()), cell.to());
			}
		}
		return new Stretch(tokens, from, from);
	}

	/**
	 * The points beside "Resolved:" and in the rows below it: "(i)" and what was resolved
	 * in cells of their own; empty where something else stands beside.
	 */
	static List<Stretch> beside(Desk desk, Block row, int token) {
		int column = column(desk.tokens(row.ordinal()), token);
		List<Stretch> points = new ArrayList<>();
		for (int b = row.ordinal(); b < desk.blocks().size() && desk.blocks().get(b).is(Block.Kind.ROW); b++) {
			List<Stretch> cells = ActionTables.cells(desk.tokens(b));
			boolean goesOn = b == row.ordinal() || cells.subList(0, Math.min(cells.size(), column + 1))
				.stream()
				.allMatch((cell) -> cell.trimmed().isEmpty());
			int from = (column + 1 < cells.size()) ? cells.get(column + 1).from() : desk.tokens(b).size();
			Stretch words = Stretch.whole(desk.tokens(b)).from(from);
			boolean point = Enumerations.opens(words.tokens(), from) || words.tokens().is(from, "that")
					|| words.tokens().is(from, "to");
			if (!goesOn || words.isEmpty() || !point) {
				break;
			}
			points.addAll(Enumerations.of(words));
		}
		return points;
	}

	/** The numbered points in the rows below, in the column of a token. */
	static List<Stretch> under(Desk desk, Block row, int token) {
		List<Stretch> points = new ArrayList<>();
		int column = column(desk.tokens(row.ordinal()), token);
		for (int b = row.ordinal() + 1; b < desk.blocks().size(); b++) {
			List<Stretch> cells = ActionTables.cells(desk.tokens(b));
			boolean goesOn = desk.blocks().get(b).is(Block.Kind.ROW) && column < cells.size()
					&& (column == 0 || cells.getFirst().isEmpty() || isPoint(cells.get(column)));
			if (!goesOn || !isPoint(cells.get(column)) && points.isEmpty()) {
				break;
			}
			if (isNumber(cells.get(column))) {
				points.addAll(numbered(cells.get(column)));
			}
			else if (isPoint(cells.get(column))) {
				points.addAll(Enumerations.of(cells.get(column)));
			}
		}
		return points;
	}

	/** "1. To approve it. 2. To tell the Panel.": the points without their numbers. */
	private static List<Stretch> numbered(Stretch cell) {
		List<Stretch> points = new ArrayList<>();
		int from = cell.from() + 2;
		for (int i = from; i < cell.to(); i++) {
			boolean next = cell.tokens().is(i - 1, ".") && isNumber(cell.from(i));
			if (next) {
				points.add(new Stretch(cell.tokens(), from, i));
				from = i + 2;
			}
		}
		points.add(new Stretch(cell.tokens(), Math.min(from, cell.to()), cell.to()));
		return points;
	}

	private static boolean isPoint(Stretch cell) {
		return !cell.isEmpty() && (Enumerations.opens(cell.tokens(), cell.from()) || isNumber(cell));
	}

	/** "1. To approve …". */
	private static boolean isNumber(Stretch cell) {
		Tokens tokens = cell.tokens();
		return cell.to() - cell.from() > 2 && tokens.startsWithDigit(cell.from()) && tokens.is(cell.from() + 1, ".");
	}

	private static int column(Tokens tokens, int token) {
		List<Stretch> cells = ActionTables.cells(tokens);
		for (int column = 0; column < cells.size(); column++) {
			if (token < cells.get(column).to()) {
				return column;
			}
		}
		return cells.size() - 1;
	}

}
