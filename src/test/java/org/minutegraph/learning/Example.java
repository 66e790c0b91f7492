package org.minutegraph.learning;

import java.util.Map;

/**
 * Something that was judged by hand.
 *
 * @param body whose paper it stands in: what only one body says is not learned
 * @param features as the reader describes it
 * @param classes what it is (true) or is not (false); a class that is not there is left
 * open
 */
public record Example(String body, Described features, Map<String, Boolean> classes) {
}
