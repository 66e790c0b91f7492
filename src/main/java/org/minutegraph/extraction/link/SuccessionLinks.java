package org.minutegraph.extraction.link;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads who came after whom where the words stand apart: "I took over the portfolio in
 * May from X", "my predecessor, X", "arrangements to appoint his successor. … I was
 * appointed".
 */
final class SuccessionLinks {

	private static final WordList TAKING = WordList.load("taking-over");

	private static final WordList LEAVING = WordList.load("leaving-words");

	private static final WordList ARRIVING = WordList.load("arriving-words");

	private static final Predicate<Member> PERSONS = (member) -> member.is(Kind.PERSON);

	private static final String TYPE = "SUCCEEDS";

	private static final int REACH = 16;

	private final Actors actors;

	private final Links links;

	SuccessionLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads what words at a token state of succession, if they are about it. */
	void readAt(Tokens tokens, int i) {
		if (TAKING.match(tokens, i) > 0) {
			takenOver(tokens, i, i + TAKING.match(tokens, i));
		}
		else if (LEAVING.match(tokens, i) > 0) {
			left(tokens, i);
		}
		else if (tokens.is(i, "predecessor")) {
			predecessor(tokens, i);
		}
		else if (tokens.is(i, "successor") && (tokens.is(i - 1, "his") || tokens.is(i - 1, "her"))) {
			successor(tokens, i);
		}
	}

	private void takenOver(Tokens tokens, int verb, int after) {
		int end = Math.min(tokens.sentenceEnd(verb), after + REACH);
		Ends newer = this.actors.before(tokens, verb, PERSONS, false);
		for (int i = after; i < end && newer != null; i++) {
			Ends older = tokens.is(i, "from") ? this.actors.after(tokens, i + 1, PERSONS, false) : null;
			if (older != null) {
				String on = (i > after) ? tokens.text(after, i) : null;
				add(tokens, newer.members().getFirst(), older.members().getFirst(), on, Math.min(newer.from(), verb),
						older.to());
				return;
			}
		}
	}

	/**
	 * "X had been in post since May, when Y retired", "X was appointed after Y's
	 * departure".
	 */
	private void left(Tokens tokens, int leaving) {
		boolean noun = "noun".equals(LEAVING.value(tokens, leaving));
		int last = (tokens.is(leaving - 1, "had") || tokens.is(leaving - 1, "has")) ? leaving - 2 : leaving - 1;
		Mention older = this.actors.at(tokens, last);
		if (older == null || !older.member().is(Kind.PERSON) || noun != tokens.isPossessive(last)) {
			return;
		}
		int before = older.from() - 1;
		boolean then = tokens.is(before, "when") || tokens.is(before, "following") || tokens.is(before, "after")
				|| tokens.is(before, "since") || tokens.is(before, "upon") || tokens.is(before, "on");
		int start = tokens.sentenceStart(leaving);
		for (int i = before; then && i > start; i--) {
			Ends newer = (ARRIVING.match(tokens, i) > 0) ? this.actors.before(tokens, i, PERSONS, false) : null;
			if (newer != null && newer.to() <= before) {
				add(tokens, newer.members().getFirst(), older.member(), null, Math.min(newer.from(), i), leaving + 1);
				return;
			}
		}
	}

	/** "my predecessor, X", "her predecessor X". */
	private void predecessor(Tokens tokens, int noun) {
		int next = noun + 1;
		int end = Math.min(tokens.sentenceEnd(noun), noun + REACH);
		while (tokens.is(noun + 1, "as") && next < end && !tokens.is(next, ",")) {
			next++;
		}
		next = tokens.is(next, ",") ? next + 1 : next;
		Ends older = this.actors.after(tokens, next, PERSONS, false);
		Ends newer = tokens.is(noun - 1, "my") ? this.actors.meantBy(tokens, noun - 1)
				: this.actors.nearest(tokens, noun - 1, PERSONS);
		if (older != null && newer != null) {
			add(tokens, newer.members().getFirst(), older.members().getFirst(), null, noun - 1, older.to());
		}
	}

	/** "his successor, Y", or "his successor" and then "I was appointed". */
	private void successor(Tokens tokens, int noun) {
		Ends older = this.actors.nearest(tokens, noun - 1, PERSONS);
		if (older == null) {
			return;
		}
		int next = tokens.is(noun + 1, ",") ? noun + 2 : noun + 1;
		Ends newer = this.actors.after(tokens, next, PERSONS, false);
		newer = (newer != null) ? newer : appointedNext(tokens, tokens.sentenceEnd(noun));
		if (newer != null) {
			add(tokens, newer.members().getFirst(), older.members().getFirst(), null, older.from(),
					Math.max(newer.to(), noun + 1));
		}
	}

	private @Nullable Ends appointedNext(Tokens tokens, int sentence) {
		if (sentence >= tokens.size()) {
			return null;
		}
		int end = tokens.sentenceEnd(sentence);
		for (int i = sentence; i < end; i++) {
			if (tokens.is(i, "appointed")) {
				return this.actors.before(tokens, i, PERSONS, false);
			}
		}
		return null;
	}

	private void add(Tokens tokens, Member newer, Member older, @Nullable String on, int from, int to) {
		this.links.add(newer, TYPE, older, on, tokens.span(from, to), 0.8);
	}

}
