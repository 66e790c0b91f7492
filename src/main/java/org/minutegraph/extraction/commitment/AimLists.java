package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Reads aims that a sentence lists as nouns: "our priorities are writing and play". */
final class AimLists {

	private static final WordList NOUNS = WordList.load("listed-aims");

	private static final WordList DASHES = WordList.load("priority-dashes");

	private static final WordList COPULAS = WordList.load("listing-copulas");

	/** Tokens between the noun and the verb: "for the coming school year". */
	private static final int APART = 7;

	/** Longest aim in a list. */
	private static final int LONGEST = 14;

	private AimLists() {
	}

	/** Each aim that a sentence lists, or none. */
	static List<Stretch> in(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int noun = sentence.indexOf(NOUNS);
		for (int i = noun + 1; noun >= 0 && i < Math.min(sentence.to(), noun + APART); i++) {
			int copula = Math.max(COPULAS.match(tokens, i), DASHES.match(tokens, i));
			if (copula > 0) {
				return parts(new Stretch(tokens, i + copula, sentence.to()).trimmed());
			}
		}
		return List.of();
	}

	private static List<Stretch> parts(Stretch list) {
		Tokens tokens = list.tokens();
		List<Stretch> parts = new ArrayList<>();
		int from = list.from();
		for (int i = list.from(); i <= list.to(); i++) {
			boolean ends = i == list.to() || tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, "and");
			if (ends) {
				Stretch part = new Stretch(tokens, from, i).trimmed();
				if (!part.isEmpty()) {
					parts.add(part);
				}
				from = i + 1;
			}
		}
		boolean nouns = !list.isEmpty() && !tokens.is(list.from(), "to") && parts.stream().allMatch(AimLists::isNoun);
		return (nouns && parts.size() > 1) ? parts : List.of();
	}

	private static boolean isNoun(Stretch part) {
		return part.to() - part.from() <= LONGEST && !Finite.isIn(part) && part.tokens().isWord(part.from())
				&& !part.tokens().lower(part.from()).endsWith("ed");
	}

}
