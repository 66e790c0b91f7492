package org.minutegraph.extraction.inspection;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds homes and schools that only the words before them make known as such: "the
 * service at Fell House" or "found at Fell House" where the talk is of an inspection.
 */
final class LedNames {

	private static final WordList HEADS = WordList.load("judged-heads");

	private static final WordList HOUSES = WordList.load("house-names");

	private static final WordList HELPERS = WordList.load("helping-words");

	private static final WordList WORDS = WordList.load("inspection-words");

	/** Tokens of ", which opened last year in Sorrel Lane,". */
	private static final int CLAUSE = 12;

	/** Tokens of the longest name. */
	private static final int LONGEST = 6;

	private LedNames() {
	}

	/** Names "Fell House" of "the inspection of the service at Fell House". */
	static void readPlace(Cast cast, Tokens tokens) {
		for (int i = 1; i < tokens.size() - 1; i++) {
			if (tokens.sentenceStart(i) == i - 1 && tokens.isCapital(i - 1)) {
				readOpening(cast, tokens, i - 1);
			}
			boolean at = tokens.is(i, "at") || tokens.is(i, "of") || tokens.is(i, "into") || tokens.is(i, "on")
					|| tokens.is(i, "for") || tokens.is(i, "to");
			if (!at || !tokens.isCapital(i + 1)) {
				continue;
			}
			int to = i + 1;
			while (to < i + 1 + LONGEST && tokens.isCapital(to) && HOUSES.match(tokens, to) == 0) {
				to++;
			}
			boolean house = to > i + 1 && HOUSES.match(tokens, to) > 0 && tokens.isCapital(to)
					&& !tokens.isCapital(to + 1);
			if (house && isInspected(tokens, i) && cast.isFree(tokens.block().ordinal(), i + 1, to + 1)) {
				InspectedNames.name(cast, Kind.SERVICE, tokens, i + 1, to + 1);
			}
		}
	}

	/** "X had moved from good to outstanding, Y from …": Y, where X is known. */
	static void readMoves(Cast cast, Tokens tokens) {
		for (int i = 2; i < tokens.size(); i++) {
			boolean move = tokens.is(i, "from") && Outcome.at(tokens, i + 1) != null;
			int from = i;
			while (move && tokens.isCapital(from - 1) && from > tokens.sentenceStart(i)) {
				from--;
			}
			boolean joined = from < i && (tokens.is(from - 1, ",") || tokens.is(from - 1, "and"));
			if (joined && i - from <= LONGEST && cast.isFree(tokens.block().ordinal(), from, i)
					&& hasSchool(cast, tokens, tokens.sentenceStart(i), from)) {
				InspectedNames.name(cast, Kind.SCHOOL, tokens, from, i);
			}
		}
	}

	private static boolean hasSchool(Cast cast, Tokens tokens, int from, int to) {
		return cast.mentionsIn(tokens.block().ordinal(), from, to)
			.stream()
			.anyMatch((mention) -> mention.member().is(Kind.SCHOOL));
	}

	/**
	 * Where a name ends that a clause follows (", which opened in May,"), else the token.
	 */
	static int beforeClause(Tokens tokens, int verb) {
		if (!tokens.is(verb - 1, ",")) {
			return verb;
		}
		int i = verb - 2;
		while (i > Math.max(tokens.sentenceStart(verb), verb - CLAUSE) && !tokens.is(i, ",")) {
			i--;
		}
		boolean clause = tokens.is(i, ",") && (tokens.is(i + 1, "which") || tokens.is(i + 1, "whose"));
		return clause ? i : verb;
	}

	/** "Fell House had its inspection." */
	private static void readOpening(Cast cast, Tokens tokens, int from) {
		int last = from;
		while (last < from + LONGEST && tokens.isCapital(last) && HOUSES.match(tokens, last) == 0) {
			last++;
		}
		boolean house = last > from && HOUSES.match(tokens, last) > 0 && tokens.isCapital(last)
				&& HELPERS.match(tokens, last + 1) > 0;
		if (house && Inspectorates.areIn(tokens, from, tokens.sentenceEnd(from))
				&& cast.isFree(tokens.block().ordinal(), from, last + 1)) {
			InspectedNames.name(cast, Kind.SERVICE, tokens, from, last + 1);
		}
	}

	/** "inspection of", "found at", "the respite service at". */
	private static boolean isInspected(Tokens tokens, int preposition) {
		int before = preposition - 1;
		boolean noun = WORDS.match(tokens, before) > 0 || tokens.is(before, "report") || tokens.is(before, "found")
				|| tokens.is(before, "visit");
		return noun || tokens.is(preposition, "at") && HEADS.match(tokens, before) > 0;
	}

}
