package org.minutegraph.extraction.language;

import java.util.Locale;

/** The different words of one document. */
public final class Words {

	/** Different words of a common document. */
	private static final int EXPECTED = 512;

	private final int lists = Math.min(Vocabulary.lists(), Word.LISTS);

	private final WordTable words = new WordTable(EXPECTED);

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
		Word known = this.words.find(hash, text, from, to);
		if (known != null) {
			return known;
		}
		Word listed = Vocabulary.find(hash, text, from, to);
		Word added = (listed != null) ? listed : Word.unlisted(small(text, from, to), this.lists);
		this.words.add(added);
		return added;
	}

	private static String small(String text, int from, int to) {
		StringBuilder small = new StringBuilder(to - from);
		for (int i = from; i < to; i++) {
			small.append(Letters.small(text.charAt(i)));
		}
		return small.toString();
	}

}
