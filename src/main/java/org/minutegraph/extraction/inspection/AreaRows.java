package org.minutegraph.extraction.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.inspection.TableCells.Cell;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block.Kind;

/**
 * Reads which area a row of a table is of: a listed one, one whose name goes on in the
 * row above or below, or any where another row of the table has a listed one.
 */
final class AreaRows {

	private static final String OVERALL = "overall";

	/** Tokens of the longest area that no list names. */
	private static final int LONGEST = 14;

	private final AnnotatedDocument document;

	private int table = -1;

	private boolean listed;

	AreaRows(AnnotatedDocument document) {
		this.document = document;
	}

	/**
	 * The area of a row.
	 *
	 * @param name as written, or null for the whole
	 */
	record Row(@Nullable String name) {
	}

	/** The area that a row's first cell names, or null for none. */
	@Nullable Row of(Tokens tokens, List<Cell> cells) {
		int from = AreaCards.start(tokens);
		int to = (cells.size() > 1) ? cells.getFirst().to() : 0;
		if (from >= to) {
			return null;
		}
		String value = GradedAreas.valueAt(tokens, from);
		String name = tokens.text(from, to);
		Tokens above = lone(tokens, -1);
		Tokens below = lone(tokens, 1);
		boolean goesOn = above != null && !tokens.isCapital(from) && AreaCards.start(above) < above.size();
		if (goesOn) {
			int start = AreaCards.start(above);
			value = (GradedAreas.valueAt(above, start) != null || isListed(tokens)) ? "area" : value;
			name = above.text(start, above.size()) + " " + name;
		}
		boolean goesBelow = !goesOn && below != null && !below.isCapital(0) && !OVERALL.equals(value);
		if (goesBelow) {
			name = name + " " + below.text(0, below.size());
		}
		if (value != null) {
			return new Row(value.equals(OVERALL) ? null : name);
		}
		boolean plain = tokens.isCapital(from) && to - from <= LONGEST && Outcome.at(tokens, from) == null
				&& (goesBelow || this.document.cast().isFree(tokens.block().ordinal(), 0, to));
		return (plain && isListed(tokens)) ? new Row(name) : null;
	}

	/** The row beside a row that has a first cell and nothing else, or null. */
	private @Nullable Tokens lone(Tokens row, int step) {
		int beside = row.block().ordinal() + step;
		if (beside < 0 || beside >= this.document.tokens().size()) {
			return null;
		}
		Tokens other = this.document.tokens().get(beside);
		boolean same = other.block().is(Kind.ROW) && other.block().table() == row.block().table();
		return (same && other.size() > 0 && TableCells.of(other).getFirst().to() == other.size()) ? other : null;
	}

	/** Whether a row of the same table has a listed area and a grade. */
	boolean isListed(Tokens row) {
		if (row.block().table() != this.table) {
			this.table = row.block().table();
			this.listed = false;
			int b = row.block().ordinal();
			List<Tokens> blocks = this.document.tokens();
			while (b > 0 && blocks.get(b - 1).block().table() == this.table) {
				b--;
			}
			for (; b < blocks.size() && blocks.get(b).block().table() == this.table; b++) {
				this.listed |= isArea(blocks.get(b));
			}
		}
		return this.listed;
	}

	private static boolean isArea(Tokens tokens) {
		int from = AreaCards.start(tokens);
		List<Cell> cells = TableCells.of(tokens);
		boolean whole = from + GradedAreas.lengthAt(tokens, from) == cells.getFirst().to()
				&& from < cells.getFirst().to();
		return whole && cells.stream().skip(1).anyMatch((cell) -> TableCells.isGrade(tokens, cell));
	}

}
