package org.minutegraph.followup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.minutegraph.resolution.Lexicon;

/** Words as they compare between two papers. */
final class Wording {

	private static final Set<String> EMPTY = Lexicon.read("subject-stopwords").keySet();

	private static final Pattern APOSTROPHES = Pattern.compile("['’]");

	private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final int SHORTEST = 3;

	private Wording() {
	}

	/** Lower case, words parted by single spaces, a space before and after. */
	static String plain(String text) {
		return " " + BREAKS.matcher(APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""))
			.replaceAll(" ")
			.strip() + " ";
	}

	/** Whether one of some phrases stands in a plain text. */
	static boolean holds(String plain, Set<String> phrases) {
		return phrases.stream().anyMatch((phrase) -> plain.contains(" " + phrase + " "));
	}

	static List<String> words(String plain) {
		return plain.isBlank() ? List.of() : List.of(plain.strip().split(" "));
	}

	/** What a text is about: the stems of its words of weight. */
	static Set<String> subject(String text) {
		Set<String> stems = new TreeSet<>();
		for (String word : words(plain(text))) {
			if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
				stems.add(stem(word));
			}
		}
		return stems;
	}

	/**
	 * A word without its endings: "letters", "lettered" and "lettering" give "letter".
	 */
	static String stem(String word) {
		for (String ending : List.of("ations", "ation", "ings", "ing", "ied", "ies", "ers", "er", "ed", "es", "ly", "s",
				"e", "y")) {
			if (word.endsWith(ending) && word.length() - ending.length() > SHORTEST) {
				String stem = word.substring(0, word.length() - ending.length());
				boolean doubled = stem.length() > SHORTEST
						&& stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
				return doubled ? stem.substring(0, stem.length() - 1) : stem;
			}
		}
		return word;
	}

}
