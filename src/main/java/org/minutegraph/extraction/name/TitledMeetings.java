package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the body in a title that says more before or less than its name: "Oakby Surgery
 * (OS) Patient Committee – Email Meeting Minutes", "OAKBY QUARRY LIAISON MINUTES" of the
 * Liaison Committee.
 */
final class TitledMeetings {

	private static final WordList KINDS = WordList.load("kinds-of-meetings");

	/** Blocks at the top in which a title stands. */
	private static final int TOP = 4;

	/** Tokens of a title before "minutes". */
	private static final int LONGEST = 20;

	private TitledMeetings() {
	}

	static Optional<Member> body(AnnotatedDocument document) {
		List<Tokens> blocks = document.tokens();
		for (Tokens tokens : blocks.subList(0, Math.min(TOP, blocks.size()))) {
			int minutes = minutes(tokens);
			Optional<Member> titled = (minutes > 0) ? named(document, tokens, minutes) : Optional.empty();
			if (titled.isPresent()) {
				return titled;
			}
		}
		return Optional.empty();
	}

	/** Where a title says "minutes" or "meeting" behind capitalised words alone, or 0. */
	private static int minutes(Tokens tokens) {
		for (int i = 0; i < Math.min(tokens.size(), LONGEST); i++) {
			if (i > 0 && (tokens.is(i, "minutes") || tokens.is(i, "meeting") || tokens.is(i, "notes"))) {
				return i;
			}
			if (tokens.isWord(i) && !tokens.isCapital(i) && !NameWords.isAnd(tokens, i)) {
				return 0;
			}
		}
		return 0;
	}

	/** The first word behind "OF THE", with which a title that goes on begins. */
	private static int first(Tokens tokens) {
		return !tokens.is(0, "of") ? 0 : tokens.is(1, "the") ? 2 : 1;
	}

	private static Optional<Member> named(AnnotatedDocument document, Tokens tokens, int minutes) {
		int to = minutes;
		while (to > 0 && (!tokens.isWord(to - 1) || KINDS.contains(tokens, to - 1))) {
			to--;
		}
		if (to == 0) {
			return Optional.empty();
		}
		for (Mention mention : document.cast().in(tokens.block().ordinal())) {
			if (mention.to() == to && OwnBodies.isMeeting(mention.member())) {
				mention.member().rename(tokens.text(first(tokens), to));
				return Optional.of(mention.member());
			}
		}
		String title = " " + tokens.text(0, to).toLowerCase(Locale.ROOT);
		List<Member> shorter = document.cast()
			.members()
			.stream()
			.filter((member) -> member.is(Kind.BODY) && OwnBodies.isMeeting(member))
			.filter((member) -> title.endsWith(" " + withoutHead(member.name())))
			.toList();
		return (shorter.size() == 1) ? Optional.of(shorter.getFirst()) : Optional.empty();
	}

	/** "liaison" of a Liaison Committee. */
	private static String withoutHead(String name) {
		int head = name.lastIndexOf(' ');
		return (head > 0) ? name.substring(0, head).toLowerCase(Locale.ROOT) : name;
	}

}
