package org.minutegraph.extraction.language;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The words that begin an entry of any vocabulary, shared by all documents. */
final class Vocabulary {

	private static final WordTable WORDS = new WordTable(1 << 14);

	private static volatile int lists;

	private Vocabulary() {
	}

	/** Enters a list by first words; gives the number by which words know it. */
	static synchronized int enter(Map<String, Entries> byFirst) {
		int number = lists;
		if (number < Word.LISTS) {
			byFirst.forEach((lower, entries) -> word(lower).enter(number, entries));
		}
		lists = number + 1;
		return number;
	}

	private static Word word(String lower) {
		Word known = find(lower.hashCode(), lower, 0, lower.length());
		if (known != null) {
			return known;
		}
		Word added = Word.listed(lower);
		WORDS.add(added);
		return added;
	}

	/** Number of lists entered so far. */
	static int lists() {
		return lists;
	}

	/**
	 * The word written by characters from inclusive to exclusive, or null where no list
	 * knows it.
	 * @param hash of these characters in lower case
	 */
	static @Nullable Word find(int hash, String text, int from, int to) {
		return WORDS.find(hash, text, from, to);
	}

}
