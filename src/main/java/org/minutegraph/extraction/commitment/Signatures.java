package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds who wrote a report of which nothing else says whose it is: the name that stands
 * alone under the words that say "I", else the only one that stands so at the report's
 * top or foot. Minutes have no author.
 */
final class Signatures {

	private static final WordList HONORIFICS = WordList.load("honorifics");

	/** Blocks between words and the name under them. */
	private static final int UNDER = 8;

	/** Blocks at the top and at the foot where a name says whose report it is. */
	private static final int TOP = 8;

	private static final int FOOT = 4;

	/** Tokens of a name with a title before it and a post after it. */
	private static final int LINE = 10;

	private final List<Tokens> blocks;

	private final List<@Nullable Member> signed = new ArrayList<>();

	private final @Nullable Member only;

	Signatures(AnnotatedDocument document) {
		this.blocks = document.tokens();
		boolean minutes = Desk.recordsMeeting(document);
		this.blocks.forEach((tokens) -> this.signed.add(minutes ? null : alone(document, tokens)));
		this.only = atEnds();
	}

	/** Who signs the words of a block, or null. */
	@Nullable Member of(int block) {
		for (int i = block + 1; i < Math.min(this.blocks.size(), block + UNDER); i++) {
			if (this.signed.get(i) != null) {
				return this.signed.get(i);
			}
			if (this.blocks.get(i).block().is(Block.Kind.HEADING)) {
				break;
			}
		}
		return this.only;
	}

	private @Nullable Member atEnds() {
		Set<Member> found = new HashSet<>();
		for (int i = 0; i < this.signed.size(); i++) {
			Member member = this.signed.get(i);
			if (member != null && (i < TOP || i >= this.signed.size() - FOOT)) {
				found.add(member);
			}
		}
		return (found.size() == 1) ? found.iterator().next() : null;
	}

	private static @Nullable Member alone(AnnotatedDocument document, Tokens tokens) {
		List<Mention> mentions = (tokens.size() <= LINE && !tokens.block().is(Block.Kind.ROW))
				? document.cast().in(tokens.block().ordinal()) : List.of();
		Mention first = mentions.isEmpty() ? null : mentions.getFirst();
		if (first == null || !first.member().is(Kind.PERSON) || Finite.isIn(Stretch.whole(tokens))) {
			return null;
		}
		boolean opens = first.from() == 0 || HONORIFICS.match(tokens, 0) == first.from()
				|| HONORIFICS.match(tokens, 0) + 1 == first.from() && tokens.is(first.from() - 1, ".");
		boolean others = mentions.stream().anyMatch((other) -> other.member().is(Kind.PERSON) && other != first);
		return (opens && !others && !tokens.isPossessive(first.to() - 1)) ? first.member() : null;
	}

}
