package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.cast.OwnHost;
import org.minutegraph.extraction.cast.OwnSchool;
import org.minutegraph.extraction.language.Tokens;

/**
 * Finds who stands on either side of a relation's words: those named, a list of them, or
 * those meant by "we", "officers" and "it".
 */
public final class Actors {

	private final AnnotatedDocument document;

	private final @Nullable Member ownSchool;

	private final @Nullable Member host;

	private final Mentions mentions;

	private final Owners owners;

	private final MeantActors meant;

	private final PrecedingNames preceding;

	private final FollowingNames following;

	/** Those who act in a document whose cast is complete. */
	public Actors(AnnotatedDocument document) {
		this.document = document;
		this.ownSchool = OwnSchool.of(document);
		this.host = OwnHost.of(document);
		this.mentions = new Mentions(document);
		this.owners = new Owners(document, this.mentions);
		this.meant = new MeantActors(this.mentions, this.owners, this::own);
		this.preceding = new PrecedingNames(this.mentions, this.meant);
		this.following = new FollowingNames(this.mentions, this::own);
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
	 * Whose paper it is: a school of its governors, parents of a school, a trust or group
	 * that heads it, else the council.
	 */
	public Member own() {
		Member meeting = this.document.cast().body().orElse(null);
		if (this.ownSchool == null) {
			return (this.host != null) ? this.host : this.owners.council();
		}
		boolean governors = meeting == null || meeting.name().toLowerCase(Locale.ROOT).contains("govern")
				|| meeting.types().contains("committee");
		return governors ? this.ownSchool : meeting;
	}

	/** Whether it is the paper of a school's governors or parents. */
	public boolean ownsSchool() {
		return this.ownSchool != null;
	}

	/** Whom "my" at a token means, or null. */
	public @Nullable Ends meantBy(Tokens tokens, int i) {
		return this.meant.at(tokens, i, (member) -> true);
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
		return this.preceding.before(tokens, at, fits, possessive);
	}

	/** The first in the clause that stands free: whose doing all of its verbs are. */
	public @Nullable Ends subject(Tokens tokens, int at, Predicate<Member> fits) {
		return this.preceding.subject(tokens, at, fits);
	}

	/** Whether a preposition stands before a name, past articles. */
	public static boolean isInPhrase(Tokens tokens, int from) {
		return PrecedingNames.isInPhrase(tokens, from);
	}

	/** The nearest named before a place in its sentence that fits, or null. */
	public @Nullable Ends nearest(Tokens tokens, int at, Predicate<Member> fits) {
		return this.preceding.nearest(tokens, at, fits);
	}

	/** Those whose names end with the one at a token, if that one fits; or null. */
	public @Nullable Ends endingAt(Tokens tokens, int i, Predicate<Member> fits) {
		Mention last = this.mentions.at(tokens, i);
		return (last != null) ? this.preceding.named(tokens, last, fits) : null;
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
