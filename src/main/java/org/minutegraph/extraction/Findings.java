package org.minutegraph.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that was read in one document.
 *
 * @param about what the document is
 * @param entities in the order of their numbers
 * @param statements in the order of their place
 */
public record Findings(About about, List<Entity> entities, List<Statement> statements) {

	/**
	 * What the document is.
	 *
	 * @param council entity number of the council whose meeting or report it is, or null
	 * @param body entity number of the committee or board, or null
	 * @param title of the item or report
	 * @param kind "minutes", "report" or "mixed"; of a list of schools "register"
	 * @param date of the meeting, ISO as far as stated, or null
	 * @param evidence the words that say so
	 */
	public record About(@Nullable Integer council, @Nullable Integer body, String title, String kind,
			@Nullable String date, Evidence evidence) {
	}

}
