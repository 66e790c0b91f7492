package org.minutegraph.extraction.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** The words that begin an entry of any vocabulary, shared by all documents. */
final class Vocabulary {

	private static final Map<String, Word> WORDS = new ConcurrentHashMap<>();

	private static volatile int lists;

	private Vocabulary() {
	}

	/** Enters a list by first words; gives the number by which words know it. */
	static synchronized int enter(Map<String, WordList.Entry[]> byFirst) {
		int number = lists;
		if (number < Word.LISTS) {
			byFirst.forEach((word, entries) -> WORDS.computeIfAbsent(word, Word::listed).enter(number, entries));
		}
		lists = number + 1;
		return number;
	}

	/** Number of lists entered so far. */
	static int lists() {
		return lists;
	}

	/** The word as the lists know it, or null. */
	static @Nullable Word word(String lower) {
		return WORDS.get(lower);
	}

}
