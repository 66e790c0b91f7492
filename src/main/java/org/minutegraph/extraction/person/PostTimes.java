package org.minutegraph.extraction.person;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;

/** When a post was or will be held: dates after its title in the same sentence. */
final class PostTimes {

	private static final int REACH = 12;

	/**
	 * From and to, each a date or null.
	 */
	record Term(@Nullable String from, @Nullable String to) {
	}

	static Term after(Tokens tokens, int title, String status) {
		int end = Math.min(tokens.sentenceEnd(Math.max(0, title - 1)), title + REACH);
		String from = null;
		String to = null;
		for (int i = title; i < end; i++) {
			boolean start = tokens.is(i, "from") || tokens.is(i, "since");
			boolean stop = tokens.is(i, "until") || tokens.is(i, "till");
			boolean point = tokens.is(i, "on") || tokens.is(i, "in") || tokens.is(i, "at");
			if (!start && !stop && !point) {
				continue;
			}
			Dates.Found date = Dates.at(tokens, i + 1);
			if (date == null) {
				continue;
			}
			if (stop || point && status.equals("past")) {
				to = (to != null) ? to : date.value();
			}
			else {
				from = (from != null) ? from : date.value();
			}
			i = date.to() - 1;
		}
		return new Term(from, to);
	}

	private PostTimes() {
	}

}
