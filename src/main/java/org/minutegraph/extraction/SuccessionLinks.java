package org.minutegraph.extraction;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Actors.Ends;
import org.minutegraph.extraction.Cast.Member;
import org.minutegraph.extraction.Entity.Kind;

/**
 * Reads who came after whom where the words stand apart: "I took over the portfolio in
 * May from X", "my predecessor, X", "arrangements to appoint his successor. … I was
 * appointed".
 */
final class SuccessionLinks {

	private static final WordList TAKING = WordList.load("taking-over");

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

	/** "my predecessor, X", "her predecessor X". */
	private void predecessor(Tokens tokens, int noun) {
		int next = tokens.is(noun + 1, ",") ? noun + 2 : noun + 1;
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
