package org.minutegraph.reading;

import org.jspecify.annotations.Nullable;

/** Finds the label that a stretch of glyphs begins with. */
final class Labels {

	private static final int LONGEST_NUMBER = 4;

	private final Glyphs glyphs;

	private int at;

	private int to;

	private boolean inBullet;

	Labels(Glyphs glyphs) {
		this.glyphs = glyphs;
	}

	/** Offset after the label read last. */
	int end() {
		return this.at;
	}

	/**
	 * Reads the label at an offset.
	 * @return the label, or null where there is none; then nothing is said of the end
	 */
	@Nullable Label read(int from, int limit) {
		this.at = from;
		this.to = limit;
		if (from >= limit) {
			return null;
		}
		char first = this.glyphs.at(from);
		if ((first == '“' || first == '"' || first == '‘') && charAt(from + 1) == '(') {
			return bracketed(from + 2);
		}
		if (first == Glyphs.ITEM) {
			return bullet(from + 1);
		}
		if (Characters.isBullet(first)) {
			return (from + 1 == limit || !isDigit(this.glyphs.at(from + 1))) ? bullet(from + 1) : null;
		}
		if (isDigit(first)) {
			return numeric(from);
		}
		if (first == '(') {
			return bracketed(from + 1);
		}
		if (isBulletSign(first) && spaceAt(from + 1) && from + 1 < limit) {
			return bullet(from + 1);
		}
		return isLetter(first) ? lettered(from) : null;
	}

	private Label bullet(int end) {
		int next = skipSpace(end);
		Label inner = null;
		if (!this.inBullet && next < this.to && !isBulletSign(this.glyphs.at(next))) {
			this.inBullet = true;
			inner = read(next, this.to);
			this.inBullet = false;
		}
		if (inner != null && inner.sure() && inner.form() != Label.Form.BULLET) {
			return inner;
		}
		this.at = end;
		return Label.BULLET;
	}

	private @Nullable Label numeric(int from) {
		int parts = 1;
		int end = digits(from);
		int last = from;
		if (end - from > LONGEST_NUMBER) {
			return null;
		}
		if (charAt(end) == '/') {
			return minute(from, from, end);
		}
		while (charAt(end) == '.' && isDigit(charAt(end + 1)) && digits(end + 1) - end <= LONGEST_NUMBER) {
			last = end + 1;
			end = digits(last);
			parts++;
		}
		int value = number(last, end);
		String stem = this.glyphs.text(from, last);
		char after = charAt(end);
		if ((after == '.' || after == ':' && parts == 1) && spaceAt(end + 1)) {
			return label(from, end + 1, Label.Form.NUMBER, parts, value, 0, stem);
		}
		if (after == ')' && spaceAt(end + 1)) {
			return label(from, end + 1, Label.Form.NUMBER_BRACKET, parts, value, 0, stem);
		}
		if (!spaceAt(end)) {
			return null;
		}
		Label.Form form = (parts > 1) ? Label.Form.NUMBER : Label.Form.BARE;
		return label(from, end, form, parts, value, 0, stem);
	}

	private @Nullable Label minute(int from, int number, int slash) {
		int end = digits(slash + 1);
		if (end == slash + 1 || end - slash > LONGEST_NUMBER + 1 || charAt(end) == '/') {
			return null;
		}
		int left = number(number, slash);
		int right = number(slash + 1, end);
		boolean yearFirst = slash - number == 4 && left > 1900;
		if (yearFirst && (right == (left + 1) % 100 || right == left + 1)) {
			return null;
		}
		if (charAt(end) == '.' || charAt(end) == ':') {
			end++;
		}
		if (!spaceAt(end)) {
			return null;
		}
		String stem = yearFirst ? this.glyphs.text(from, slash + 1)
				: this.glyphs.text(from, number) + this.glyphs.text(slash, end);
		return label(from, end, Label.Form.MINUTE, 1, yearFirst ? right : left, 0, stem);
	}

