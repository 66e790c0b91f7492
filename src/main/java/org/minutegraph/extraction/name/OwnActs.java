package org.minutegraph.extraction.name;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the council that minutes without a title speak of as of their own, though they
 * name others more often: it has no objections, it has meetings, a clerk and a website.
 */
final class OwnActs {

	private static final WordList OWNED = WordList.load("things-of-own-council");

	/** Tokens from a council to the objections that it has or has not. */
	private static final int REACH = 6;

	private OwnActs() {
	}

	/** The only one of them of which minutes speak so. */
	static Optional<Member> council(AnnotatedDocument document, List<Member> councils) {
		if (document.cast().attendees().isEmpty()) {
			return Optional.empty();
		}
		Set<Member> known = new HashSet<>(councils);
		Set<Member> own = new LinkedHashSet<>();
		for (Tokens tokens : document.tokens()) {
			for (Mention mention : document.cast().in(tokens.block().ordinal())) {
				if (known.contains(mention.member()) && isOwn(tokens, mention)) {
					own.add(mention.member());
				}
			}
		}
		return (own.size() == 1) ? Optional.of(own.iterator().next()) : Optional.empty();
	}

	private static boolean isOwn(Tokens tokens, Mention mention) {
		int before = tokens.is(mention.from() - 1, "the") ? mention.from() - 2 : mention.from() - 1;
		boolean met = tokens.is(before, "of") && tokens.is(before - 1, "meeting");
		return met || OWNED.match(tokens, mention.to()) > 0 || objects(tokens, mention.to());
	}

	/** "XPC raised no objections". */
	private static boolean objects(Tokens tokens, int from) {
		boolean none = false;
		for (int i = from; i < Math.min(tokens.sentenceEnd(from - 1), from + REACH); i++) {
			none |= tokens.is(i, "no") || tokens.is(i, "not");
			if (none && (tokens.is(i, "objection") || tokens.is(i, "objections"))) {
				return true;
			}
		}
		return false;
	}

}
