package org.minutegraph.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Answer.Searched;
import org.minutegraph.question.Answer.TakenName;

/**
 * How two things are connected.
 *
 * @param from what the one name was taken for
 * @param to what the other name was taken for
 * @param sentence the answer in a sentence, also where the two are the same or nothing
 * connects them
 * @param paths the best first; none where the two are the same or nothing connects them
 * @param searched the documents behind the answer
 */
public record Connections(TakenName from, TakenName to, String sentence, List<Path> paths, Searched searched) {

	/**
	 * A path from the one to the other.
	 *
	 * @param hops each starts where the one before ends
	 */
	public record Path(List<Hop> hops) {
	}

	/**
	 * One relation on a path.
	 *
	 * @param from person, body, school, service or programme; or a fact, such as a post
	 * or a promise
	 * @param says how the two are related, read from the one to the other: "is a member
	 * of"
	 * @param to the other, of the same kinds
	 * @param relation its type in the graph
	 * @param forward whether the relation leads from the one to the other in the graph
	 * @param on what it is about, or null
	 * @param since date of the earliest document that says so, or null
	 * @param evidence the words that say so
	 */
	public record Hop(Thing from, String says, Thing to, String relation, boolean forward, @Nullable String on,
			@Nullable String since, List<Quotation> evidence) {
	}

	/** Whether both names were taken for one thing. */
	public boolean same() {
		return this.from.thing().id().equals(this.to.thing().id());
	}

}
