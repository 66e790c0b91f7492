package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds what a record of a decision lists by verbs in capitals: "As Cabinet Member for
 * Schools I agree to:" over "APPROVE the contract", "DELEGATE authority to …".
 */
final class CapitalActs implements CommitmentReader {

	private static final WordList ACTS = WordList.load("deciding-infinitives");

	private static final WordList LEADS = WordList.load("deciding-leads");

	/** Blocks between the acts and what leads them in. */
	private static final int REACH = 12;

	@Override
	public void read(Desk desk) {
		for (Block block : desk.blocks()) {
			Stretch words = Stretch.whole(desk.tokens(block.ordinal()));
			Tokens tokens = words.tokens();
			boolean act = words.to() > 2 && tokens.isAllCaps(0) && ACTS.match(tokens, 0) == 1 && tokens.isWord(1)
					&& !tokens.isAllCaps(1) && !desk.ledger().isClaimed(words);
			Member decider = act ? decider(desk, block) : null;
			if (decider != null) {
				desk.ledger().add(Draft.of("decision", List.of(decider), words, words, "capital acts"));
			}
		}
	}

	/** Who says above "I agree to:", or null where nobody decides. */
	private static @Nullable Member decider(Desk desk, Block act) {
		for (int b = act.ordinal() - 1; b >= Math.max(0, act.ordinal() - REACH); b--) {
			Stretch lead = Stretch.whole(desk.tokens(b)).trimmed();
			boolean opens = desk.blocks().get(b).text().strip().endsWith(":") && lead.indexOf(LEADS) >= 0;
			if (opens) {
				Member holder = holder(desk, b);
				return (holder != null) ? holder : desk.owners().body();
			}
			boolean sibling = ACTS.match(lead.tokens(), 0) > 0 && lead.tokens().isAllCaps(0);
			if (desk.blocks().get(b).is(Block.Kind.HEADING) && !sibling) {
				return null;
			}
		}
		return null;
	}

	private static @Nullable Member holder(Desk desk, int block) {
		for (Mention mention : desk.mentions().in(block)) {
			if (mention.member().is(Kind.PERSON) || mention.member().is(Kind.POST)) {
				return mention.member();
			}
		}
		return null;
	}

}
