package org.minutegraph.extraction.inspection;

import java.util.Set;

import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.name.NameWords;

/**
 * Stretches of words that may name a home, a nursery or a school: capitals, a number
 * before them ("17 Rope Walk") and small words between them ("Little Foxes at Holme").
 */
final class NameRuns {

	private static final WordList OPENERS = WordList.load("name-openers");

	private static final WordList PLAIN = WordList.load("plain-subjects");

	private static final WordList HEADS = WordList.load("graded-heads");

	private static final Set<String> INNER = Set.of("at", "of", "in", "on", "the", "and", "&", "y", "yr", "le");

	/** Words of the longest name. */
	private static final int LONGEST = 6;

	private NameRuns() {
	}

	/** The token after the name that begins at a token; the token itself for none. */
	static int end(Tokens tokens, int from) {
		int i = from;
		int to = from;
		boolean number = tokens.startsWithDigit(from) && tokens.isCapital(from + 1) && tokens.word(from).length() < 5;
		i = number ? from + 1 : from;
		while (i < tokens.size() && i - from < LONGEST && tokens.sentence(i) == tokens.sentence(from)
				&& Outcome.at(tokens, i) == null) {
			if (isNamed(tokens, i)) {
				to = i + 1;
			}
			else if (to == 0 || to != i && !INNER.contains(tokens.lower(i - 1)) || !INNER.contains(tokens.lower(i))) {
				break;
			}
			i++;
		}
		return isName(tokens, from, to) ? to : from;
	}

	/**
	 * The first token of the name that ends before a token; the token itself for none.
	 */
	static int start(Tokens tokens, int to) {
		int from = to;
		int i = to - 1;
		int first = tokens.sentenceStart(Math.max(0, i));
		while (i >= first && to - i <= LONGEST && Outcome.at(tokens, i) == null) {
			if (isNamed(tokens, i)) {
				from = i;
			}
			else if (from != i + 1 || !INNER.contains(tokens.lower(i)) || i == first || !isNamed(tokens, i - 1)) {
				break;
			}
			i--;
		}
		boolean opens = from < to && from == first && OPENERS.match(tokens, from) > 0
				&& !(tokens.is(from, "the") && to - from == 2);
		from = opens ? from + 1 : from;
		boolean number = from > first && tokens.startsWithDigit(from - 1) && tokens.word(from - 1).length() < 4
				&& from - 1 == first;
		from = number ? from - 1 : from;
		return isName(tokens, from, to) ? from : to;
	}

	private static boolean isNamed(Tokens tokens, int i) {
		return tokens.isWord(i) && tokens.isCapital(i) && !tokens.startsWithDigit(i)
				&& Dates.monthNamed(tokens.lower(i)) == null;
	}

	/** Whether words are no area, inspectorate, post or bare "The School". */
	private static boolean isName(Tokens tokens, int from, int to) {
		if (to <= from || GradedAreas.valueAt(tokens, from) != null) {
			return false;
		}
		boolean plain = true;
		for (int i = from; i < to; i++) {
			if (Inspectorates.nameAt(tokens, i) > 0 || NameWords.isPost(tokens, i)) {
				return false;
			}
			plain &= tokens.is(i, "the") || PLAIN.contains(tokens.lower(i)) || HEADS.contains(tokens.lower(i))
					|| OPENERS.match(tokens, i) > 0;
		}
		return !plain;
	}

}
