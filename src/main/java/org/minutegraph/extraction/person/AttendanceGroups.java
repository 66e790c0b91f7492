package org.minutegraph.extraction.person;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.AttendanceEntry.Detail;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block;

/**
 * What in an attendance list is no name but says how the named came: headings of groups
 * ("Schools Members", "Officers") and the letters of a grid of meetings.
 */
final class AttendanceGroups {

	private static final WordList GROUPS = WordList.load("attendance-groups");

	private static final WordList CODES = WordList.load("attendance-codes");

	private static final WordList ORGANISATIONS = WordList.load("attending-organisations");

	private static final int LONGEST = 7;

	private static final int LONGEST_NAME = 14;

	private static final int FEW = 3;

	/** Blocks among which a list's legend stands. */
	private static final int LEGEND_WITHIN = 120;

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

	/** Whether a line names nothing but the organisation of those below it. */
	static boolean isOrganisation(Cast cast, Tokens tokens) {
		if (tokens.size() == 0 || tokens.size() > LONGEST_NAME || tokens.block().is(Block.Kind.ROW)) {
			return false;
		}
		Mention mention = cast.at(tokens.block().ordinal(), 0).orElse(null);
		boolean whole = mention != null
				&& (mention.to() == tokens.size() || tokens.is(mention.to(), "(") && tokens.is(tokens.size() - 1, ")"));
		boolean known = mention != null && whole && PostBodies.isOrganisation(mention.member());
		return known || isOrganisationWord(tokens);
	}

	/**
	 * The token at which those begin whom a body sent: "From Example Council: A",
	 * "Example Rail representatives: A", or 0.
	 */
	static int sent(Cast cast, Tokens tokens) {
		int name = tokens.is(0, "from") ? tokens.is(1, "the") ? 2 : 1 : 0;
		Mention mention = cast.at(tokens.block().ordinal(), name).orElse(null);
		if (mention == null || mention.from() != name || !PostBodies.isOrganisation(mention.member())) {
			return 0;
		}
		int colon = (name > 0) ? mention.to() : tokens.is(mention.to(), "representatives") ? mention.to() + 1 : -1;
		return (tokens.is(colon, ":") || name == 0 && tokens.is(colon, ";")) ? colon + 1 : 0;
	}

	/** The name of the body that sent those who begin at a token. */
	static Detail sender(Tokens tokens, int at) {
		boolean from = tokens.is(0, "from");
		return new Detail(tokens, from ? 1 : 0, from ? at - 1 : at - 2);
	}

	/** Whoever sent those in its own line did not send those in the lines below. */
	static @Nullable Detail onward(@Nullable Detail group, Tokens tokens, int name, Wraps wraps) {
		boolean below = group != null && group.tokens() == tokens && wraps.wraps(tokens, name)
				&& tokens.isWord(name - 1) && !tokens.is(name - 1, "and");
		return below ? null : group;
	}

	/**
	 * Whether a line is three capitalised words at most, as a second such heading may be.
	 */
	static boolean isWords(Tokens tokens) {
		boolean words = tokens.size() > 0 && tokens.size() <= FEW && !tokens.block().is(Block.Kind.ROW);
		for (int i = 0; words && i < tokens.size(); i++) {
			words = tokens.isCapital(i) && tokens.isWord(i);
		}
		return words;
	}

	/** "University", "Diocese and Schools". */
	static boolean isOrganisationWord(Tokens tokens) {
		return ORGANISATIONS.contains(tokens, 0) && tokens.isCapital(0)
				&& (tokens.size() == 1 || tokens.is(1, "and") && tokens.isCapital(2));
	}

	/** How those below a heading came. */
	static String as(Tokens tokens, String above) {
		int last = lastWord(tokens);
		String as = (last >= 0) ? GROUPS.valueOf(tokens.lower(last)) : null;
		return (as == null || as.equals("same")) ? above : as;
	}

	/** How somebody came by a letter before the name ("P Ann Tolley"), or null. */
	static @Nullable String codedBefore(Tokens tokens, int i) {
		boolean named = PersonWords.isInitial(tokens, i) && PersonWords.isPart(tokens, i + 1)
				&& !PersonWords.isInitial(tokens, i + 1) && PersonWords.isPart(tokens, i + 2);
		return named ? CODES.valueOf(tokens.lower(i)) : null;
	}

	/** Whether a document explains the letters of a list. */
	static boolean hasLegend(AnnotatedDocument document) {
		return document.tokens().stream().limit(LEGEND_WITHIN).anyMatch(AttendanceGroups::isLegend);
	}

	/** Whether a line explains a letter of such a list: "P: Present", "A = Apologies". */
	private static boolean isLegend(Tokens tokens) {
		return tokens.size() > 2 && tokens.size() <= LONGEST && PersonWords.isInitial(tokens, 0)
				&& (tokens.is(1, ":") || tokens.is(1, "=") || tokens.is(1, "-") || tokens.is(1, "–"))
				&& CODES.contains(tokens, 0) && AttendanceLeads.length(tokens, 2) > 0;
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

	/** The number of a heading without the marks behind it, or null. */
	static @Nullable String number(Block heading) {
		String label = heading.label();
		return (label != null) ? label.replaceAll("[^0-9A-Za-z]+$", "") : null;
	}

	/**
	 * Whether a heading or a number ends the list, but for "1.1 A and B" right below "1.
	 * Apologies".
	 * @param above the number of the heading above that only opened a list, or null
	 */
	static boolean closes(Block block, @Nullable String above) {
		String label = block.label();
		if (label == null || !block.is(Block.Kind.HEADING) && !Character.isDigit(label.charAt(0))) {
			return false;
		}
		boolean below = above != null && label.length() > above.length() && label.startsWith(above)
				&& !Character.isDigit(label.charAt(above.length()));
		return !below;
	}

	private static int lastWord(Tokens tokens) {
		int last = tokens.size() - 1;
		while (last >= 0 && (!tokens.isWord(last) || tokens.startsWithDigit(last))) {
			last--;
		}
		return last;
	}

}
