package org.minutegraph.reading;

import java.util.List;
import java.util.Locale;

/** Lines that hold a page's number and nothing else. */
final class PageNumbers {

	private static final int LONGEST = 24;

	private PageNumbers() {
	}

	/** "Page 3", "Page 3 of 12", "- 3 -", and a bare number that stands apart. */
	static boolean isOne(List<Line> lines, int index) {
		Line line = lines.get(index);
		if (line.length() > LONGEST || line.heading > 0) {
			return false;
		}
		String masked = mask(line.text()).toLowerCase(Locale.ROOT).replace(" ", "");
		return switch (masked) {
			case "page#", "page#of#", "#of#", "-#-", "–#–", "pg#", "page|#", "#|page", "page#/#", "[page#]" -> true;
			case "#" -> standsApart(lines, index);
			default -> false;
		};
	}

	/** A head that holds the page's number: "- 2 - Council", "Report Page 2 of 4". */
	static boolean areIn(Line line) {
		char first = line.glyphs.at(line.from);
		char last = line.glyphs.at(line.to - 1);
		if (first != '-' && last != '-' && first != 'P' && first != 'p' && !isDigit(last)) {
			return false;
		}
		String masked = mask(line.text()).toLowerCase(Locale.ROOT);
		return masked.startsWith("- # - ") || masked.endsWith(" - # -") || masked.startsWith("page # of # ")
				|| masked.endsWith(" page # of #") || masked.endsWith("| page #") || masked.startsWith("page # | ");
	}

	private static boolean standsApart(List<Line> lines, int index) {
		Line line = lines.get(index);
		if (line.length() > 3 || isNumber(lines, index - 1) || isNumber(lines, index + 1)) {
			return false;
		}
		boolean last = index + 1 == lines.size();
		Line next = last ? line : lines.get(index + 1);
		if (last || line.page || next.page) {
			return true;
		}
		return (line.gap > 0 || next.gap > 0) && index > 8 && !startsCell(next);
	}

	/** Whether a line may be what a number alone on its line counts. */
	private static boolean startsCell(Line next) {
		return next.length() < 60 && !next.isStopped();
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	static boolean isBare(Line line) {
		return line.length() < 4 && mask(line.text()).equals("#");
	}

	private static boolean isNumber(List<Line> lines, int index) {
		if (index < 0 || index >= lines.size()) {
			return false;
		}
		Line line = lines.get(index);
		for (int i = line.from; i < line.to; i++) {
			if (Character.isLetter(line.glyphs.at(i))) {
				return false;
			}
		}
		return true;
	}

	/** The text with each run of digits as "#" and each run of spaces as one. */
	static String mask(String text) {
		StringBuilder masked = new StringBuilder(text.length());
		char last = '\0';
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char mask = (c >= '0' && c <= '9') ? '#' : (c == '\t') ? ' ' : c;
			if (mask != last || (mask != '#' && mask != ' ')) {
				masked.append(mask);
			}
			last = mask;
		}
		return masked.toString();
	}

}
