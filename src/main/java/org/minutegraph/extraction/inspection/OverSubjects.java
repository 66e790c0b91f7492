package org.minutegraph.extraction.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;

/** Finds whom a text is about by what stands over it or by who alone is named in it. */
final class OverSubjects {

	/** Blocks at the top that say whose paper it is. */
	private static final int TOP = 6;

	private OverSubjects() {
	}

	/** The one over a block, else the only one that the block names, or null. */
	static @Nullable Member overOrOnly(AnnotatedDocument document, Tokens tokens) {
		Member over = over(document, tokens);
		if (over != null) {
			return over;
		}
		List<Member> named = named(document, tokens);
		return (named.size() == 1) ? named.getFirst() : null;
	}

	private static List<Member> named(AnnotatedDocument document, Tokens tokens) {
		return document.cast()
			.in(tokens.block().ordinal())
			.stream()
			.filter((mention) -> MeantSubjects.fits(tokens, mention))
			.map(Mention::member)
			.distinct()
			.toList();
	}

	/** The council whose paper it is, else the only one that its top names, or null. */
	static @Nullable Member council(AnnotatedDocument document) {
		Member known = document.cast().council().orElse(null);
		if (known != null) {
			return known;
		}
		List<Member> named = document.tokens()
			.stream()
			.limit(TOP)
			.flatMap((tokens) -> document.cast().in(tokens.block().ordinal()).stream())
			.map(Mention::member)
			.filter((member) -> member.types().contains("council"))
			.distinct()
			.toList();
		return (named.size() == 1) ? named.getFirst() : null;
	}

	/** The first one named over a block: in its lead or its heading; or null. */
	static @Nullable Member over(AnnotatedDocument document, Tokens tokens) {
		return document.document()
			.leadOf(tokens.block())
			.or(() -> document.document().headingOf(tokens.block()))
			.map(document::tokens)
			.flatMap((words) -> document.cast()
				.in(words.block().ordinal())
				.stream()
				.filter((mention) -> MeantSubjects.fits(words, mention))
				.map(Mention::member)
				.findFirst())
			.orElse(null);
	}

}
