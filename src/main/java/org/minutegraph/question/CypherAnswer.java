package org.minutegraph.question;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a researcher's own query found.
 *
 * @param columns in the order of the query
 * @param rows by column: text, numbers, booleans, lists, maps or null; nodes and
 * relationships as maps of their labels or type and their properties
 * @param complete whether these are all rows that there are
 * @param note where they are not, why, and what to do; or null
 */
public record CypherAnswer(List<String> columns, List<Map<String, @Nullable Object>> rows, boolean complete,
		@Nullable String note) {
}
