package org.minutegraph.reading;

/** What kinds of characters mean to the layout. */
final class Characters {

	private static final String[] LIGATURES = { "ff", "fi", "fl", "ffi", "ffl", "st", "st" };

	private Characters() {
	}

	static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	static boolean isSpace(char c) {
		return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u1680' || (c >= '\u2000' && c <= '\u200A')
				|| c == '\u202F' || c == '\u205F' || c == '\u3000';
	}

	/** Characters without a width, marks of direction, controls, and non-characters. */
	static boolean isInvisible(char c) {
		return c < ' ' || (c >= '\u007F' && c < '\u00A0') || c == '\u00AD' || c == '\u180E'
				|| (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E')
				|| (c >= '\u2060' && c <= '\u206F') || c == '\uFEFF' || (c >= '\uFDD0' && c <= '\uFDEF')
				|| (c >= '\uFFF9' && c <= '\uFFFB') || c >= '\uFFFE';
	}

	/** The letters of a Latin ligature, U+FB00 to U+FB06. */
	static String ligature(char c) {
		return LIGATURES[c - '\uFB00'];
	}

	/** Bullets, and what the symbol fonts of office software print one with. */
	static boolean isBullet(char c) {
		return switch (c) {
			case '•', '·', '●', '○', '▪', '■', '◼', '◾', '□', '◦', '‣', '⁃', '➢', '➤', '►', '◆', '◇', '✓', '✔', '❖',
					'∙' ->
				true;
			default -> c > '\uF020' && c <= '\uF0FF';
		};
	}

	static boolean isDash(char c) {
		return c == '-' || c == '–' || c == '—';
	}

	/** Whether a paragraph may end after this character. */
	static boolean isStop(char c) {
		return c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == '…';
	}

	static boolean isCloser(char c) {
		return c == '"' || c == '\'' || c == '”' || c == '’' || c == ')' || c == ']' || c == '*';
	}

}
