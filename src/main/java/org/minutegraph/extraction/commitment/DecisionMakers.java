package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block;

/**
 * Who decides alone: "Decision maker: Cabinet Member for Roads", "Decision Session –
 * Executive Member for Housing". The record's decisions are that person's, or of the post
 * whose holder it does not name.
 */
final class DecisionMakers {

	private static final WordList LABELS = WordList.load("decision-makers");

	private static final WordList POSTS = WordList.load("posts");

	/** Blocks at the top in which the label stands. */
	private static final int TOP = 20;

	/** Blocks under a label within which the name stands. */
	private static final int UNDER = 2;

	/** Tokens of the longest title. */
	private static final int TITLE = 16;

	private DecisionMakers() {
	}

	/** The person or post that decides, or null for a body and where none is named. */
	static @Nullable Member of(AnnotatedDocument document, Mentions mentions) {
		List<Tokens> blocks = document.tokens();
		for (Tokens tokens : blocks.subList(0, Math.min(TOP, blocks.size()))) {
			for (int i = 0; i < tokens.size(); i++) {
				int length = tokens.isCapital(i) ? LABELS.match(tokens, i) : 0;
				if (length > 0 && (i == 0 || Wraps.beginsCell(tokens, i))) {
					Member found = after(document, mentions, tokens, i + length);
					if (found != null) {
						return found;
					}
				}
			}
		}
		return null;
	}

	private static @Nullable Member after(AnnotatedDocument document, Mentions mentions, Tokens tokens, int label) {
		int from = label;
		while (from < tokens.size() && !tokens.isWord(from)) {
			from++;
		}
		Member beside = (from < tokens.size()) ? named(document, mentions, tokens, from) : null;
		int block = tokens.block().ordinal();
		boolean apart = from >= tokens.size() || tokens.block().is(Block.Kind.ROW);
		if (beside != null && beside.is(Kind.POST)) {
			Member holder = nameUnder(document, block);
			beside = (holder != null) ? holder : beside;
		}
		int last = Math.min(document.tokens().size() - 1, apart ? block + UNDER : block);
		for (int b = block; b <= last && beside == null; b++) {
			beside = document.cast()
				.in(b)
				.stream()
				.map(Mention::member)
				.filter((member) -> member.is(Kind.PERSON))
				.findFirst()
				.orElse(null);
		}
		return beside;
	}

	/** "Name: Ann Wren" in the row under a post's, or null. */
	private static @Nullable Member nameUnder(AnnotatedDocument document, int block) {
		Tokens under = (block + 1 < document.tokens().size()) ? document.tokens().get(block + 1) : null;
		return (under == null || !under.is(0, "name")) ? null
				: document.cast()
					.in(block + 1)
					.stream()
					.map(Mention::member)
					.filter((member) -> member.is(Kind.PERSON))
					.findFirst()
					.orElse(null);
	}

	private static @Nullable Member named(AnnotatedDocument document, Mentions mentions, Tokens tokens, int from) {
		Mention mention = mentions.at(tokens, from);
		if (mention != null) {
			boolean decides = mention.member().is(Kind.PERSON) || mention.member().is(Kind.POST);
			return decides ? mention.member() : null;
		}
		int head = POSTS.match(tokens, from);
		if (head == 0) {
			return null;
		}
		int to = from + head;
		while (to < Math.min(tokens.size(), from + TITLE) && !Wraps.beginsCell(tokens, to)
				&& (tokens.isWord(to) || tokens.is(to, ",") || tokens.is(to, "&"))) {
			to++;
		}
		String title = tokens.text(from, to);
		Member holder = holder(document.cast().appointments(), title.toLowerCase(Locale.ROOT));
		return (holder != null) ? holder : document.cast().post(title);
	}

	/** The only one who holds a post of that title, or of what it begins with. */
	private static @Nullable Member holder(List<Appointment> appointments, String title) {
		List<Member> holders = appointments.stream()
			.filter((held) -> held.isCurrent() && title.startsWith(held.title().toLowerCase(Locale.ROOT)))
			.map(Appointment::person)
			.distinct()
			.toList();
		return (holders.size() == 1) ? holders.getFirst() : null;
	}

}
