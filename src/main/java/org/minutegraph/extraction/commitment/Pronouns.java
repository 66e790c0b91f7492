package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Whom a pronoun means as the subject of what is to be done. */
final class Pronouns {

	private static final WordList SAYING = WordList.load("saying-verbs");

	private final Owners owners;

	private final Speakers speakers;

	private final Theirs theirs;

	Pronouns(Owners owners, Speakers speakers, Theirs theirs) {
		this.owners = owners;
		this.speakers = speakers;
		this.theirs = theirs;
	}

	/** Whom the word at a token means, or none where it is no pronoun or means nobody. */
	List<Member> at(Tokens tokens, int i) {
		List<Member> others = word(tokens, i).equals("they") ? this.theirs.at(tokens, i) : List.of();
		Member one = others.isEmpty() ? one(tokens, i) : null;
		return (one != null) ? List.of(one) : others;
	}

	private @Nullable Member one(Tokens tokens, int i) {
		return switch (word(tokens, i)) {
			case "we" -> this.owners.we();
			case "i" -> this.owners.author(tokens);
			case "he", "she" -> this.speakers.before(tokens, i);
			case "they" -> they(tokens, i);
			case "it" ->
				tokens.is(i - 1, "that") ? this.speakers.reporting(tokens, i) : this.speakers.continued(tokens, i);
			default -> null;
		};
	}

	/** "she" of "she'll", "she'd" and "she's". */
	static String word(Tokens tokens, int i) {
		String word = tokens.lower(i);
		int contracted = word.indexOf('\'');
		return (contracted > 0) ? word.substring(0, contracted) : word;
	}

	/**
	 * The body that says so or that the sentence before is about, else whoever answers.
	 */
	private Member they(Tokens tokens, int i) {
		boolean said = tokens.is(i - 1, "that") || SAYING.match(tokens, i - 1) > 0;
		Member told = said ? this.speakers.reporting(tokens, i) : this.speakers.continued(tokens, i);
		return (told != null) ? told : this.speakers.responsible(new Stretch(tokens, i, i + 1));
	}

}