	private @Nullable Label bracketed(int from) {
		int end = isDigit(charAt(from)) ? digits(from) : letters(from);
		if (end == from || charAt(end) != ')' || end - from > 5) {
			return null;
		}
		if (isDigit(charAt(from))) {
			return (end - from > 2) ? null
					: label(from - 1, end + 1, Label.Form.NUMBER_BRACKETS, 1, number(from, end), 0, "");
		}
		boolean upper = Character.isUpperCase(charAt(from));
		return ordinal(from - 1, from, end, end + 1, upper ? Label.Form.UPPER_BRACKETS : Label.Form.BRACKETS);
	}

	private @Nullable Label lettered(int from) {
		int end = letters(from);
		char after = charAt(end);
		boolean upper = Character.isUpperCase(this.glyphs.at(from));
		if (after == ')' && spaceAt(end + 1)) {
			return ordinal(from, from, end, end + 1, upper ? Label.Form.UPPER_BRACKET : Label.Form.BRACKET);
		}
		if (after == '.' && spaceAt(end + 1)) {
			return ordinal(from, from, end, end + 1, upper ? Label.Form.UPPER_STOP : Label.Form.STOP);
		}
		return upper ? reference(from, end) : loneLetter(from, end);
	}

	/** "o", as Word writes its hollow bullet. */
	private @Nullable Label loneLetter(int from, int end) {
		if (end != from + 1 || this.glyphs.at(from) != 'o' || end >= this.to || !spaceAt(end)) {
			return null;
		}
		return bullet(end);
	}

	/** "FGB 12/2021", "PC23/101". */
	private @Nullable Label reference(int from, int end) {
		if (end - from > 5 || !isUpper(from, end)) {
			return null;
		}
		int number = end;
		while (number < this.to && " ./-".indexOf(this.glyphs.at(number)) >= 0 && number - end < 2) {
			number++;
		}
		int slash = digits(number);
		if (slash == number || slash - number > LONGEST_NUMBER || charAt(slash) != '/') {
			return null;
		}
		return minute(from, number, slash);
	}

	private @Nullable Label ordinal(int from, int start, int end, int after, Label.Form form) {
		int roman = Romans.value(this.glyphs, start, end);
		int letter = (end == start + 1) ? Character.toLowerCase(this.glyphs.at(start)) - 'a' + 1 : 0;
		if (end == start + 2 && this.glyphs.at(start) == this.glyphs.at(start + 1)) {
			letter = 26 + Character.toLowerCase(this.glyphs.at(start)) - 'a' + 1;
		}
		if ((roman == 0 && letter == 0) || letter < 0 || letter > 52) {
			return null;
		}
		return label(from, after, form, 1, letter, roman, "");
	}

	private Label label(int from, int end, Label.Form form, int depth, int value, int roman, String stem) {
		this.at = end;
		return new Label(this.glyphs.text(from, end), form, depth, value, roman, stem);
	}

	private char charAt(int index) {
		return (index < this.to) ? this.glyphs.at(index) : '\0';
	}

	private boolean spaceAt(int index) {
		return index >= this.to || Glyphs.isSpace(this.glyphs.at(index));
	}

	private int skipSpace(int from) {
		int index = from;
		while (index < this.to && Glyphs.isSpace(this.glyphs.at(index))) {
			index++;
		}
		return index;
	}

	private int digits(int from) {
		int end = from;
		while (end < this.to && isDigit(this.glyphs.at(end)) && end - from <= LONGEST_NUMBER) {
			end++;
		}
		return end;
	}

	private int letters(int from) {
		int end = from;
		while (end < this.to && isLetter(this.glyphs.at(end)) && end - from < 6) {
			end++;
		}
		return end;
	}

	private boolean isUpper(int from, int end) {
		for (int i = from; i < end; i++) {
			if (this.glyphs.at(i) > 'Z') {
				return false;
			}
		}
		return true;
	}

	private int number(int from, int end) {
		int number = 0;
		for (int i = from; i < end; i++) {
			number = number * 10 + this.glyphs.at(i) - '0';
		}
		return number;
	}

	private static boolean isBulletSign(char c) {
		return Characters.isDash(c) || c == '*' || c == '+' || c == '§' || c == 'Ø' || c == '\u2212';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isLetter(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	}

}
