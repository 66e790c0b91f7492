package org.minutegraph.followup;

import org.jspecify.annotations.Nullable;
import org.minutegraph.reading.Span;

/**
 * A later paper's words on an earlier commitment.
 *
 * @param commitment id of the earlier one
 * @param document id of the later paper
 * @param later id of the later commitment, or null where a sentence reports on it
 * @param span the later words
 * @param outcome "open", "reported on", "done" or "dropped"
 * @param likely whether it is only likely that the same thing is meant; then it settles
 * nothing
 * @param reason what connects the two, for people
 */
public record FollowUp(String commitment, String document, @Nullable String later, Span span, String outcome,
		boolean likely, String reason) {
}
