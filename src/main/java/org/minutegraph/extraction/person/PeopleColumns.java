package org.minutegraph.extraction.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.CellRange;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;

/**
 * The columns of a list set in several columns of people, by most of their cells: beside
 * "Ann Tolley" and "Carl Dunn" a "Will Cook" is somebody, too, and no post.
 */
final class PeopleColumns {

	private static final WordList POSTS = WordList.load("posts");

	/** Names of which it takes so many to tell a column. */
	private static final int FEWEST = 2;

	/** Words of a name. */
	private static final int WORDS = 3;

	private final AnnotatedDocument document;

	private final Map<Integer, Set<Integer>> columns = new HashMap<>();

	PeopleColumns(AnnotatedDocument document) {
		this.document = document;
	}

	/** Whether a token begins a cell of such a column, other than a row's first. */
	boolean begins(Tokens tokens, int i) {
		if (!tokens.block().is(Kind.ROW)) {
			return false;
		}
		List<CellRange> cells = CellRange.in(tokens);
		for (int column = 1; column < cells.size(); column++) {
			if (cells.get(column).from() == i && !cells.get(column).isEmpty()) {
				return this.columns.computeIfAbsent(tokens.block().table(), this::ofTable).contains(column);
			}
		}
		return false;
	}

	private Set<Integer> ofTable(int table) {
		Map<Integer, int[]> counts = new HashMap<>();
		for (Tokens row : this.document.tokens()) {
			if (row.block().is(Kind.ROW) && row.block().table() == table) {
				List<CellRange> cells = CellRange.in(row);
				for (int column = 1; column < cells.size(); column++) {
					int[] count = counts.computeIfAbsent(column, (any) -> new int[2]);
					count[0] += cells.get(column).isEmpty() ? 0 : 1;
					count[1] += isNamed(row, cells.get(column)) ? 1 : 0;
				}
			}
		}
		Set<Integer> people = new HashSet<>();
		counts.forEach((column, count) -> {
			if (count[1] >= FEWEST && count[1] * 2 > count[0]) {
				people.add(column);
			}
		});
		return people;
	}

	/** Whether a cell is a known given name with a word or two, and no post. */
	private static boolean isNamed(Tokens row, CellRange cell) {
		int words = cell.to() - cell.from();
		boolean name = words > 1 && words <= WORDS && PersonWords.isGiven(row, cell.from());
		for (int i = cell.from(); i < cell.to() && name; i++) {
			name = row.isWord(i) && row.isCapital(i) && (i > cell.from() || POSTS.match(row, i) == 0);
		}
		return name;
	}

}
