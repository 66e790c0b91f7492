package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.minutegraph.extraction.Entity;

/**
 * A person's name as it compares.
 *
 * @param words in lower case, without titles before and letters after
 * @param gender "m", "f" or "" as the titles say
 */
record PersonName(List<String> words, String gender) {

	/** The longest first, by their first word. */
	private static final Map<String, List<List<String>>> TITLES = Lexicon.read("honorifics")
		.keySet()
		.stream()
		.map((title) -> NameKey.words(NameKey.of(title)))
		.filter((words) -> !words.isEmpty())
		.sorted(Comparator.comparing((List<String> words) -> -words.size()).thenComparing(List::toString))
		.collect(Collectors.groupingBy(List::getFirst));

	private static final Set<String> LETTERS = Lexicon.read("letters-after-names").keySet();

	private static final Map<String, String> GENDERS = Lexicon.read("gendered-titles");

	static PersonName of(String name) {
		return new PersonName(bare(NameKey.words(NameKey.of(name))), "");
	}

	/** The name of a document's person; its titles stand in the aliases. */
	static PersonName of(Entity person) {
		return of(person.name(), person.aliases());
	}

	/** The name of a person of several documents. */
	static PersonName of(Identity person) {
		return of(person.name(), person.aliases());
	}

	private static PersonName of(String name, Collection<String> aliases) {
		Set<String> genders = Stream.concat(Stream.of(name), aliases.stream())
			.flatMap((form) -> NameKey.words(NameKey.of(form)).stream().limit(2))
			.filter(GENDERS::containsKey)
			.map(GENDERS::get)
			.collect(Collectors.toSet());
		return new PersonName(of(name).words, (genders.size() == 1) ? genders.iterator().next() : "");
	}

	String key() {
		return String.join(" ", this.words);
	}

	String surname() {
		return this.words.isEmpty() ? "" : this.words.getLast();
	}

	/** Whether a given name is written out, so that it is more than a surname. */
	boolean full() {
		return this.words.size() > 1 && this.words.getFirst().length() > 1;
	}

	/**
	 * Whether this may be a shorter form of another name: same surname, its other words
	 * in order among the other's, written out or as initials, titles not against it.
	 */
	boolean shortens(PersonName other) {
		if (this.words.isEmpty() || !surname().equals(other.surname()) || conflicts(other)) {
			return false;
		}
		int at = 0;
		for (String word : this.words.subList(0, this.words.size() - 1)) {
			while (at < other.words.size() - 1 && !fits(word, other.words.get(at))) {
				at++;
			}
			if (at++ >= other.words.size() - 1) {
				return false;
			}
		}
		return true;
	}

	/** Whether the titles say that these are a man and a woman. */
	boolean conflicts(PersonName other) {
		return !this.gender.isEmpty() && !other.gender.isEmpty() && !this.gender.equals(other.gender);
	}

	private static boolean fits(String word, String fuller) {
		return word.equals(fuller) || word.length() == 1 && fuller.startsWith(word);
	}

	private static List<String> bare(List<String> words) {
		List<String> rest = new ArrayList<>(words);
		for (List<String> title = title(rest); !title.isEmpty(); title = title(rest)) {
			rest.subList(0, title.size()).clear();
		}
		while (rest.size() > 1 && LETTERS.contains(rest.getLast())) {
			rest.removeLast();
		}
		return List.copyOf(rest);
	}

	private static List<String> title(List<String> words) {
		return TITLES.getOrDefault(words.isEmpty() ? "" : words.getFirst(), List.of())
			.stream()
			.filter((title) -> title.size() < words.size() && words.subList(0, title.size()).equals(title))
			.findFirst()
			.orElse(List.of());
	}

}
