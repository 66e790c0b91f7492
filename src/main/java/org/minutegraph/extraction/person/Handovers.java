package org.minutegraph.extraction.person;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

	private final Map<Integer, List<Appointment>> byBlock;

	Handovers(Cast cast) {
		this.cast = cast;
		this.byBlock = cast.appointments()
			.stream()
			.collect(Collectors.groupingBy((held) -> held.tokens().block().ordinal()));
	}

	void read(Tokens tokens, People people) {
		for (int i = 0; i + 1 < tokens.size(); i++) {
			if (tokens.is(i, "took") && (tokens.is(i + 1, "over") || tokens.is(i + 1, "on"))) {
				handedOver(tokens, people, i);
			}
			else if (tokens.is(i, "successor") && !tokens.is(i + 1, "as")) {
				succeeded(tokens, people, i);
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

	/**
	 * "A spoke of the appointment of his successor. I was appointed as Example Manager":
	 * that was A's post before.
	 */
	private void succeeded(Tokens tokens, People people, int successor) {
		Mention owner = people.subject(successor - 1);
		if (owner == null || isPast(owner.member())) {
			return;
		}
		for (Appointment held : this.byBlock.getOrDefault(tokens.block().ordinal(), List.of())) {
			boolean next = held.evidenceTo() > successor && held.isCurrent() && held.person() != owner.member()
					&& isAppointed(tokens, held);
			if (next) {
				this.cast.appoint(new Appointment(owner.member(), held.title(), held.kind(), held.body(), "past", false,
						null, null, tokens, owner.from(), held.evidenceTo()));
				return;
			}
		}
	}

	private static boolean isAppointed(Tokens tokens, Appointment held) {
		for (int i = Math.max(0, held.evidenceFrom()); i < held.evidenceTo(); i++) {
			if (tokens.is(i, "appointed")) {
				return true;
			}
		}
		return false;
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
