package org.minutegraph.reading;

import java.util.Arrays;

/** Joins stretches of glyphs into clean text, white space folded. */
final class TextBuilder {

	private char[] chars;

	private int[] origins;

	private int length;

	TextBuilder(int capacity) {
		this.chars = new char[capacity];
		this.origins = new int[capacity];
	}

	/** Adds a stretch; runs of white space become one space, or a tab between cells. */
	void add(Glyphs glyphs, int from, int to, boolean cells) {
		for (int i = from; i < to; i++) {
			char glyph = glyphs.at(i);
			if (Glyphs.isSpace(glyph)) {
				space((cells && glyph == '\t') ? '\t' : ' ', glyphs.origin(i), cells);
			}
			else if (glyph < Glyphs.HEADING || glyph > Glyphs.SOFT) {
				put(glyph, glyphs.origin(i));
			}
		}
	}

	/** A space that stands for the end of a line. */
	void space(int origin) {
		space(' ', origin, false);
	}

	private void space(char glyph, int origin, boolean cells) {
		if (this.length == 0 && glyph == ' ') {
			return;
		}
		char last = (this.length == 0) ? '\0' : this.chars[this.length - 1];
		if (glyph == ' ' && (last == ' ' || last == '\t')) {
			return;
		}
		if (glyph == '\t' && last == ' ') {
			this.length--;
		}
		if (glyph == '\t' && last == '\t' && !cells) {
			return;
		}
		put(glyph, origin);
	}

	private void put(char glyph, int origin) {
		if (this.length == this.chars.length) {
			int wider = Math.max(16, this.length * 2);
			this.chars = Arrays.copyOf(this.chars, wider);
			this.origins = Arrays.copyOf(this.origins, wider);
		}
		this.chars[this.length] = glyph;
		this.origins[this.length++] = origin;
	}

	/** Takes the last character off, such as a hyphen that splits a word. */
	void cut() {
		this.length--;
	}

	Text text() {
		int end = this.length;
		while (end > 0 && this.chars[end - 1] == ' ') {
			end--;
		}
		return new Text(new String(this.chars, 0, end), Arrays.copyOf(this.origins, end));
	}

}
