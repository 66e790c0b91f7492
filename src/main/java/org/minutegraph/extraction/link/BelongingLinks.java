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
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;

/**
 * Reads for whom people come or speak: "A Bell from the Trust", "B Moor of Highways",
 * "the Trust (A Bell)", "three Exampleshire councillors (A, B and C)". Who holds a post
 * there is said by the post.
 */
final class BelongingLinks {

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final WordList MEMBERS = WordList.load("member-nouns");

	private static final WordList POSTS = WordList.load("posts");

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
				readOthers(tokens, mention, body);
			}
			else {
				readBeside(tokens, mention);
			}
		}
		else if (mention.member().is(Kind.BODY)) {
			readBracket(tokens, mention);
			readNamed(tokens, mention);
		}
	}

	/**
	 * "A and B from the Trust": both, but for councillors, who come from their council.
	 */
	private void readOthers(Tokens tokens, Mention last, Mention body) {
		Ends people = this.actors.endingAt(tokens, last.to() - 1, (member) -> member.is(Kind.PERSON));
		for (Member person : (people != null) ? people.members() : List.<Member>of()) {
			if (person != last.member() && !person.types().contains("councillor")) {
				add(tokens, person, body.member(), people.from(), body.to());
			}
		}
	}

	/**
	 * "A (the Trust)", "from A, the Trust, about …", "the Trust's A", "Trust volunteer
	 * A".
	 */
	private void readBeside(Tokens tokens, Mention person) {
		Mention body = this.actors.at(tokens, person.to() + 1);
		boolean bracket = tokens.is(person.to(), "(") && body != null && tokens.is(body.to(), ")");
		boolean comma = tokens.is(person.to(), ",") && body != null && isAside(tokens, person.from(), body.to());
		if (body != null && (bracket || comma) && body.from() == person.to() + 1 && isElsewhere(body.member())
				&& !isOfPosts(tokens, person.from())) {
			add(tokens, person.member(), body.member(), person.from(), body.to());
			return;
		}
		int before = person.from() - 1;
		boolean noun = before > 0 && MEMBERS.match(tokens, before) == 1;
		body = this.actors.at(tokens, noun ? before - 1 : before);
		boolean ends = body != null && body.to() == (noun ? before : person.from())
				&& (noun || tokens.isPossessive(before));
		if (ends && isElsewhere(body.member()) && !Wraps.beginsCell(tokens, person.from())) {
			add(tokens, person.member(), body.member(), body.from(), person.to());
		}
	}

	/** Whether a comma or the sentence's end closes what stands beside a name alone. */
	private boolean isAside(Tokens tokens, int name, int to) {
		boolean list = tokens.is(name - 1, ",") || tokens.is(name - 1, "and") || tokens.is(name - 1, ";");
		boolean closed = tokens.is(to, ",") && !tokens.isCapital(to + 1) || tokens.is(to, ";")
				|| to == tokens.sentenceEnd(name) || tokens.is(to, ".");
		return !list && closed && this.actors.at(tokens, to + 1) == null;
	}

	/**
	 * "Chairs of committees: A (the Board)": what a post's plural says of all behind it.
	 */
	private static boolean isOfPosts(Tokens tokens, int name) {
		for (int i = tokens.sentenceStart(name); i < name; i++) {
			if (POSTS.match(tokens, i) > 0 || tokens.lower(i).endsWith("s")
					&& POSTS.contains(tokens.lower(i).substring(0, tokens.lower(i).length() - 1))) {
				return true;
			}
		}
		return false;
	}

	private boolean isElsewhere(Member body) {
		return body.is(Kind.BODY) && body != this.actors.council() && !isMeeting(body);
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

	/** "members of the Board, A and B, …", "elected to the Committee: A and B". */
	private void readNamed(Tokens tokens, Mention body) {
		int of = body.from() - 1;
		while (DETERMINERS.match(tokens, of) > 0) {
			of--;
		}
		boolean members = (tokens.is(of, "of") || tokens.is(of, "from")) && MEMBERS.match(tokens, of - 1) == 1;
		boolean onto = tokens.is(of, "to") || tokens.is(of, "onto") || tokens.is(of, "on");
		boolean mark = tokens.is(body.to(), ":") || members && tokens.is(body.to(), ",");
		Ends people = ((members || onto) && mark)
				? this.actors.after(tokens, body.to() + 1, (member) -> member.is(Kind.PERSON), false) : null;
		boolean told = people != null && people.from() == body.to() + 1
				&& (tokens.is(body.to(), ":") || tokens.is(people.to(), ",") || Finite.isAt(tokens, people.to()));
		for (Member person : told ? people.members() : List.<Member>of()) {
			add(tokens, person, body.member(), of, people.to());
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
