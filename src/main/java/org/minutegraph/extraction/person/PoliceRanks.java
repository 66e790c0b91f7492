package org.minutegraph.extraction.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Takes the rank before a police officer's name for the post: "PCSO A", "Inspector B of
 * Example Police". The force is the one named after the name, else the only one that a
 * document names.
 */
public final class PoliceRanks implements EntityReader {

	private static final WordList RANKS = WordList.load("police-ranks");

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		Set<Member> posted = new HashSet<>();
		cast.appointments().forEach((held) -> posted.add(held.person()));
		for (Tokens tokens : document.tokens()) {
			if (!RANKS.mayStandIn(tokens)) {
				continue;
			}
			for (Mention mention : cast.in(tokens.block().ordinal())) {
				int rank = mention.member().is(Kind.PERSON) ? rank(tokens, mention) : -1;
				if (rank >= 0 && posted.add(mention.member())) {
					int to = rank + RANKS.match(tokens, rank);
					cast.appoint(new Appointment(mention.member(), tokens.text(rank, to), "public",
							force(cast, tokens, mention.to()), "current", false, null, null, tokens, rank,
							mention.to()));
				}
			}
		}
	}

	/** The token of the rank with which a name begins or that stands before it, or -1. */
	private static int rank(Tokens tokens, Mention mention) {
		int at = mention.from();
		if (tokens.isCapital(at) && RANKS.match(tokens, at) > 0) {
			return at;
		}
		int before = tokens.is(at - 1, ".") ? at - 2 : at - 1;
		return (before >= 0 && tokens.isCapital(before) && RANKS.match(tokens, before) > 0) ? before : -1;
	}

	private static @Nullable Member force(Cast cast, Tokens tokens, int after) {
		int name = tokens.is(after + 1, "the") ? after + 2 : after + 1;
		boolean linked = tokens.is(after, "of") || tokens.is(after, "from") || tokens.is(after, ",")
				|| tokens.is(after, "(");
		Member beside = linked
				? cast.at(tokens.block().ordinal(), name).map(Mention::member).filter(PoliceRanks::isForce).orElse(null)
				: null;
		List<Member> forces = cast.members().stream().filter(PoliceRanks::isForce).toList();
		return (beside != null) ? beside : (forces.size() == 1) ? forces.getFirst() : null;
	}

	private static boolean isForce(Member member) {
		return member.is(Kind.BODY) && member.types().contains("police");
	}

}
