package org.minutegraph.reading;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** HTML tags that stand in a text file. */
final class Tags {

	private static final int LONGEST = 2_000;

	private static final Set<String> BREAKING = Set.of("p", "div", "br", "hr", "tr", "table", "tbody", "thead", "tfoot",
			"ul", "ol", "dl", "dt", "dd", "section", "article", "header", "footer", "nav", "main", "aside",
			"blockquote", "pre", "title", "body", "html", "head", "form", "fieldset", "figure", "figcaption", "address",
			"caption", "details", "summary");

	private static final Set<String> SILENT = Set.of("span", "a", "i", "em", "u", "s", "small", "sup", "sub", "font",
			"img", "time", "button", "input", "label", "meta", "link", "col", "colgroup", "abbr", "cite", "code", "q",
			"ins", "del", "mark", "center", "strike", "big", "tt", "select", "option", "svg", "path", "iframe",
			"noscript", "textarea", "video", "audio", "source", "picture", "wbr", "data", "kbd", "samp", "var", "base",
			"object", "param", "embed", "map", "area", "canvas", "!doctype");

	private static final Set<String> UNREAD = Set.of("script", "style", "template");

	/** What a tag means to the layout. */
	enum Effect {

		NONE, BREAK, CELL, ITEM, HEADING, BOLD

	}

	/**
	 * A tag.
	 *
	 * @param level of a heading, else 0
	 * @param end offset after it
	 */
	record Tag(Effect effect, int level, int end) {
	}

	private final String text;

	/**
	 * Whether a comment or a script may end at all: the search for it is not repeated.
	 */
	private boolean endless;

	Tags(String text) {
		this.text = text;
	}

	/** The tag that begins at an offset, or null where none does. */
	@Nullable Tag at(int from) {
		if (this.text.startsWith("<!--", from)) {
			int close = end("-->", from + 4);
			return (close < 0) ? null : new Tag(Effect.NONE, 0, close + 3);
		}
		boolean closing = this.text.startsWith("/", from + 1);
		int start = from + (closing ? 2 : 1);
		int end = start;
		while (end < this.text.length() && end - start < 12 && isName(this.text.charAt(end))) {
			end++;
		}
		if (end == start) {
			return null;
		}
		int close = close(end);
		if (close < 0) {
			return null;
		}
		return tag(this.text.substring(start, end).toLowerCase(Locale.ROOT), closing, close + 1);
	}

	private @Nullable Tag tag(String name, boolean closing, int end) {
		if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
			return closing ? new Tag(Effect.BREAK, 0, end) : new Tag(Effect.HEADING, name.charAt(1) - '0', end);
		}
		if (name.equals("li")) {
			return new Tag(closing ? Effect.BREAK : Effect.ITEM, 0, end);
		}
		if (name.equals("td") || name.equals("th")) {
			return new Tag(closing ? Effect.CELL : Effect.NONE, 0, end);
		}
		if (name.equals("b") || name.equals("strong")) {
			return new Tag(Effect.BOLD, 0, end);
		}
		if (UNREAD.contains(name)) {
			int after = closing ? -1 : end("</" + name, end);
			return new Tag(Effect.NONE, 0, (after < 0) ? end : after);
		}
		if (BREAKING.contains(name)) {
			return new Tag(Effect.BREAK, 0, end);
		}
		return SILENT.contains(name) ? new Tag(Effect.NONE, 0, end) : null;
	}

	private static boolean isName(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6') || c == '!';
	}

	private int end(String mark, int from) {
		int end = this.endless ? -1 : this.text.indexOf(mark, from);
		this.endless |= end < 0;
		return end;
	}

	private int close(int from) {
		if (from >= this.text.length() || "> /\t\r\n".indexOf(this.text.charAt(from)) < 0) {
			return -1;
		}
		int limit = Math.min(this.text.length(), from + LONGEST);
		for (int i = from; i < limit; i++) {
			char c = this.text.charAt(i);
			if (c == '>') {
				return i;
			}
			if (c == '<') {
				return -1;
			}
		}
		return -1;
	}

}
