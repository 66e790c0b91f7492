package org.minutegraph.extraction.person;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.ListedRow.Cell;
import org.minutegraph.extraction.cast.ListedRow.Sort;
import org.minutegraph.extraction.cast.ListedRow;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.person.PostTimes.Term;

/** From when to when a row of an attendance list says that somebody holds a post. */
final class ColumnTerms {

	private static final WordList BOUNDS = WordList.load("term-bounds");

	private ColumnTerms() {
	}

	/** What the columns of terms say, null for what they do not. */
	static Term in(ListedRow row) {
		String from = null;
		String to = null;
		for (Cell cell : row.cells()) {
			if (cell.sort() == Sort.FROM) {
				from = first(row.tokens(), cell);
			}
			else if (cell.sort() == Sort.TO) {
				to = first(row.tokens(), cell);
			}
			else if (cell.sort() == Sort.TERM) {
				Term term = term(row.tokens(), cell);
				from = (from != null) ? from : term.from();
				to = (to != null) ? to : term.to();
			}
		}
		return new Term(from, to);
	}

	private static @Nullable String first(Tokens tokens, Cell cell) {
		for (int i = cell.from(); i < cell.to(); i++) {
			Dates.Found date = Dates.at(tokens, i);
			if (date != null) {
				return date.value();
			}
		}
		return null;
	}

	/**
	 * "1.9.22 – 31.8.26", "until 31 August 2026", "Elected 3/10/24"; one bare date says
	 * neither.
	 */
	private static Term term(Tokens tokens, Cell cell) {
		String from = null;
		String to = null;
		String bound = null;
		for (int i = cell.from(); i < cell.to(); i++) {
			Dates.Found date = Dates.at(tokens, i);
			String word = BOUNDS.valueOf(tokens, i);
			if (date == null) {
				bound = (word != null) ? word : bound;
				continue;
			}
			i = date.to() - 1;
			boolean range = bound == null && from == null && i + 2 < cell.to()
					&& Dates.at(tokens, date.to() + 1) != null;
			if (range || "from".equals(bound)) {
				from = date.value();
				bound = "to";
			}
			else if (bound != null) {
				to = date.value();
			}
		}
		return new Term(from, to);
	}

}
