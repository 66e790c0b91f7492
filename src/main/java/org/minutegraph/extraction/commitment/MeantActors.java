package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Finds whom "we", "officers", "it" and "who" mean as those who act. */
final class MeantActors {

	private static final WordList NOUNS = WordList.load("acting-nouns");

	private final Mentions mentions;

	private final Owners owners;

	private final Supplier<Member> own;

	MeantActors(Mentions mentions, Owners owners, Supplier<Member> own) {
		this.mentions = mentions;
		this.owners = owners;
		this.own = own;
	}

	/** Whom the word at a token means, if he, she or it fits; or null. */
	@Nullable Ends at(Tokens tokens, int i, Predicate<Member> fits) {
		String noun = NOUNS.value(tokens, i);
		Member member = null;
		int length = 1;
		if (noun != null) {
			length = NOUNS.match(tokens, i);
			member = switch (noun) {
				case "council" -> this.owners.council();
				case "own" -> this.own.get();
				default -> this.owners.author(tokens);
			};
		}
		else if (tokens.is(i, "he") || tokens.is(i, "she")) {
			member = lastBefore(tokens, i, fits.and((person) -> person.is(Kind.PERSON)));
		}
		else if (tokens.is(i, "it") || tokens.is(i, "they") || tokens.is(i, "who") || tokens.is(i, "which")) {
			member = lastBefore(tokens, i, fits);
		}
		return (member != null && fits.test(member)) ? new Ends(List.of(member), i, i + length) : null;
	}

	/** The first named in this sentence's start or the one before that fits, or null. */
	private @Nullable Member lastBefore(Tokens tokens, int i, Predicate<Member> fits) {
		if (tokens.is(i, "which") || tokens.is(i, "who")) {
			Mention mention = this.mentions.at(tokens, tokens.is(i - 1, ",") ? i - 2 : i - 1);
			return (mention != null) ? mention.member() : null;
		}
		int start = tokens.sentenceStart(i);
		Member here = firstIn(tokens, start, i, fits);
		return (here != null || start == 0) ? here : firstIn(tokens, tokens.sentenceStart(start - 1), start, fits);
	}

	private @Nullable Member firstIn(Tokens tokens, int from, int to, Predicate<Member> fits) {
		Member first = null;
		for (int k = from; k < to; k++) {
			Mention mention = this.mentions.at(tokens, k);
			boolean aside = tokens.is(to, "they") && mention != null
					&& PrecedingNames.isInPhrase(tokens, mention.from());
			if (mention != null && !aside && fits.test(mention.member())) {
				boolean second = first != null && first != mention.member();
				if (second && tokens.is(to, "they")) {
					return null;
				}
				first = (first != null) ? first : mention.member();
			}
		}
		return first;
	}

}
