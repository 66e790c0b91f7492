package org.minutegraph.extraction.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;

/**
 * Who holds which of several posts: "A and B be appointed Chair and Treasurer
 * respectively".
 */
final class Respective {

	/** Tokens between the last title and the word. */
	private static final int NEAR = 3;

	private Respective() {
	}

	/** The holders of a block's titles that "respectively" follows, by title. */
	static Map<PostTitle, Mention> holders(Cast cast, Tokens tokens, List<PostTitle> titles) {
		Map<PostTitle, Mention> holders = new HashMap<>();
		if (titles.size() < 2) {
			return holders;
		}
		for (int i = 1; i < tokens.size(); i++) {
			if (tokens.is(i, "respectively")) {
				assign(cast, tokens, titles, i, holders);
			}
		}
		return holders;
	}

	private static void assign(Cast cast, Tokens tokens, List<PostTitle> titles, int word,
			Map<PostTitle, Mention> holders) {
		List<PostTitle> meant = titles.stream()
			.filter((title) -> title.to() <= word && tokens.sentence(title.from()) == tokens.sentence(word))
			.toList();
		if (meant.size() < 2 || word - meant.getLast().to() > NEAR) {
			return;
		}
		List<Mention> people = cast.in(tokens.block().ordinal())
			.stream()
			.filter((mention) -> mention.member().is(Kind.PERSON) && mention.to() <= meant.getFirst().from()
					&& tokens.sentence(mention.from()) == tokens.sentence(word))
			.toList();
		int more = people.size() - meant.size();
		for (int k = 0; more >= 0 && k < meant.size(); k++) {
			holders.put(meant.get(k), people.get(more + k));
		}
	}

}
