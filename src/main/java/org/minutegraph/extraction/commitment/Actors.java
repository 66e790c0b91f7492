package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.cast.OwnSchool;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds who stands on either side of a relation's words: those named, a list of them, or
 * those meant by "we", "officers" and "it".
 */
public final class Actors {

	private static final WordList NOUNS = WordList.load("acting-nouns");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final WordList SAYINGS = WordList.load("saying-verbs");

	private static final WordList ADVERBS = WordList.load("adverbs");

	private static final WordList HELPERS = WordList.load("helping-words");

	private final AnnotatedDocument document;

	private final @Nullable Member ownSchool;

	private final Mentions mentions;

	private final Owners owners;

	private final FollowingNames following;

	/** Those who act in a document whose cast is complete. */
	public Actors(AnnotatedDocument document) {
		this.document = document;
		this.ownSchool = OwnSchool.of(document);
		this.mentions = new Mentions(document);
		this.owners = new Owners(document, this.mentions);
		this.following = new FollowingNames(this.mentions, this.owners);
	}

	/**
	 * Those found on one side.
	 *
	 * @param members at least one
	 * @param from first token of their names
	 * @param to token after the last
	 */
	public record Ends(List<Member> members, int from, int to) {
	}

	/** The council, or the body itself where there is none. */
	public Member council() {
		return this.owners.council();
	}

	/**
	 * Whose paper it is: a school of its governors, parents of a school, else the
	 * council.
	 */
	public Member own() {
		Member meeting = this.document.cast().body().orElse(null);
		if (this.ownSchool == null) {
			return this.owners.council();
		}
		boolean governors = meeting == null || meeting.name().toLowerCase(Locale.ROOT).contains("govern");
		return governors ? this.ownSchool : meeting;
	}

	/** Whether it is the paper of a school's governors or parents. */
	public boolean ownsSchool() {
		return this.ownSchool != null;
	}

	/** Whom "my" at a token means, or null. */
	public @Nullable Ends meantBy(Tokens tokens, int i) {
		return meant(tokens, i, (member) -> true);
	}

	/** The mention that covers token i, or null. */
	public @Nullable Mention at(Tokens tokens, int i) {
		return this.mentions.at(tokens, i);
	}

	/**
	 * The subject of words at a place: the nearest before them in the sentence that fits
	 * and stands in no prepositional phrase, else the nearest in one.
	 * @param possessive whether "X's" may be it
	 */
	public @Nullable Ends before(Tokens tokens, int at, Predicate<Member> fits, boolean possessive) {
		return before(tokens, at, fits, possessive, isCoordinated(tokens, at, tokens.sentenceStart(at)));
	}

	/** The first in the clause that stands free: whose doing all of its verbs are. */
	public @Nullable Ends subject(Tokens tokens, int at, Predicate<Member> fits) {
		int i = at - 1;
		while (i > 0 && (HELPERS.match(tokens, i) > 0 || ADVERBS.match(tokens, i) > 0)) {
			i--;
		}
		Mention mention = this.mentions.at(tokens, i);
		Ends beside = (mention != null) ? named(tokens, mention, fits) : meant(tokens, i, fits);
		if (beside != null && !isInPhrase(tokens, beside.from())) {
			return beside;
		}
		return before(tokens, at, fits, false, true);
	}

	private @Nullable Ends before(Tokens tokens, int at, Predicate<Member> fits, boolean possessive,
			boolean coordinated) {
		int start = tokens.sentenceStart(at);
		Ends inPhrase = null;
		Ends free = null;
		for (int i = at - 1; i >= start && !tokens.is(i, ";"); i--) {
			Mention mention = this.mentions.at(tokens, i);
			Ends ends = (mention != null) ? named(tokens, mention, fits) : meant(tokens, i, fits);
			if (ends != null) {
				boolean own = tokens.lower(ends.to() - 1).endsWith("'s");
				if (!isInPhrase(tokens, ends.from()) && (!own || possessive)) {
					if (!coordinated) {
						return ends;
					}
					free = ends;
				}
				inPhrase = (inPhrase == null) ? ends : inPhrase;
				i = ends.from();
			}
			else if (mention != null) {
				i = mention.from();
			}
			else if (SAYINGS.match(tokens, i) > 0 && i < at - 1) {
				break;
			}
		}
		return (free != null) ? free : inPhrase;
	}

