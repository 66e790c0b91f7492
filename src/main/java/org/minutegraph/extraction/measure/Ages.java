package org.minutegraph.extraction.measure;

import java.util.Set;

import org.minutegraph.extraction.language.Numerals;
import org.minutegraph.extraction.language.Tokens;

/** Numbers that are ages and define a group: "aged 16", "17 and 18-year-olds", "18+". */
final class Ages {

	private static final Set<String> JOINTS = Set.of("to", "and", "-", "–", "&", "or");

	private static final double OLDEST_YOUTH = 25;

	private Ages() {
	}

	static boolean contains(Tokens tokens, int i) {
		return isAge(tokens, i) || isYouth(tokens, i)
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
				|| tokens.lower(i + 1).startsWith("year") || tokens.is(i + 1, "aged") || tokens.is(i + 1, "strategy");
	}

	/** "18+" before what is for them. */
	private static boolean isYouth(Tokens tokens, int i) {
		Double amount = Numerals.isPlain(tokens.lower(i)) ? Numerals.amount(tokens.lower(i)) : null;
		return tokens.is(i + 1, "+") && tokens.isGlued(i + 1) && amount != null && amount <= OLDEST_YOUTH;
	}

}
