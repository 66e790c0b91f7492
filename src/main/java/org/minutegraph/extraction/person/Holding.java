package org.minutegraph.extraction.person;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;

/**
 * Who holds a title, as the words beside it say.
 *
 * @param holder the person
 * @param from first token of the words that name the holder, or -1 where "I" does
 * @param to token after them
 * @param status "current", "past" or "incoming"
 * @param affiliation body that an attendance list puts beside the holder, or null
 */
record Holding(Member holder, int from, int to, String status, boolean interim, @Nullable Member affiliation) {

	static Holding of(Mention mention, String status) {
		return new Holding(mention.member(), mention.from(), mention.to(), status, false, null);
	}

	/** Of somebody whose name stands in the line above the title. */
	static Holding below(Member holder, PostTitle title) {
		return new Holding(holder, title.from(), title.to(), "current", false, null);
	}

	Holding at(@Nullable Member body) {
		return new Holding(this.holder, this.from, this.to, this.status, this.interim, body);
	}

}
