package org.minutegraph.extraction.cast;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Tokens;

/**
 * A row of an attendance list in columns, each cell of a sort that its column tells.
 *
 * @param tokens of the row
 * @param cells all that are not empty, in order
 */
public record ListedRow(Tokens tokens, List<Cell> cells) {

	/** What the cells of a column say of the person in their row. */
	public enum Sort {

		/** Who it is. */
		NAME,
		/** The body for which somebody comes. */
		ORGANISATION,
		/** The body, or only the sector or place, for which somebody comes. */
		REPRESENTED,
		/** The post that somebody holds. */
		POST,
		/** A post, or only what somebody is in the list. */
		STATUS,
		/** A body, but beside one a status. */
		AFFILIATION,
		/** The type of member: "Parent". */
		TYPE,
		/** From when to when. */
		TERM,
		/** From when. */
		FROM,
		/** Until when. */
		TO,
		/** Whether somebody came. */
		PRESENCE,
		/** Nothing known. */
		OTHER

	}

	/**
	 * A cell that is not empty.
	 *
	 * @param sort of its column
	 * @param headed whether the column's head tells its sort
	 * @param from first token
	 * @param to token after the last
	 */
	public record Cell(Sort sort, boolean headed, int from, int to) {
	}

	/** The first cell of a sort, or null. */
	public @Nullable Cell cell(Sort sort) {
		return this.cells.stream().filter((cell) -> cell.sort() == sort).findFirst().orElse(null);
	}

}
