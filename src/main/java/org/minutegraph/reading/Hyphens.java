package org.minutegraph.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Decides whether a hyphen at a line's end splits a word ("commit-ment") or belongs to it
 * ("multi-agency"), by how the document writes the word elsewhere. Its words are gathered
 * only where the question comes up.
 */
final class Hyphens {

	private final Glyphs glyphs;

	private @Nullable Set<String> words;

	Hyphens(Glyphs glyphs) {
		this.glyphs = glyphs;
	}

	/** Whether the hyphen at the end of one line stays when the next is joined. */
	boolean stays(Line line, Line next) {
		char first = next.first();
		int hyphen = line.to - 1;
		if (!Character.isLowerCase(first) || hyphen <= line.body
				|| !Character.isLowerCase(line.glyphs.at(hyphen - 1))) {
			return true;
		}
		String head = wordBefore(hyphen);
		String tail = wordFrom(next.body);
		if (head.indexOf('-') >= 0) {
			return true;
		}
		Set<String> known = words();
		if (known.contains(head + tail)) {
			return false;
		}
		return known.contains(head + "-" + tail) || (isPrefix(known, head) && known.contains(tail))
				|| (head.length() > 3 && tail.length() > 3 && known.contains(head) && known.contains(tail));
	}

	/** Whether the document writes this beginning with a hyphen in other words. */
	private static boolean isPrefix(Set<String> known, String head) {
		return known.contains(head + "-");
	}

	private Set<String> words() {
		Set<String> gathered = this.words;
		if (gathered == null) {
			gathered = gather();
			this.words = gathered;
		}
		return gathered;
	}

	private Set<String> gather() {
		Set<String> gathered = new HashSet<>();
		int length = this.glyphs.length();
		int at = 0;
		while (at < length) {
			int end = at;
			while (end < length && isWord(end)) {
				end++;
			}
			if (end > at && end - at < 40 && !endsLine(end)) {
				String word = this.glyphs.text(at, end).toLowerCase(Locale.ROOT);
				gathered.add(word);
				int hyphen = word.indexOf('-');
				if (hyphen > 0 && hyphen < word.length() - 1) {
					gathered.add(word.substring(0, hyphen + 1));
				}
			}
			at = end + 1;
		}
		return gathered;
	}

	private boolean endsLine(int end) {
		return this.glyphs.at(end - 1) == '-';
	}

	private boolean isWord(int at) {
		char c = this.glyphs.at(at);
		return Character.isLetter(c) || c == '-';
	}

	private String wordBefore(int end) {
		int start = end;
		while (start > 0 && end - start < 40 && isWord(start - 1)) {
			start--;
		}
		return this.glyphs.text(start, end).toLowerCase(Locale.ROOT);
	}

	private String wordFrom(int from) {
		int end = from;
		while (end < this.glyphs.length() && end - from < 40 && Character.isLetter(this.glyphs.at(end))) {
			end++;
		}
		return this.glyphs.text(from, end).toLowerCase(Locale.ROOT);
	}

}
