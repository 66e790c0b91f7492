package org.minutegraph.extraction.measure;

import java.util.Set;

import org.minutegraph.extraction.language.Numerals;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Number words that stand for the things they count: "six had been completed", "three of
 * the schemes", "nine of fourteen".
 */
final class NumberPronouns {

	private static final WordList UNITS = WordList.load("duration-units");

	private static final Set<String> AUXILIARIES = Set.of("had", "have", "were", "are", "did");

	private static final Set<String> WHOLES = Set.of("the", "them", "these", "those", "which", "whom", "its", "our",
			"their", "his", "her");

	/** Words after which the number only takes up again what is known. */
	private static final Set<String> KNOWN = Set.of("the", "these", "those", "all", "both", "other", "last", "next",
			"between", "or", "than", "and", "first", "any", "each", "no");

	private NumberPronouns() {
	}

	/** Whether the number word at a token counts without a noun of its own. */
	static boolean isAt(Tokens tokens, int i, double amount) {
		if (amount < 2 || tokens.isCapital(i + 1)) {
			return false;
		}
		boolean known = KNOWN.contains(tokens.lower(i - 1)) || Numerals.isNumberWord(tokens, i - 1);
		return isShare(tokens, i) || isWhole(tokens, i) || !known && AUXILIARIES.contains(tokens.lower(i + 1));
	}

	/**
	 * The "nine" of "nine of fourteen schools", "nine of the schools", "nine of them".
	 */
	private static boolean isShare(Tokens tokens, int i) {
		boolean whole = WHOLES.contains(tokens.lower(i + 2)) && !tokens.is(i, "two") || isPlainNumber(tokens, i + 2);
		return tokens.is(i + 1, "of") && whole && !tokens.is(i - 1, "the");
	}

	/** The "fourteen" of "nine of fourteen". */
	private static boolean isWhole(Tokens tokens, int i) {
		return tokens.is(i - 1, "of") && isPlainNumber(tokens, i - 2);
	}

	private static boolean isPlainNumber(Tokens tokens, int i) {
		Double amount = Numerals.amountOfWord(tokens, i);
		return amount != null && amount > 1 && UNITS.match(tokens, i + 1) == 0;
	}

}
