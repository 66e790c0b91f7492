package org.minutegraph.extraction.cast;

import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** What a single word may be within a person's name. */
public final class PersonWords {

	private static final WordList GIVEN_NAMES = WordList.load("given-names");

	private static final WordList WORD_NAMES = WordList.load("word-names");

	private static final WordList NEVER = WordList.load("never-names");

	private static final WordList SURNAME_WORDS = WordList.load("surname-words");

	private static final WordList NAMED_AFTER = WordList.load("named-after");

	private PersonWords() {
	}

	/** A capital letter by itself. */
	public static boolean isInitial(Tokens tokens, int i) {
		return tokens.isCapital(i) && tokens.end(i) - tokens.start(i) == 1;
	}

	/** Two or three capitals that may stand for given names ("AB Example"). */
	public static boolean areInitials(Tokens tokens, int i) {
		int length = (i < tokens.size()) ? tokens.end(i) - tokens.start(i) : 0;
		return length >= 2 && length <= 3 && tokens.isAllCaps(i) && isLetters(tokens, i) && !isNever(tokens, i);
	}

	/** A capitalised word of letters that nothing forbids as part of a name. */
	public static boolean isPart(Tokens tokens, int i) {
		return isShapedLikeName(tokens, i) && (!isNever(tokens, i) || isSurnameWord(tokens, i));
	}

	/** A capitalised word that is in no list of common words. */
	public static boolean isUncommonPart(Tokens tokens, int i) {
		return isShapedLikeName(tokens, i) && !isNever(tokens, i) && !isSurnameWord(tokens, i)
				&& !contains(NAMED_AFTER, tokens, i);
	}

	/** Whether token i is a capitalised word that is a common given name. */
	public static boolean isGiven(Tokens tokens, int i) {
		return tokens.isCapital(i) && GIVEN_NAMES.contains(tokens, i);
	}

	static boolean isGiven(String lower) {
		return GIVEN_NAMES.contains(lower);
	}

	/** Whether a given name is also a common word, a month or a place. */
	public static boolean isWordName(Tokens tokens, int i) {
		return WORD_NAMES.contains(tokens, i) || isNever(tokens, i);
	}

	/** Whether a given name at token i is a place as well. */
	public static boolean isPlaceName(Tokens tokens, int i) {
		return "place".equals(WORD_NAMES.value(tokens, i));
	}

	/** Whether what bears a person's name is no person for this word after it. */
	public static boolean isNamedAfter(Tokens tokens, int i) {
		return contains(NAMED_AFTER, tokens, i);
	}

	static boolean isSurnameWord(Tokens tokens, int i) {
		return contains(SURNAME_WORDS, tokens, i);
	}

	/** Whether the word at token i never is part of a person's name. */
	public static boolean isNever(Tokens tokens, int i) {
		return contains(NEVER, tokens, i);
	}

	private static boolean contains(WordList list, Tokens tokens, int i) {
		return tokens.isPossessive(i) ? list.contains(plain(tokens, i)) : list.contains(tokens, i);
	}

	/** A word in lower case without the possessive's ending. */
	public static String plain(Tokens tokens, int i) {
		return withoutPossessive(tokens.lower(i));
	}

	/** A word without the ending "'s", whatever the apostrophe. */
	public static String withoutPossessive(String word) {
		if (word.endsWith("'s") || word.endsWith("’s") || word.endsWith("'S") || word.endsWith("’S")) {
			return word.substring(0, word.length() - 2);
		}
		return word;
	}

	private static boolean isShapedLikeName(Tokens tokens, int i) {
		if (i < 0 || i >= tokens.size() || tokens.end(i) - tokens.start(i) < 2 || !isLetters(tokens, i)) {
			return false;
		}
		return tokens.isCapital(i) || startsElided(tokens, i);
	}

	/** "d'Example", "o'Example". */
	private static boolean startsElided(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		return lower.length() > 3 && lower.charAt(1) == '\'' && Character.isUpperCase(tokens.word(i).charAt(2));
	}

	private static boolean isLetters(Tokens tokens, int i) {
		String text = tokens.block().text();
		for (int at = tokens.start(i); at < tokens.end(i); at++) {
			char c = text.charAt(at);
			if (!Character.isLetter(c) && c != '-' && c != '‑' && c != '‐' && c != '\'' && c != '’') {
				return false;
			}
		}
		return true;
	}

}
