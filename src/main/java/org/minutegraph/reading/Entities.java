package org.minutegraph.reading;

import java.util.Map;

/** HTML's character references, as far as texts out of web pages use them. */
final class Entities {

	private static final int LONGEST = 10;

	private static final Map<String, Character> NAMED = Map.ofEntries(Map.entry("amp", '&'), Map.entry("lt", '<'),
			Map.entry("gt", '>'), Map.entry("quot", '"'), Map.entry("apos", '\''), Map.entry("nbsp", '\u00A0'),
			Map.entry("pound", '£'), Map.entry("euro", '€'), Map.entry("ndash", '–'), Map.entry("mdash", '—'),
			Map.entry("lsquo", '‘'), Map.entry("rsquo", '’'), Map.entry("ldquo", '“'), Map.entry("rdquo", '”'),
			Map.entry("hellip", '…'), Map.entry("bull", '•'), Map.entry("middot", '·'), Map.entry("shy", '\u00AD'),
			Map.entry("zwnj", '\u200C'), Map.entry("copy", '©'), Map.entry("frac12", '½'), Map.entry("deg", '°'),
			Map.entry("eacute", 'é'), Map.entry("acirc", 'â'), Map.entry("ecirc", 'ê'), Map.entry("icirc", 'î'),
			Map.entry("ocirc", 'ô'), Map.entry("ucirc", 'û'), Map.entry("wcirc", 'ŵ'), Map.entry("ycirc", 'ŷ'));

	private Entities() {
	}

	/** Where a reference that begins at an offset ends, or -1 where none does. */
	static int end(String text, int from) {
		int end = text.indexOf(';', from, Math.min(text.length(), from + LONGEST));
		return (end > from + 1 && value(text, from, end + 1) != '\0') ? end + 1 : -1;
	}

	/** The character meant, or NUL for none that fits one UTF-16 unit. */
	static char value(String text, int from, int end) {
		String name = text.substring(from + 1, end - 1);
		if (!name.startsWith("#")) {
			return NAMED.getOrDefault(name, '\0');
		}
		boolean hex = name.startsWith("x", 1) || name.startsWith("X", 1);
		try {
			int value = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
			return (value > 0 && value < Character.MIN_SURROGATE) ? (char) value : '\0';
		}
		catch (NumberFormatException ex) {
			return '\0';
		}
	}

}
