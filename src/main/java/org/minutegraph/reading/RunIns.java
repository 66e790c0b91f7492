package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits headings that run into their paragraph: "3. FOOTPATHS The Clerk wrote …", or set
 * in bold, or in title case after a minute's number.
 */
final class RunIns {

	private static final int MOST_WORDS = 16;

	private static final Set<String> OPENERS = Words.of("sentence-openers");

	private static final Set<String> JOINS = Words.of("heading-joins");

	private RunIns() {
	}

	static List<Draft> split(List<Draft> drafts) {
		List<Draft> split = new ArrayList<>(drafts.size());
		for (Draft draft : drafts) {
			int end = (draft.kind == Block.Kind.PARAGRAPH && isNumbered(draft)) ? headingEnd(draft) : 0;
			if (end > 0) {
				Text whole = draft.text;
				Draft rest = Draft.inline(null, whole.part(afterMarks(whole.text(), end), whole.length()), draft);
				rest.kind = Block.Kind.PARAGRAPH;
				rest.splitOff = draft.splitOff;
				draft.text = whole.part(0, end);
				draft.kind = Block.Kind.HEADING;
				draft.level = draft.series.depth() + 1;
				draft.splitOff = false;
				split.add(draft);
				split.add(rest);
			}
			else {
				split.add(draft);
			}
		}
		return split;
	}

	private static boolean isNumbered(Draft draft) {
		return draft.series != null && draft.series.isNumeric() && draft.text.length() > 20;
	}

	private static int headingEnd(Draft draft) {
		int bold = boldEnd(draft);
		if (bold > 0) {
			return bold;
		}
		int capitals = capitalsEnd(draft.text.text());
		if (capitals > 0) {
			return capitals;
		}
		return (draft.series.form() == Label.Form.MINUTE) ? titleEnd(draft.text.text()) : 0;
	}

	private static int boldEnd(Draft draft) {
		Line first = draft.first();
		int end = (first.body < first.to) ? first.glyphs.boldUntil(first.body) : -1;
		if (end < 0 || end >= first.to) {
			return 0;
		}
		int origin = first.glyphs.origin(end);
		int at = 0;
		while (at < draft.text.length() && draft.text.origins()[at] < origin) {
			at++;
		}
		return (at > 5 && at < 100 && draft.text.length() - at > 10 && !isSpeaker(draft.text.text(), at)) ? at : 0;
	}

	/** "Footpaths — A. Warden": whose item it is, not the item. */
	private static boolean isSpeaker(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		return at < text.length() && Characters.isDash(text.charAt(at)) && text.length() - from < 60
				&& !text.endsWith(".");
	}

	/** The end of two or more words in capitals before a sentence, or 0. */
	private static int capitalsEnd(String text) {
		int letters = 0;
		int longest = 0;
		int words = 0;
		int end = 0;
		int at = 0;
		while (at < text.length()) {
			int stop = wordEnd(text, at);
			int capitals = capitals(text, at, stop);
			if (capitals < 0) {
				break;
			}
			if (capitals > 1 || !isWord(text, at, stop)) {
				words += (capitals > 1) ? 1 : 0;
				letters += capitals;
				longest = Math.max(longest, capitals);
				end = stop;
			}
			at = stop + 1;
		}
		boolean heading = words > 1 && letters > 7 && longest > 4 && end < 100 && at < text.length();
		return (heading && text.charAt(end - 1) != ':') ? end : 0;
	}

	/** Count of capital letters in a word, or -1 where it has a small one. */
	private static int capitals(String text, int from, int to) {
		int capitals = 0;
		for (int i = from; i < to; i++) {
			if (Character.isLowerCase(text.charAt(i))) {
				return -1;
			}
			capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
		}
		return capitals;
	}

	private static boolean isWord(String text, int from, int to) {
		return from < to && Character.isLetter(text.charAt(from));
	}

	/** The end of a title in title case before a word that opens a sentence, or 0. */
	private static int titleEnd(String text) {
		int at = 0;
		for (int words = 0; words < MOST_WORDS && at < text.length(); words++) {
			int stop = wordEnd(text, at);
			String word = text.substring(at, stop);
			if (words > 0 && OPENERS.contains(word)) {
				return at - 1;
			}
			char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
			boolean title = !word.isEmpty() && !Character.isLowerCase(word.charAt(0)) && last != '.' && last != ':';
			if (!title && !JOINS.contains(word)) {
				return 0;
			}
			at = stop + 1;
		}
		return 0;
	}

	private static int wordEnd(String text, int from) {
		int end = text.indexOf(' ', from);
		return (end < 0) ? text.length() : end;
	}

	private static int afterMarks(String text, int from) {
		int at = from;
		while (at < text.length() && (" .:".indexOf(text.charAt(at)) >= 0 || Characters.isDash(text.charAt(at)))) {
			at++;
		}
		return at;
	}

}
