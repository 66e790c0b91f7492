package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

/**
 * What the readers of commitments and questions work with on one document.
 *
 * @param ledger the commitments found so far
 */
record Desk(AnnotatedDocument document, Mentions mentions, Sentences sentences, Owners owners, Speakers speakers,
		Subjects subjects, Ledger ledger) {

	static Desk of(AnnotatedDocument document) {
		Mentions mentions = new Mentions(document);
		Sentences sentences = new Sentences(document);
		Owners owners = new Owners(document, mentions);
		Speakers speakers = new Speakers(mentions, owners, sentences);
		return new Desk(document, mentions, sentences, owners, speakers, new Subjects(mentions, owners, speakers),
				new Ledger(document.tokens().size()));
	}

	List<Block> blocks() {
		return this.document.document().blocks();
	}

	Tokens tokens(int block) {
		return this.document.tokens().get(block);
	}

	/** The items that a block leads in; without any such, the items right after it. */
	List<Block> itemsOf(Block lead) {
		List<Block> blocks = blocks();
		List<Block> items = new ArrayList<>();
		for (int b = lead.ordinal() + 1; b < blocks.size() && !blocks.get(b).is(Kind.HEADING); b++) {
			Block block = blocks.get(b);
			if (block.lead() == lead.ordinal()) {
				items.add(block);
			}
			else if (block.lead() < lead.ordinal() && !items.isEmpty()) {
				break;
			}
			else if (items.isEmpty() && !block.is(Kind.ITEM)) {
				break;
			}
		}
		return items;
	}

	/** The blocks under a heading up to the next one. */
	List<Block> under(Block heading) {
		List<Block> blocks = blocks();
		int to = heading.ordinal() + 1;
		while (to < blocks.size() && !blocks.get(to).is(Kind.HEADING)) {
			to++;
		}
		return blocks.subList(heading.ordinal() + 1, to);
	}

}
