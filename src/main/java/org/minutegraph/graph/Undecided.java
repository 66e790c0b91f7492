package org.minutegraph.graph;

import java.util.List;

import org.minutegraph.review.NameRef;

/**
 * Two names that may mean one, for a reviewer to decide.
 *
 * @param score the greater, the more a decision is worth: how likely they are the same,
 * times how much is said of the one of whom less is said
 * @param reason why they may be the same
 */
public record Undecided(double score, String reason, Named a, Named b) {

	/**
	 * One of the two.
	 *
	 * @param id of its node
	 * @param name the fullest form
	 * @param ref what to put into the decision
	 * @param sentences some places that name it
	 */
	public record Named(String id, String name, List<String> aliases, NameRef ref, List<Sentence> sentences) {
	}

	/**
	 * A place that names it.
	 *
	 * @param document its id
	 * @param file its name
	 * @param start code points before the name
	 * @param end code points before what follows it
	 * @param quote the name as it stands there
	 * @param text the paragraph, item or row round it
	 */
	public record Sentence(String document, String file, int start, int end, String quote, String text) {
	}

}
