package org.minutegraph.reading;

/** Roman numerals up to 39, as items are numbered. */
final class Romans {

	private static final String[] UNITS = { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" };

	private Romans() {
	}

	/** The number that glyphs stand for, in either case, or 0 for none. */
	static int value(Glyphs glyphs, int from, int end) {
		int at = from;
		int tens = 0;
		while (at < end && lower(glyphs.at(at)) == 'x' && tens < 4) {
			tens++;
			at++;
		}
		int units = units(glyphs, at, end);
		return (units < 0 || tens > 3) ? 0 : tens * 10 + units;
	}

	private static int units(Glyphs glyphs, int from, int end) {
		for (int value = 0; value < UNITS.length; value++) {
			String numeral = UNITS[value];
			if (numeral.length() == end - from && matches(glyphs, from, numeral)) {
				return value;
			}
		}
		return -1;
	}

	private static boolean matches(Glyphs glyphs, int from, String numeral) {
		for (int i = 0; i < numeral.length(); i++) {
			if (lower(glyphs.at(from + i)) != numeral.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private static char lower(char c) {
		return (c >= 'A' && c <= 'Z') ? (char) (c + 32) : c;
	}

}
