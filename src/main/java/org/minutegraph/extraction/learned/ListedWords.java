package org.minutegraph.extraction.learned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Says of which vocabularies an entry begins at a word. */
public final class ListedWords {

	static final String KIND = "list";

	/**
	 * A vocabulary that has entries which begin with some word.
	 *
	 * @param alone whether the word is an entry by itself, so that nothing has to follow
	 */
	private record Listed(String name, WordList words, boolean alone) {
	}

	private final Map<String, List<Listed>> byFirst = new HashMap<>();

	/** Says it for the vocabularies of these names. */
	public ListedWords(Collection<String> names) {
		for (String name : names) {
			WordList words = WordList.load(name);
			for (String first : words.firstWords()) {
				this.byFirst.computeIfAbsent(first, (word) -> new ArrayList<>())
					.add(new Listed(name, words, words.contains(first)));
			}
		}
	}

	/** Adds a feature for each vocabulary of which an entry begins at a token. */
	public void describe(Tokens tokens, int i, Features features) {
		for (Listed listed : this.byFirst.getOrDefault(tokens.lower(i), List.of())) {
			if (listed.alone() || listed.words().match(tokens, i) > 0) {
				features.add(KIND, listed.name());
			}
		}
	}

}
