package org.minutegraph.extraction.language;

import java.util.Arrays;

import org.minutegraph.reading.Block;
import org.minutegraph.reading.Span;

/**
 * The words and punctuation marks of a block, cut once so that every reader works on the
 * same numbering. A word keeps its inner apostrophes, hyphens and ampersands
 * ("Children's", "Lansdell-Williams", "H&amp;F"), a figure its sign and unit ("£9.6m",
 * "97%"); everything else that is no space is a token of one character.
 */
public final class Tokens {

	private static final int LONGEST_QUOTED_NAME = 80;

	/** Longer sentences are cut, so that no reader walks far for a single word. */
	private static final int LONGEST_SENTENCE = 400;

	private final Block block;

	private final int[] starts;

	private final int[] ends;

	private final Word[] words;

	private final Word none;

	private final int[] sentences;

	private final int[] sentenceStarts;

	private Tokens(Block block, int[] starts, int[] ends, Words words) {
		this.block = block;
		this.starts = starts;
		this.ends = ends;
		this.none = words.none();
		this.words = new Word[starts.length];
		for (int i = 0; i < starts.length; i++) {
			this.words[i] = words.of(block.text().substring(starts[i], ends[i]));
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
			if (Character.isWhitespace(text.charAt(i))) {
				i++;
				continue;
			}
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
				ends = Arrays.copyOf(ends, count * 2);
			}
			starts[count] = i;
			i = endOfToken(text, i);
			ends[count++] = i;
		}
		return new Tokens(block, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), words);
	}

	private static int endOfToken(String text, int from) {
		int i = from;
		char first = text.charAt(from);
		if (isCurrency(first) && from + 1 < text.length() && Character.isDigit(text.charAt(from + 1))) {
			i++;
		}
		else if (!Character.isLetterOrDigit(first)) {
			return from + (Character.isHighSurrogate(first) && from + 1 < text.length() ? 2 : 1);
		}
		while (i < text.length()) {
			char c = text.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				i++;
			}
			else if (c == '%' && Character.isDigit(text.charAt(i - 1))) {
				return i + 1;
			}
			else if (isInner(text, i)) {
				i++;
			}
			else if (isPluralPossessive(text, from, i)) {
				return i + 1;
			}
			else {
				break;
			}
		}
		return i;
	}

	private static boolean isInner(String text, int i) {
		if (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
			return false;
		}
		char c = text.charAt(i);
		boolean digitBefore = Character.isDigit(text.charAt(i - 1));
		boolean digitAfter = Character.isDigit(text.charAt(i + 1));
		return switch (c) {
			case '\'', '’', '-', '&', '‑', '‐' -> true;
			case '.', ',' -> digitBefore && digitAfter;
			case '/' -> digitBefore && digitAfter;
			case '@' -> true;
			default -> false;
		};
	}

	/**
	 * "Schools' Forum": an apostrophe after a capitalised plural, and no closing quote.
	 */
	private static boolean isPluralPossessive(String text, int from, int i) {
		char c = text.charAt(i);
		boolean plural = (c == '\'' || c == '’') && text.charAt(i - 1) == 's'
				&& Character.isUpperCase(text.charAt(from));
		if (!plural || i + 2 >= text.length() || text.charAt(i + 1) != ' '
				|| !Character.isUpperCase(text.charAt(i + 2))) {
			return false;
		}
		char opening = (c == '’') ? '‘' : '\'';
		int earliest = Math.max(0, from - LONGEST_QUOTED_NAME);
		int open = text.substring(earliest, from + 1).lastIndexOf(opening) + earliest;
		return open < earliest || open > 0 && text.charAt(open - 1) != ' ';
	}

	private static boolean isCurrency(char c) {
		return c == '£' || c == '€' || c == '$';
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

	/** Whether a token is a word, given in lower case; false beyond either end. */
	public boolean is(int i, String lowerCase) {
		return lower(i).equals(lowerCase);
	}

	/** Whether a token begins with a letter or digit; false beyond either end. */
	public boolean isWord(int i) {
		return i >= 0 && i < size() && Character.isLetterOrDigit(first(i));
	}

	/** Whether a token begins with a capital; false beyond either end. */
	public boolean isCapital(int i) {
		return i >= 0 && i < size() && Character.isUpperCase(first(i));
	}

	/** Whether a token is a word of two or more letters, all of them capitals. */
	public boolean isAllCaps(int i) {
		if (!isCapital(i) || this.ends[i] - this.starts[i] < 2) {
			return false;
		}
		for (int at = this.starts[i]; at < this.ends[i]; at++) {
			if (Character.isLowerCase(this.block.text().charAt(at))) {
				return false;
			}
		}
		return true;
	}

	/** Whether a token is a number or a sum of money; false beyond either end. */
	public boolean startsWithDigit(int i) {
		return i >= 0 && i < size()
				&& (Character.isDigit(first(i)) || isCurrency(first(i)) && this.ends[i] - this.starts[i] > 1);
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

	private char first(int i) {
		return this.block.text().charAt(this.starts[i]);
	}

}
