package org.minutegraph.extraction.name;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;

/** Tells the commas inside one name from those between names. */
final class ListedNames {

	/** Words between the commas of a name that is a list. */
	private static final int LONGEST_ITEM = 4;

	private ListedNames() {
	}

	/** Whether "Young People and Education" stands at a token. */
	static boolean goesOn(Tokens tokens, int from) {
		int at = from;
		while (at < from + LONGEST_ITEM && NameWords.isCapital(tokens, at)) {
			at++;
		}
		boolean joined = NameWords.isAnd(tokens, at) || tokens.is(at, ",");
		return at > from && joined && NameWords.isCapital(tokens, at + 1);
	}

	/**
	 * The comma of "Children, Young People and Education Committee": no name stands
	 * before it, and one body's head follows the list.
	 */
	static boolean isComma(Tokens tokens, int from, int at, int end) {
		if (NameWords.term(tokens, from, at) != null || NameWords.isPost(tokens, at - 1)) {
			return false;
		}
		boolean and = false;
		for (int i = at + 1; i < end; i++) {
			Match<NameKind> head = NameWords.head(tokens, i, end);
			if (and && head != null && head.value().is(Kind.BODY) && head.value().strong()) {
				return !head.value().type().equals("council") && NameWords.isCapital(tokens, i)
						&& NameWords.isCapital(tokens, i - 1);
			}
			boolean plan = and && head != null && head.value().is(Kind.PROGRAMME) && head.to() - i == 1;
			if (plan && (tokens.is(from - 1, "the") || tokens.is(from - 1, "our"))) {
				return NameWords.isCapital(tokens, i) && NameWords.isCapital(tokens, i - 1);
			}
			boolean joint = tokens.is(i, ",") || NameWords.isAnd(tokens, i);
			if (!joint && (!NameWords.isCapital(tokens, i) || NameWords.isPost(tokens, i))) {
				return false;
			}
			and = and || NameWords.isAnd(tokens, i);
		}
		return false;
	}

	/** The comma of "Ministry of Housing, Communities and Local Government". */
	static boolean isComplementComma(Tokens tokens, int at) {
		return tokens.is(at, ",") && NameWords.isCapital(tokens, at + 1) && NameWords.isAnd(tokens, at + 2)
				&& NameWords.isCapital(tokens, at + 3);
	}

}
