package org.minutegraph.reading;

import java.util.Arrays;

/**
 * Characters that are left of a text once its mark-up is out, each with its offset in the
 * text. Lines end in '\n' or, before a new page, in '\f'.
 */
final class Glyphs {

	/** First of six marks that say "the line is a heading of level n"; level 1. */
	static final char HEADING = '\uFDD1';

	/** Mark that says "the line is a list item". */
	static final char ITEM = '\uFDD7';

	/** Mark at the end of a line whose last word goes on in the next one. */
	static final char SOFT = '\uFDD8';

	private char[] chars;

	private int[] origins;

	private int length;

	private int[] bold = new int[16];

	private int bolds;

	Glyphs(int capacity) {
		this.chars = new char[capacity + 16];
		this.origins = new int[capacity + 16];
	}

	/** Clean text as glyphs again. */
	static Glyphs of(Text text) {
		Glyphs glyphs = new Glyphs(0);
		glyphs.chars = text.text().toCharArray();
		glyphs.origins = text.origins();
		glyphs.length = glyphs.chars.length;
		return glyphs;
	}

	void add(char glyph, int origin) {
		if (this.length == this.chars.length) {
			int wider = this.length + (this.length >> 1);
			this.chars = Arrays.copyOf(this.chars, wider);
			this.origins = Arrays.copyOf(this.origins, wider);
		}
		this.chars[this.length] = glyph;
		this.origins[this.length++] = origin;
	}

	/** Bold type starts or ends before the next glyph. */
	void turnBold() {
		if (this.bolds == this.bold.length) {
			this.bold = Arrays.copyOf(this.bold, this.bolds * 2);
		}
		this.bold[this.bolds++] = this.length;
	}

	/** The end of the bold stretch that the glyph at an index stands in, or -1. */
	int boldUntil(int index) {
		int at = Arrays.binarySearch(this.bold, 0, this.bolds, index);
		int turns = (at >= 0) ? at + 1 : -at - 1;
		while (turns < this.bolds && this.bold[turns] == index) {
			turns++;
		}
		if ((turns & 1) == 0) {
			return -1;
		}
		while (turns + 1 < this.bolds && onlySpace(this.bold[turns], this.bold[turns + 1])) {
			turns += 2;
		}
		return (turns < this.bolds) ? this.bold[turns] : this.length;
	}

	private boolean onlySpace(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.chars[i] != ' ') {
				return false;
			}
		}
		return true;
	}

	char at(int index) {
		return this.chars[index];
	}

	int origin(int index) {
		return this.origins[index];
	}

	int length() {
		return this.length;
	}

	String text(int from, int to) {
		return new String(this.chars, from, to - from);
	}

	static boolean isSpace(char glyph) {
		return glyph == ' ' || glyph == '\t';
	}

}
