package org.minutegraph.extraction.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads what is part of what by possessives: "the Council's Youth Service", "the
 * Council's reablement team, Steps to Home", "presented to the Ministry and their
 * Advisory Group", and whose programme it is where the two names touch.
 */
final class StructureLinks {

	private static final WordList OWNERS = WordList.load("own-words");

	private static final WordList UNITS = WordList.load("unit-nouns");

	private static final WordList OFFERS = WordList.load("offer-nouns");

	private static final Set<String> OWNING = Set.of("council", "nhs", "trust");

	/** Adjectives between a possessive and the name. */
	private static final int ADJECTIVES = 3;

	/** Tokens of a line that only says who somebody is. */
	private static final int LINE = 12;

	private final Actors actors;

	private final Links links;

	StructureLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads what a mention belongs to. */
	void read(Tokens tokens, Mention mention) {
		Member member = mention.member();
		if (member.is(Kind.PROGRAMME)) {
			readProgramme(tokens, mention);
			return;
		}
		boolean unit = member.is(Kind.SERVICE) || member.types().contains("committee")
				|| member.types().contains("department") || member.types().contains("board");
		if (!unit && !member.is(Kind.BODY)) {
			return;
		}
		boolean one = UNITS.match(tokens, mention.to() - 1) > 0;
		Ends owner = unit ? possessor(tokens, mention.from(), member.is(Kind.SERVICE), one) : null;
		owner = (owner == null) ? apposed(tokens, mention.from()) : owner;
		owner = (owner == null && unit) ? beside(tokens, mention) : owner;
		if (owner != null && mayOwn(owner.members().getFirst(), member)) {
			boolean offered = member.is(Kind.SERVICE) && OFFERS.match(tokens, mention.to() - 1) > 0;
			Member whole = owner.members().getFirst();
			this.links.add(offered ? whole : member, offered ? "DELIVERS" : "PART_OF", offered ? member : whole, null,
					tokens.span(Math.min(owner.from(), mention.from()), Math.max(owner.to(), mention.to())), 0.75);
		}
	}

	/**
	 * Whose programme it is: "the Trust Reading Project", "the Council's Hardship Fund".
	 */
	private void readProgramme(Tokens tokens, Mention mention) {
		Mention before = this.actors.at(tokens, mention.from() - 1);
		boolean touches = before != null && before.member().is(Kind.BODY) && !isPossessive(tokens, before.to() - 1);
		Ends owner = touches ? ends(before) : possessor(tokens, mention.from(), true, true);
		if (owner != null) {
			this.links.add(owner.members().getFirst(), "DELIVERS", mention.member(), null,
					tokens.span(Math.min(owner.from(), mention.from()), mention.to()), 0.7);
		}
	}

	/**
	 * "Exampleshire County Council Adult Social Care", "the Road Safety Team at the
	 * Council", and where a line ends so, "Road Safety Team, the Council".
	 */
	private @Nullable Ends beside(Tokens tokens, Mention unit) {
		int before = unit.from() - 1;
		if (tokens.is(before, ")") && tokens.is(before - 2, "(")) {
			before -= 3;
		}
		Mention touching = this.actors.at(tokens, before);
		boolean whole = touching != null && (touching.to() - touching.from() > 1
				|| unit.to() == unit.from() + 1 && isCouncilByInitials(tokens, touching));
		if (touching != null && whole && isOrganisation(touching.member())
				&& !isPossessive(tokens, touching.to() - 1)) {
			return ends(touching);
		}
		int next = unit.to();
		boolean line = tokens.is(next, ",") && tokens.size() <= LINE;
		boolean within = tokens.is(next, "at") || tokens.is(next, "of") || tokens.is(next, "within");
		int name = (tokens.is(next + 1, "the")) ? next + 2 : next + 1;
		Mention owner = (line || within) ? this.actors.at(tokens, name) : null;
		boolean stated = owner != null && isOrganisation(owner.member()) && !isPossessive(tokens, owner.to() - 1);
		return (stated && (within || owner.to() == tokens.size())) ? ends(owner) : null;
	}

