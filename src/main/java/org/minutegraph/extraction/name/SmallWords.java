package org.minutegraph.extraction.name;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.language.Tokens;

/**
 * The words that a document writes small somewhere, gathered when first asked for: what
 * is written so is no name where it stands capitalised.
 */
public final class SmallWords {

	private final AnnotatedDocument document;

	private @Nullable Set<String> words;

	/** The words of a document. */
	public SmallWords(AnnotatedDocument document) {
		this.document = document;
	}

	/** Whether a word, in lower case, stands small anywhere in the document. */
	public boolean contains(String lowerCase) {
		Set<String> known = this.words;
		if (known == null) {
			known = gather();
			this.words = known;
		}
		return known.contains(lowerCase);
	}

	private Set<String> gather() {
		Set<String> small = new HashSet<>();
		for (Tokens tokens : this.document.tokens()) {
			for (int i = 0; i < tokens.size(); i++) {
				if (tokens.isWord(i) && !tokens.isCapital(i)) {
					small.add(tokens.lower(i));
				}
			}
		}
		return small;
	}

}
