package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The YAML block that a Markdown file may begin with. Its title and date become blocks;
 * the rest is for the program that published the file.
 *
 * @param end offset after it, 0 where there is none
 * @param drafts title and date, as far as given
 */
record FrontMatter(int end, List<Draft> drafts) {

	private static final int LONGEST = 10_000;

	static FrontMatter of(String text) {
		int start = text.startsWith("\uFEFF") ? 1 : 0;
		if (!text.startsWith("---\n", start) && !text.startsWith("---\r\n", start)) {
			return new FrontMatter(0, List.of());
		}
		List<Draft> drafts = new ArrayList<>();
		int at = text.indexOf('\n') + 1;
		while (at > 0 && at < Math.min(text.length(), LONGEST)) {
			int end = text.indexOf('\n', at);
			int stop = (end < 0) ? text.length() : end;
			if (text.startsWith("---", at)) {
				return new FrontMatter(stop, drafts);
			}
			entry(text, at, stop, drafts);
			at = end + 1;
		}
		return new FrontMatter(0, List.of());
	}

	private static void entry(String text, int from, int to, List<Draft> drafts) {
		boolean title = text.startsWith("title:", from);
		if (!title && !text.startsWith("date:", from)) {
			return;
		}
		int start = text.indexOf(':', from) + 1;
		int end = to;
		while (start < end && (text.charAt(start) <= ' ' || isQuote(text.charAt(start)))) {
			start++;
		}
		while (end > start && (text.charAt(end - 1) <= ' ' || isQuote(text.charAt(end - 1)))) {
			end--;
		}
		Draft draft = new Draft();
		draft.kind = title ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
		draft.level = title ? 1 : 0;
		draft.label = title ? "title" : "date";
		int[] origins = new int[end - start];
		for (int i = 0; i < origins.length; i++) {
			origins[i] = start + i;
		}
		draft.text = new Text(text.substring(start, end), origins);
		drafts.add(draft);
	}

	private static boolean isQuote(char c) {
		return c == '"' || c == '\'';
	}

}
