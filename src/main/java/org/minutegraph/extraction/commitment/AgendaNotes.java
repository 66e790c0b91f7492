package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

/**
 * Keeps from all other readers what a web page of minutes repeats of the agenda: under
 * each item the note that the agenda gave it, and only then, under "Minutes:" or
 * "Decision:", what was said and decided.
 */
final class AgendaNotes implements CommitmentReader {

	private static final WordList TITLES = WordList.load("agenda-pages");

	private static final WordList VERDICTS = WordList.load("capital-verdicts");

	/** Blocks at the top in which such a page says what it is. */
	private static final int TOP = 4;

	/** Items with minutes that show that a page is one without its saying so. */
	private static final int SEVERAL = 3;

	@Override
	public void read(Desk desk) {
		List<Block> blocks = desk.blocks();
		long labels = blocks.stream().filter((block) -> isLabel(desk, block)).count();
		boolean titled = blocks.stream()
			.limit(TOP)
			.anyMatch((block) -> TITLES.match(desk.tokens(block.ordinal()), 0) > 0);
		if (labels == 0 || !titled && labels < SEVERAL) {
			return;
		}
		boolean note = true;
		int item = 0;
		for (Block block : blocks) {
			if (isLabel(desk, block) || VERDICTS.match(desk.tokens(block.ordinal()), 0) > 0) {
				for (Block above : note ? blocks.subList(item, block.ordinal()) : List.<Block>of()) {
					desk.ledger().claim(Stretch.whole(desk.tokens(above.ordinal())));
				}
				note = false;
			}
			else if (!note && isItem(block)) {
				note = true;
				item = block.ordinal();
			}
		}
	}

	private static boolean isLabel(Desk desk, Block block) {
		Tokens tokens = desk.tokens(block.ordinal());
		return tokens.size() == 2 && tokens.is(1, ":") && (tokens.is(0, "minutes") || tokens.is(0, "decision"));
	}

	/** "12." over a title: the next item, unlike "8.1" within one. */
	private static boolean isItem(Block block) {
		String label = block.label();
		return block.is(Kind.HEADING) && label != null && label.matches("\\d+\\.?");
	}

}
