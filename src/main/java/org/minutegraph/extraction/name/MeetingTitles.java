package org.minutegraph.extraction.name;

import java.util.function.Consumer;

import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the body that only the title of its minutes names: "WFRA Meeting Minutes",
 * "Leisure, Parks and Culture Minutes | Tuesday 4 June".
 */
final class MeetingTitles {

	private static final WordList COMMON = WordList.load("common-acronyms");

	private static final WordList KINDS = WordList.load("kinds-of-meetings");

	private static final NameKind GROUP = NameKind.parse("body/other strong");

	private static final NameKind COMMITTEE = NameKind.parse("body/committee strong");

	/** Blocks at the top in which a title stands. */
	private static final int TOP = 4;

	private static final int LONGEST = 9;

	private MeetingTitles() {
	}

	/** The token after the name in a title, 0 for no title with such a name. */
	static int read(Tokens tokens, Consumer<NameCandidate> found) {
		if (tokens.block().ordinal() >= TOP) {
			return 0;
		}
		int end = 0;
		while (end < LONGEST && !tokens.is(end, "minutes") && !tokens.is(end, "meeting")) {
			boolean joint = tokens.is(end, ",") || NameWords.isAnd(tokens, end);
			if (!joint && !tokens.isCapital(end)) {
				return 0;
			}
			end++;
		}
		int to = end;
		while (to > 0 && KINDS.contains(tokens, to - 1)) {
			to--;
		}
		boolean letters = to == 1 && tokens.isAllCaps(0) && !COMMON.contains(tokens, 0) && tokens.word(0).length() > 2
				&& NameWords.head(tokens, 0, 1) == null;
		boolean area = to == end && tokens.is(end, "minutes") && isList(tokens, to) && isDated(tokens, end + 1);
		if (!letters && !area) {
			return 0;
		}
		found.accept(new NameCandidate(tokens, 0, to, letters ? GROUP : COMMITTEE, true));
		return to;
	}

	private static boolean isList(Tokens tokens, int to) {
		boolean comma = false;
		boolean and = false;
		for (int i = 0; i < to; i++) {
			comma = comma || tokens.is(i, ",");
			and = and || NameWords.isAnd(tokens, i);
		}
		return comma && and;
	}

	private static boolean isDated(Tokens tokens, int i) {
		return i >= tokens.size() || !tokens.isWord(i) || tokens.startsWithDigit(i) || NameWords.isBreaker(tokens, i);
	}

}
