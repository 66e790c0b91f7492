package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/** Finds the one person who takes the decision that a record is of. */
final class DecisionMakers {

	private static final WordList LABELS = WordList.load("decision-makers");

	/** Blocks at the top in which the label stands. */
	private static final int TOP = 20;

	/** Blocks under a label within which the name stands. */
	private static final int UNDER = 2;

	private DecisionMakers() {
	}

	/** "Decision taken by: Councillor Lowe", or null where no label says who. */
	static @Nullable Member in(AnnotatedDocument document) {
		List<Block> blocks = document.document().blocks();
		for (Block block : blocks.subList(0, Math.min(TOP, blocks.size()))) {
			Tokens tokens = document.tokens(block);
			int length = LABELS.match(tokens, 0);
			if (length > 0) {
				int last = (tokens.size() > length + 1 && !block.is(Block.Kind.ROW)) ? block.ordinal()
						: Math.min(blocks.size() - 1, block.ordinal() + UNDER);
				return named(document, block.ordinal(), last);
			}
		}
		return null;
	}

	private static @Nullable Member named(AnnotatedDocument document, int first, int last) {
		for (int b = first; b <= last; b++) {
			for (Mention mention : document.cast().in(b)) {
				if (mention.member().is(Kind.PERSON)) {
					return mention.member();
				}
			}
		}
		return null;
	}

}
