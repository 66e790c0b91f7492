package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;

/**
 * Reads lines that say who sits where, as annual meetings print them: "Example Committee:
 * A (Chairman), B and C", "Example Association – A", "A – Example Committee".
 */
final class BodyRosters {

	private static final int LONGEST = 80;

	private BodyRosters() {
	}

	/**
	 * A line of a roster.
	 *
	 * @param people named in it, in order
	 */
	record Roster(Member body, List<Mention> people) {
	}

	/** The roster that a block is, or null. */
	static @Nullable Roster in(Cast cast, Tokens tokens) {
		List<Mention> mentions = (tokens.size() <= LONGEST) ? cast.in(tokens.block().ordinal()) : List.of();
		if (mentions.size() < 2) {
			return null;
		}
		Mention first = mentions.getFirst();
		Mention last = mentions.getLast();
		if (first.from() == 0 && isBody(first.member()) && isMark(tokens, first.to())) {
			List<Mention> people = people(tokens, mentions.subList(1, mentions.size()), first.to() + 1, tokens.size());
			return people.isEmpty() ? null : new Roster(first.member(), people);
		}
		boolean reversed = first.from() == 0 && isBody(last.member()) && last.to() >= tokens.size() - 1
				&& !tokens.is(last.from() - 1, ":") && isMark(tokens, last.from() - 1);
		List<Mention> people = reversed ? people(tokens, mentions.subList(0, mentions.size() - 1), 0, last.from() - 1)
				: List.of();
		return people.isEmpty() ? null : new Roster(last.member(), people);
	}

	private static boolean isMark(Tokens tokens, int i) {
		return tokens.is(i, ":") || tokens.is(i, "–") || tokens.is(i, "-") || tokens.is(i, "—");
	}

	private static boolean isBody(Member member) {
		return member.is(Kind.BODY) && (member.types().contains("committee") || member.types().contains("other")
				|| member.types().contains("board") || member.types().contains("partnership")
				|| member.types().contains("charity"));
	}

	/** People between whom nothing stands but links, marks and brackets, or none. */
	private static List<Mention> people(Tokens tokens, List<Mention> mentions, int from, int to) {
		List<Mention> people = new ArrayList<>();
		int at = from;
		for (Mention mention : mentions) {
			if (mention.from() >= to || isBracketed(tokens, at, mention.from())) {
				continue;
			}
			if (!mention.member().is(Kind.PERSON) || !isJoint(tokens, at, mention.from())) {
				return List.of();
			}
			people.add(mention);
			at = mention.to();
		}
		return isJoint(tokens, at, to) ? people : List.of();
	}

	private static boolean isBracketed(Tokens tokens, int from, int i) {
		boolean open = false;
		for (int at = from; at < i; at++) {
			open = tokens.is(at, "(") || open && !tokens.is(at, ")");
		}
		return open;
	}

	private static boolean isJoint(Tokens tokens, int from, int to) {
		boolean open = false;
		for (int at = from; at < to; at++) {
			boolean link = !tokens.isWord(at) || tokens.is(at, "and") || tokens.is(at, "plus")
					|| PersonNames.titles(tokens, at).to() > at;
			open = tokens.is(at, "(") || open && !tokens.is(at - 1, ")");
			if (!link && !open) {
				return false;
			}
		}
		return true;
	}

}
