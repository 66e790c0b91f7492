package org.minutegraph.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides whether a line goes on in the next one. The width at which a document is
 * wrapped is measured from lines that surely go on: the next one begins in lower case.
 */
final class Wrapping {

	private static final int WIDEST = 160;

	private static final int NARROWEST = 35;

	/** What a body's whole name ends in. */
	private static final Set<String> WHOLE = Words.of("name-ends-of-boards");

	private static final Set<String> VOTES = Words.of("vote-labels");

	private final int width;

	private final Set<String> openWords;

	Wrapping(List<Line> lines, Set<String> openWords) {
		this.width = width(lines);
		this.openWords = openWords;
	}

	/** Width in glyphs, or 0 for a document whose paragraphs are not wrapped. */
	private static int width(List<Line> lines) {
		int[] counts = new int[WIDEST];
		int sure = 0;
		for (int i = 1; i < lines.size(); i++) {
			Line above = lines.get(i - 1);
			Line line = lines.get(i);
			int length = above.indent + above.length();
			if (line.gap == 0 && line.label == null && line.startsLower() && length >= NARROWEST && length < WIDEST) {
				counts[length]++;
				sure++;
			}
		}
		if (sure < 2) {
			return 0;
		}
		int above = sure / 10;
		int width = WIDEST - 1;
		while (width > 0 && above >= counts[width]) {
			above -= counts[width--];
		}
		return width;
	}

	/** Whether a line goes on in the next one. */
	boolean goesOn(Draft draft, Line next) {
		Line line = draft.last();
		if (next.label != null || next.heading > 0 || line.heading > 0 || next.table >= 0 || line.table >= 0) {
			return false;
		}
		if (line.isLabelOnly()) {
			return true;
		}
		if (next.gap > 0) {
			return overGap(draft, line, next);
		}
		if (line.soft || line.last() == '-') {
			return true;
		}
		if (isLabelUnderBody(line, next)) {
			return false;
		}
		if (line.isCapitals() != next.isCapitals() && (line.isCapitals() || next.length() > 12)) {
			return !line.isStopped() && isOpen(line);
		}
		if (line.isBold() != next.isBold()) {
			return next.startsLower() && !line.isStopped();
		}
		return next.startsLower() ? !endsLead(line) : reaches(line, next);
	}

	private boolean reaches(Line line, Line next) {
		if (!line.isStopped() && (isOpen(line) || sharesBracket(line, next))) {
			return true;
		}
		if (this.width == 0 || endsLead(line) || isField(next)) {
			return false;
		}
		int length = line.indent + line.length();
		boolean full = length + 1 + next.firstWord() > this.width * 9 / 10;
		boolean lengthy = !line.isStopped() && length >= this.width * 2 / 3 && length > NARROWEST;
		return full || lengthy && !isVote(line);
	}

	/** "Proposed: Cllr A; Seconded: Cllr B" is all of its line. */
	private static boolean isVote(Line line) {
		String first = line.glyphs.text(line.body, line.body + line.firstWord()).toLowerCase(Locale.ROOT);
		return VOTES.contains(first);
	}

	/** A paragraph that a new page or a stray blank line cuts. */
	private boolean overGap(Draft draft, Line line, Line next) {
		if (line.isStopped() || draft.length() < 60 || line.isCapitals() || line.isBold() || next.gap > 3) {
			return false;
		}
		boolean wrapped = draft.lines.size() > 1 || line.length() > 90 || (next.page && line.length() > 50);
		if (!wrapped || next.startsLower()) {
			return wrapped;
		}
		return next.isStopped() && (this.openWords.contains(line.lastWord())
				|| (draft.length() > 100 && (next.page || cutsName(line, next))));
	}

	/** "… the Parks" and then "Board, which …". */
	private static boolean cutsName(Line line, Line next) {
		int start = line.to - line.lastWord().length();
		boolean capital = start < line.to && Character.isUpperCase(line.glyphs.at(start));
		int end = next.from + next.firstWord();
		return capital && next.glyphs.at(end - 1) == ',' && next.body == next.from;
	}

	/** "AGAINST (4): …", "Lead officer: …": the line begins something new. */
	private static boolean isField(Line next) {
		int words = 0;
		for (int i = next.from; i < next.to && words < 4; i++) {
			char c = next.glyphs.at(i);
			if (c == ':') {
				return Character.isUpperCase(next.first());
			}
			words += Glyphs.isSpace(c) ? 1 : 0;
		}
		return false;
	}

	/** "A Example (Area" over "Education Officer) and". */
	private static boolean sharesBracket(Line line, Line next) {
		int open = line.to - 1;
		while (open > line.body && line.glyphs.at(open) != '(' && line.glyphs.at(open) != ')') {
			open--;
		}
		int close = next.body;
		while (close < next.to && next.glyphs.at(close) != '(' && next.glyphs.at(close) != ')') {
			close++;
		}
		return open > line.body && line.glyphs.at(open) == '(' && close < next.to && next.glyphs.at(close) == ')'
				&& !isNumbering(next, close);
	}

	/** "a)", "12)": no bracket of the line above is closed. */
	private static boolean isNumbering(Line next, int close) {
		return close - next.body < 4;
	}

	private static boolean endsLead(Line line) {
		return line.last() == ':';
	}

	/** Whether a line ends so that something must come. */
	private boolean isOpen(Line line) {
		char last = line.last();
		return last == ',' || last == '&' || last == '/' || last == '(' || last == '–'
				|| this.openWords.contains(line.lastWord());
	}

	/** "SMALLTOWN SCHOOL BOARD OF GOVERNORS" over the label "COMMITTEE" of a form. */
	private static boolean isLabelUnderBody(Line line, Line next) {
		if (!next.glyphs.text(next.body, next.to).strip().equalsIgnoreCase("committee")) {
			return false;
		}
		String above = line.glyphs.text(line.body, line.to).strip().toLowerCase(Locale.ROOT);
		return WHOLE.contains(above.substring(above.lastIndexOf(' ') + 1));
	}

}
