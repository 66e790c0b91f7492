package org.minutegraph.followup;

import java.util.Set;

import org.minutegraph.reading.Span;

/**
 * A commitment as a paper states it.
 *
 * @param id of its node
 * @param kind "action", "decision", …
 * @param owners ids of who is bound; a post by its title
 * @param text what is to be done
 * @param status "open", "done" or "dropped" as the paper itself says
 * @param span first of the words that state it
 */
public record Promise(String id, String kind, Set<String> owners, String text, String status, Span span) {
}
