package org.minutegraph.followup;

import java.util.Set;

import org.minutegraph.reading.Span;

/**
 * A sentence that looks back at what was to be done.
 *
 * @param span the sentence in the document
 * @param passage the paragraph, item or row that it is from
 * @param text the sentence as read
 * @param arising whether it stands under a heading such as "Matters arising"
 * @param last whether it speaks of the last meeting
 * @param outcome "done", "dropped" or "reported on", as the sentence says by itself
 * @param perfects verbs that it says somebody has done ("had written" gives "write")
 */
public record Report(Span span, Span passage, String text, boolean arising, boolean last, String outcome,
		Set<String> perfects) {
}
