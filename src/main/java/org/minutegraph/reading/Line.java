package org.minutegraph.reading;

import org.jspecify.annotations.Nullable;

/** A line of the cleaned text and what is known of it so far; blank lines are counted. */
final class Line {

	private static final int[] NO_CELLS = {};

	final Glyphs glyphs;

	/** First glyph that is no space, after quotation marks and heading signs. */
	final int from;

	/** After the last glyph that is no space. */
	final int to;

	/** Columns before the first glyph. */
	final int indent;

	/** Blank lines above. */
	int gap;

	/** Whether a new page begins above. */
	boolean page;

	/** Level of the heading that mark-up says it is, or 0. */
	int heading;

	/** Whether its last word goes on in the next line. */
	final boolean soft;

	@Nullable Label label;

	/** First glyph after the label. */
	int body;

	/** Number of the table that it is a row of, or -1. */
	int table = -1;

	/** First glyph and end of each cell in turn. */
	int[] cells = NO_CELLS;

	/** Whether it goes on with the row above. */
	boolean continued;

	/** First glyph of what stands apart at its end, such as an owner's name, or -1. */
	int tail = -1;

	/** Whether tabs run through its words. */
	boolean shredded;

	boolean dropped;

	Line(Glyphs glyphs, int from, int to, int indent, int gap, boolean page, int heading) {
		this.glyphs = glyphs;
		this.soft = to > from && glyphs.at(to - 1) == Glyphs.SOFT;
		this.from = from;
		this.to = this.soft ? to - 1 : to;
		this.indent = indent;
		this.gap = gap;
		this.page = page;
		this.heading = heading;
		this.body = from;
	}

	int length() {
		return this.to - this.from;
	}

	boolean isLabelOnly() {
		return this.label != null && this.body >= this.to;
	}

	void label(Label found, int end) {
		int at = end;
		while (at < this.to && Glyphs.isSpace(this.glyphs.at(at))) {
			at++;
		}
		this.label = found;
		this.body = at;
	}

	void noLabel() {
		this.label = null;
		this.body = this.from;
	}

	char first() {
		return (this.body < this.to) ? this.glyphs.at(this.body) : '\0';
	}

	char last() {
		return (this.to > this.body) ? this.glyphs.at(this.to - 1) : '\0';
	}

	/** Whether it ends as a sentence or a lead does. */
	boolean isStopped() {
		int end = this.to;
		while (end > this.body && Characters.isCloser(this.glyphs.at(end - 1))) {
			end--;
		}
		return end > this.body && Characters.isStop(this.glyphs.at(end - 1));
	}

	boolean startsLower() {
		return Character.isLowerCase(first());
	}

	boolean isBold() {
		return this.body < this.to && this.glyphs.boldUntil(this.body) >= this.to;
	}

	/** Whether it has letters and all of them are capitals. */
	boolean isCapitals() {
		int capitals = 0;
		for (int i = this.body; i < this.to; i++) {
			char c = this.glyphs.at(i);
			if (Character.isLowerCase(c)) {
				return false;
			}
			if (Character.isUpperCase(c)) {
				capitals++;
			}
		}
		return capitals > 2;
	}

	/** Length of the first word, in glyphs. */
	int firstWord() {
		int end = this.from;
		while (end < this.to && !Glyphs.isSpace(this.glyphs.at(end))) {
			end++;
		}
		return end - this.from;
	}

	/** The last word's letters, lower case. */
	String lastWord() {
		int start = this.to;
		while (start > this.body && Character.isLetter(this.glyphs.at(start - 1))) {
			start--;
		}
		return this.glyphs.text(start, this.to).toLowerCase(java.util.Locale.ROOT);
	}

	String text() {
		return this.glyphs.text(this.from, this.to);
	}

}
