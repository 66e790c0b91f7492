package org.minutegraph.extraction.name;

import java.util.Set;

import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Tells words beside a person that may name a body from posts, places and groups. */
final class AffiliationWords {

	private static final WordList STREETS = WordList.load("street-heads");

	private static final WordList PARTIES = WordList.load("parties");

	private static final WordList FIELDS = WordList.load("fields-of-work");

	private static final WordList FAITHS = WordList.load("faiths");

	private static final WordList COMMON = WordList.load("common-acronyms");

	private static final WordList INNER = WordList.load("title-inner");

	/** "(Area Manager, West Elmshire)": where somebody works. */
	private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "mid", "central");

	/** What somebody is who comes for himself, and parts of a council's area. */
	private static final WordList OWN = WordList.load("not-affiliations");

	private static final int LONGEST = 8;

	private AffiliationWords() {
	}

	/** Whether tokens from inclusive to exclusive are words of a body's name. */
	static boolean areName(Tokens tokens, int from, int to) {
		if (to - from > LONGEST || from >= to || !tokens.isCapital(from) || STREETS.contains(tokens, to - 1)
				|| PARTIES.contains(tokens, from) || FAITHS.contains(tokens, from) || OWN.contains(tokens, to - 1)) {
			return false;
		}
		if (to - from == 3 && tokens.is(from + 1, ".") && tokens.isGlued(from + 1) && tokens.isGlued(from + 2)) {
			return true;
		}
		int capitals = 0;
		for (int i = from; i < to; i++) {
			boolean word = tokens.isWord(i) && !tokens.isGlued(i);
			if (NameWords.isPost(tokens, i) || NameWords.isHonorific(tokens, i)
					|| word && !tokens.isCapital(i) && !INNER.contains(tokens, i)) {
				return false;
			}
			capitals += word && tokens.isCapital(i) ? 1 : 0;
		}
		return capitals > 1 && !NameWords.isGivenName(tokens, from) || to - from == 1 && isOddWord(tokens, from);
	}

	/** Whether words end like a street's or a place's name. */
	static boolean isStreet(Tokens tokens, int to) {
		return STREETS.contains(tokens, to - 1);
	}

	/** Whether tokens are capitalised words with small ones between, none a post. */
	static boolean areWords(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean word = tokens.isWord(i) && !tokens.isGlued(i);
			if (NameWords.isPost(tokens, i) || tokens.word(i).startsWith("£")
					|| word && !tokens.isCapital(i) && !INNER.contains(tokens, i)) {
				return false;
			}
		}
		return from < to && tokens.isCapital(from) && to - from <= LONGEST;
	}

	/** "HonestDeal", "Deal.com", "HDCX": no word that could be a place or a group. */
	private static boolean isOddWord(Tokens tokens, int i) {
		String word = tokens.word(i);
		if (tokens.isAllCaps(i)) {
			return word.length() > 3 && !COMMON.contains(tokens, i) && word.chars().allMatch(Character::isLetter);
		}
		return word.indexOf('.') > 0 || word.chars().skip(1).anyMatch(Character::isUpperCase);
	}

	/** Whether they say of what faith or for what field somebody comes. */
	static boolean isGroup(Tokens tokens, int from, int to) {
		return FAITHS.contains(tokens, from) || PARTIES.contains(tokens, from) || FIELDS.contains(tokens, to - 1);
	}

	/** Whether they are a firm's and no part of a post's title. */
	static boolean isFirm(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (NameWords.isAnd(tokens, i)) {
				return false;
			}
		}
		return to - from > 1 && !FIELDS.contains(tokens, to - 1) && !DIRECTIONS.contains(tokens.lower(from));
	}

}
