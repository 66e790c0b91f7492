package org.minutegraph.extraction.person;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;

/**
 * Tells that words in a list shorten a name in the document's title: "Lowmoor PF" below
 * "Lowmoor Pharmacy Forum" is no other body.
 */
final class TitleLetters {

	/** Blocks among which the title stands. */
	private static final int TOP = 6;

	private TitleLetters() {
	}

	/**
	 * Whether words are those of a title in their order, some of them run together by
	 * their initials.
	 */
	static boolean shorten(AnnotatedDocument document, Stretch words) {
		return document.tokens()
			.stream()
			.limit(TOP)
			.filter((title) -> title != words.tokens())
			.anyMatch((title) -> standIn(title, words));
	}

	private static boolean standIn(Tokens title, Stretch words) {
		for (int i = 0; i < title.size(); i++) {
			if (standAt(title, i, words)) {
				return true;
			}
		}
		return false;
	}

	private static boolean standAt(Tokens title, int start, Stretch words) {
		int at = start;
		boolean shortened = false;
		for (int i = words.from(); i < words.to(); i++) {
			String word = words.tokens().lower(i);
			if (title.is(at, word)) {
				at++;
			}
			else if (word.length() > 1 && areInitials(title, at, word)) {
				at += word.length();
				shortened = true;
			}
			else {
				return false;
			}
		}
		return shortened;
	}

	private static boolean areInitials(Tokens title, int from, String letters) {
		for (int k = 0; k < letters.length(); k++) {
			if (!title.lower(from + k).startsWith(letters.substring(k, k + 1))) {
				return false;
			}
		}
		return true;
	}

}
