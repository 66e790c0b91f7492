package org.minutegraph.extraction.language;

import java.util.List;

/** Where a text is cut into words, figures and marks, as {@link Tokens} says. */
final class Cut {

	private static final int LONGEST_QUOTED_NAME = 80;

	/** Letters that stand for somebody. */
	private static final int LONGEST_LETTERS = 4;

	private static final List<String> GLUED = List.of("Councillors", "Councillor", "Cllrs", "Cllr", "Mrs", "Mr", "Dr");

	private Cut() {
	}

	/** Offset after the token that begins at an offset. */
	static int end(String text, int from) {
		int i = from;
		char first = text.charAt(from);
		int title = afterGluedTitle(text, from);
		if (title > from) {
			return title;
		}
		if (Letters.isCurrency(first) && from + 1 < text.length() && Letters.isDigit(text.charAt(from + 1))) {
			i++;
		}
		else if (!Letters.isWord(first)) {
			return from + (Character.isHighSurrogate(first) && from + 1 < text.length() ? 2 : 1);
		}
		while (i < text.length()) {
			char c = text.charAt(i);
			if (Letters.isWord(c)) {
				i++;
			}
			else if (c == '%' && Letters.isDigit(text.charAt(i - 1))) {
				return i + 1;
			}
			else if (isInner(text, i) && !isTied(text, from, i)) {
				i++;
			}
			else if (isPluralPossessive(text, from, i)) {
				return i + 1;
			}
			else {
				break;
			}
		}
		return i;
	}

	/** "CllrAnn Lowe": a title before a name that has lost the space between. */
	private static int afterGluedTitle(String text, int from) {
		for (String title : GLUED) {
			int to = from + title.length();
			if (to + 1 < text.length() && text.startsWith(title, from) && Character.isUpperCase(text.charAt(to))
					&& Character.isLowerCase(text.charAt(to + 1))) {
				return to;
			}
		}
		return from;
	}

	private static boolean isInner(String text, int i) {
		if (i + 1 >= text.length() || !Letters.isWord(text.charAt(i + 1))) {
			return false;
		}
		char c = text.charAt(i);
		boolean digitBefore = Letters.isDigit(text.charAt(i - 1));
		boolean digitAfter = Letters.isDigit(text.charAt(i + 1));
		return switch (c) {
			case '\'', '’', '-', '&', '‑', '‐' -> true;
			case '.', ',' -> digitBefore && digitAfter;
			case '/' -> digitBefore && digitAfter;
			case '@' -> true;
			default -> false;
		};
	}

	/** "(AB-Chair)": a hyphen that ties a post to somebody's letters in brackets. */
	private static boolean isTied(String text, int from, int hyphen) {
		boolean bracketed = from > 0 && (text.charAt(from - 1) == '(' || text.charAt(from - 1) == '[');
		boolean letters = bracketed && text.charAt(hyphen) == '-' && hyphen > from + 1
				&& hyphen - from <= LONGEST_LETTERS && hyphen + 2 < text.length()
				&& Character.isUpperCase(text.charAt(hyphen + 1)) && Character.isLowerCase(text.charAt(hyphen + 2));
		for (int i = from; letters && i < hyphen; i++) {
			letters = Character.isUpperCase(text.charAt(i));
		}
		return letters;
	}

	/**
	 * "Schools' Forum": an apostrophe after a capitalised plural, and no closing quote.
	 */
	private static boolean isPluralPossessive(String text, int from, int i) {
		char c = text.charAt(i);
		boolean plural = (c == '\'' || c == '’') && text.charAt(i - 1) == 's'
				&& Character.isUpperCase(text.charAt(from));
		if (!plural || i + 2 >= text.length() || text.charAt(i + 1) != ' '
				|| !Character.isUpperCase(text.charAt(i + 2))) {
			return false;
		}
		char opening = (c == '’') ? '‘' : '\'';
		int earliest = Math.max(0, from - LONGEST_QUOTED_NAME);
		int open = text.substring(earliest, from + 1).lastIndexOf(opening) + earliest;
		return open < earliest || open > 0 && text.charAt(open - 1) != ' ';
	}

}
