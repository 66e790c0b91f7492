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
		int hall = hall(tokens);
		if (hall > 0) {
			found.accept(new NameCandidate(tokens, 0, hall, GROUP, true));
			return hall;
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
		boolean group = to > 1 && tokens.is(end, "meeting") && tokens.is(to - 1, "group") && !isList(tokens, to);
		if (!letters && !area && !group) {
			return 0;
		}
		found.accept(new NameCandidate(tokens, 0, to, area ? COMMITTEE : GROUP, true));
		return to;
	}

	/**
	 * The token after the name of a hall that has a general meeting of its own: "Example
	 * Village Hall (Charity 123) Minutes of the Annual General Meeting", or 0.
	 */
	private static int hall(Tokens tokens) {
		int to = 0;
		while (to < LONGEST && tokens.isCapital(to) && !tokens.is(to, "hall")) {
			to++;
		}
		if (to < 2 || !tokens.is(to, "hall")) {
			return 0;
		}
		int at = to + 1;
		while (tokens.is(to + 1, "(") && at < tokens.size() && !tokens.is(at - 1, ")")) {
			at++;
		}
		at = tokens.is(at, "–") || tokens.is(at, "-") ? at + 1 : at;
		boolean own = tokens.is(at, "agm") || tokens.is(at, "annual") && tokens.is(at + 1, "general")
				|| tokens.is(at, "minutes") && tokens.is(at + 3, "annual") && tokens.is(at + 4, "general");
		return own ? to + 1 : 0;
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
