package org.minutegraph.extraction.language;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The different words of one document. */
public final class Words {

	/** Words of a common document that no vocabulary knows. */
	private static final int EXPECTED = 128;

	private final int lists = Math.min(Vocabulary.lists(), Word.LISTS);

	private final WordTable unlisted = new WordTable(EXPECTED);

	/** The word that stands beyond either end of a block. */
	Word none() {
		return Word.unlisted("", this.lists);
	}

	/** Number of the vocabularies that all words of the document know. */
	int lists() {
		return this.lists;
	}

	/**
	 * The word written by characters from inclusive to exclusive, letter case and shape
	 * of apostrophes aside.
	 */
	Word of(String text, int from, int to) {
		int hash = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (!Letters.isPlain(c)) {
				String lower = text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
				return of(lower.hashCode(), lower, 0, lower.length());
			}
			hash = 31 * hash + Letters.small(c);
		}
		return of(hash, text, from, to);
	}

	private Word of(int hash, String text, int from, int to) {
		@Nullable Word listed = Vocabulary.find(hash, text, from, to);
		@Nullable Word word = (listed != null) ? listed : this.unlisted.find(hash, text, from, to);
		if (word != null) {
			return word;
		}
		StringBuilder lower = new StringBuilder(to - from);
		for (int i = from; i < to; i++) {
			lower.append(Letters.small(text.charAt(i)));
		}
		Word added = Word.unlisted(lower.toString(), this.lists);
		this.unlisted.add(added);
		return added;
	}

}
