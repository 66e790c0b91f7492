package org.minutegraph.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.minutegraph.extraction.Entity.Kind;

/** The kinds of what has a name, as reviewers write them. */
final class Kinds {

	private Kinds() {
	}

	/**
	 * The kind of a word.
	 * @throws IllegalArgumentException where there is none
	 */
	static Kind of(String word) {
		return find(word).orElseThrow(() -> new IllegalArgumentException(
				"\"" + word + "\" is none of person, body, school, service, programme"));
	}

	static Optional<Kind> find(String word) {
		return Arrays.stream(Kind.values()).filter((kind) -> word(kind).equals(word)).findFirst();
	}

	static String word(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

}
