package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.reading.Block;

/**
 * Finds the tasks that minutes note as points with their owner in brackets: "Renew the
 * licence (TF)".
 */
final class BracketedOwners implements CommitmentReader {

	@Override
	public void read(Desk desk) {
		for (Block block : desk.isMinutes() ? desk.blocks() : List.<Block>of()) {
			Stretch words = Stretch.whole(desk.tokens(block.ordinal()));
			if (block.is(Block.Kind.ITEM) && !words.isEmpty() && !desk.ledger().isClaimed(words)
					&& Verbs.isTask(words.tokens(), Verbs.afterAdverbs(words.tokens(), 0))) {
				List<Member> owners = closing(desk, words);
				if (!owners.isEmpty()) {
					desk.ledger().add(Draft.of("action", owners, words, words, "bracketed owners"));
				}
			}
		}
	}

	/** The people in the brackets that close a stretch; empty for none. */
	private static List<Member> closing(Desk desk, Stretch words) {
		Tokens tokens = words.tokens();
		int close = tokens.is(words.to() - 1, ".") ? words.to() - 2 : words.to() - 1;
		if (close <= words.from() || !tokens.is(close, ")")) {
			return List.of();
		}
		Member initials = tokens.is(close - 2, "(") ? desk.owners().initials(tokens.word(close - 1)) : null;
		List<Member> named = (initials != null) ? List.of(initials) : LooseOwners.inBrackets(desk, words.to(close + 1));
		return named.stream().allMatch(BracketedOwners::isPersonal) ? named : List.of();
	}

	private static boolean isPersonal(@Nullable Member member) {
		return member != null && (member.is(Kind.PERSON) || member.is(Kind.POST));
	}

}
