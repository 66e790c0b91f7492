package org.minutegraph.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A row of an answer.
 *
 * @param values by column: text, numbers, booleans, {@link Thing}s, lists of these, or
 * null
 * @param evidence the words that state it, never empty but for sums
 */
public record Row(Map<String, @Nullable Object> values, List<Quotation> evidence) {

	/** The row as it stands in JSON: its columns, and its evidence. */
	@JsonValue
	public Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> map = new LinkedHashMap<>(this.values);
		map.put("evidence", this.evidence);
		return map;
	}

}
