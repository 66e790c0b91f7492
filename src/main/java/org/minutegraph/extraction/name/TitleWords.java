package org.minutegraph.extraction.name;

import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** How far a title of capitalised words reaches that may hold small words inside. */
final class TitleWords {

	private static final WordList INNER = WordList.load("title-inner");

	/** Words of the longest title. */
	private static final int LONGEST = 9;

	private TitleWords() {
	}

	/** Token after the title that starts at a token, or the token itself for none. */
	static int end(Cast cast, Tokens tokens, int from) {
		int to = from;
		int at = from;
		while (at < tokens.size() && at - from < LONGEST && isFree(cast, tokens, at)
				&& tokens.sentence(at) == tokens.sentence(from)) {
			if (tokens.isCapital(at) || at > from && tokens.startsWithDigit(at)) {
				at++;
				to = at;
			}
			else if (at > from && INNER.contains(tokens, at) && !isDate(tokens, at)) {
				at++;
			}
			else {
				break;
			}
		}
		return to;
	}

	/** "… on 5 October": no more of the title. */
	private static boolean isDate(Tokens tokens, int i) {
		return (tokens.is(i, "on") || tokens.is(i, "in") || tokens.is(i, "by") || tokens.is(i, "from"))
				&& (tokens.startsWithDigit(i + 1) || NameWords.isBreaker(tokens, i + 1));
	}

	/** First token of the title that ends before a token, or the token for none. */
	static int start(Cast cast, Tokens tokens, int to) {
		int from = to;
		int at = to - 1;
		while (at >= 0 && to - at <= LONGEST && isFree(cast, tokens, at)
				&& tokens.sentence(at) == tokens.sentence(to)) {
			if (tokens.isCapital(at)) {
				from = at;
			}
			else if (from == to || !INNER.contains(tokens, at)
					|| !tokens.isCapital(at - 1) && !INNER.contains(tokens, at - 1)) {
				break;
			}
			at--;
		}
		return from;
	}

	/** Whether small words stand inside the title. */
	static boolean hasSmall(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!tokens.isCapital(i)) {
				return true;
			}
		}
		return false;
	}

	/** Capitalised words of the title that are no common parts of names. */
	static int proper(Tokens tokens, int from, int to) {
		int proper = 0;
		for (int i = from; i < to; i++) {
			boolean post = NameWords.isPost(tokens, i) || NameWords.isHonorific(tokens, i);
			if (post) {
				return 0;
			}
			proper += tokens.isCapital(i) && !NameWords.isGeneric(tokens.lower(i)) && !NameWords.isOpener(tokens, i) ? 1
					: 0;
		}
		return proper;
	}

	static boolean isFree(Cast cast, Tokens tokens, int i) {
		return cast.isFree(tokens.block().ordinal(), i, i + 1);
	}

}
