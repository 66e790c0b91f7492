package org.minutegraph.extraction.language;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The entries of a vocabulary that begin with one word, asked at a place in the tokens.
 */
final class Entries {

	private final Entry[] longestFirst;

	private final @Nullable Entry single;

	/** A bit for each second word of an entry, by hash: most places hold none of them. */
	private final long seconds;

	/**
	 * An entry.
	 *
	 * @param words in lower case
	 */
	record Entry(String[] words, String value) {
	}

	Entries(List<Entry> entries) {
		this.longestFirst = entries.stream().sorted((a, b) -> b.words.length - a.words.length).toArray(Entry[]::new);
		Entry shortest = (entries.isEmpty()) ? null : this.longestFirst[entries.size() - 1];
		this.single = (shortest != null && shortest.words.length == 1) ? shortest : null;
		long bits = 0;
		for (Entry entry : entries) {
			bits |= (entry.words.length > 1) ? bit(entry.words[1].hashCode()) : 0;
		}
		this.seconds = bits;
	}

	private static long bit(int hash) {
		return 1L << (hash ^ hash >>> 6 ^ hash >>> 12);
	}

	/** The entry that is the first word by itself, or null. */
	@Nullable Entry single() {
		return this.single;
	}

	/** The longest entry that stands at a token, which is the first word, or null. */
	@Nullable Entry longest(Tokens tokens, int i) {
		if ((this.seconds & bit(tokens.hash(i + 1))) != 0) {
			for (Entry entry : this.longestFirst) {
				if (standsAt(entry, tokens, i)) {
					return entry;
				}
			}
		}
		return this.single;
	}

	/** The first entry that takes all tokens from inclusive to exclusive, or null. */
	@Nullable Entry whole(Tokens tokens, int from, int to) {
		for (Entry entry : this.longestFirst) {
			if (entry.words.length == to - from && standsAt(entry, tokens, from)) {
				return entry;
			}
		}
		return null;
	}

	/** Whether an entry stands at the beginning of some words. */
	boolean begin(List<String> words) {
		for (Entry entry : this.longestFirst) {
			if (entry.words.length <= words.size()
					&& words.subList(0, entry.words.length).equals(List.of(entry.words))) {
				return true;
			}
		}
		return false;
	}

	private static boolean standsAt(Entry entry, Tokens tokens, int i) {
		for (int k = 1; k < entry.words.length; k++) {
			if (!tokens.is(i + k, entry.words[k])) {
				return false;
			}
		}
		return true;
	}

}
