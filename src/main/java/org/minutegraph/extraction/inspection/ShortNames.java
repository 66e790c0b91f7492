package org.minutegraph.extraction.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;

/** Finds schools by the first word of their names. */
final class ShortNames {

	private ShortNames() {
	}

	/**
	 * "Fell's report is out; the school": the only school whose name "Fell" begins, where
	 * the sentence says so before a token; or null.
	 */
	static @Nullable Member ownerBefore(Cast cast, Tokens tokens, int at) {
		for (int k = at - 1; k >= tokens.sentenceStart(at); k--) {
			Member begun = (tokens.isPossessive(k) && tokens.isCapital(k))
					? begun(cast, tokens.lower(k).replaceFirst("['’]s$", "") + " ") : null;
			if (begun != null) {
				return begun;
			}
		}
		return null;
	}

	/** The only school whose name begins so, its own shorter forms aside, or null. */
	private static @Nullable Member begun(Cast cast, String beginning) {
		List<Member> begun = cast.members()
			.stream()
			.filter((member) -> member.is(Kind.SCHOOL) && lower(member).startsWith(beginning))
			.sorted(Comparator.comparing((Member member) -> -member.name().length()))
			.toList();
		boolean one = !begun.isEmpty()
				&& begun.stream().allMatch((member) -> lower(begun.getFirst()).startsWith(lower(member)));
		return one ? begun.getFirst() : null;
	}

	private static String lower(Member member) {
		return member.name().toLowerCase(Locale.ROOT);
	}

}
