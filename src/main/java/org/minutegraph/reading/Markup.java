package org.minutegraph.reading;

import java.util.Map;

/**
 * Takes the mark-up out of a text in one pass: Markdown emphasis, escapes and links, HTML
 * tags and entities, invisible characters. What it leaves keeps its offset. Structure
 * that only mark-up tells (a heading, an item, a cell) stays as a mark of {@link Glyphs}.
 */
final class Markup {

	private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|>~<&$'\"";

	private final String text;

	private final Glyphs glyphs;

	private final Emphasis emphasis;

	private final Tags tags;

	private int at;

	private Markup(String text, int from) {
		this.text = text;
		this.at = from;
		this.glyphs = new Glyphs(text.length() - from);
		this.emphasis = new Emphasis(text);
		this.tags = new Tags(text);
	}

	/**
	 * Cleans a text.
	 * @param text as decoded
	 * @param from offset to begin at
	 * @param headings level of each heading that the text's format knows, by its offset
	 */
	static Glyphs clean(String text, int from, Map<Integer, Integer> headings) {
		Markup markup = new Markup(text, from);
		markup.run(headings);
		return markup.glyphs;
	}

	private void run(Map<Integer, Integer> headings) {
		int length = this.text.length();
		while (this.at < length) {
			if (!headings.isEmpty() && headings.get(this.at) instanceof Integer level) {
				this.glyphs.add((char) (Glyphs.HEADING + level - 1), this.at);
			}
			char next = this.text.charAt(this.at);
			if (next > '~') {
				beyondAscii(next);
			}
			else {
				ascii(next);
			}
		}
	}

	private void ascii(char next) {
		switch (next) {
			case '\r' -> lineEnd(peek(1) == '\n' ? 2 : 1, '\n');
			case '\n', '\u000B' -> lineEnd(1, '\n');
			case '\f' -> lineEnd(1, '\f');
			case '\t' -> keep('\t');
			case '\\' -> escape();
			case '*', '_', '~', '`' -> emphasis(next);
			case '[' -> link();
			case '!' -> image();
			case ']' -> linkEnd();
			case '<' -> tag();
			case '&' -> entity();
			default -> {
				if (next < ' ') {
					this.at++;
				}
				else {
					keep(next);
				}
			}
		}
	}

	private void beyondAscii(char next) {
		if (Characters.isLineEnd(next)) {
			lineEnd(1, '\n');
		}
		else if (next == '\u00AD') {
			softHyphen();
		}
		else if (Characters.isSpace(next)) {
			keep(' ');
		}
		else if (Characters.isInvisible(next)) {
			this.at++;
		}
		else if (next >= '\uFB00' && next <= '\uFB06') {
			String letters = Characters.ligature(next);
			for (int i = 0; i < letters.length(); i++) {
				this.glyphs.add(letters.charAt(i), this.at);
			}
			this.at++;
		}
		else {
			keep(next);
		}
	}

	private void keep(char glyph) {
		this.glyphs.add(glyph, this.at++);
	}

	private char peek(int ahead) {
		int index = this.at + ahead;
		return (index < this.text.length()) ? this.text.charAt(index) : '\0';
	}

	private void lineEnd(int width, char glyph) {
		this.glyphs.add(glyph, this.at);
		this.at += width;
	}

	private void softHyphen() {
		int next = this.at + 1;
		while (next < this.text.length() && this.text.charAt(next) == ' ') {
			next++;
		}
		if (next < this.text.length() && (this.text.charAt(next) == '\n' || this.text.charAt(next) == '\r')) {
			this.glyphs.add(Glyphs.SOFT, this.at);
		}
		this.at++;
	}

	private void escape() {
		char next = peek(1);
		if (next == '\n' || next == '\r') {
			this.glyphs.add('\n', this.at++);
		}
		else if (ESCAPABLE.indexOf(next) >= 0) {
			this.at++;
			keep(next);
		}
		else {
			keep('\\');
		}
	}

	private void emphasis(char mark) {
		int width = this.emphasis.width(this.at);
		if (width == 0) {
			keep(mark);
			return;
		}
		if (width == 2 && mark != '~') {
			this.glyphs.turnBold();
		}
		this.at += width;
	}

	private void image() {
		if (peek(1) == '[' && Links.find(this.text, this.at + 1) >= 0) {
			this.at++;
			link();
		}
		else {
			keep('!');
		}
	}

	private void link() {
		int close = Links.find(this.text, this.at);
		if (close < 0) {
			keep('[');
			return;
		}
		this.emphasis.linkUntil(close);
		this.at++;
	}

	private void linkEnd() {
		if (this.emphasis.linkEndsAt(this.at)) {
			this.at = Links.end(this.text, this.at) + 1;
		}
		else {
			keep(']');
		}
	}

	private void tag() {
		Tags.Tag tag = this.tags.at(this.at);
		if (tag == null) {
			keep('<');
			return;
		}
		switch (tag.effect()) {
			case BREAK -> this.glyphs.add('\n', this.at);
			case CELL -> this.glyphs.add('\t', this.at);
			case BOLD -> this.glyphs.turnBold();
			case ITEM -> {
				this.glyphs.add('\n', this.at);
				this.glyphs.add(Glyphs.ITEM, this.at);
			}
			case HEADING -> {
				this.glyphs.add('\n', this.at);
				this.glyphs.add((char) (Glyphs.HEADING + tag.level() - 1), this.at);
			}
			case NONE -> {
			}
		}
		this.at = tag.end();
	}

	private void entity() {
		int end = Entities.end(this.text, this.at);
		if (end < 0) {
			keep('&');
			return;
		}
		char value = Entities.value(this.text, this.at, end);
		if (Characters.isSpace(value)) {
			value = ' ';
		}
		if (!Characters.isInvisible(value)) {
			this.glyphs.add(value, this.at);
		}
		this.at = end;
	}

}
