package org.minutegraph.extraction.name;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the body that only the title of its minutes names: "WFRA Meeting Minutes", "WFRA
 * AGM 4/6/24", "Leisure, Parks and Culture Minutes | Tuesday 4 June", "New Pavilion
 * Working group" over "Notes of the meeting held on …".
 */
final class MeetingTitles {

	private static final WordList COMMON = WordList.load("common-acronyms");

	private static final WordList KINDS = WordList.load("kinds-of-meetings");

	private static final WordList OCCASIONS = WordList.load("title-occasions");

	private static final WordList GROUPS = WordList.load("meeting-nouns");

	private static final NameKind GROUP = NameKind.parse("body/other strong");

	private static final NameKind COMMITTEE = NameKind.parse("body/committee strong");

	/** Blocks at the top in which a title stands. */
	private static final int TOP = 4;

	private static final int LONGEST = 9;

	private MeetingTitles() {
	}

	/**
	 * The token after the name in a title, 0 for no title with such a name.
	 * @param below the next block, or null
	 */
	static int read(Tokens tokens, @Nullable Tokens below, Consumer<NameCandidate> found) {
		if (tokens.block().ordinal() >= TOP) {
			return 0;
		}
		NameKind group = (below != null && OCCASIONS.match(below, 0) > 0) ? group(tokens) : null;
		if (group != null) {
			found.accept(new NameCandidate(tokens, 0, tokens.size(), group, true));
			return tokens.size();
		}
		int hall = hall(tokens, below);
		if (hall > 0) {
			found.accept(new NameCandidate(tokens, 0, hall, GROUP, true));
			return hall;
		}
		int end = 0;
		while (end < LONGEST && OCCASIONS.match(tokens, end) == 0) {
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
		if (to > 0 && NameWords.isAnd(tokens, to - 1)) {
			return 0;
		}
		boolean letters = to == 1 && tokens.isAllCaps(0) && !COMMON.contains(tokens, 0)
				&& !NameWords.isOpener(tokens, 0) && tokens.word(0).length() > 2
				&& NameWords.head(tokens, 0, 1) == null;
		boolean area = to == end && tokens.is(end, "minutes") && isList(tokens, to) && isDated(tokens, end + 1);
		boolean met = to > 1 && tokens.is(end, "meeting") && tokens.is(to - 1, "group") && !isList(tokens, to);
		if (!letters && !area && !met) {
			return 0;
		}
		found.accept(new NameCandidate(tokens, 0, to, area ? COMMITTEE : GROUP, true));
		return to;
	}

	/**
	 * What a line of its own names that ends in what people who act together call
	 * themselves, which may be written small, or null.
	 */
	private static @Nullable NameKind group(Tokens tokens) {
		int last = tokens.size() - 1;
		if (last < 1 || last >= LONGEST || tokens.isCapital(last) || GROUPS.match(tokens, last) == 0) {
			return null;
		}
		int small = 0;
		for (int i = 0; i < last; i++) {
			boolean capital = tokens.isCapital(i);
			if (!capital && !NameWords.isAnd(tokens, i) && !NameWords.isOfOrFor(tokens, i) && !tokens.is(i, "the")) {
				return null;
			}
			small += capital ? 0 : 1;
		}
		Match<NameKind> head = NameWords.head(tokens, last - 1, tokens.size());
		return (small == last) ? null : (head != null && head.to() == tokens.size()) ? head.value() : GROUP;
	}

	/**
	 * The token after the name of a hall that has a meeting of its own: "Example Village
	 * Hall (Charity 123) Minutes of the Annual General Meeting", or over "Committee
	 * meeting"; or 0.
	 */
	private static int hall(Tokens tokens, @Nullable Tokens below) {
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
				|| tokens.is(at, "minutes") && tokens.is(at + 3, "annual") && tokens.is(at + 4, "general")
				|| at >= tokens.size() && below != null && below.is(0, "committee") && below.is(1, "meeting");
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
