package org.minutegraph.extraction.inspection;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.inspection.TableCells.Cell;
import org.minutegraph.extraction.language.Spelling;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds schools and services in tables of inspection results: what stands in the column
 * that the head gives to schools, homes or services.
 */
final class TabledNames {

	private static final WordList HONORIFICS = WordList.load("honorifics");

	private static final String READER = "inspected name";

	/** Tokens of the longest name. */
	private static final int LONGEST = 8;

	private TabledNames() {
	}

	/** Names those whose results the rows of a table give. */
	static void read(Cast cast, ResultTable table, InspectionDates dates) {
		String kind = table.columns().kind();
		kind = (kind == null && table.columns().subject() >= 0) ? "service" : kind;
		int column = Math.max(0, table.columns().subject());
		for (Tokens row : table.results()) {
			List<Cell> cells = TableCells.of(row);
			boolean result = kind != null && column < cells.size() && table.columns().hasResult(row, cells, dates);
			if (result) {
				name(cast, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), row, cells.get(column));
			}
		}
	}

	private static void name(Cast cast, Kind kind, Tokens tokens, Cell cell) {
		int from = cell.from();
		int to = withoutKind(tokens, cell);
		boolean named = to > from && to - from <= LONGEST && tokens.isCapital(from) && Outcome.at(tokens, from) == null
				&& GradedAreas.valueAt(tokens, from) == null;
		if (named && cast.isFree(tokens.block().ordinal(), from, to)) {
			Member alike = (from == 0) ? alike(cast, tokens, to) : null;
			if (alike != null) {
				cast.mention(alike, tokens, from, to, READER, 0.8);
			}
			else {
				InspectedNames.name(cast, kind, tokens, from, to);
			}
		}
	}

	/**
	 * Where a cell's name ends: before an "(academy)" or "(Elmbrook Care Ltd)" that only
	 * says of what kind or whose it is.
	 */
	private static int withoutKind(Tokens tokens, Cell cell) {
		int open = cell.to() - 1;
		while (open > cell.from() && !tokens.is(open, "(")) {
			open--;
		}
		return (open > cell.from() && tokens.is(cell.to() - 1, ")")) ? open : cell.to();
	}

	/** Somebody named elsewhere whose name begins with these words, one letter aside. */
	static @Nullable Member alike(Cast cast, Tokens tokens, int to) {
		for (Member member : cast.members()) {
			String[] words = member.name().toLowerCase(Locale.ROOT).replace('’', '\'').split(" ");
			if ((member.is(Kind.SCHOOL) || member.is(Kind.SERVICE)) && words.length >= to
					&& beginAlike(words, tokens, to)) {
				return member;
			}
		}
		return null;
	}

	private static boolean beginAlike(String[] words, Tokens tokens, int to) {
		int from = words[0].equals(tokens.lower(0)) ? 0 : HONORIFICS.match(tokens, 0);
		int edits = (from < to) ? 0 : 2;
		for (int i = from; i < to && i - from < words.length; i++) {
			String word = words[i - from];
			if (!word.equals(tokens.lower(i))) {
				edits += (to > 1 && Spelling.isOneEdit(word, tokens.lower(i))) ? 1 : 2;
			}
		}
		return edits < 2;
	}

}
