package org.minutegraph.extraction.language;

import java.util.ArrayList;
import java.util.List;

/** Words that differ by one typing error. */
public final class Spelling {

	private Spelling() {
	}

	/** Whether one letter added, left out or changed turns one word into the other. */
	public static boolean isOneEdit(String a, String b) {
		if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
			return false;
		}
		int from = 0;
		while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
			from++;
		}
		int endA = a.length();
		int endB = b.length();
		while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
			endA--;
			endB--;
		}
		return endA - from <= 1 && endB - from <= 1;
	}

	/**
	 * Keys that a word shares with every word one edit away: itself and itself without
	 * one of its letters.
	 */
	public static List<String> keys(String word) {
		List<String> keys = new ArrayList<>(word.length() + 1);
		keys.add(word);
		for (int i = 0; i < word.length(); i++) {
			keys.add(word.substring(0, i) + word.substring(i + 1));
		}
		return keys;
	}

}
