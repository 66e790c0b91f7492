package org.minutegraph.extraction.language;

import org.jspecify.annotations.Nullable;

/**
 * Words by the characters that write them, found without cutting these out of their text.
 * One thread adds, any may look.
 */
final class WordTable {

	/** Slots for each word at least, so that few words share one. */
	private static final int ROOM = 2;

	private volatile @Nullable Word[] slots;

	private int size;

	/**
	 * @param expected words for which there is room from the beginning
	 */
	WordTable(int expected) {
		this.slots = new Word[Integer.highestOneBit(Math.max(4, expected)) * ROOM];
	}

	/**
	 * The word written by characters from inclusive to exclusive, or null.
	 * @param hash of these characters in lower case
	 */
	@Nullable Word find(int hash, CharSequence text, int from, int to) {
		Word[] table = this.slots;
		int at = slot(hash, table.length);
		Word word = table[at];
		while (word != null && !(word.hash() == hash && isWritten(word.lower(), text, from, to))) {
			at = (at + 1) & (table.length - 1);
			word = table[at];
		}
		return word;
	}

	/** Adds a word that is not in the table. */
	void add(Word word) {
		if (++this.size * ROOM > this.slots.length) {
			Word[] wider = new Word[this.slots.length * 2];
			for (Word known : this.slots) {
				if (known != null) {
					put(wider, known);
				}
			}
			this.slots = wider;
		}
		put(this.slots, word);
	}

	private static void put(@Nullable Word[] table, Word word) {
		int at = slot(word.hash(), table.length);
		while (table[at] != null) {
			at = (at + 1) & (table.length - 1);
		}
		table[at] = word;
	}

	private static int slot(int hash, int slots) {
		return (hash ^ hash >>> 15) & (slots - 1);
	}

	private static boolean isWritten(String lower, CharSequence text, int from, int to) {
		if (lower.length() != to - from) {
			return false;
		}
		for (int i = from; i < to; i++) {
			if (lower.charAt(i - from) != Letters.small(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

}
