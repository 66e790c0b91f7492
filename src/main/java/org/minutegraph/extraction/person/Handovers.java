package org.minutegraph.extraction.person;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;

/**
 * Who held a post before, where only the successor's post is named: "I took over the
 * portfolio from A".
 */
final class Handovers {

	private static final int REACH = 12;

	private final Cast cast;

	Handovers(Cast cast) {
		this.cast = cast;
	}

	void read(Tokens tokens, People people) {
		for (int i = 0; i + 1 < tokens.size(); i++) {
			if (tokens.is(i, "took") && (tokens.is(i + 1, "over") || tokens.is(i + 1, "on"))) {
				handedOver(tokens, people, i);
			}
		}
	}

	private void handedOver(Tokens tokens, People people, int took) {
		int end = Math.min(tokens.sentenceEnd(took), took + REACH);
		for (int i = took + 2; i < end; i++) {
			Mention before = tokens.is(i, "from") ? people.at(i + 1) : null;
			Mention after = (before != null) ? people.subject(took - 1) : null;
			if (before != null && after != null) {
				Appointment held = only(after.member());
				if (held != null && !isPast(before.member())) {
					PostTimes.Term term = PostTimes.after(tokens, took, "past");
					this.cast.appoint(new Appointment(before.member(), held.title(), held.kind(), held.body(), "past",
							false, null, term.to(), tokens, took, before.to()));
				}
				return;
			}
		}
	}

	private boolean isPast(Member person) {
		return this.cast.appointments()
			.stream()
			.anyMatch((held) -> held.person() == person && held.status().equals("past"));
	}

	/** The one post that somebody now holds, councils' portfolios before others. */
	private @Nullable Appointment only(Member person) {
		Appointment only = null;
		for (Appointment held : this.cast.appointments()) {
			if (held.person() == person && held.isCurrent()) {
				boolean better = only == null || held.kind().equals("councillor") && !only.kind().equals("councillor");
				only = better ? held : only;
			}
		}
		return only;
	}

}
