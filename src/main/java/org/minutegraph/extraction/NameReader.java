package org.minutegraph.extraction;

import java.util.Objects;

import org.minutegraph.extraction.Cast.Member;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.NameGroups.Group;

/**
 * Finds bodies, schools, services and programmes: capitalised phrases whose head says
 * what they are ("… Committee", "… Primary School", "… Team", "… Strategy"), and the
 * vocabulary's terms of art and national bodies.
 */
final class NameReader implements EntityReader {

	private static final String READER = "name";

	@Override
	public void read(AnnotatedDocument document) {
		NameGroups groups = new NameGroups();
		document.tokens().forEach((tokens) -> NamePhrases.read(tokens, groups::add));
		groups.names().forEach((group) -> add(document.cast(), group));
	}

	private void add(Cast cast, Group group) {
		NameCandidate fullest = group.fullest();
		Member member = cast.add(Objects.requireNonNull(fullest.kind().kind()), fullest.text());
		for (NameCandidate candidate : group.candidates()) {
			if (!candidate.kind().type().isEmpty()) {
				member.types().add(fullest.kind().type());
			}
			member.alias(candidate.text());
			variants(member, candidate);
			cast.refer(member, candidate.tokens(), candidate.from(), candidate.to(), READER, 0.9);
		}
	}

	/** Longer and shorter forms that stand in the same words. */
	private static void variants(Member member, NameCandidate candidate) {
		Tokens tokens = candidate.tokens();
		String withYears = candidate.textWithYears();
		if (withYears != null && member.is(Kind.PROGRAMME)) {
			member.alias(withYears);
		}
		if (tokens.is(candidate.from() - 1, "joint")) {
			member.alias(tokens.text(candidate.from() - 1, candidate.to()));
		}
		if (!tokens.isCapital(candidate.to() - 1) && candidate.to() - candidate.from() > 2) {
			member.alias(tokens.text(candidate.from(), candidate.to() - 1));
		}
		withoutBracket(member, candidate);
	}

	/**
	 * "London Diocesan Board (LDB) for Schools": the bracket and what stands around it.
	 */
	private static void withoutBracket(Member member, NameCandidate candidate) {
		Tokens tokens = candidate.tokens();
		for (int i = candidate.from() + 1; i + 3 < candidate.to(); i++) {
			if (tokens.is(i, "(") && tokens.is(i + 2, ")")) {
				member.alias(tokens.word(i + 1));
				member.alias(tokens.text(candidate.from(), i) + " " + tokens.text(i + 3, candidate.to()));
			}
		}
	}

}
