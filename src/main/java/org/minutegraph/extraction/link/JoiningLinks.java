package org.minutegraph.extraction.link;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads who becomes a member of the body whose minutes it is, where the body is not
 * named: "A was co-opted as a councillor", "to co-opt A", "welcomed A as a new member",
 * "committee members A and B".
 */
final class JoiningLinks {

	private static final WordList VERBS = WordList.load("joining-verbs");

	private static final WordList MEMBERS = WordList.load("member-posts");

	private static final WordList UNREAL = WordList.load("unreal-words");

	private static final WordList SOUGHT = WordList.load("sought-words");

	private static final String TYPE = "MEMBER_OF";

	/** Tokens between those who join and what they join as. */
	private static final int REACH = 4;

	private final Cast cast;

	private final Actors actors;

	private final Links links;

	JoiningLinks(Cast cast, Actors actors, Links links) {
		this.cast = cast;
		this.actors = actors;
		this.links = links;
	}

	/** Reads the verb or the noun for members that begins at a token. */
	void readAt(Tokens tokens, int i) {
		if (VERBS.match(tokens, i) > 0) {
			readVerb(tokens, i, i + VERBS.match(tokens, i));
		}
		else if (MEMBERS.match(tokens, i) > 1 && !tokens.is(i - 1, "of")) {
			readNoun(tokens, i, i + MEMBERS.match(tokens, i));
		}
	}

	private void readVerb(Tokens tokens, int verb, int to) {
		int end = tokens.sentenceEnd(verb);
		Ends people = this.actors.after(tokens, to, JoiningLinks::isPerson, false);
		boolean object = people != null && people.from() <= to + 1;
		if (!object) {
			people = isPassive(tokens, verb) ? this.actors.before(tokens, verb, JoiningLinks::isPerson, false) : null;
		}
		if (people == null || isUncertain(tokens, tokens.sentenceStart(verb), end)) {
			return;
		}
		int after = object ? people.to() : to;
		boolean coopted = tokens.lower(verb).startsWith("co-opt");
		boolean closed = after == end || !tokens.isWord(after) && !tokens.is(after, "(") && !tokens.is(after, "-");
		Member body = (coopted && closed) ? body("own") : onto(tokens, after);
		body = (body != null) ? body : as(tokens, after, end);
		add(tokens, people, body, Math.min(verb, people.from()), Math.max(after, to));
	}

	/** "board members A and B": people right behind the noun. */
	private void readNoun(Tokens tokens, int noun, int to) {
		Ends people = this.actors.after(tokens, to, JoiningLinks::isPerson, false);
		if (people != null && people.from() == to && this.actors.at(tokens, noun - 1) == null) {
			add(tokens, people, body(String.valueOf(MEMBERS.value(tokens, noun))), noun, people.to());
		}
	}

	/** The body that "as a new member" behind a token means, or null. */
	private @Nullable Member as(Tokens tokens, int from, int end) {
		for (int i = from; i < Math.min(end, from + REACH); i++) {
			if (tokens.is(i, "as")) {
				int noun = i + 1;
				while (noun < i + REACH && MEMBERS.match(tokens, noun) == 0) {
					noun++;
				}
				int to = noun + MEMBERS.match(tokens, noun);
				Member body = (to > noun) ? body(String.valueOf(MEMBERS.value(tokens, noun))) : null;
				boolean other = tokens.is(to, "of") && onto(tokens, to) == null || tokens.is(to, "for");
				return other ? null : body;
			}
		}
		return null;
	}

	/** The body whose minutes it is, where "onto the Council" at a token means it. */
	private @Nullable Member onto(Tokens tokens, int i) {
		boolean preposition = tokens.is(i, "onto") || tokens.is(i, "to") || tokens.is(i, "of");
		Ends body = preposition ? this.actors.after(tokens, i + 1, (member) -> member.is(Kind.BODY), false) : null;
		Member own = body("own");
		return (body != null && body.members().getFirst() == own) ? own : null;
	}

	private @Nullable Member body(String kind) {
		Member council = this.cast.council().orElse(null);
		return switch (kind) {
			case "council" -> council;
			case "body" -> this.cast.body().orElse(null);
			default -> this.cast.body().orElse(council);
		};
	}

	private void add(Tokens tokens, Ends people, @Nullable Member body, int from, int to) {
		for (Member person : (body != null) ? people.members() : List.<Member>of()) {
			boolean posted = this.cast.appointments()
				.stream()
				.anyMatch((held) -> held.person() == person && held.body() == body);
			if (!posted) {
				this.links.add(person, TYPE, body, null, tokens.span(from, to), 0.8);
			}
		}
	}

	private static boolean isPerson(Member member) {
		return member.is(Kind.PERSON);
	}

	private static boolean isPassive(Tokens tokens, int verb) {
		int i = tokens.lower(verb - 1).endsWith("ly") || tokens.is(verb - 1, "then") ? verb - 2 : verb - 1;
		return tokens.is(i, "was") || tokens.is(i, "were") || tokens.is(i, "be") || tokens.is(i, "been")
				|| tokens.is(i, "is") || tokens.is(i, "are");
	}

	private static boolean isUncertain(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (UNREAL.match(tokens, i) > 0 || SOUGHT.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

}
