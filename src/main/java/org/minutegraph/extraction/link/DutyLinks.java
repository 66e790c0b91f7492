package org.minutegraph.extraction.link;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Span;

/**
 * Reads who commissions together and from whom a duty of the health service passed: "A
 * and B are responsible for the commissioning of …", "the responsibility for … passed
 * from A to B".
 */
final class DutyLinks {

	private static final Predicate<Member> THINGS = (member) -> member.is(Kind.SERVICE) || member.is(Kind.PROGRAMME);

	private static final Predicate<Member> HEALTH = (member) -> member.types().contains("nhs");

	/** Tokens from "for" to "commissioning". */
	private static final int REACH = 6;

	/** Tokens from "responsibility" to "passed". */
	private static final int FAR = 12;

	private static final int TOPIC = 12;

	private final Actors actors;

	private final Links links;

	DutyLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads "responsible for" at a place. */
	void readResponsible(Tokens tokens, int at) {
		boolean are = tokens.is(at - 1, "are") || tokens.is(at - 1, "were") || tokens.is(at - 1, "became");
		if (!are || !tokens.is(at + 1, "for") || !isCommissioning(tokens, at + 2)) {
			return;
		}
		Ends all = this.actors.endingAt(tokens, at - 2, (member) -> LinkKinds.from("PARTNERS_WITH", member));
		if (all == null) {
			return;
		}
		String on = topic(tokens, at + 2);
		List<Member> members = all.members();
		for (int a = 0; a < members.size(); a++) {
			for (int b = a + 1; b < members.size(); b++) {
				this.links.add(members.get(a), "PARTNERS_WITH", members.get(b), on, tokens.span(all.from(), at + 2),
						0.75);
			}
		}
	}

	private static boolean isCommissioning(Tokens tokens, int from) {
		for (int i = from; i < from + REACH; i++) {
			if (tokens.is(i, "commissioning")) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable String topic(Tokens tokens, int from) {
		int to = from;
		while (to < Math.min(tokens.sentenceEnd(from), from + TOPIC) && tokens.isWord(to)) {
			to++;
		}
		return (to > from) ? tokens.text(from, to) : null;
	}

	/**
	 * Reads "passed from A to B" at a place: of a duty of the health service, or of what
	 * is named before, which A delivered and B will.
	 */
	void readPassed(Tokens tokens, int at) {
		if (!tokens.is(at + 1, "from")) {
			return;
		}
		Ends thing = this.actors.before(tokens, at, THINGS, false);
		if (thing == null && !isOfDuty(tokens, at)) {
			return;
		}
		Predicate<Member> sides = (thing != null) ? (member) -> member.is(Kind.BODY) : HEALTH;
		Ends older = this.actors.after(tokens, at + 2, sides, false);
		Ends newer = (older != null && tokens.is(older.to(), "to"))
				? this.actors.after(tokens, older.to() + 1, sides, false) : null;
		if (newer == null) {
			return;
		}
		Span span = tokens.span((thing != null) ? Math.min(thing.from(), at) : at, newer.to());
		for (Member after : newer.members()) {
			older.members().forEach((before) -> this.links.add(after, "SUCCEEDS", before, null, span, 0.7));
		}
		for (Member delivered : (thing != null) ? thing.members() : List.<Member>of()) {
			older.members().forEach((before) -> this.links.add(before, "DELIVERS", delivered, null, span, 0.7));
			newer.members().forEach((after) -> this.links.add(after, "DELIVERS", delivered, null, span, 0.7));
		}
	}

	private static boolean isOfDuty(Tokens tokens, int at) {
		for (int i = at - 1; i >= Math.max(tokens.sentenceStart(at), at - FAR); i--) {
			if (tokens.is(i, "responsibility") || tokens.is(i, "responsibilities")) {
				return true;
			}
		}
		return false;
	}

}
