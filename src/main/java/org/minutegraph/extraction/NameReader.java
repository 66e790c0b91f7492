package org.minutegraph.extraction;

import java.util.Objects;

import org.minutegraph.extraction.Cast.Member;
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
			cast.refer(member, candidate.tokens(), candidate.from(), candidate.to(), READER, 0.9);
		}
	}

}
