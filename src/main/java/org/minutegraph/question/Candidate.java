package org.minutegraph.question;

import java.util.List;

/**
 * Somebody or something that an unclear name may mean.
 *
 * @param thing what it is
 * @param known where it is known from, so that two of one name can be told apart: posts,
 * councils, else documents
 */
public record Candidate(Thing thing, List<String> known) {
}
