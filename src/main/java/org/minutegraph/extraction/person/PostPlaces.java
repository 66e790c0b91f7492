package org.minutegraph.extraction.person;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Wraps;

/**
 * Writes a title down and says where the post is held: by the bodies named in, before and
 * after it, else where such posts are held in this document.
 */
final class PostPlaces {

	/** Types of bodies that one word may name. */
	private static final Set<String> EMPLOYERS = Set.of("regulator", "police", "charity", "company", "trust");

	private final Cast cast;

	private final Tokens tokens;

	private final PostBodies bodies;

	private final OwnPosts own;

	PostPlaces(Cast cast, Tokens tokens, PostBodies bodies) {
		this.own = new OwnPosts(cast, tokens, bodies);
		this.cast = cast;
		this.tokens = tokens;
		this.bodies = bodies;
	}

	/**
	 * A title as it is to be written down, and its body.
	 */
	record Place(String title, @Nullable Member body) {
	}

	Place of(PostTitle title, Holding holding) {
		boolean dash = this.tokens.is(title.headTo(), "–") || this.tokens.is(title.headTo(), "-");
		Member within = dash ? null : this.bodies.named(this.tokens, title.headTo(), title.to());
		Mention ahead = ahead(title);
		int possessor = possessor(title);
		int from = (possessor >= 0) ? possessor + 1 : (ahead != null && ahead.from() < title.from())
				? Math.min(ahead.to(), title.headFrom()) : title.from();
		String whole = this.tokens.text(from, title.to());
		String bare = this.tokens.text(from, title.headTo());
		Mention next = next(title);
		Member beside = (next != null) ? next.member() : null;
		Place own = this.own.of(title, next, whole, bare);
		if (own != null) {
			return own;
		}
		Member owner = isPossessive(title) ? this.bodies.before(this.tokens, title.from(), title.kind()) : null;
		if (title.kind().equals("councillor") && within != null && this.tokens.is(title.headTo() - 1, "leader")
				&& isGroup(within)) {
			return new Place(whole, within);
		}
		if (title.kind().equals("councillor")) {
			boolean council = within != null && within.types().contains("council");
			if (council && this.tokens.is(title.headTo(), "at")) {
				return new Place(bare, within);
			}
			Member body = council ? within : first(beside, owner);
			return new Place(whole, (body != null && isCouncil(body)) ? body : this.bodies.usual("councillor"));
		}
		if (title.kind().equals("officer")) {
			boolean to = this.tokens.is(title.headTo(), "to");
			if (within != null && (this.tokens.is(title.headTo(), "at") || isCouncil(within) && !to)) {
				return new Place(bare, within);
			}
			if (within != null && (!isPartOfCouncil(within) || within.is(Entity.Kind.SCHOOL) || isCouncil(within))) {
				boolean chief = this.tokens.is(title.headFrom(), "chief") || this.tokens.is(title.headFrom(), "ceo");
				boolean of = this.tokens.is(title.headTo(), "of") && within.types().contains("company");
				return new Place(chief || of || within.is(Entity.Kind.SCHOOL) ? bare : whole, within);
			}
			Member named = (ahead != null && isEmployer(ahead.member())) ? ahead.member() : null;
			Member body = first(first(beside, owner), first(holding.affiliation(), named));
			Member usual = this.bodies.usual("officer");
			boolean unnamed = usual != null && usual.name().equals("Council") && within != null
					&& within.is(Entity.Kind.BODY);
			return new Place(whole, first(body, unnamed ? within : first(usual, within)));
		}
		if (within != null) {
			return new Place(bare, within);
		}
		if (ahead != null && title.kind().equals("public")) {
			int start = Wraps.beginsCell(this.tokens, from) ? from : Math.min(ahead.from(), from);
			return new Place(this.tokens.text(start, title.to()), ahead.member());
		}
		if (ahead != null && !title.kind().equals("body")) {
			return new Place(this.tokens.text(Math.min(title.headFrom(), Math.max(from, ahead.to())), title.to()),
					ahead.member());
		}
		if (owner != null) {
			return new Place(whole, owner);
		}
		BodyRosters.Roster roster = title.kind().equals("chair") ? BodyRosters.in(this.cast, this.tokens) : null;
		if (roster != null && roster.people().stream().anyMatch((one) -> one.member() == holding.holder())) {
			return new Place(whole, roster.body());
		}
		boolean ofMeeting = title.kind().equals("chair") && !isOfOthers(title) || title.kind().equals("clerk")
				|| title.kind().equals("body") && this.cast.body().isPresent();
		boolean ofList = ofMeeting || this.own.isOffice(title) && this.tokens.is(title.from() - 1, "(");
		Member beyond = (ofMeeting) ? null : first(beside, ofList ? null : holding.affiliation());
		if (beyond == null && title.kind().equals("school") && this.tokens.is(title.headFrom(), "executive")) {
			beyond = this.bodies.federation();
		}
		if (beyond == null && title.kind().equals("school")) {
			beyond = this.bodies.before(this.tokens, title.from(), title.kind());
		}
		boolean named = title.hasComplement() && (title.kind().equals("body") || title.kind().equals("chair"))
				&& beyond == null && !isOfOthers(title);
		return new Place(named ? bare : whole, named ? null : first(beyond, this.bodies.usual(title.kind())));
	}

