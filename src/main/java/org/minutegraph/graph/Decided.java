package org.minutegraph.graph;

import org.minutegraph.review.Decision;
import org.minutegraph.review.DecisionLines;

/**
 * A decision that is kept.
 *
 * @param id by which it can be undone
 */
public record Decided(String id, Decision decision) {

	static Decided of(Decision decision) {
		return new Decided(DecisionLines.id(decision), decision);
	}

}
