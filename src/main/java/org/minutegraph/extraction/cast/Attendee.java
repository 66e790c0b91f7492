package org.minutegraph.extraction.cast;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Tokens;

/**
 * Somebody named in an attendance list.
 *
 * @param person who
 * @param titled whether the name stands with a councillor's title
 * @param as "present", "in attendance", "apologies" or "substitute"
 * @param lead words before the list, in lower case
 * @param details words beside the name: posts, bodies
 * @param organisation cell of a table that names the body for which somebody came, or
 * null
 * @param row the row of a list in columns, or null
 * @param tokens of the block
 * @param from first token of the name
 * @param to token after the whole entry
 */
public record Attendee(Member person, boolean titled, String as, String lead, List<AttendanceEntry.Detail> details,
		AttendanceEntry.@Nullable Detail organisation, @Nullable ListedRow row, Tokens tokens, int from, int to) {
}
