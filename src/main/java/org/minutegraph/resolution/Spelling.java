package org.minutegraph.resolution;

import java.util.List;
import java.util.Map;

/** Whether two words may be one, spelt in two ways. */
final class Spelling {

	private static final Map<String, String> NICKNAMES = Lexicon.read("nicknames");

	/** Shorter words differ by one letter too often to mean the same. */
	private static final int SHORTEST = 5;

	private Spelling() {
	}

	/** Whether one given name is a familiar form of the other. */
	static boolean sameGivenName(String one, String other) {
		return NICKNAMES.getOrDefault(one, one).equals(NICKNAMES.getOrDefault(other, other));
	}

	/** Whether two names are the same but for one slip in one of their words. */
	static boolean oneSlip(List<String> one, List<String> other) {
		if (one.size() != other.size()) {
			return false;
		}
		int slips = 0;
		for (int i = 0; i < one.size(); i++) {
			if (!one.get(i).equals(other.get(i))) {
				slips += slip(one.get(i), other.get(i)) ? 1 : 2;
			}
		}
		return slips == 1;
	}

	/** One letter more, less, other or changed about, in words that are long enough. */
	static boolean slip(String one, String other) {
		if (Math.min(one.length(), other.length()) < SHORTEST - 1 || Math.max(one.length(), other.length()) < SHORTEST
				|| !one.chars().allMatch(Character::isLetter) || !other.chars().allMatch(Character::isLetter)) {
			return false;
		}
		int start = 0;
		while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < Math.min(one.length(), other.length()) - start
				&& one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		String a = one.substring(start, one.length() - end);
		String b = other.substring(start, other.length() - end);
		return a.length() <= 1 && b.length() <= 1
				|| a.length() == 2 && b.length() == 2 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
	}

}