	/** Whether "and" joins a verb to one before it, so that they share a subject. */
	private boolean isCoordinated(Tokens tokens, int at, int start) {
		int i = at - 1;
		while (i > start && (HELPERS.match(tokens, i) > 0 || ADVERBS.match(tokens, i) > 0)) {
			i--;
		}
		return tokens.is(i, "and") && this.mentions.at(tokens, i) == null;
	}

	/** The nearest named before a place in its sentence that fits, or null. */
	public @Nullable Ends nearest(Tokens tokens, int at, Predicate<Member> fits) {
		int start = tokens.sentenceStart(at);
		for (int i = at - 1; i >= start && !tokens.is(i, ";"); i--) {
			Mention mention = this.mentions.at(tokens, i);
			Ends ends = (mention != null) ? named(tokens, mention, fits) : meant(tokens, i, fits);
			if (ends != null) {
				return ends;
			}
		}
		return null;
	}

	private @Nullable Ends named(Tokens tokens, Mention last, Predicate<Member> fits) {
		if (!fits.test(last.member())) {
			return null;
		}
		List<Member> members = new ArrayList<>();
		Mention mention = last;
		int from = last.from();
		while (mention != null) {
			members.addFirst(mention.member());
			from = mention.from();
			int i = from - 1;
			while (DETERMINERS.match(tokens, i) > 0) {
				i--;
			}
			boolean joined = tokens.is(i, "and") || tokens.is(i, ",") && members.size() > 1;
			i = (joined && tokens.is(i - 1, ",")) ? i - 2 : i - 1;
			mention = joined ? this.mentions.at(tokens, i) : null;
			boolean alike = mention != null && fits.test(mention.member())
					&& tokens.sentence(mention.from()) == tokens.sentence(from);
			mention = alike ? mention : null;
		}
		return new Ends(List.copyOf(members), from, last.to());
	}

	private @Nullable Ends meant(Tokens tokens, int i, Predicate<Member> fits) {
		String noun = NOUNS.value(tokens, i);
		Member member = null;
		int length = 1;
		if (noun != null) {
			length = NOUNS.match(tokens, i);
			member = switch (noun) {
				case "council" -> this.owners.council();
				default -> this.owners.author(tokens);
			};
		}
		else if (tokens.is(i, "it") || tokens.is(i, "they") || tokens.is(i, "who") || tokens.is(i, "which")
				|| tokens.is(i, "he") || tokens.is(i, "she")) {
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
			if (mention != null && fits.test(mention.member())) {
				boolean second = first != null && first != mention.member();
				if (second && tokens.is(to, "they")) {
					return null;
				}
				first = (first != null) ? first : mention.member();
			}
		}
		return first;
	}

	private static boolean isInPhrase(Tokens tokens, int from) {
		int i = from - 1;
		while (DETERMINERS.match(tokens, i) > 0) {
			i--;
		}
		return PREPOSITIONS.match(tokens, i) > 0;
	}

	/**
	 * Those named right after words that end before a token, past adjectives; or null.
	 * @param list whether what is no name may come first ("social workers, X and Y")
	 */
	public @Nullable Ends after(Tokens tokens, int at, Predicate<Member> fits, boolean list) {
		return this.following.after(tokens, at, fits, list);
	}

	/** Whom "it" or "them" right after words means: a school named before, or another. */
	public @Nullable Ends meantAfter(Tokens tokens, int at, Predicate<Member> fits) {
		return this.following.meant(tokens, at, fits);
	}

}
