package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a line between tabs and wide spaces.
 *
 * @param parts in order
 * @param tabbed whether a tab stands between any two
 */
record Segments(List<Part> parts, boolean tabbed) {

	private static final int TAB = 8;

	/** A gap that parts cells even after a full stop. */
	private static final int WIDE = 4;

	/**
	 * A stretch of a line.
	 *
	 * @param from its first glyph
	 * @param to after its last glyph
	 * @param column where it begins on the page
	 * @param gap columns of space before it
	 * @param tabs count of tabs before it
	 */
	record Part(int from, int to, int column, int gap, int tabs) {
	}

	int count() {
		return this.parts.size();
	}

	Part first() {
		return this.parts.getFirst();
	}

	Part last() {
		return this.parts.getLast();
	}

	static Segments of(Line line) {
		List<Part> parts = new ArrayList<>(4);
		Glyphs glyphs = line.glyphs;
		int column = line.indent;
		int from = line.from;
		int start = column;
		int gap = 0;
		int tabs = 0;
		int at = line.from;
		boolean tabbed = false;
		while (at < line.to) {
			if (!Glyphs.isSpace(glyphs.at(at))) {
				at++;
				column++;
				continue;
			}
			int end = at;
			int stop = column;
			int seen = 0;
			while (Glyphs.isSpace(glyphs.at(end))) {
				boolean tab = glyphs.at(end++) == '\t';
				seen += tab ? 1 : 0;
				column = tab ? (column / TAB + 1) * TAB : column + 1;
			}
			if (seen > 0 || column - stop >= WIDE
					|| (column - stop > 1 && !Characters.isStop(glyphs.at(at - 1)) && !isDot(glyphs.at(end)))) {
				parts.add(new Part(from, at, start, gap, tabs));
				from = end;
				start = column;
				gap = column - stop;
				tabs = seen;
				tabbed |= seen > 0;
			}
			at = end;
		}
		parts.add(new Part(from, line.to, start, gap, tabs));
		return new Segments(parts, tabbed);
	}

	/** A leader of dots goes with what it leads to. */
	private static boolean isDot(char glyph) {
		return glyph == '.';
	}

}
