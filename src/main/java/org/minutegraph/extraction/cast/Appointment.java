package org.minutegraph.extraction.cast;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Tokens;

/**
 * Somebody's holding of a post, as one place of the text states it.
 *
 * @param title as it is to be written down
 * @param kind of post, as {@code PostTitle#kind()}
 * @param body where it is held, or null where the document does not say
 * @param status "current", "past" or "incoming"
 * @param from date or words, or null
 * @param to date or words, or null
 * @param evidenceFrom first token of the words that state it
 * @param evidenceTo token after the last
 */
public record Appointment(Member person, String title, String kind, @Nullable Member body, String status,
		boolean interim, @Nullable String from, @Nullable String to, Tokens tokens, int evidenceFrom, int evidenceTo) {

	/** Kind of post that a list gives by the type of member alone: "Parent". */
	public static final String MEMBERSHIP = "membership";

	/** Kind of what is no post: that somebody chaired a meeting. */
	public static final String CHAIRING = "chairing";

	/** Whether it is a post that says by itself that its holder belongs to the body. */
	public boolean isPost() {
		return !this.kind.equals(CHAIRING) && !this.kind.equals(MEMBERSHIP);
	}

	/** Whether the post is held at the time of the document. */
	public boolean isCurrent() {
		return this.status.equals("current");
	}

}
