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

	private record Listed(String name, WordList words) {
	}

	private final Map<String, List<Listed>> byFirst = new HashMap<>();

	/** Says it for the vocabularies of these names. */
	public ListedWords(Collection<String> names) {
		for (String name : names) {
			Listed listed = new Listed(name, WordList.load(name));
			listed.words()
				.firstWords()
				.forEach((first) -> this.byFirst.computeIfAbsent(first, (word) -> new ArrayList<>()).add(listed));
		}
	}

	/** Adds a feature for each vocabulary of which an entry begins at a token. */
	public void describe(Tokens tokens, int i, Features features) {
		for (Listed listed : this.byFirst.getOrDefault(tokens.lower(i), List.of())) {
			if (listed.words().match(tokens, i) > 0) {
				features.add(KIND, listed.name());
			}
		}
	}

}
