package org.minutegraph.reading;

import java.util.Locale;
import java.util.Set;

/** Names of months, which tell a date from a numbered line. */
final class Months {

	private static final Set<String> STARTS = Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private Months() {
	}

	/** Whether a text begins with a month's name, in full or cut short. */
	static boolean startsWith(String text) {
		int end = 0;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		if (end < 3 || end > 9) {
			return false;
		}
		String word = text.substring(0, end).toLowerCase(Locale.ROOT);
		return STARTS.contains(word.substring(0, 3))
				&& (end == 3 || word.endsWith("r") || word.endsWith("y") || word.endsWith("h") || word.endsWith("l")
						|| word.endsWith("e") || word.endsWith("t") || word.equals("sept"));
	}

}
