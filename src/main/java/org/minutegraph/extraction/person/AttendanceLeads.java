package org.minutegraph.extraction.person;

import java.util.Locale;

import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.extraction.person.PersonNames.Titles;
import org.minutegraph.reading.Block.Kind;

/** The words that open a list of those who came or did not: "PRESENT:", "Apologies". */
public final class AttendanceLeads {

	private static final WordList LEADS = WordList.load("attendance-leads");

	private static final WordList MARKED = WordList.load("marked-attendance-leads");

	/** Blocks at the top of which one may hold the title and the list of a meeting. */
	private static final int TOP = 12;

	/** Tokens of such a block within which the list opens. */
	private static final int HEAD = 80;

	/** Tokens that a heading takes in a second language. */
	private static final int SECOND_LANGUAGE = 6;

	private final Wraps wraps;

	AttendanceLeads(Wraps wraps) {
		this.wraps = wraps;
	}

	/** Number of tokens from i on that may open a list, 0 for none. */
	public static int length(Tokens tokens, int i) {
		int length = tokens.isCapital(i) ? LEADS.match(tokens, i) : 0;
		return (length > 0) ? length : marked(tokens, i);
	}

	/** Whether a block begins with words that might open a list, and no title. */
	static boolean begins(Tokens tokens) {
		return length(tokens, 0) > 0 && !isTitle(tokens, 0);
	}

	private static int marked(Tokens tokens, int i) {
		boolean begins = i == 0 || Wraps.beginsCell(tokens, i);
		int length = (begins && tokens.isCapital(i)) ? MARKED.match(tokens, i) : 0;
		return (length > 0 && tokens.is(i + length, ":")) ? length : 0;
	}

	/** "Councillors A, B, C and D." at the top and nothing else: those who came. */
	private static boolean isRoll(Tokens tokens) {
		boolean names = tokens.block().ordinal() < TOP && PersonNames.titles(tokens, 0).plural()
				&& !Finite.isIn(Stretch.whole(tokens));
		int commas = 0;
		for (int i = 1; names && i < tokens.size(); i++) {
			commas += tokens.is(i, ",") ? 1 : 0;
			names = tokens.isCapital(i) || !tokens.isWord(i) || tokens.is(i, "and");
		}
		return names && commas > 1;
	}

	/** "Apologies: A", or a sentence of its own, "Public – A", after others in a line. */
	static boolean isMarked(Tokens tokens, int i) {
		int to = i + length(tokens, i);
		boolean dash = tokens.is(to, "–") || tokens.is(to, "-");
		return tokens.is(to, ":") || dash && tokens.sentence(i) != tokens.sentence(i - 1);
	}

	/** How those came whom the words at i introduce. */
	static String as(Tokens tokens, int i) {
		return String.valueOf((LEADS.match(tokens, i) > 0) ? LEADS.value(tokens, i) : MARKED.value(tokens, i));
	}

	/** Whether words at i open a list, by what stands after them. */
	boolean opens(Tokens tokens, int i) {
		int length = length(tokens, i);
		if (length == 0) {
			return false;
		}
		int to = bilingual(tokens, i + length);
		return i == 0 && isRoll(tokens) || to == tokens.size()
				|| tokens.is(to, ".") && i == 0 && to + 1 == tokens.size() || tokens.is(to, ":") || tokens.is(to, ";")
				|| tokens.is(to, "-") || tokens.is(to, "–")
				|| i == 0 && (this.wraps.wraps(tokens, to) || Wraps.beginsCell(tokens, to) || tokens.is(to, "(")
						|| PersonNames.titles(tokens, to).to() > to && !isTitle(tokens, i)
						|| (tokens.isAllCaps(i) || tokens.block().is(Kind.ROW)) && PersonWords.isGiven(tokens, to)
								&& PersonWords.isPart(tokens, to + 1)
						|| tokens.is(to, "were") && (tokens.is(to - 1, "present") || tokens.is(to - 1, "attendance")));
	}

	/**
	 * How a list opens: how those in it came, its first words in lower case, the token
	 * after them and the marks that follow.
	 */
	record Opening(String as, String lead, int to) {

		/** "Councillors: Dunn, Hale": all in the list bear the title that opens it. */
		Titles titles(Tokens tokens, int i) {
			Titles titles = PersonNames.titles(tokens, i);
			return titles.plural() ? titles : Titles.none(this.to);
		}

	}

	static Opening opening(Tokens tokens, int i) {
		int end = i + length(tokens, i);
		int to = bilingual(tokens, end);
		if (tokens.is(to, "(")) {
			to = Math.min(tokens.size(), AttendanceMarks.closing(tokens, to) + 1);
			end = to;
		}
		String lead = tokens.text(i, end).toLowerCase(Locale.ROOT);
		while (tokens.is(to, ":") || tokens.is(to, ";") || tokens.is(to, ".") || tokens.is(to, "-")
				|| tokens.is(to, "–")) {
			to++;
		}
		return new Opening(as(tokens, i), lead, to);
	}

	/**
	 * Token after a heading's second language: "Present / Yn bresennol:", else the one
	 * given.
	 */
	static int bilingual(Tokens tokens, int to) {
		int end = tokens.is(to, "/") ? Math.min(tokens.size(), to + SECOND_LANGUAGE) : to;
		for (int i = to + 1; i <= end; i++) {
			if (i == tokens.size() || tokens.is(i, ":")) {
				return i;
			}
			if (!tokens.isWord(i)) {
				return to;
			}
		}
		return to;
	}

	/** "Councillors" before a name is its title and no heading of a list. */
	static boolean isTitle(Tokens tokens, int i) {
		return PersonNames.titles(tokens, i).to() > i;
	}

	/**
	 * Where a list opens within a block that holds the whole beginning of the minutes:
	 * "MINUTES of a meeting … PRESENT (five councillors): A, B", or -1.
	 * @param open whether a list is open, which only a heading, "34 APOLOGIES", ends
	 */
	static int within(Tokens tokens, boolean open) {
		boolean numbered = tokens.block().is(Kind.HEADING) && tokens.startsWithDigit(0) && tokens.size() > 1;
		if (numbered && length(tokens, 1) == tokens.size() - 1) {
			return 1;
		}
		if (open) {
			return -1;
		}
		int end = (tokens.block().ordinal() < TOP) ? Math.min(tokens.size(), HEAD) : 0;
		for (int i = 1; i < end; i++) {
			int to = i + length(tokens, i);
			if (to > i && !isTitle(tokens, i)) {
				to = tokens.is(to, "(") ? AttendanceMarks.closing(tokens, to) + 1 : to;
				Titles all = PersonNames.titles(tokens, to);
				to = (all.plural() && tokens.is(all.to(), ":")) ? all.to() : to;
				if (tokens.is(to, ":") && (tokens.isCapital(to + 1) || tokens.is(to + 1, "-"))) {
					return i;
				}
			}
		}
		return -1;
	}

}
