package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentences of a block's clean text in one pass. Knows abbreviations, initials,
 * decimals, and marks inside quotation marks and brackets; a tab between cells ends a
 * sentence as well.
 */
public final class Sentences {

	private static final Set<String> ABBREVIATIONS = Words.of("abbreviations");

	private static final Set<String> CLOSING = Words.of("closing-abbreviations");

	private static final Set<String> LETTERED = Words.of("lettered-things");

	private static final int NEAR = 8;

	private final String text;

	private final List<Span> found = new ArrayList<>();

	private int start;

	private int word;

	private int earlierWord;

	private Sentences(String text) {
		this.text = text;
	}

	/**
	 * The sentences of a text.
	 * @param text a block's clean text
	 * @return spans counted in that text, in order, without white space at their ends
	 */
	public static List<Span> of(String text) {
		Sentences sentences = new Sentences(text);
		sentences.cut();
		return sentences.found;
	}

	private void cut() {
		int at = 0;
		while (at < this.text.length()) {
			char c = this.text.charAt(at);
			if (c == ' ' || c == '\t') {
				if (c == '\t') {
					end(at);
				}
				this.earlierWord = this.word;
				this.word = ++at;
			}
			else if (c == '.' || c == '!' || c == '?' || c == '…') {
				int after = afterMarks(at);
				if (ends(at, c, after)) {
					end(after);
				}
				at = after;
			}
			else {
				at++;
			}
		}
		end(this.text.length());
	}

	private void end(int at) {
		int from = this.start;
		while (from < at && this.text.charAt(from) <= ' ') {
			from++;
		}
		int to = at;
		while (to > from && this.text.charAt(to - 1) <= ' ') {
			to--;
		}
		if (to > from) {
			this.found.add(new Span(from, to));
		}
		this.start = at;
	}

	private int afterMarks(int at) {
		int after = at + 1;
		while (after < this.text.length() && isMark(this.text.charAt(after))) {
			after++;
		}
		return after;
	}

	private static boolean isMark(char c) {
		return c == '.' || c == '!' || c == '?' || c == '…' || Characters.isCloser(c);
	}

	private boolean ends(int at, char mark, int after) {
		if (after >= this.text.length()) {
			return true;
		}
		if (this.text.charAt(after) != ' ' && this.text.charAt(after) != '\t') {
			return isGlued(at, after);
		}
		char next = nextLetter(after);
		if (Character.isLowerCase(next)) {
			return false;
		}
		return mark != '.' || after > at + 1 || endsAfterWord(at, next);
	}

	/** "…end of one.The next begins": the space is lost. */
	private boolean isGlued(int at, int after) {
		return at - this.word > 2 && Character.isLowerCase(this.text.charAt(at - 1))
				&& Character.isUpperCase(this.text.charAt(after)) && after + 1 < this.text.length()
				&& Character.isLowerCase(this.text.charAt(after + 1)) && isPlainWord(at);
	}

	private boolean isPlainWord(int at) {
		for (int i = Math.max(this.word, at - 20); i < at; i++) {
			if (".@/:".indexOf(this.text.charAt(i)) >= 0) {
				return false;
			}
		}
		return true;
	}

	private char nextLetter(int from) {
		int end = Math.min(this.text.length(), from + NEAR);
		for (int i = from; i < end; i++) {
			char c = this.text.charAt(i);
			if (Character.isLetterOrDigit(c) || Characters.isBullet(c) || c == '£') {
				return c;
			}
		}
		return '\0';
	}

	private boolean endsAfterWord(int at, char next) {
		int from = this.word;
		while (from < at && !Character.isLetterOrDigit(this.text.charAt(from))) {
			from++;
		}
		String before = this.text.substring(Math.max(from, at - 24), at).toLowerCase(Locale.ROOT);
		if (before.isEmpty()) {
			return true;
		}
		if (before.equals("no") || before.equals("nos")) {
			return !Character.isDigit(next);
		}
		if (CLOSING.contains(before)) {
			return Character.isUpperCase(next);
		}
		if (ABBREVIATIONS.contains(before)) {
			return false;
		}
		if (before.length() == 1 && Character.isLetter(before.charAt(0))) {
			return isLettered();
		}
		return !isInitials(before) && !isNumberOfItem(from, before);
	}

	/** Whether the word before names something by a letter, as in "Appendix B." */
	private boolean isLettered() {
		if (this.earlierWord >= this.word) {
			return false;
		}
		String earlier = this.text.substring(this.earlierWord, this.word).strip().toLowerCase(Locale.ROOT);
		return LETTERED.contains(earlier);
	}

	/** "J.R" before its last stop. */
	private static boolean isInitials(String word) {
		for (int i = 0; i < word.length(); i++) {
			if ((word.charAt(i) == '.') != ((i & 1) == 1)) {
				return false;
			}
		}
		return word.length() > 2;
	}

	/** A number that begins the sentence counts an item: "2. The Clerk …". */
	private boolean isNumberOfItem(int from, String word) {
		return word.length() < 3 && Character.isDigit(word.charAt(0)) && onlySpace(this.start, from);
	}

	private boolean onlySpace(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.text.charAt(i) > ' ') {
				return false;
			}
		}
		return true;
	}

}
