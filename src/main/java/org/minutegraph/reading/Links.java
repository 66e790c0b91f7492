package org.minutegraph.reading;

/**
 * Markdown links: {@code [words](address)}, and styled words: {@code [words]{.class}}.
 */
final class Links {

	private static final int REACH = 1_000;

	private Links() {
	}

	/** Where the words of a link that opens at an offset end (']'), or -1 for no link. */
	static int find(String text, int open) {
		int end = Math.min(text.length() - 1, open + REACH);
		for (int i = open + 1; i < end; i++) {
			char c = text.charAt(i);
			if (c == ']') {
				return end(text, i) >= 0 ? i : -1;
			}
			if (c == '\n' || c == '[') {
				return -1;
			}
		}
		return -1;
	}

	/** Where the address after a link's words ends (')'), or -1. */
	static int end(String text, int close) {
		int end = Math.min(text.length(), close + REACH);
		boolean styled = text.startsWith("{.", close + 1);
		if (!styled && !text.startsWith("(", close + 1)) {
			return -1;
		}
		for (int i = close + 2; i < end; i++) {
			char c = text.charAt(i);
			if (c == (styled ? '}' : ')')) {
				return i;
			}
			if (c == '\n' || c == '(') {
				return -1;
			}
		}
		return -1;
	}

}
