package org.minutegraph.extraction.link;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads for whom people come or speak: "A Bell from the Trust", "B Moor of Highways",
 * "the Trust (A Bell)", "three Exampleshire councillors (A, B and C)". Who holds a post
 * there is said by the post.
 */
final class BelongingLinks {

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final WordList MEMBERS = WordList.load("member-nouns");

	private static final String TYPE = "MEMBER_OF";

	private final Cast cast;

	private final Actors actors;

	private final Links links;

	BelongingLinks(Cast cast, Actors actors, Links links) {
		this.cast = cast;
		this.actors = actors;
		this.links = links;
	}

	/** Reads what stands right after a mention. */
	void read(Tokens tokens, Mention mention) {
		if (mention.member().is(Kind.PERSON)) {
			if (!isName(tokens, mention)) {
				return;
			}
			Mention body = bodyAfter(tokens, mention.to());
			if (body != null) {
				add(tokens, mention.member(), body.member(), mention.from(), body.to());
			}
		}
		else if (mention.member().is(Kind.BODY)) {
			readBracket(tokens, mention);
		}
	}

	private @Nullable Mention bodyAfter(Tokens tokens, int to) {
		int i = tokens.is(to, ",") ? to + 1 : to;
		boolean comes = tokens.is(i, "from") || tokens.is(i, "representing");
		boolean works = i == to && (tokens.is(i, "of") || tokens.is(i, "at"));
		if (!comes && !works) {
			return null;
		}
		i++;
		while (DETERMINERS.match(tokens, i) > 0 && this.actors.at(tokens, i) == null) {
			i++;
		}
		Mention body = this.actors.at(tokens, i);
		boolean meets = body != null && (isMeeting(body.member())
				|| works && (body.member().types().contains("committee") || body.member() == this.actors.council()));
		boolean named = body != null && body.from() == i && body.member().is(Kind.BODY) && !meets;
		return (named && !tokens.isCapital(body.to()) && !tokens.isPossessive(body.to() - 1)) ? body : null;
	}

	private boolean isMeeting(Member body) {
		return this.cast.body().filter((own) -> own == body).isPresent();
	}

	/** Whether it is a name and not a post that means somebody. */
	private static boolean isName(Tokens tokens, Mention mention) {
		String name = mention.member().name().toLowerCase(Locale.ROOT);
		return name.endsWith(tokens.lower(mention.to() - 1));
	}

	private void readBracket(Tokens tokens, Mention body) {
		boolean noun = MEMBERS.match(tokens, body.to()) > 0;
		int open = noun ? body.to() + 1 : body.to();
		boolean own = body.member() == this.actors.council() || isMeeting(body.member());
		if (!tokens.is(open, "(") || own && !noun) {
			return;
		}
		Ends people = this.actors.after(tokens, open + 1, (member) -> member.is(Kind.PERSON), false);
		boolean fills = people != null && people.from() == open + 1 && tokens.is(people.to(), ")");
		for (Member person : fills ? people.members() : List.<Member>of()) {
			add(tokens, person, body.member(), body.from(), people.to());
		}
	}

	private void add(Tokens tokens, Member person, Member body, int from, int to) {
		boolean posted = this.cast.appointments()
			.stream()
			.anyMatch((held) -> held.person() == person && (held.body() == body || held.body() == null));
		if (!posted) {
			this.links.add(person, TYPE, body, null, tokens.span(from, to), 0.75);
		}
	}

}
