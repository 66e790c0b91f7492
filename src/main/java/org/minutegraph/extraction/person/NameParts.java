package org.minutegraph.extraction.person;

import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** What stands before the surname proper: initials, "van der". */
final class NameParts {

	private static final WordList PARTICLES = WordList.load("name-particles");

	private NameParts() {
	}

	/** Length of the particles before a surname at a token, or 0. */
	static int particles(Tokens tokens, int i) {
		int length = PARTICLES.match(tokens, i);
		if (length == 0) {
			return 0;
		}
		int after = tokens.is(i + length, ".") ? length + 1 : length;
		return PersonWords.isPart(tokens, i + after) ? after : 0;
	}

	/** Token after initials: "A. B.", "A B", and before a surname "AB". */
	static int initials(Tokens tokens, int i, boolean titled) {
		int at = i;
		while (PersonWords.isInitial(tokens, at) && (at == i || !tokens.is(at, "i"))) {
			at++;
			if (tokens.is(at, ".")) {
				at++;
			}
		}
		if (at == i && titled && PersonWords.areInitials(tokens, at) && PersonWords.isPart(tokens, at + 1)
				&& !PersonWords.isGiven(tokens, at)
				&& (tokens.end(at) - tokens.start(at) == 2 || !tokens.isAllCaps(at + 1))) {
			at++;
		}
		return at;
	}

}
