package org.minutegraph.extraction.name;

import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells a body by the plural verb after a name in the singular: "Wendle Bakery have
 * offered", "Hartwell are looking at the site". People and things would have "has".
 */
final class PluralVerbs {

	private static final WordList MANY = WordList.load("words-for-many");

	private PluralVerbs() {
	}

	static boolean follow(Tokens tokens, int from, int to) {
		boolean one = !tokens.lower(to - 1).endsWith("s") && !MANY.contains(tokens, to - 1)
				&& !NameWords.isAnd(tokens, from - 1) && !NameWords.isArticle(tokens, from - 1)
				&& !tokens.is(from - 1, ",") && !tokens.is(from - 1, "or")
				&& !(to - from == 1 && NameWords.isGivenName(tokens, from)) && !hasAnd(tokens, from, to);
		int verb = Verbs.afterAdverbs(tokens, to + 1);
		return one && (tokens.is(to, "have") && Verbs.isParticiple(tokens, verb)
				|| tokens.is(to, "are") && Verbs.isGerund(tokens, verb));
	}

	private static boolean hasAnd(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (NameWords.isAnd(tokens, i)) {
				return true;
			}
		}
		return false;
	}

}
