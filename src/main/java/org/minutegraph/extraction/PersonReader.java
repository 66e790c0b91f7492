package org.minutegraph.extraction;

import java.util.List;

import org.minutegraph.extraction.Cast.Member;
import org.minutegraph.extraction.Entity.Kind;

/**
 * Finds people: an honorific before capitalised words ("Councillor A Example"), or a
 * known given name before a surname.
 */
final class PersonReader implements EntityReader {

	private static final WordList HONORIFICS = WordList.load("honorifics");

	private static final WordList GIVEN_NAMES = WordList.load("given-names");

	@Override
	public void read(AnnotatedDocument document) {
		for (Tokens tokens : document.tokens()) {
			for (int i = 0; i < tokens.size(); i++) {
				i = Math.max(i, readAt(document.cast(), tokens, i) - 1);
			}
		}
	}

	private int readAt(Cast cast, Tokens tokens, int at) {
		int from = at;
		boolean titled = false;
		while (HONORIFICS.match(tokens, from) > 0) {
			from += HONORIFICS.match(tokens, from);
			titled = true;
			if (tokens.is(from, ".")) {
				from++;
			}
		}
		int to = from;
		while (tokens.isCapital(to) && to - from < 4 && tokens.sentence(to) == tokens.sentence(at)) {
			to++;
			if (tokens.is(to, ".") && tokens.end(to - 1) - tokens.start(to - 1) == 1) {
				to++;
			}
		}
		if (to == from || !titled && (to - from < 2 || !GIVEN_NAMES.contains(tokens.lower(from)))) {
			return at;
		}
		String name = tokens.text(from, to);
		List<Member> known = cast.named(name);
		Member person = known.isEmpty() ? cast.add(Kind.PERSON, name) : known.getFirst();
		cast.mention(person, tokens, at, to, "person", titled ? 1 : 0.8);
		return to;
	}

}
