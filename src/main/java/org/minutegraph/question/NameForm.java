package org.minutegraph.question;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name as words that can be compared: without case, accents, punctuation, leading
 * article and form of address.
 *
 * @param words in order
 */
record NameForm(List<String> words) {

	private static final Set<String> ADDRESSES = Lexicon.entries("honorifics");

	private static final Set<String> COUNCIL_TYPES = Lexicon.entries("council-types");

	/** How like a name is to what was asked for, best first. */
	enum Likeness {

		NAME("name"), FORMER_NAME("former name"), ALIAS("alias"), COUNCIL("place of a council"), INITIALS("initials"),
		PART("part of name"), SIMILAR("similar name"), LONGER("name with more words"), DISTANT("distant name");

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
		List<String> words = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.equals("saint") ? "st" : word)
			.toList();
		while (words.size() > 1 && (words.getFirst().equals("the") || ADDRESSES.contains(words.getFirst()))) {
			words = words.subList(1, words.size());
		}
		return new NameForm(words);
	}

	/**
	 * A full-text query for names with any of the words, or words like them, or two of
	 * them run together.
	 */
	String query() {
		Stream<String> single = this.words.stream()
			.map((word) -> (slips(word) > 0) ? word + "^3 " + word + "~" + slips(word) : word + "^3");
		Stream<String> pairs = IntStream.range(1, this.words.size())
			.mapToObj((index) -> this.words.get(index - 1) + this.words.get(index));
		Stream<String> saints = this.words.contains("st") ? Stream.of("saint") : Stream.empty();
		return Stream.of(single, pairs, saints).flatMap((part) -> part).collect(Collectors.joining(" "));
	}

	/** Whether this may be the first letters of a name. */
	boolean initials() {
		return this.words.size() == 1 && this.words.getFirst().length() > 1 && this.words.getFirst().length() < 9;
	}

	/**
	 * Whether only words that say what sort of council it is tell it from a council's
	 * name.
	 */
	boolean councilOf(String name) {
		List<String> place = place(this.words);
		return !place.isEmpty() && place.equals(place(of(name).words));
	}

	private static List<String> place(List<String> words) {
		return words.stream().filter((word) -> !word.equals("of") && !COUNCIL_TYPES.contains(word)).toList();
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
		if (others.containsAll(this.words)) {
			return Likeness.PART;
		}
		if (String.join("", others).equals(String.join("", this.words))) {
			return Likeness.SIMILAR;
		}
		return this.words.stream().allMatch((word) -> others.stream().anyMatch((other) -> similar(word, other)))
				? Likeness.SIMILAR : longer(others) ? Likeness.LONGER : Likeness.DISTANT;
	}

	private boolean longer(List<String> others) {
		return this.words.size() > 2 && others.size() > 1 && this.words.containsAll(others);
	}

	private static boolean similar(String one, String two) {
		return one.equals(two) || distance(one, two) <= Math.min(slips(one), slips(two));
	}

	/** Slips of the pen that a word may have and still be known. */
	private static int slips(String word) {
		return (word.length() < 4) ? 0 : (word.length() < 8) ? 1 : 2;
	}

	/**
	 * Letters to change, add, leave out or swap with the next to make the one the other.
	 */
	static int distance(String one, String two) {
		int[] twoAbove = new int[0];
		int[] above = new int[two.length() + 1];
		Arrays.setAll(above, (column) -> column);
		for (int row = 1; row <= one.length(); row++) {
			int[] line = new int[two.length() + 1];
			line[0] = row;
			for (int column = 1; column <= two.length(); column++) {
				int change = above[column - 1] + ((one.charAt(row - 1) == two.charAt(column - 1)) ? 0 : 1);
				line[column] = Math.min(change, 1 + Math.min(above[column], line[column - 1]));
				if (row > 1 && column > 1 && one.charAt(row - 1) == two.charAt(column - 2)
						&& one.charAt(row - 2) == two.charAt(column - 1)) {
					line[column] = Math.min(line[column], twoAbove[column - 2] + 1);
				}
			}
			twoAbove = above;
			above = line;
		}
		return above[two.length()];
	}

}
