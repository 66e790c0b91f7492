package org.minutegraph.extraction.person;

import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;

/**
 * What in an attendance list is no name but says how the named came: headings of groups
 * ("Schools Members", "Officers") and the letters of a grid of meetings.
 */
final class AttendanceGroups {

	private static final WordList GROUPS = WordList.load("attendance-groups");

	private static final WordList CODES = WordList.load("attendance-codes");

	private static final int LONGEST = 7;

	private AttendanceGroups() {
	}

	/** Whether a block only heads a group, or holds no words at all. */
	static boolean isGroup(Tokens tokens) {
		int last = lastWord(tokens);
		if (last < 0) {
			return true;
		}
		boolean brief = tokens.size() <= LONGEST && tokens.isCapital(0);
		return brief && GROUPS.contains(tokens.lower(last));
	}

	/** How those below a heading came. */
	static String as(Tokens tokens, String above) {
		int last = lastWord(tokens);
		String as = (last >= 0) ? GROUPS.valueOf(tokens.lower(last)) : null;
		return (as == null || as.equals("same")) ? above : as;
	}

	/** How somebody came by the last letter that stands in a cell of the row. */
	static String coded(Tokens tokens, int from, String otherwise) {
		String as = otherwise;
		for (int i = from; i < tokens.size(); i++) {
			boolean alone = Wraps.beginsCell(tokens, i) && (i + 1 == tokens.size() || Wraps.beginsCell(tokens, i + 1));
			String coded = alone ? CODES.valueOf(tokens.lower(i)) : null;
			as = (coded != null) ? coded : as;
		}
		return as;
	}

	private static int lastWord(Tokens tokens) {
		int last = tokens.size() - 1;
		while (last >= 0 && (!tokens.isWord(last) || tokens.startsWithDigit(last))) {
			last--;
		}
		return last;
	}

}
