package org.minutegraph.extraction.language;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A word in lower case which knows what entries of vocabularies begin with it: nearly all
 * questions are about words that a list does not know, and a look into an array answers
 * them faster than a table of strings.
 */
final class Word {

	/** Vocabularies that words know by bits; lists beyond them are asked themselves. */
	static final int LISTS = 512;

	private static final long[] NONE = new long[LISTS / Long.SIZE];

	private final String lower;

	private final int hash;

	private final int traits;

	/** Number of vocabularies that the word knows; later ones must be asked. */
	private final int known;

	/** A bit for each vocabulary that has entries, small enough to stay at hand. */
	private final long[] bits;

	private volatile @Nullable Entries[] entries = {};

	private Word(String lower, int known, long[] bits) {
		this.lower = lower;
		this.hash = lower.hashCode();
		this.traits = Traits.of(lower);
		this.known = known;
		this.bits = bits;
	}

	/** A word of vocabularies. */
	static Word listed(String lower) {
		return new Word(lower, LISTS, new long[NONE.length]);
	}

	/**
	 * A word that begins no entry of the vocabularies read so far.
	 * @param known their number
	 */
	static Word unlisted(String lower, int known) {
		return new Word(lower, Math.min(known, LISTS), NONE);
	}

	String lower() {
		return this.lower;
	}

	/** Hash of the word in lower case, as {@link String#hashCode} gives it. */
	int hash() {
		return this.hash;
	}

	/** How it is written in any letter case, as {@link Traits} has it. */
	int traits() {
		return this.traits;
	}

	/** Adds the word's vocabularies to a set of bits. */
	void addLists(long[] union) {
		if (this.bits != NONE) {
			for (int i = 0; i < union.length; i++) {
				union[i] |= this.bits[i];
			}
		}
	}

	/** Whether the word knows what a vocabulary has. */
	boolean knows(int list) {
		return list < this.known;
	}

	/** The entries of a known vocabulary that begin with the word, or null. */
	@Nullable Entries entries(int list) {
		return ((this.bits[list / Long.SIZE] & 1L << list) != 0) ? this.entries[list] : null;
	}

	/** Enters what a vocabulary has, before anybody can ask for it. */
	void enter(int list, Entries beginning) {
		@Nullable Entries[] more = Arrays.copyOf(this.entries, list + 1);
		more[list] = beginning;
		this.entries = more;
		this.bits[list / Long.SIZE] |= 1L << list;
	}

}
