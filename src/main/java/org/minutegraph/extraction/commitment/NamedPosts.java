package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Who holds a post that is named with its holder: "the Assistant Director, Homes (Ms
 * Roe)", "the Cabinet Member for Parks, Councillor Lowe".
 */
final class NamedPosts {

	private static final WordList POSTS = WordList.load("posts");

	private static final WordList INNER = WordList.load("title-inner");

	/** Tokens of the longest title. */
	private static final int TITLE = 14;

	private NamedPosts() {
	}

	/** The person named right after the title that begins at a token, or null. */
	static @Nullable Mention holder(Mentions mentions, Tokens tokens, int from) {
		boolean post = false;
		for (int i = from; i < Math.min(tokens.size(), from + TITLE); i++) {
			post |= POSTS.match(tokens, i) > 0;
			boolean mark = tokens.is(i, "(") || tokens.is(i, ",");
			Mention named = (mark && post) ? mentions.from(tokens, i + 1) : null;
			if (named != null && named.member().is(Kind.PERSON)) {
				return named;
			}
			boolean joins = tokens.is(i, ",") || tokens.is(i, "&") || INNER.match(tokens, i) > 0;
			if (i == from && !tokens.isCapital(i) || !tokens.isCapital(i) && !joins) {
				return null;
			}
		}
		return null;
	}

	/**
	 * The only person who now holds a post of just this title at one of two bodies, or
	 * null.
	 */
	static @Nullable Member only(Cast cast, String title, Member body, Member council) {
		List<Member> holders = cast.appointments()
			.stream()
			.filter((held) -> held.isCurrent() && held.title().equalsIgnoreCase(title)
					&& (held.body() == null || held.body() == body || held.body() == council))
			.map(Appointment::person)
			.distinct()
			.toList();
		return (holders.size() == 1) ? holders.getFirst() : null;
	}

}
