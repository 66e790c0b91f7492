package org.minutegraph.extraction.person;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;

/**
 * Who holds an office by giving its report: under the heading "Treasurer's report" the
 * one who reports first is the treasurer, if the document names no other.
 */
final class HeadedReports {

	private static final WordList POSTS = WordList.load("posts");

	private static final WordList ANSWERING = WordList.load("answering-verbs");

	private final Cast cast;

	private final PostBodies bodies;

	HeadedReports(Cast cast, PostBodies bodies) {
		this.cast = cast;
		this.bodies = bodies;
	}

	void read(List<Tokens> blocks) {
		for (int block = 0; block + 1 < blocks.size(); block++) {
			Tokens heading = blocks.get(block);
			String title = heading.block().is(Kind.HEADING) ? reported(heading) : null;
			if (title != null && !isHeld(title)) {
				Tokens tokens = blocks.get(block + 1);
				Mention person = new People(this.cast, tokens, null).at(0);
				if (person != null && ANSWERING.match(tokens, person.to()) > 0) {
					String kind = String.valueOf(POSTS.valueOf(title.toLowerCase(Locale.ROOT)));
					this.cast.appoint(new Appointment(person.member(), title, kind, this.bodies.usual(kind), "current",
							false, null, null, tokens, person.from(), person.to() + 1));
				}
			}
		}
	}

	/** "Treasurer" of "Treasurer's Report", else null. */
	private static @Nullable String reported(Tokens heading) {
		if (heading.size() != 2 || !heading.is(1, "report") && !heading.is(1, "update") && !heading.is(1, "reports")) {
			return null;
		}
		String owner = heading.word(0);
		String title = PersonWords.withoutPossessive(owner);
		String kind = POSTS.valueOf(title.toLowerCase(Locale.ROOT));
		boolean office = "body".equals(kind) || "clerk".equals(kind);
		return (office && title.length() < owner.length()) ? title : null;
	}

	private boolean isHeld(String title) {
		return this.cast.appointments()
			.stream()
			.anyMatch((held) -> held.title().toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT)));
	}

}
