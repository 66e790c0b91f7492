package org.minutegraph.extraction.person;

import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;

/** Who is clerk by the payments of a meeting: "Mrs A, Clerk's salary". */
final class PaidClerks {

	/** Tokens after "Clerk's" within which the pay is named. */
	private static final int NEAR = 4;

	private final Cast cast;

	private final PostBodies bodies;

	PaidClerks(Cast cast, PostBodies bodies) {
		this.cast = cast;
		this.bodies = bodies;
	}

	void read(Tokens tokens, People people) {
		for (int i = 1; i < tokens.size(); i++) {
			if (tokens.is(i, "clerk's") && isPaid(tokens, i)) {
				boolean mark = !tokens.isWord(i - 1);
				Mention person = people.at(mark ? i - 2 : i - 1);
				if (person != null && person.to() == (mark ? i - 1 : i)) {
					this.cast.appoint(new Appointment(person.member(), "Clerk", "clerk", this.bodies.meeting(),
							"current", false, null, null, tokens, person.from(), i + 1));
				}
			}
		}
	}

	private static boolean isPaid(Tokens tokens, int clerk) {
		for (int i = clerk + 1; i <= clerk + NEAR; i++) {
			if (tokens.is(i, "salary") || tokens.is(i, "wages") || tokens.is(i, "pay") || tokens.is(i, "expenses")) {
				return true;
			}
		}
		return false;
	}

}
