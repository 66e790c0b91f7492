package org.minutegraph.extraction.language;

import java.util.Arrays;

import org.minutegraph.reading.Block;
import org.minutegraph.reading.Span;

/**
 * The words and punctuation marks of a block, cut once so that every reader works on the
 * same numbering. A word keeps its inner apostrophes, hyphens and ampersands
 * ("Children's", "Lansdell-Williams", "H&amp;F") but for the one that ties a post to
 * letters in brackets, a figure its sign and unit ("£9.6m", "97%"); everything else that
 * is no space is a token of one character.
 */
public final class Tokens {

	/** Longer sentences are cut, so that no reader walks far for a single word. */
	private static final int LONGEST_SENTENCE = 400;

	private final Block block;

	private final int[] starts;

	private final int[] ends;

	private final Word[] words;

	private final Word none;

	/** Hash of each word, so that most questions need not look at the word itself. */
	private final int[] hashes;

	private final byte[] traits;

	/** Vocabularies that words of the block know by bits, and all that the words know. */
	private final int known;

	private final long[] lists = new long[Word.LISTS / Long.SIZE];

	private final int[] sentences;

	private final int[] sentenceStarts;

	private Tokens(Block block, int[] starts, int[] ends, Words words) {
		this.block = block;
		this.starts = starts;
		this.ends = ends;
		this.none = words.none();
		this.known = words.lists();
		int size = starts.length;
		this.words = new Word[size];
		this.hashes = new int[size];
		this.traits = new byte[size];
		for (int i = 0; i < size; i++) {
			Word word = words.of(block.text(), starts[i], ends[i]);
			this.words[i] = word;
			this.hashes[i] = word.hash();
			this.traits[i] = (byte) (Traits.of(block.text(), starts[i], ends[i]) | word.traits());
			word.addLists(this.lists);
		}
		this.sentences = sentenceOfEach();
		this.sentenceStarts = startOfEach();
	}

	/** Cuts a block; its words are those of the document. */
	public static Tokens of(Block block, Words words) {
		String text = block.text();
		int[] starts = new int[text.length() / 2 + 8];
		int[] ends = new int[starts.length];
		int count = 0;
		int i = 0;
		while (i < text.length()) {
			if (Letters.isSpace(text.charAt(i))) {
				i++;
				continue;
			}
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
				ends = Arrays.copyOf(ends, count * 2);
			}
			starts[count] = i;
			i = Cut.end(text, i);
			ends[count++] = i;
		}
		return new Tokens(block, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), words);
	}

	private int[] sentenceOfEach() {
		int[] result = new int[size()];
		int sentence = 0;
		int from = 0;
		for (int i = 0; i < size(); i++) {
			if (i - from >= LONGEST_SENTENCE) {
				sentence++;
				from = i;
			}
			result[i] = sentence;
			if (SentenceEnds.isAt(this, i)) {
				while (i + 1 < size() && SentenceEnds.isCloser(this, i + 1) && this.starts[i + 1] == this.ends[i]) {
					result[++i] = sentence;
				}
				sentence++;
				from = i + 1;
			}
		}
		return result;
	}

	/** First token of each sentence, and the end. */
	private int[] startOfEach() {
		int last = (size() > 0) ? this.sentences[size() - 1] : -1;
		int[] result = new int[last + 2];
		result[last + 1] = size();
		for (int i = size() - 1; i >= 0; i--) {
			result[this.sentences[i]] = i;
		}
		return result;
	}

	/** The block that was cut. */
	public Block block() {
		return this.block;
	}

	/** Number of tokens. */
	public int size() {
		return this.starts.length;
	}

	/** Offset of a token in the block's text. */
	public int start(int i) {
		return this.starts[i];
	}

	/** Offset after a token in the block's text. */
	public int end(int i) {
		return this.ends[i];
	}

	/** A token as written. */
	public String word(int i) {
		return this.block.text().substring(this.starts[i], this.ends[i]);
	}

	/** A token in lower case with straight apostrophes; "" beyond either end. */
	public String lower(int i) {
		return at(i).lower();
	}

	/** The word at a token; an empty one beyond either end. */
	Word at(int i) {
		return (i < 0 || i >= this.words.length) ? this.none : this.words[i];
	}

	/** The text of tokens from inclusive to exclusive, as written. */
	public String text(int from, int to) {
		return this.block.text().substring(this.starts[from], this.ends[to - 1]);
	}

	/** Where tokens from inclusive to exclusive stand in the document. */
	public Span span(int from, int to) {
		return this.block.span(this.starts[from], this.ends[to - 1]);
	}

	/** Whether no word begins an entry of a vocabulary, as far as the words know. */
	boolean lacks(int list) {
		return list < this.known && (this.lists[list / Long.SIZE] & 1L << list) == 0;
	}

	/** Hash of a token in lower case; that of "" beyond either end. */
	int hash(int i) {
		return (i < 0 || i >= this.hashes.length) ? 0 : this.hashes[i];
	}

	/** Whether a token is a word, given in lower case; false beyond either end. */
	public boolean is(int i, String lowerCase) {
		if (i < 0 || i >= this.hashes.length) {
			return lowerCase.isEmpty();
		}
		return this.hashes[i] == lowerCase.hashCode() && this.words[i].lower().equals(lowerCase);
	}

	/** Whether a token begins with a letter or digit; false beyond either end. */
	public boolean isWord(int i) {
		return has(i, Traits.WORD);
	}

	/** Whether a token begins with a capital; false beyond either end. */
	public boolean isCapital(int i) {
		return has(i, Traits.CAPITAL);
	}

	/** Whether a token is a word of two or more letters, all of them capitals. */
	public boolean isAllCaps(int i) {
		return has(i, Traits.ALL_CAPITALS);
	}

	/** Whether a token is a number or a sum of money; false beyond either end. */
	public boolean startsWithDigit(int i) {
		return has(i, Traits.NUMERAL);
	}

	/** Whether a token ends in "'s", whatever the apostrophe. */
	public boolean isPossessive(int i) {
		return has(i, Traits.POSSESSIVE);
	}

	/** Whether a hyphen stands in a token. */
	public boolean isHyphenated(int i) {
		return has(i, Traits.HYPHENATED);
	}

	private boolean has(int i, int trait) {
		return i >= 0 && i < this.traits.length && (this.traits[i] & trait) != 0;
	}

	/** Whether no white space stands between a token and the one before it. */
	public boolean isGlued(int i) {
		return i > 0 && i < size() && this.ends[i - 1] == this.starts[i];
	}

	/** Number of the sentence that a token stands in, from 0. */
	public int sentence(int i) {
		return this.sentences[i];
	}

	/** First token of the sentence that token i stands in. */
	public int sentenceStart(int i) {
		return (i < 0) ? i : this.sentenceStarts[this.sentences[i]];
	}

	/** Token after the last of the sentence that token i stands in. */
	public int sentenceEnd(int i) {
		return (i >= size()) ? i : this.sentenceStarts[this.sentences[i] + 1];
	}

}
