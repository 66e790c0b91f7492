package org.minutegraph.extraction.language;

import java.util.ArrayList;
import java.util.List;

/** Points that are numbered within a paragraph: "(a) …; (b) …", "1) … 2) …", "i. …". */
public final class Enumerations {

	private static final WordList NUMBERED = WordList.load("numbered-parts");

	private Enumerations() {
	}

	/** Whether "(a)", "(1)", "1)", "a)" or "(i)" stands at token i. */
	public static boolean opens(Tokens tokens, int i) {
		return length(tokens, i) > 0;
	}

	/** Number of tokens of the mark at token i, 0 for none. */
	public static int length(Tokens tokens, int i) {
		if (tokens.is(i, "(") && isMark(tokens, i + 1) && tokens.is(i + 2, ")")) {
			return 3;
		}
		return isMark(tokens, i) && tokens.is(i + 1, ")") && !tokens.is(i - 1, "(") ? 2 : 0;
	}

	private static boolean isMark(Tokens tokens, int i) {
		String word = tokens.lower(i);
		if (word.length() == 1 || word.length() == 2 && Character.isDigit(word.charAt(0))) {
			return Character.isLetterOrDigit(word.charAt(0));
		}
		return word.length() <= 4 && !word.isEmpty() && word.chars().allMatch((c) -> c == 'i' || c == 'v' || c == 'x');
	}

	/** "that a be noted and that b be set up" are two points. */
	private static List<Stretch> ofClauses(Stretch stretch) {
		Tokens tokens = stretch.tokens();
		List<Stretch> points = new ArrayList<>();
		int from = stretch.from();
		for (int i = stretch.from() + 1; i < stretch.to(); i++) {
			boolean joint = tokens.is(i - 1, "and") || tokens.is(i - 1, ";") || tokens.is(i - 1, ",");
			if (tokens.is(i, "that") && joint && !tokens.is(i + 1, "they") && !tokens.is(i + 1, "it")) {
				points.add(new Stretch(tokens, from, i).trimmed());
				from = i;
			}
		}
		points.add(new Stretch(tokens, from, stretch.to()).trimmed());
		return points.stream().filter((point) -> !point.isEmpty()).toList();
	}

	/** Whether a mark after token i belongs to its word: "recommendation (i)". */
	private static boolean isNoun(Tokens tokens, int i) {
		return NUMBERED.contains(tokens, i);
	}

	/** The numbered points of a stretch, or the stretch itself where it has none. */
	public static List<Stretch> of(Stretch stretch) {
		Tokens tokens = stretch.tokens();
		List<Stretch> points = new ArrayList<>();
		int from = -1;
		for (int i = stretch.from(); i < stretch.to(); i++) {
			int length = length(tokens, i);
			boolean named = i > stretch.from() && from < 0 && isNoun(tokens, i - 1);
			boolean at = length > 0 && !named && (i == stretch.from() || from >= 0 || i <= stretch.from() + 2);
			if (at) {
				if (from >= 0) {
					points.add(new Stretch(tokens, from, i).trimmed());
				}
				from = i + length;
			}
		}
		if (from < 0) {
			return ofClauses(stretch);
		}
		points.add(new Stretch(tokens, from, stretch.to()).trimmed());
		return points.stream().filter((point) -> !point.isEmpty()).toList();
	}

}
