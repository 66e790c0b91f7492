package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts glyphs into lines and takes off what begins a line: quotation marks, "#". */
final class Lines {

	private static final int TAB = 8;

	private final Glyphs glyphs;

	private final List<Line> lines = new ArrayList<>();

	private int gap = 1;

	private boolean page;

	private Lines(Glyphs glyphs) {
		this.glyphs = glyphs;
	}

	static List<Line> of(Glyphs glyphs) {
		Lines cut = new Lines(glyphs);
		cut.cut();
		return cut.lines;
	}

	private void cut() {
		int from = 0;
		int length = this.glyphs.length();
		while (from < length) {
			int end = from;
			while (end < length && this.glyphs.at(end) != '\n' && this.glyphs.at(end) != '\f') {
				end++;
			}
			line(from, end);
			if (end < length && this.glyphs.at(end) == '\f') {
				this.page = true;
				this.gap++;
			}
			from = end + 1;
		}
	}

	private void line(int from, int end) {
		int start = from;
		int indent = 0;
		while (start < end && isMargin(this.glyphs.at(start), start, end)) {
			indent += (this.glyphs.at(start) == '\t') ? TAB : 1;
			start++;
		}
		int to = end;
		while (to > start && Glyphs.isSpace(this.glyphs.at(to - 1))) {
			to--;
		}
		if (start == to) {
			this.gap++;
		}
		else if (isRule(start, to)) {
			underline(start);
		}
		else {
			add(start, to, indent);
		}
	}

	private void add(int start, int end, int indent) {
		int level = 0;
		int from = start;
		int to = end;
		char first = this.glyphs.at(start);
		if (first >= Glyphs.HEADING && first < Glyphs.ITEM) {
			level = first - Glyphs.HEADING + 1;
			from = skipSpace(start + 1, to);
		}
		int signs = signs(from, to);
		if (signs > 0) {
			level = signs;
			from = skipSpace(from + signs, to);
			while (to > from && (this.glyphs.at(to - 1) == '#' || Glyphs.isSpace(this.glyphs.at(to - 1)))) {
				to--;
			}
		}
		if (from == to) {
			this.gap++;
			return;
		}
		this.lines.add(new Line(this.glyphs, from, to, indent, this.gap, this.page, level));
		this.gap = 0;
		this.page = false;
	}

	private int signs(int from, int to) {
		int end = from;
		while (end < to && this.glyphs.at(end) == '#') {
			end++;
		}
		return (end - from <= 6 && end < to && Glyphs.isSpace(this.glyphs.at(end))) ? end - from : 0;
	}

	/** A line of signs only: it underlines a heading or parts the text. */
	private void underline(int at) {
		char sign = this.glyphs.at(at);
		if (this.gap == 0 && (sign == '=' || sign == '-') && !this.lines.isEmpty()) {
			Line above = this.lines.getLast();
			boolean alone = above.gap > 0 && above.heading == 0 && above.length() < 120;
			if (alone && this.glyphs.text(above.from, above.to).indexOf('\t') < 0) {
				above.heading = (sign == '=') ? 1 : 2;
			}
		}
		this.gap++;
	}

	private boolean isRule(int from, int to) {
		if (to - from < 3) {
			return false;
		}
		for (int i = from; i < to; i++) {
			if ("-_=*~|+:. \t—–#".indexOf(this.glyphs.at(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	private boolean isMargin(char glyph, int at, int end) {
		return Glyphs.isSpace(glyph)
				|| (glyph == '>' && (at + 1 == end || Glyphs.isSpace(this.glyphs.at(at + 1)) || next(at) == '>'));
	}

	private char next(int at) {
		return this.glyphs.at(at + 1);
	}

	private int skipSpace(int from, int to) {
		int at = from;
		while (at < to && Glyphs.isSpace(this.glyphs.at(at))) {
			at++;
		}
		return at;
	}

}
