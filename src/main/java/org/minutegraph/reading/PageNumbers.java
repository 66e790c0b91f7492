package org.minutegraph.reading;

import java.util.Locale;

/** Lines that hold a page's number and nothing else. */
final class PageNumbers {

	private PageNumbers() {
	}

	/** "Page 3", "Page 3 of 12", "- 3 -", "3 of 12". */
	static boolean isOne(Line line) {
		if (line.length() > 24 || line.heading > 0) {
			return false;
		}
		String masked = mask(line.text()).toLowerCase(Locale.ROOT).replace(" ", "");
		return switch (masked) {
			case "page#", "page#of#", "#of#", "-#-", "–#–", "p#", "pg#", "page|#", "#|page", "page#/#" -> true;
			default -> false;
		};
	}

	/** The text with each run of digits as "#". */
	static String mask(String text) {
		StringBuilder masked = new StringBuilder(text.length());
		boolean digits = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9') {
				if (!digits) {
					masked.append('#');
				}
				digits = true;
			}
			else {
				masked.append(c);
				digits = false;
			}
		}
		return masked.toString();
	}

}
