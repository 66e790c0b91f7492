package org.minutegraph.extraction.measure;

import java.util.Set;

import org.minutegraph.extraction.language.Numerals;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Numbers that lead to a place in a text or a class in a school: sections of a
 * constitution, run-in numbers of paragraphs, "P4 and 6".
 */
final class NumberedPlaces {

	private static final WordList LABELS = WordList.load("number-labels");

	private static final WordList NUMBERED_TEXTS = WordList.load("numbered-texts");

	private static final Set<String> JOINTS = Set.of("and", "or", "to", "&", ",", "-", "–", "‐", "‑");

	/** Words before which a name with a number ends. */
	private static final Set<String> AFTER_NAMES = Set.of("is", "was", "has", "had", "will", "to", "who", "which");

	/** Numbers of a series that are looked back upon. */
	private static final int LONGEST_SERIES = 8;

	private NumberedPlaces() {
	}

	static boolean contains(Tokens tokens, int i) {
		return isSection(tokens, i, 0) || isBracketed(tokens, i) || followsLettered(tokens, i, 0)
				|| opensParagraph(tokens, i) || isOfName(tokens, i) || isHouses(tokens, i);
	}

	/**
	 * "920 Beech Park, Ashmere", "2 Larchwood Mill Entrance and": the number of a house,
	 * or of a name that begins with one, before a name in the singular.
	 */
	private static boolean isOfName(Tokens tokens, int i) {
		int to = i + 1;
		while (isNameWord(tokens, to)) {
			to++;
		}
		boolean row = tokens.block().is(Block.Kind.ROW);
		boolean alone = !tokens.isWord(i - 1) || !tokens.isCapital(i - 1);
		boolean joined = tokens.is(to, "and") || tokens.is(to, "or") || tokens.is(to, "for") || tokens.is(to, "in");
		boolean ends = to > i + 2 && (!tokens.isWord(to) || joined) || AFTER_NAMES.contains(tokens.lower(to));
		return isSmall(tokens.lower(i), 3) && i > 0 && to > i + 1 && !row && alone && ends
				&& !tokens.lower(to - 1).endsWith("s") && !NonFigures.isPeople(tokens.lower(i + 1))
				&& !NonFigures.isPlaces(tokens, i) && !FigureFinder.isUnit(tokens, to - 1)
				&& FigureFinder.percent(tokens, i + 1) == 0;
	}

	/** "31-48 Larchwood", "31 – 48 Larchwood": the houses of a street or block. */
	private static boolean isHouses(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		int hyphen = lower.indexOf('-');
		if (hyphen > 0) {
			return Numerals.isPlain(lower.substring(0, hyphen)) && Numerals.isPlain(lower.substring(hyphen + 1))
					&& isProper(tokens, i + 1);
		}
		int last = isDash(tokens, i + 1) ? i + 2 : i;
		return isDash(tokens, last - 1) && Numerals.isPlain(tokens.lower(last - 2))
				&& Numerals.isPlain(tokens.lower(last)) && isProper(tokens, last + 1);
	}

	private static boolean isDash(Tokens tokens, int i) {
		return tokens.is(i, "-") || tokens.is(i, "–");
	}

	private static boolean isProper(Tokens tokens, int i) {
		return isNameWord(tokens, i) && !NonFigures.isPeople(tokens.lower(i)) && !FigureFinder.isUnit(tokens, i)
				&& !tokens.lower(i).endsWith("s");
	}

	private static boolean isNameWord(Tokens tokens, int i) {
		return tokens.isCapital(i) && !tokens.isAllCaps(i) && !tokens.startsWithDigit(i);
	}

	/** "section 14.22", "9.4 of the Code", "11.25 and 11.26 of the standing orders". */
	private static boolean isSection(Tokens tokens, int i, int depth) {
		if (!Numerals.isPlain(tokens.lower(i)) || depth > LONGEST_SERIES) {
			return false;
		}
		if (LABELS.contains(tokens.lower(i - 1)) || isOfNumberedText(tokens, i)) {
			return true;
		}
		if (!isPoint(tokens.lower(i))) {
			return false;
		}
		return JOINTS.contains(tokens.lower(i - 1)) && isSection(tokens, i - 2, depth + 1)
				|| JOINTS.contains(tokens.lower(i + 1)) && isPoint(tokens.lower(i + 2))
						&& isOfNumberedText(tokens, i + 2);
	}

	private static boolean isOfNumberedText(Tokens tokens, int i) {
		if (!tokens.is(i + 1, "of") || !(tokens.is(i + 2, "the") || tokens.is(i + 2, "its"))) {
			return false;
		}
		return NUMBERED_TEXTS.match(tokens, i + 3) > 0
				|| tokens.isCapital(i + 3) && NUMBERED_TEXTS.match(tokens, i + 4) > 0;
	}

	private static boolean isPoint(String lower) {
		return lower.indexOf('.') > 0;
	}

	/** The "2" of "30(2)". */
	private static boolean isBracketed(Tokens tokens, int i) {
		return tokens.is(i - 1, "(") && tokens.isGlued(i - 1) && tokens.isGlued(i) && Numerals.isNumeral(tokens, i - 2)
				&& tokens.is(i + 1, ")");
	}

	/** The "4" and the "6" of "P2, 4 and 6". */
	private static boolean followsLettered(Tokens tokens, int i, int depth) {
		if (depth > LONGEST_SERIES || !JOINTS.contains(tokens.lower(i - 1)) || !isSmall(tokens.lower(i))) {
			return false;
		}
		return isLettered(tokens.lower(i - 2)) || followsLettered(tokens, i - 2, depth + 1);
	}

	private static boolean isSmall(String lower) {
		return isSmall(lower, 2);
	}

	private static boolean isSmall(String lower, int digits) {
		return lower.length() <= digits && lower.indexOf('.') < 0 && Numerals.isPlain(lower);
	}

	private static boolean isLettered(String lower) {
		return lower.length() >= 2 && lower.length() <= 3 && Character.isLetter(lower.charAt(0))
				&& Numerals.isPlain(lower.substring(1));
	}

	/** "3.2 The chair …" within a text that runs on. */
	private static boolean opensParagraph(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		int point = lower.indexOf('.');
		if (point < 1 || point > 2 || !Numerals.isPlain(lower) || !tokens.isCapital(i + 1)) {
			return false;
		}
		int decimals = lower.length() - point - 1;
		return (i == tokens.sentenceStart(i))
				? decimals == 1 || decimals == 2 && lower.charAt(point + 1) <= '2' && lower.charAt(point + 1) > '0'
				: decimals == 1 && tokens.isCapital(i - 1) && !tokens.isAllCaps(i + 1);
	}

}
