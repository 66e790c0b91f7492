package org.minutegraph.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Cast.Member;
import org.minutegraph.extraction.Cast.Mention;
import org.minutegraph.extraction.Entity.Kind;

/**
 * In which body a post is held: the one named in or beside its title, else the one to
 * which such posts belong in this document.
 */
final class PostBodies {

	private final Cast cast;

	private final @Nullable Member onlySchool;

	PostBodies(AnnotatedDocument document) {
		this.cast = document.cast();
		this.onlySchool = school(document);
	}

	/** The school that the document is of: named at its top, or the only one. */
	private static @Nullable Member school(AnnotatedDocument document) {
		List<Member> schools = document.cast().members().stream().filter((member) -> member.is(Kind.SCHOOL)).toList();
		if (schools.size() == 1) {
			return schools.getFirst();
		}
		int top = Math.min(3, document.tokens().size());
		for (int block = 0; block < top; block++) {
			for (Mention mention : document.cast().in(block)) {
				if (mention.member().is(Kind.SCHOOL)) {
					return mention.member();
				}
			}
		}
		return null;
	}

	/** An organisation named among tokens from inclusive to exclusive, or null. */
	@Nullable Member named(Tokens tokens, int from, int to) {
		for (Mention mention : this.cast.mentionsIn(tokens.block().ordinal(), from, to)) {
			if (isOrganisation(mention.member()) && mention.from() >= from) {
				return mention.member();
			}
		}
		return null;
	}

	static boolean isOrganisation(Member member) {
		return member.is(Kind.BODY) || member.is(Kind.SCHOOL) || member.is(Kind.SERVICE);
	}

	/** The body whose meeting the document records. */
	@Nullable Member meeting() {
		return this.cast.body().or(this.cast::council).orElse(null);
	}

	/** Where a post of a kind is held if nothing is said. */
	@Nullable Member usual(String kind) {
		return switch (kind) {
			case "chair", "body", "clerk" -> meeting();
			case "councillor", "officer", "worker" -> this.cast.council().orElse(null);
			case "school" -> this.onlySchool;
			default -> null;
		};
	}

	/** The nearest organisation named before a token in its block, for "its head". */
	@Nullable Member before(Tokens tokens, int i) {
		Member nearest = null;
		for (Mention mention : this.cast.in(tokens.block().ordinal())) {
			if (mention.to() > i) {
				break;
			}
			if (isOrganisation(mention.member())) {
				nearest = mention.member();
			}
		}
		return nearest;
	}

}
