package org.minutegraph.extraction.measure;

import java.util.Set;

import org.minutegraph.extraction.language.Numerals;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Numbers by which a text counts its own parts: items, points, footnotes, the numbers of
 * conditions, parts of a name.
 */
final class RunningNumbers {

	private static final Set<String> CALLS = Set.of("101", "111", "119", "105", "999");

	/** Numbers of a series that are looked back upon. */
	private static final int LONGEST_SERIES = 8;

	private static final WordList MONTHS = WordList.load("months");

	private static final WordList WEEKDAYS = WordList.load("weekdays");

	private static final WordList HEADS = WordList.load("generic-headings");

	/** Digits of the longest number of an item. */
	private static final int LONGEST_NUMBER = 4;

	/** Tokens of the longest head of an item in capitals. */
	private static final int LONGEST_HEAD = 12;

	/** Tokens to the next number of a list that runs on in a paragraph. */
	private static final int REACH = 80;

	private RunningNumbers() {
	}

	static boolean contains(Tokens tokens, int i) {
		return isItem(tokens, i) || isHeadNumber(tokens, i) || isPageNumber(tokens, i) || isFootnote(tokens, i)
				|| isInSeries(tokens, i) || isPageOf(tokens, i) || isOfName(tokens, i) || isLettered(tokens, i)
				|| isPadded(tokens.lower(i)) || WEEKDAYS.contains(tokens, i + 1) || tokens.is(i + 1, "x")
				|| tokens.is(i - 1, "x") && !tokens.isGlued(i) || CALLS.contains(tokens.lower(i))
						&& (tokens.lower(i + 1).startsWith("call") || tokens.is(i + 1, "number"));
	}

	/** The "6" of "6(c) Roads". */
	private static boolean isLettered(Tokens tokens, int i) {
		return tokens.is(i + 1, "(") && tokens.is(i + 3, ")") && tokens.isWord(i + 2)
				&& tokens.lower(i + 2).length() == 1 && Character.isLetter(tokens.lower(i + 2).charAt(0))
				&& (i == tokens.sentenceStart(i) || tokens.isGlued(i + 1)) && isDigits(tokens.lower(i));
	}

	/** "11-02": no range ends in a number with a nought before it. */
	private static boolean isPadded(String lower) {
		int hyphen = lower.indexOf('-');
		return hyphen > 0 && lower.startsWith("0", hyphen + 1) && isDigits(lower.substring(0, hyphen))
				&& lower.length() > hyphen + 2 && isDigits(lower.substring(hyphen + 1));
	}

