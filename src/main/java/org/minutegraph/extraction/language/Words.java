package org.minutegraph.extraction.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The different words of one document. */
public final class Words {

	private final int lists = Vocabulary.lists();

	private final Map<String, Word> unlisted = new HashMap<>();

	/** The word that stands beyond either end of a block. */
	Word none() {
		return Word.unlisted("", this.lists);
	}

	/** The word written so, letter case and shape of apostrophes aside. */
	Word of(String written) {
		String lower = lower(written);
		@Nullable Word listed = Vocabulary.word(lower);
		return (listed != null) ? listed
				: this.unlisted.computeIfAbsent(lower, (word) -> Word.unlisted(word, this.lists));
	}

	private static String lower(String written) {
		for (int i = 0; i < written.length(); i++) {
			char c = written.charAt(i);
			if (c >= 'A' && c <= 'Z' || c > '~') {
				return written.toLowerCase(Locale.ROOT).replace('’', '\'');
			}
		}
		return written;
	}

}
