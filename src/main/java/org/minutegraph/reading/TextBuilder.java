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

	/** Adds a stretch; any white space in it becomes one space. */
	void add(Glyphs glyphs, int from, int to) {
		for (int i = from; i < to; i++) {
			char glyph = glyphs.at(i);
			if (Glyphs.isSpace(glyph)) {
				space(glyphs.origin(i));
			}
			else if (glyph < Glyphs.HEADING || glyph > Glyphs.SOFT) {
				put(glyph, glyphs.origin(i));
			}
		}
	}

	/** Adds a stretch whose words are torn by spaces. */
	void addShredded(Glyphs glyphs, int from, int to) {
		boolean letters = !Shreds.hasTabs(glyphs, from, to);
		for (int i = from; i < to; i++) {
			char glyph = glyphs.at(i);
			if (!Glyphs.isSpace(glyph)) {
				put(glyph, glyphs.origin(i));
			}
			else if (letters ? Shreds.partsWords(glyphs, i) : !Shreds.isTorn(glyphs, i, i + 1)) {
				space(glyphs.origin(i));
			}
		}
	}

	/** A space, unless there is white space or nothing before it. */
	void space(int origin) {
		if (this.length > 0 && this.chars[this.length - 1] != ' ' && this.chars[this.length - 1] != '\t') {
			put(' ', origin);
		}
	}

	/** A tab between cells. */
	void tab(int origin) {
		if (this.length > 0 && this.chars[this.length - 1] == ' ') {
			this.length--;
		}
		put('\t', origin);
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
		this.length = Math.max(0, this.length - 1);
	}

	Text text() {
		int end = this.length;
		while (end > 0 && this.chars[end - 1] == ' ') {
			end--;
		}
		return new Text(new String(this.chars, 0, end), Arrays.copyOf(this.origins, end));
	}

}
