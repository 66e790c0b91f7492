package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.extraction.name.NameGroups.Group;

/**
 * Finds bodies, schools, services and programmes: capitalised phrases whose head says
 * what they are ("… Committee", "… Primary School", "… Team", "… Strategy"), and the
 * vocabulary's terms of art and national bodies.
 */
public final class NameReader implements EntityReader {

	private static final String READER = "name";

	@Override
	public void read(AnnotatedDocument document) {
		NameGroups groups = new NameGroups();
		FormerNames former = new FormerNames();
		Wraps wraps = new Wraps(document.document().text());
		Map<NameCandidate, NameCandidate> renamed = new LinkedHashMap<>();
		List<Tokens> blocks = document.tokens();
		List<NameCandidate> all = new ArrayList<>();
		for (Tokens tokens : blocks) {
			int next = tokens.block().ordinal() + 1;
			Tokens below = (next < blocks.size()) ? blocks.get(next) : null;
			NamePhrases.read(tokens, below, wraps, (found) -> all.add(found.withoutOf().withoutFull()));
		}
		JointedPlaces places = new JointedPlaces(all);
		JoinedSchools joined = new JoinedSchools(all);
		for (NameCandidate found : all) {
			NameCandidate candidate = places.whole(joined.last(found));
			NameCandidate today = former.of(candidate);
			if (today == null) {
				groups.add(candidate);
			}
			else {
				renamed.put(candidate, today);
			}
		}
		Cast cast = document.cast();
		groups.names().forEach((group) -> add(cast, group));
		renamed.forEach((old, today) -> rename(cast, old, today));
	}

	/** Puts a former name with the school that bears another today. */
	private static void rename(Cast cast, NameCandidate old, NameCandidate today) {
		cast.at(today.tokens().block().ordinal(), today.from()).map(Cast.Mention::member).ifPresent((school) -> {
			school.formerNames().add(old.text());
			cast.refer(school, old.tokens(), old.from(), old.to(), READER, 0.9);
		});
	}

	private void add(Cast cast, Group group) {
		NameCandidate fullest = group.fullest();
		Member member = cast.add(Objects.requireNonNull(fullest.kind().kind()), fullest.name());
		for (NameCandidate candidate : group.candidates()) {
			if (!candidate.kind().type().isEmpty()) {
				member.types().add(fullest.kind().type());
			}
			member.alias(candidate.text());
			variants(member, candidate);
			if (!cast.refer(member, candidate.tokens(), candidate.from(), candidate.to(), READER, 0.9)) {
				member.evidence(candidate.tokens().span(candidate.from(), candidate.to()), READER, 0.9);
			}
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
		withOwner(member, candidate);
		withoutOwner(member, candidate);
	}

	/** "Elm Association's Peer Challenge", "XYZ Garden Grant": the name without whose. */
	private static void withoutOwner(Member member, NameCandidate candidate) {
		Tokens tokens = candidate.tokens();
		int from = candidate.from();
		Match<NameKind> owner = NameWords.term(tokens, from, candidate.to());
		int rest = (owner != null && owner.value().is(Kind.BODY)) ? owner.to()
				: tokens.isPossessive(from) ? from + 1 : from;
		if (member.is(Kind.PROGRAMME) && rest > from && candidate.to() - rest > 2
				&& NameWords.isCapital(tokens, rest)) {
			member.alias(tokens.text(rest, candidate.to()));
			if (!tokens.isCapital(candidate.to() - 1)) {
				member.alias(tokens.text(rest, candidate.to() - 1));
			}
		}
	}

	/** "XCC Highways", "Ashmere Royal British Legion": the name with whose it is. */
	private static void withOwner(Member member, NameCandidate candidate) {
		Tokens tokens = candidate.tokens();
		int before = candidate.from() - 1;
		boolean near = before >= 0 && tokens.sentence(before) == tokens.sentence(candidate.from());
		boolean council = near && tokens.isAllCaps(before) && AcronymBodies.isCouncil(tokens.lower(before))
				|| near && member.is(Kind.PROGRAMME) && isOwner(tokens, before);
		boolean place = near && (member.types().contains("charity") || member.types().contains("department"))
				&& NameWords.isCapital(tokens, before) && !tokens.isAllCaps(before) && !tokens.isPossessive(before)
				&& !NameWords.isHead(tokens.lower(before)) && !NameWords.isOpener(tokens, before)
				&& !NameWords.isPost(tokens, before);
		if (council || place) {
			member.alias(tokens.text(before, candidate.to()));
		}
	}

	/** "XYZ Garden Grant": a body known by its letters that gives or runs it. */
	private static boolean isOwner(Tokens tokens, int i) {
		Match<NameKind> body = tokens.isCapital(i) ? NameWords.term(tokens, i, i + 1) : null;
		return body != null && body.value().is(Kind.BODY)
				&& Character.isUpperCase(tokens.word(i).charAt(tokens.word(i).length() - 1));
	}

	/**
	 * "Ashmere Learning Board (ALB) for Schools": the bracket and what stands around it.
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
