package org.minutegraph.extraction.measure;

import java.util.Set;

import org.minutegraph.extraction.language.Numerals;
import org.minutegraph.extraction.language.Tokens;

/** Numbers that are ages and define a group: "aged 16", "17 and 18-year-olds", "18+". */
final class Ages {

	private static final Set<String> JOINTS = Set.of("to", "and", "-", "–", "&", "or");

	/**
	 * Ages at which groups of children, of the young or of those of working age begin.
	 */
	private static final Set<String> FROM = Set.of("0", "2", "3", "5", "11", "13", "14", "15", "16", "17", "18", "19");

	/** Ages at which such groups end. */
	private static final Set<String> UNTIL = Set.of("5", "11", "16", "17", "18", "19", "21", "24", "25", "64", "65");

	private static final double OLDEST_YOUTH = 25;

	private Ages() {
	}

	static boolean contains(Tokens tokens, int i) {
		return isAge(tokens, i) || isYouth(tokens, i) || isBand(tokens, i) || isBirthday(tokens, i)
				|| JOINTS.contains(tokens.lower(i + 1)) && Numerals.isNumeral(tokens, i + 2) && isAge(tokens, i + 2);
	}

	private static boolean isAge(Tokens tokens, int i) {
		String after = tokens.lower(i + 1);
		String before = tokens.lower(i - 1);
		boolean until = before.equals("are") && (tokens.is(i - 3, "until") || tokens.is(i - 3, "when"));
		boolean ofAge = before.equals("of") && tokens.is(i - 2, "age") || tokens.is(i - 2, "aged");
		boolean yearsOf = after.startsWith("year")
				&& (tokens.lower(i + 2).startsWith("old") || tokens.is(i + 2, "of") && tokens.is(i + 3, "age"));
		if (until || ofAge || yearsOf || tokens.lower(i).contains("-year-old")) {
			return true;
		}
		if (after.equals("year") || after.equals("-")) {
			String next = tokens.lower(i + 2);
			return next.startsWith("old") || next.equals("year") || next.equals("-") && after.equals("year");
		}
		return after.startsWith("year-old") || tokens.lower(i).contains("-") && isGroup(tokens, i) || after.equals("yr")
				|| after.equals("+") && (before.equals("aged") || before.equals("over"));
	}

	private static boolean isGroup(Tokens tokens, int i) {
		return tokens.is(i - 1, "aged") || tokens.is(i - 1, "ages") || tokens.is(i - 1, "of")
				|| tokens.lower(i + 1).startsWith("year") && isKnownBand(tokens.lower(i)) || tokens.is(i + 1, "aged")
				|| tokens.is(i + 1, "strategy");
	}

	/** "the 18-25 service", "the age ranges 30-39 and 40-49". */
	private static boolean isBand(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		int hyphen = lower.indexOf('-');
		if (hyphen < 1 || !Numerals.isPlain(lower.substring(0, hyphen))
				|| !Numerals.isPlain(lower.substring(hyphen + 1))) {
			return false;
		}
		return isKnownBand(lower) && tokens.isWord(i + 1) && FigureFinder.percent(tokens, i + 1) == 0
				&& !FigureFinder.isUnit(tokens, i + 1) || isAfterAge(tokens, i);
	}

	private static boolean isKnownBand(String lower) {
		int hyphen = lower.indexOf('-');
		return FROM.contains(lower.substring(0, hyphen)) && UNTIL.contains(lower.substring(hyphen + 1));
	}

	private static boolean isAfterAge(Tokens tokens, int i) {
		for (int at = i - 1; at >= Math.max(tokens.sentenceStart(i), i - 5); at--) {
			if (tokens.is(at, "age") || tokens.is(at, "ages") || tokens.is(at, "aged")) {
				return true;
			}
		}
		return false;
	}

	/** "at 16, young people may", "on turning 18", "under 25s". */
	private static boolean isBirthday(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		if (lower.length() == 3 && lower.endsWith("s") && UNTIL.contains(lower.substring(0, 2))) {
			return true;
		}
		if (!UNTIL.contains(lower)) {
			return false;
		}
		String before = tokens.lower(i - 1);
		if (before.equals("under") && tokens.lower(i + 1).startsWith("year")) {
			return true;
		}
		boolean opens = i - 2 < tokens.sentenceStart(i) || !tokens.isWord(i - 2) || tokens.is(i - 2, "but")
				|| tokens.is(i - 2, "and");
		boolean plain = tokens.is(i + 1, ",") || tokens.isWord(i + 1) && !FigureFinder.isUnit(tokens, i + 1);
		return before.equals("turning") || before.equals("turned") || before.equals("turn")
				|| before.equals("at") && opens && plain;
	}

	/** "18+" before what is for them. */
	private static boolean isYouth(Tokens tokens, int i) {
		Double amount = Numerals.isPlain(tokens.lower(i)) ? Numerals.amount(tokens.lower(i)) : null;
		return tokens.is(i + 1, "+") && tokens.isGlued(i + 1) && amount != null && amount <= OLDEST_YOUTH;
	}

}