	/** "Chair of Governors", "Chair of Trustees": not of the meeting, maybe. */
	private boolean isOfOthers(PostTitle title) {
		return this.tokens.is(title.headTo() - 1, "governors") || this.tokens.is(title.headTo() - 1, "trustees")
				|| this.tokens.is(title.to() - 1, "governors") || this.tokens.is(title.to() - 1, "trustees");
	}

	/** A political group of a council's members. */
	private static boolean isGroup(Member member) {
		return member.is(Entity.Kind.BODY) && member.name().toLowerCase(Locale.ROOT).endsWith(" group");
	}

	/**
	 * Whether a body named before a title is where its holder works, and not what the
	 * work is about: another council, a regulator, whatever has more than initials.
	 */
	private boolean isEmployer(Member member) {
		boolean other = isCouncil(member) && this.cast.council().filter((own) -> own == member).isEmpty();
		boolean known = member.types().stream().anyMatch(EMPLOYERS::contains);
		boolean initials = member.name().equals(member.name().toUpperCase(Locale.ROOT));
		return other || !isPartOfCouncil(member) && (known || !initials || member.name().indexOf(' ') > 0);
	}

	private static boolean isCouncil(Member member) {
		return member.types().contains("council");
	}

	private static boolean isPartOfCouncil(Member member) {
		return member.types().contains("department") || !member.is(Entity.Kind.BODY) || isCouncil(member);
	}

	/** Where "the Council's" or "Example Trust's" ends before a title's head, or -1. */
	private int possessor(PostTitle title) {
		for (int i = title.headFrom() - 1; i >= title.from(); i--) {
			Mention mention = this.cast.at(this.tokens.block().ordinal(), i).orElse(null);
			boolean named = mention != null && mention.to() == i + 1 && PostBodies.isOrganisation(mention.member());
			if (this.tokens.isPossessive(i) && (named || this.tokens.is(i, "council's"))) {
				return i;
			}
		}
		return -1;
	}

	/** An organisation in or right before the words ahead of a title's head. */
	private @Nullable Mention ahead(PostTitle title) {
		for (int i = title.headFrom() - 1; i >= title.from() - 1 && i >= 0; i--) {
			Mention mention = this.cast.at(this.tokens.block().ordinal(), i).orElse(null);
			if (mention != null && PostBodies.isOrganisation(mention.member())
					&& (i >= title.from() || this.tokens.isWord(i))) {
				return mention;
			}
		}
		return null;
	}

	private boolean isPossessive(PostTitle title) {
		for (int i = title.from() - 1; i >= title.from() - 2; i--) {
			if (this.tokens.is(i, "its") || this.tokens.is(i, "whose")) {
				return true;
			}
		}
		return false;
	}

	/** An organisation right after a title: "Manager, Example Trust", "Clerk at …". */
	private @Nullable Mention next(PostTitle title) {
		int at = title.to();
		while (at < title.to() + 3 && (this.tokens.is(at, ",") || this.tokens.is(at, "at") || this.tokens.is(at, "of")
				|| this.tokens.is(at, "the") || this.tokens.is(at, "from") || this.tokens.is(at, "(")
				|| this.tokens.is(at, "for"))) {
			at++;
		}
		Mention mention = this.cast.at(this.tokens.block().ordinal(), at).orElse(null);
		boolean near = mention != null && PostBodies.isOrganisation(mention.member()) && mention.from() == at;
		return near && (at > title.to() || this.own.goesOn(title, mention)) ? mention : null;
	}

	static @Nullable Member first(@Nullable Member one, @Nullable Member other) {
		return (one != null) ? one : other;
	}

}
