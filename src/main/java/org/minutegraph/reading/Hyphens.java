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

	private static final long SEED = 7;

	private final Glyphs glyphs;

	private @Nullable Set<Long> words;

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
		Set<Long> known = words();
		if (known.contains(hash(head + tail))) {
			return false;
		}
		return known.contains(hash(head + "-" + tail))
				|| (known.contains(hash(head + "-")) && known.contains(hash(tail)))
				|| (head.length() > 3 && tail.length() > 3 && known.contains(hash(head)) && known.contains(hash(tail)));
	}

	/** Hashes of the document's words, and of their beginnings up to a hyphen. */
	private Set<Long> words() {
		Set<Long> gathered = this.words;
		if (gathered == null) {
			gathered = gather();
			this.words = gathered;
		}
		return gathered;
	}

	private Set<Long> gather() {
		Set<Long> gathered = new HashSet<>();
		int length = this.glyphs.length();
		long hash = SEED;
		int from = 0;
		for (int i = 0; i <= length; i++) {
			char c = (i < length) ? this.glyphs.at(i) : ' ';
			if (isLetter(c)) {
				hash = next(hash, c);
				continue;
			}
			boolean inside = i > from && c == '-' && i + 1 < length && isLetter(this.glyphs.at(i + 1));
			if (inside) {
				hash = next(hash, c);
				gathered.add(hash);
				continue;
			}
			if (i > from && c != '-') {
				gathered.add(hash);
			}
			hash = SEED;
			from = i + 1;
		}
		return gathered;
	}

	private static long hash(String word) {
		long hash = SEED;
		for (int i = 0; i < word.length(); i++) {
			hash = next(hash, word.charAt(i));
		}
		return hash;
	}

	private static long next(long hash, char c) {
		return hash * 1_000_003 + ((c >= 'A' && c <= 'Z') ? c + 32 : c);
	}

	private static boolean isLetter(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 127 && Character.isLetter(c));
	}

	private boolean isWord(int at) {
		char c = this.glyphs.at(at);
		return c == '-' || isLetter(c);
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
		while (end < this.glyphs.length() && end - from < 40 && isLetter(this.glyphs.at(end))) {
			end++;
		}
		return this.glyphs.text(from, end).toLowerCase(Locale.ROOT);
	}

}
