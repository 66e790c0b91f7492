package org.minutegraph.review;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a reviewer decided. In JSON its kind is one of "same", "not-same", "reject",
 * "correct" and "status".
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({ @JsonSubTypes.Type(value = Decision.Same.class, name = "same"),
		@JsonSubTypes.Type(value = Decision.NotSame.class, name = "not-same"),
		@JsonSubTypes.Type(value = Decision.Reject.class, name = "reject"),
		@JsonSubTypes.Type(value = Decision.Correct.class, name = "correct"),
		@JsonSubTypes.Type(value = Decision.Status.class, name = "status") })
public sealed interface Decision {

	/** Who decided it. */
	String by();

	/**
	 * When, ISO 8601 in UTC: "2031-05-01T10:00:00Z". Of two that disagree the later
	 * counts.
	 */
	String at();

	/** Why, or null. */
	@Nullable String why();

	/** Two names mean one. */
	@JsonPropertyOrder({ "a", "b", "by", "at", "why" })
	record Same(NameRef a, NameRef b, String by, String at, @Nullable String why) implements Decision {
	}

	/** Two names mean two. */
	@JsonPropertyOrder({ "a", "b", "by", "at", "why" })
	record NotSame(NameRef a, NameRef b, String by, String at, @Nullable String why) implements Decision {
	}

	/** The words do not say so. */
	@JsonPropertyOrder({ "fact", "by", "at", "why" })
	record Reject(FactRef fact, String by, String at, @Nullable String why) implements Decision {
	}

	/**
	 * The words say something else.
	 *
	 * @param field as {@link Fields} has them: "due", "owners", "status", …
	 * @param value text, number, true or false, null, or a list of names; who is bound or
	 * meant is given by a name that the document has
	 */
	@JsonPropertyOrder({ "fact", "field", "value", "by", "at", "why" })
	record Correct(FactRef fact, String field, JsonNode value, String by, String at,
			@Nullable String why) implements Decision {
	}

	/**
	 * What has become of a commitment.
	 *
	 * @param status "open", "reported on", "done" or "dropped"
	 * @param asOf the day from which that holds, ISO as far as known, or null
	 */
	@JsonPropertyOrder({ "fact", "status", "asOf", "by", "at", "why" })
	record Status(FactRef fact, String status, @Nullable String asOf, String by, String at,
			@Nullable String why) implements Decision {
	}

}
