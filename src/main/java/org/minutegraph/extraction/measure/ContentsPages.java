package org.minutegraph.extraction.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.minutegraph.extraction.language.Numerals;
import org.minutegraph.extraction.language.Tokens;

/** The rows of a document's table of contents, whose last numbers are pages. */
final class ContentsPages {

	private static final int LONGEST_TITLE = 3;

	/** Blocks without a page of their own within a table of contents. */
	private static final int LONGEST_GAP = 3;

	private static final int LAST_PAGE = 2000;

	private final Set<Integer> blocks = new HashSet<>();

	/** Finds the tables of contents of a document. */
	static ContentsPages of(List<Tokens> document) {
		ContentsPages pages = new ContentsPages();
		for (int k = 0; k < document.size(); k++) {
			Tokens title = document.get(k);
			if (title.size() <= LONGEST_TITLE && (title.is(0, "contents") || title.is(title.size() - 1, "contents"))) {
				pages.readFrom(document, k + 1);
			}
		}
		return pages;
	}

	boolean contains(Tokens block) {
		return this.blocks.contains(block.block().ordinal());
	}

	private void readFrom(List<Tokens> document, int from) {
		int page = 0;
		int gap = 0;
		for (int k = from; k < document.size() && gap < LONGEST_GAP; k++) {
			Tokens row = document.get(k);
			String last = row.lower(row.size() - 1);
			boolean plain = last.length() <= 4 && Numerals.isPlain(last) && last.chars().allMatch(Character::isDigit);
			int next = plain ? Integer.parseInt(last) : 0;
			if (plain && next >= page && next < LAST_PAGE) {
				this.blocks.add(row.block().ordinal());
				page = next;
				gap = 0;
			}
			else {
				gap++;
			}
		}
	}

}
