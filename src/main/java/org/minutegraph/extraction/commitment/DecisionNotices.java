package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.name.Tiers;
import org.minutegraph.reading.Block;

/**
 * Finds what the planning authority has decided and parishes are told: "Notice of
 * decision:", an application, "Permission granted". Bound is the district, borough, city
 * or unitary council that the document names.
 */
final class DecisionNotices implements CommitmentReader {

	private static final WordList NOTICES = WordList.load("decision-notices");

	private static final WordList VERDICTS = WordList.load("permission-verdicts");

	/** Tiers whose councils decide on planning applications. */
	private static final List<String> AUTHORITIES = List.of("district", "borough", "city", "unitary");

	/** Blocks of one application with its verdict. */
	private static final int NEAR = 4;

	@Override
	public void read(Desk desk) {
		Member authority = desk.isMinutes() ? authority(desk) : null;
		for (Block block : (authority != null) ? desk.blocks() : List.<Block>of()) {
			if (authority != null && isNotice(desk.tokens(block.ordinal()))) {
				read(desk, authority, block.ordinal() + 1);
			}
		}
	}

	private static @Nullable Member authority(Desk desk) {
		List<Member> councils = Tiers.councils(desk.document());
		for (String tier : AUTHORITIES) {
			Member council = Tiers.council(councils, tier);
			if (council != null) {
				return council;
			}
		}
		return null;
	}

	private static boolean isNotice(Tokens tokens) {
		int length = NOTICES.match(tokens, 0);
		return length > 0 && (tokens.size() == length || tokens.size() == length + 1 && !tokens.isWord(length));
	}

	/** Enters each verdict after a notice, with the application above it. */
	private static void read(Desk desk, Member authority, int first) {
		List<Stretch> words = new ArrayList<>();
		for (int i = first; i < desk.blocks().size() && words.size() < NEAR; i++) {
			Tokens tokens = desk.tokens(i);
			if (tokens.size() == 0 || isNotice(tokens)) {
				return;
			}
			Stretch all = Stretch.whole(tokens);
			words.add(all);
			if (VERDICTS.match(tokens, 0) > 0 && !desk.ledger().isClaimed(all)) {
				desk.ledger()
					.add(Draft.of("decision", List.of(authority), all, all, "decision notices").evidence(words));
				words = new ArrayList<>();
			}
		}
	}

}
