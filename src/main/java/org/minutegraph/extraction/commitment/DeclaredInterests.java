package org.minutegraph.extraction.commitment;

import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Keeps from all other readers what agendas say of the duty to declare interests
 * (Localism Act 2011, section 31): "Members are invited to disclose any interest in:" and
 * the points below. Nobody promises or asks for anything by it.
 */
final class DeclaredInterests implements CommitmentReader {

	private static final WordList VERBS = WordList.load("declaring-verbs");

	/** Tokens from the verb to "interest". */
	private static final int REACH = 20;

	@Override
	public void read(Desk desk) {
		for (Block block : desk.blocks()) {
			if (VERBS.mayStandIn(desk.tokens(block.ordinal()))) {
				for (Stretch sentence : desk.sentences().of(block.ordinal())) {
					if (isDuty(sentence)) {
						desk.ledger().claim(sentence);
						claimPoints(desk, sentence);
					}
				}
			}
		}
	}

	private static boolean isDuty(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			int end = Math.min(sentence.to(), i + REACH);
			for (int word = i + 1; VERBS.contains(tokens, i) && word < end; word++) {
				if (tokens.is(word, "interest") || tokens.is(word, "interests")) {
					return true;
				}
			}
		}
		return false;
	}

	private static void claimPoints(Desk desk, Stretch sentence) {
		boolean leads = sentence.to() == sentence.tokens().size() && !sentence.tokens().is(sentence.to() - 1, ".");
		if (leads) {
			Block lead = sentence.tokens().block();
			for (Block point : desk.under(lead)) {
				if (!point.is(Block.Kind.ITEM)) {
					return;
				}
				desk.ledger().claim(Stretch.whole(desk.tokens(point.ordinal())));
			}
		}
	}

}
