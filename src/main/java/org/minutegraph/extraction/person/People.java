package org.minutegraph.extraction.person;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;

/** The people named in one block, by their place; pronouns included. */
final class People {

	private final Cast cast;

	private final Tokens tokens;

	private final int block;

	private final @Nullable Member author;

	/**
	 * @param author whom "I" means, or null
	 */
	People(Cast cast, Tokens tokens, @Nullable Member author) {
		this.cast = cast;
		this.tokens = tokens;
		this.block = tokens.block().ordinal();
		this.author = author;
	}

	/** The mention of a person that covers a token, or null. */
	@Nullable Mention at(int i) {
		Mention mention = (i < 0) ? null : this.cast.at(this.block, i).orElse(null);
		return (mention != null && mention.member().is(Kind.PERSON)) ? mention : null;
	}

	/**
	 * The first mention of a person among tokens from inclusive to exclusive, or null.
	 */
	@Nullable Mention between(int from, int to) {
		for (int i = Math.max(0, from); i < to; i++) {
			Mention mention = at(i);
			if (mention != null) {
				return mention;
			}
		}
		return null;
	}

	/**
	 * The person nearest before a token in its sentence; "he" and "she" mean the last one
	 * named, "I" the author.
	 */
	@Nullable Mention subject(int before) {
		if (before < 0) {
			return null;
		}
		int start = this.tokens.sentenceStart(before);
		for (int i = before; i >= start; i--) {
			Mention mention = at(i);
			if (mention != null && !isMover(mention)) {
				return mention;
			}
			if (this.tokens.is(i, "he") || this.tokens.is(i, "she") || this.tokens.is(i, "him")
					|| this.tokens.is(i, "her") || this.tokens.is(i, "his")) {
				return lastBefore(i);
			}
			if (this.tokens.is(i, "i") && this.author != null) {
				return new Mention(this.author, this.block, i, i + 1);
			}
		}
		return null;
	}

	/** "A was proposed by B, seconded by C and elected Chair": who only moved it. */
	private boolean isMover(Mention mention) {
		int by = mention.from() - 1;
		return this.tokens.is(by, "by") && (this.tokens.is(by - 1, "proposed") || this.tokens.is(by - 1, "seconded")
				|| this.tokens.is(by - 1, "nominated"));
	}

	private @Nullable Mention lastBefore(int before) {
		Mention last = null;
		for (Mention mention : this.cast.in(this.block)) {
			if (mention.to() > before) {
				break;
			}
			last = mention.member().is(Kind.PERSON) ? mention : last;
		}
		return last;
	}

}