	/** "3. Leadership" at a sentence's start, or beside "2." or "4." in the same text. */
	private static boolean isItem(Tokens tokens, int i) {
		if (!isPoint(tokens, i)) {
			return false;
		}
		if (i == tokens.sentenceStart(i) || i == 0) {
			return true;
		}
		int number = Integer.parseInt(tokens.lower(i));
		for (int at = Math.max(0, i - REACH); at < Math.min(tokens.size(), i + REACH); at++) {
			if (at != i && isPoint(tokens, at) && Math.abs(Integer.parseInt(tokens.lower(at)) - number) == 1) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "22 MINUTES – Resolved", "334 APOLOGIES FOR ABSENCE", "52 Matters arising": the
	 * number of an item before its head, which is in capitals or says nothing but what is
	 * usual.
	 */
	private static boolean isHeadNumber(Tokens tokens, int i) {
		if (!isDigits(tokens.lower(i)) || tokens.lower(i).length() > LONGEST_NUMBER) {
			return false;
		}
		int at = capitalsEnd(tokens, i + 1);
		boolean ends = at == tokens.size() || tokens.is(at, "-") || tokens.is(at, "–") || tokens.is(at, ":")
				|| tokens.is(at, "(");
		if (i == 0 && at > 1 && ends) {
			return true;
		}
		boolean opens = i == tokens.sentenceStart(i);
		if (opens && tokens.isCapital(i + 1) && HEADS.match(tokens, i + 1) > 0) {
			return true;
		}
		return isHead(tokens, i) && (opens || hasNeighbour(tokens, i));
	}

	/** Token after the words in capitals that start at i. */
	private static int capitalsEnd(Tokens tokens, int i) {
		int at = i;
		while (at < i + LONGEST_HEAD && tokens.isAllCaps(at)) {
			at++;
		}
		return at;
	}

	/** Whether two words in capitals follow a number, one of them no initials. */
	private static boolean isHead(Tokens tokens, int i) {
		return isDigits(tokens.lower(i)) && capitalsEnd(tokens, i + 1) > i + 2
				&& (tokens.lower(i + 1).length() > LONGEST_NUMBER || tokens.lower(i + 2).length() > LONGEST_NUMBER);
	}

	/** Whether the number before or after leads to a head in capitals, too. */
	private static boolean hasNeighbour(Tokens tokens, int i) {
		int number = Integer.parseInt(tokens.lower(i));
		for (int at = Math.max(0, i - REACH); at < Math.min(tokens.size(), i + REACH); at++) {
			if (at != i && tokens.lower(at).length() <= LONGEST_NUMBER && isHead(tokens, at)
					&& Math.abs(Integer.parseInt(tokens.lower(at)) - number) == 1) {
				return true;
			}
		}
		return false;
	}

	/** "… report, 2 to 6 October 2023 4": a page's number after a running head. */
	private static boolean isPageNumber(Tokens tokens, int i) {
		return i > 2 && (i == tokens.size() - 1 || tokens.isCapital(i + 1)) && isDigits(tokens.lower(i))
				&& tokens.lower(i).length() <= 3 && NonFigures.isYearNumber(tokens.lower(i - 1))
				&& MONTHS.contains(tokens, i - 2);
	}

	/** The "2" and the "9" of a page's "2 of 9", after which nothing is counted. */
	private static boolean isPageOf(Tokens tokens, int i) {
		int of = tokens.is(i + 1, "of") ? i + 1 : i - 1;
		boolean counted = tokens.isWord(of + 2) && !tokens.isCapital(of + 2) && !tokens.startsWithDigit(of + 2);
		return tokens.is(of, "of") && isDigits(tokens.lower(of - 1)) && isDigits(tokens.lower(of + 1)) && !counted;
	}

	private static boolean isPoint(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		return isDigits(lower) && lower.length() <= 4 && tokens.is(i + 1, ".")
				&& tokens.isCapital(tokens.is(i + 2, "*") ? i + 3 : i + 2);
	}

	/** The "1" of "start in life’,1 and". */
	private static boolean isFootnote(Tokens tokens, int i) {
		boolean mark = tokens.is(i - 1, ",") || tokens.is(i - 1, ".") || tokens.is(i - 1, "’") || tokens.is(i - 1, "”")
				|| tokens.is(i - 1, "'") || tokens.is(i - 1, ";");
		int word = (tokens.is(i - 2, "’") || tokens.is(i - 2, "”") || tokens.is(i - 2, "'")) ? i - 3 : i - 2;
		return mark && tokens.isGlued(i) && isDigits(tokens.lower(i)) && tokens.lower(i).length() <= 2
				&& tokens.isWord(word) && !tokens.startsWithDigit(word) && tokens.lower(word).length() > 1
				&& !tokens.is(i + 1, "%") && !(tokens.is(i - 1, ",") && isPlural(tokens, i + 1));
	}

	/**
	 * "… of the Constitution,11 questions": what is counted, only its blank is missing.
	 */
	private static boolean isPlural(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		return tokens.isWord(i) && !tokens.isCapital(i) && lower.length() > LONGEST_NUMBER && lower.endsWith("s")
				&& !lower.endsWith("ss");
	}

	/** The "13" of "conditions 1, 13 and 24". */
	private static boolean isInSeries(Tokens tokens, int i) {
		boolean goesOn = (tokens.is(i + 1, "and") || tokens.is(i + 1, ",") || tokens.is(i + 1, "&"))
				&& Numerals.isNumeral(tokens, i + 2);
		int at = i;
		int steps = 0;
		while (tokens.is(at - 1, ",") && Numerals.isNumeral(tokens, at - 2) && steps < LONGEST_SERIES) {
			at -= 2;
			steps++;
		}
		return steps > 0 && goesOn && isDigits(tokens.lower(i)) && NonFigures.isLabel(tokens, at)
				&& tokens.lower(at - 1).endsWith("s");
	}

	/** "Surrounding 6" in the first cell of a row. */
	private static boolean isOfName(Tokens tokens, int i) {
		String text = tokens.block().text();
		int end = (i < tokens.size()) ? tokens.end(i) : 0;
		return i == 1 && tokens.block().is(Block.Kind.ROW) && tokens.isCapital(0) && end < text.length()
				&& text.charAt(end) == '\t' && text.indexOf('\t') == end;
	}

	private static boolean isDigits(String lower) {
		return !lower.isEmpty() && lower.chars().allMatch((c) -> c >= '0' && c <= '9');
	}

}
