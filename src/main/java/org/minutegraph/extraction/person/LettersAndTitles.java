package org.minutegraph.extraction.person;

import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Offices that stand within a name: "A Example MP", "Prime Minister A Example". */
final class LettersAndTitles {

	private static final WordList OFFICES = WordList.load("offices-in-names");

	private final Cast cast;

	private final PostBodies bodies;

	LettersAndTitles(Cast cast, PostBodies bodies) {
		this.cast = cast;
		this.bodies = bodies;
	}

	void read(Tokens tokens) {
		for (Mention mention : this.cast.in(tokens.block().ordinal())) {
			if (mention.member().is(Entity.Kind.PERSON)) {
				read(tokens, mention);
			}
		}
	}

	private void read(Tokens tokens, Mention mention) {
		for (int i = mention.from(); i < mention.to(); i++) {
			int length = OFFICES.match(tokens, i);
			boolean edge = i == mention.from() || i + length == mention.to();
			if (length > 0 && edge && mention.to() - mention.from() > length) {
				String title = tokens.text(i, i + length);
				Cast.Member body = this.bodies.named(tokens, mention.to(), Math.min(tokens.size(), mention.to() + 3));
				this.cast.appoint(new Appointment(mention.member(), title, "public", body, "current", false, null, null,
						tokens, mention.from(), mention.to()));
			}
		}
	}

}
