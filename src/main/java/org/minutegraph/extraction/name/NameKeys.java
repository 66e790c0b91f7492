package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Tokens;

/** Keys under which spellings of one name meet. */
final class NameKeys {

	private static final Map<String, List<String>> SHORTENED = Map.of("icb", List.of("integrated", "care", "board"),
			"ccg", List.of("clinical", "commissioning", "group"));

	private NameKeys() {
	}

	/**
	 * The words of a name in order: small, without possessive, plural and punctuation,
	 * "and" for "&amp;", no leading article.
	 */
	static List<String> words(Tokens tokens, int from, int to) {
		List<String> words = new ArrayList<>(to - from);
		for (int i = from; i < to; i++) {
			String word = tokens.lower(i);
			if (word.equals("&")) {
				words.add("and");
			}
			else if (tokens.isWord(i) && !(words.isEmpty() && word.equals("the"))) {
				for (String part : word.replace("well-being", "wellbeing").split("-")) {
					words.add(stem(part));
				}
			}
		}
		return words;
	}

	/** "Ash and Beech ICB" in full: a board is called both ways in one paper. */
	static void spellOut(List<String> words) {
		@Nullable List<String> whole = (words.size() < 2) ? null : SHORTENED.get(words.getLast());
		if (whole != null) {
			words.removeLast();
			words.addAll(whole);
		}
	}

	private static String stem(String word) {
		String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", "");
		int length = bare.length();
		if (length > 4 && bare.endsWith("ies")) {
			return bare.substring(0, length - 3) + "y";
		}
		return (length > 3 && bare.endsWith("s") && !bare.endsWith("ss")) ? bare.substring(0, length - 1) : bare;
	}

	/**
	 * The keys under which shortened forms of a name meet it: "lw committee" of "Learning
	 * and Wellbeing Committee", of a council's also "ash pc" of "Ash Parish Council".
	 */
	static List<String> abbreviations(List<String> words, boolean council) {
		List<String> keys = new ArrayList<>();
		int last = words.size() - 1;
		if (last > 1) {
			keys.add(initials(words.subList(0, last)) + " " + words.get(last));
		}
		for (int tail = 2; council && tail <= 3 && tail < words.size(); tail++) {
			int from = words.size() - tail;
			keys.add(String.join("", words.subList(0, from)) + " " + initials(words.subList(from, words.size())));
		}
		return keys;
	}

	/** The key of a shortened form: its letters without "and", its last word. */
	static String abbreviation(List<String> words) {
		int last = words.size() - 1;
		StringBuilder letters = new StringBuilder();
		for (String word : words.subList(0, last)) {
			letters.append(word.equals("and") ? "" : word.replace("&", ""));
		}
		return (last > 0) ? letters + " " + words.get(last) : "";
	}

	/** One string for words in their order. */
	static String ordered(List<String> words) {
		return String.join(" ", words);
	}

	/** One string for the same words in any order, small words left out. */
	static String unordered(List<String> words) {
		String[] sorted = words.stream().filter((word) -> !isSmall(word)).toArray(String[]::new);
		Arrays.sort(sorted);
		return String.join(" ", sorted);
	}

	/** The first letters of the words, small words left out. */
	static String initials(List<String> words) {
		StringBuilder initials = new StringBuilder();
		for (String word : words) {
			if (!isSmall(word)) {
				initials.append(word.charAt(0));
			}
		}
		return initials.toString();
	}

	/** The first letters of all the words. */
	static String allInitials(List<String> words) {
		StringBuilder initials = new StringBuilder();
		words.forEach((word) -> initials.append(word.charAt(0)));
		return initials.toString();
	}

	static boolean isSmall(String word) {
		return word.equals("and") || word.equals("of") || word.equals("for") || word.equals("the") || word.equals("in")
				|| word.equals("to") || word.equals("with") || word.equals("on");
	}

}