	/** The "XCC" of "XCC Highways". */
	private static boolean isCouncilByInitials(Tokens tokens, Mention mention) {
		return tokens.isAllCaps(mention.from()) && mention.member().types().contains("council")
				&& mention.member().name().indexOf(' ') > 0;
	}

	private static boolean isOrganisation(Member member) {
		return member.is(Kind.BODY) && OWNING.stream().anyMatch(member.types()::contains);
	}

	/**
	 * Units whose names begin with their council's: "Exampleshire County Council
	 * Rangers".
	 */
	void readNames(Cast cast) {
		for (Member part : cast.members()) {
			boolean unit = part.is(Kind.SERVICE) || part.types().contains("department")
					|| part.types().contains("committee");
			Member owner = unit ? owner(cast, part) : null;
			if (owner != null && !part.evidence().isEmpty()) {
				this.links.add(part, "PART_OF", owner, null, part.evidence().getFirst().spans().getFirst(), 0.7);
			}
		}
	}

	private static @Nullable Member owner(Cast cast, Member part) {
		String name = part.name();
		for (int space = name.lastIndexOf(' '); space > 0; space = name.lastIndexOf(' ', space - 1)) {
			String beginning = name.substring(0, space);
			boolean full = beginning.indexOf(' ') > 0 || beginning.equals(beginning.toUpperCase(Locale.ROOT));
			for (Member owner : full ? cast.named(beginning) : List.<Member>of()) {
				if (owner != part && owner.is(Kind.BODY) && OWNING.stream().anyMatch(owner.types()::contains)) {
					return owner;
				}
			}
		}
		return null;
	}

	private static boolean mayOwn(Member owner, Member part) {
		return owner.is(Kind.BODY) && !owner.types().contains("committee")
				&& !(part.types().contains("council") || part.types().contains("nhs"));
	}

	/** "X's" or "their" right before a name, a few small words apart. */
	private @Nullable Ends possessor(Tokens tokens, int from, boolean service, boolean ours) {
		for (int i = from - 1; i >= Math.max(0, from - 1 - ADJECTIVES); i--) {
			Mention mention = this.actors.at(tokens, i);
			if (mention != null) {
				return isPossessive(tokens, i) ? ends(mention) : null;
			}
			if (tokens.is(i, "our")) {
				return ours ? new Ends(List.of(this.actors.own()), i, i + 1) : null;
			}
			if (tokens.is(i, "their") || tokens.is(i, "its")) {
				return service ? null : this.actors.nearest(tokens, i, (member) -> member.is(Kind.BODY));
			}
			if (!tokens.isWord(i) || tokens.isCapital(i) || OWNERS.match(tokens, i) > 0) {
				return null;
			}
		}
		return null;
	}

	/** "the Council's reablement team, X": the possessor before a noun for a unit. */
	private @Nullable Ends apposed(Tokens tokens, int from) {
		int comma = from - 1;
		int noun = tokens.is(comma, ",") ? comma - 1 : tokens.is(comma, "at") ? comma - 1 : -1;
		if (noun < 0 || UNITS.match(tokens, noun) == 0) {
			return null;
		}
		for (int i = noun - 1; i >= Math.max(0, noun - 1 - ADJECTIVES); i--) {
			Mention mention = this.actors.at(tokens, i);
			if (mention != null && mention.to() <= noun) {
				return isPossessive(tokens, i) ? ends(mention) : null;
			}
			if (tokens.is(i, "our")) {
				return new Ends(List.of(this.actors.council()), i, i + 1);
			}
			if (tokens.is(i, "its") || tokens.is(i, "their")) {
				return this.actors.before(tokens, i, (member) -> member.is(Kind.BODY), false);
			}
		}
		return null;
	}

	private static Ends ends(Mention mention) {
		return new Ends(List.of(mention.member()), mention.from(), mention.to());
	}

	private static boolean isPossessive(Tokens tokens, int i) {
		return tokens.isPossessive(i) || tokens.lower(i).endsWith("s'") || tokens.is(i + 1, "'");
	}

}
