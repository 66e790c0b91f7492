package org.minutegraph.question;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A name as words that can be compared: without case, accents, punctuation and leading
 * article.
 *
 * @param words in order
 */
record NameForm(List<String> words) {

	/** How like a name is to what was asked for, best first. */
	enum Likeness {

		NAME("name"), FORMER_NAME("former name"), ALIAS("alias"), PART("part of name"), SIMILAR("similar name"),
		DISTANT("distant name");

		private final String how;

		Likeness(String how) {
			this.how = how;
		}

		String how() {
			return this.how;
		}

		/** Whether the name may be taken for what was asked for. */
		boolean clear() {
			return this != DISTANT;
		}

		Likeness better(Likeness other) {
			return (compareTo(other) <= 0) ? this : other;
		}

	}

	static NameForm of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace("&", " and ")
			.replaceAll("[’']", "");
		List<String> words = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty()).toList();
		return new NameForm(
				(words.size() > 1 && words.getFirst().equals("the")) ? words.subList(1, words.size()) : words);
	}

	/** A full-text query for names with any of the words, or words like them. */
	String query() {
		return this.words.stream()
			.map((word) -> (slips(word) > 0) ? word + "^3 " + word + "~" + slips(word) : word + "^3")
			.collect(Collectors.joining(" "));
	}

	/** A full-text query for names with all the words, the last perhaps unfinished. */
	String beginning() {
		return this.words.stream().map((word) -> "+(" + word + "^2 " + word + "*)").collect(Collectors.joining(" "));
	}

	/**
	 * How like this is to a name.
	 * @param name of something
	 * @param same the answer where they are the same
	 */
	Likeness likeness(String name, Likeness same) {
		List<String> others = of(name).words;
		if (others.equals(this.words)) {
			return same;
		}
		if (others.containsAll(this.words)
				|| (this.words.size() > 2 && others.size() > 1 && this.words.containsAll(others))) {
			return Likeness.PART;
		}
		return this.words.stream().allMatch((word) -> others.stream().anyMatch((other) -> similar(word, other)))
				? Likeness.SIMILAR : Likeness.DISTANT;
	}

	private static boolean similar(String one, String two) {
		return one.equals(two) || distance(one, two) <= Math.min(slips(one), slips(two));
	}

	/** Slips of the pen that a word may have and still be known. */
	private static int slips(String word) {
		return (word.length() < 4) ? 0 : (word.length() < 8) ? 1 : 2;
	}

	static int distance(String one, String two) {
		int[] above = new int[two.length() + 1];
		Arrays.setAll(above, (column) -> column);
		for (int row = 1; row <= one.length(); row++) {
			int[] line = new int[two.length() + 1];
			line[0] = row;
			for (int column = 1; column <= two.length(); column++) {
				int change = above[column - 1] + ((one.charAt(row - 1) == two.charAt(column - 1)) ? 0 : 1);
				line[column] = Math.min(change, 1 + Math.min(above[column], line[column - 1]));
			}
			above = line;
		}
		return above[two.length()];
	}

}
