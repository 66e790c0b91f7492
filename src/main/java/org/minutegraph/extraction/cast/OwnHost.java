package org.minutegraph.extraction.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;

/**
 * Says whose paper it is where no council's: the trust, charity or board with whose name
 * it begins, and above whose list of those present no council stands.
 */
public final class OwnHost {

	private static final Set<String> TRUSTS = Set.of("trust", "charity", "university");

	private static final Set<String> TABLES = Set.of("board", "partnership");

	/** Blocks that begin with the name. */
	private static final int TITLE = 3;

	/** Blocks in which a council would say that the paper is its own. */
	private static final int TOP = 5;

	private OwnHost() {
	}

	/** The trust or group that the document begins with, or null. */
	public static @Nullable Member of(AnnotatedDocument document) {
		Cast cast = document.cast();
		List<Tokens> top = document.tokens().subList(0, Math.min(TOP, document.tokens().size()));
		boolean council = top.stream()
			.flatMap((tokens) -> cast.in(tokens.block().ordinal()).stream())
			.anyMatch((mention) -> isCouncils(mention.member()));
		if (council) {
			return null;
		}
		Optional<Member> first = top.stream()
			.limit(TITLE)
			.flatMap((tokens) -> cast.in(tokens.block().ordinal()).stream())
			.filter((mention) -> mention.from() <= 1 && mention.member().is(Kind.BODY))
			.map(Mention::member)
			.findFirst();
		return first.filter((member) -> isOne(cast, member)).orElse(null);
	}

	private static boolean isCouncils(Member member) {
		return member.types().contains("council") || member.types().contains("committee");
	}

	private static boolean isOne(Cast cast, Member member) {
		boolean met = cast.body().filter((body) -> body == member).isPresent();
		return member.types().stream().anyMatch(TRUSTS::contains)
				|| met && member.types().stream().anyMatch(TABLES::contains);
	}

}
