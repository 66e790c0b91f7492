package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Finds whom the words after a relation's words name: one, or a list of them. */
final class FollowingNames {

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList PARTNERS = WordList.load("partner-nouns");

	private static final WordList EXAMPLES = WordList.load("example-words");

	private static final WordList CROWDS = WordList.load("crowd-words");

	private static final WordList HELPERS = WordList.load("helping-words");

	/** Tokens between a relation's words and the name that follows. */
	private static final int REACH = 6;

	private static final int LONG_REACH = 14;

	private final Mentions mentions;

	private final Supplier<Member> own;

	private final NameLists lists;

	FollowingNames(Mentions mentions, Supplier<Member> own) {
		this.mentions = mentions;
		this.own = own;
		this.lists = new NameLists(mentions);
	}

	/**
	 * Those named right after words that end before a token, past adjectives; or null.
	 * @param list whether what is no name may come first ("social workers, X and Y")
	 */
	@Nullable Ends after(Tokens tokens, int at, Predicate<Member> fits, boolean list) {
		int end = Math.min(tokens.sentenceEnd(Math.min(at, tokens.size() - 1)), at + (list ? LONG_REACH : REACH));
		for (int i = at; i < end; i++) {
			Mention mention = this.mentions.at(tokens, i);
			if (mention != null) {
				boolean more = !fits.test(mention.member()) || isAdjective(tokens, mention.to());
				int next = afterBracket(tokens, mention.to());
				boolean touches = this.mentions.at(tokens, next) != null;
				boolean describes = isAdjective(tokens, mention.to()) || CROWDS.match(tokens, mention.to()) > 0;
				if (more && !list && !touches && !describes) {
					return null;
				}
				boolean owns = touches && next > mention.to() && isUnit(tokens, next);
				if (!more && !owns) {
					return this.lists.from(tokens, mention, fits);
				}
				i = (owns ? next : mention.to()) - 1;
			}
			else if (CROWDS.match(tokens, i) > 0) {
				i += CROWDS.match(tokens, i) - 1;
			}
			else if (tokens.is(i, ",") && leads(tokens, i + 1, at) > i + 1) {
				continue;
			}
			else if (leads(tokens, i, at) > i) {
				i = leads(tokens, i, at) - 1;
				end = Math.min(tokens.sentenceEnd(i), i + REACH);
			}
			else if (this.lists.goesOn(tokens, i, at)) {
				end = Math.min(tokens.sentenceEnd(i), i + REACH);
			}
			else if (tokens.is(i, ",") && isSplit(tokens, i)) {
				continue;
			}
			else if (!list && stops(tokens, i) || tokens.is(i, ".") || tokens.is(i, ";")) {
				return null;
			}
			else if (tokens.is(i, "us")) {
				return new Ends(List.of(this.own.get()), i, i + 1);
			}
		}
		return null;
	}

	/**
	 * Token after words that begin names after a noun for others ("partners such as").
	 */
	private static int leads(Tokens tokens, int i, int at) {
		int noun = tokens.is(i - 1, ",") ? i - 2 : i - 1;
		int words = (noun >= at) ? EXAMPLES.match(tokens, i) : 0;
		boolean place = tokens.is(i, "from") || tokens.is(i, "at") || tokens.is(i, "in") || tokens.is(i, "within");
		String kind = (words > 0) ? PARTNERS.value(tokens, noun) : null;
		return (kind != null && (!place || kind.equals("people"))) ? i + words : i;
	}

	/** "the Children, Young People and Learning Directorate": a name that a comma cut. */
	private boolean isSplit(Tokens tokens, int comma) {
		Mention next = this.mentions.at(tokens, comma + 1);
		return next != null && next.member().types().contains("department") && tokens.isCapital(comma - 1)
				&& this.mentions.at(tokens, comma - 1) == null;
	}

	/** Token after the brackets that begin at a token, else the token. */
	private static int afterBracket(Tokens tokens, int i) {
		return (tokens.is(i, "(") && tokens.is(i + 2, ")")) ? i + 3 : i;
	}

	private boolean isUnit(Tokens tokens, int i) {
		Mention mention = this.mentions.at(tokens, i);
		return mention != null && (mention.member().is(Kind.SERVICE) || mention.member().types().contains("department")
				|| mention.member().types().contains("committee"));
	}

	/** Whom "it" or "them" right after words means: a school named before, or another. */
	@Nullable Ends meant(Tokens tokens, int at, Predicate<Member> fits) {
		if (!tokens.is(at, "it") && !tokens.is(at, "them")) {
			return null;
		}
		int start = tokens.sentenceStart(at);
		for (int i = start - 1; i >= 0; i--) {
			Mention mention = this.mentions.at(tokens, i);
			if (mention != null && mention.member().is(Kind.SCHOOL) && fits.test(mention.member())) {
				return new Ends(List.of(mention.member()), at, at + 1);
			}
		}
		return null;
	}

	private static boolean stops(Tokens tokens, int i) {
		boolean quote = tokens.is(i, "“") || tokens.is(i, "‘") || tokens.is(i, "\"") || tokens.is(i, "'");
		return !tokens.isWord(i) && !quote || tokens.is(i, "and") || tokens.is(i, "that")
				|| PREPOSITIONS.match(tokens, i) > 0
				|| HELPERS.match(tokens, i) > 0 && !tokens.is(i, "both") && !tokens.is(i, "all");
	}

	/** Whether a name only describes the noun after it ("Exampleshire foster carers"). */
	private boolean isAdjective(Tokens tokens, int after) {
		boolean noun = tokens.isCapital(after) && this.mentions.at(tokens, after) == null
				|| tokens.startsWithDigit(after) && !tokens.lower(after).startsWith("£") || tokens.is(after, "only")
				|| tokens.is(after, "-");
		return noun && after < tokens.size() && tokens.sentence(after) == tokens.sentence(after - 1);
	}

}
