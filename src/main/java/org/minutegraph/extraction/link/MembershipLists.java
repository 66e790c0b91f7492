package org.minutegraph.extraction.link;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;

/**
 * Reads lists of the bodies that make up a partnership or board, below a heading that
 * says so: "Membership of the Board", "Local area partnership details".
 */
final class MembershipLists {

	private static final WordList HEADINGS = WordList.load("membership-headings");

	private static final int LONGEST = 10;

	/** Lines of the longest list. */
	private static final int MOST = 30;

	private final AnnotatedDocument document;

	private final Cast cast;

	private final Links links;

	MembershipLists(AnnotatedDocument document, Links links) {
		this.document = document;
		this.cast = document.cast();
		this.links = links;
	}

	void read() {
		List<Tokens> blocks = this.document.tokens();
		for (int i = 0; i + 1 < blocks.size(); i++) {
			Tokens heading = blocks.get(i);
			if (heading.size() > 0 && heading.size() <= LONGEST && isHeading(heading)) {
				Member body = body(heading);
				if (body != null) {
					read(body, blocks.subList(i + 1, Math.min(blocks.size(), i + 1 + MOST)));
				}
			}
		}
	}

	private static boolean isHeading(Tokens tokens) {
		return HEADINGS.isIn(tokens, 0, tokens.size());
	}

	/** Whose members are listed: the body of the heading, or the one that met. */
	private @Nullable Member body(Tokens heading) {
		for (Mention mention : this.cast.in(heading.block().ordinal())) {
			if (LinkKinds.isTable(mention.member())) {
				return mention.member();
			}
		}
		if (heading.is(0, "local") && heading.is(2, "partnership")) {
			String name = heading.text(0, 3).toLowerCase(Locale.ROOT);
			List<Member> named = this.cast.members()
				.stream()
				.filter((member) -> member.is(Kind.BODY) && member.name().toLowerCase(Locale.ROOT).endsWith(name))
				.toList();
			return (named.size() == 1) ? named.getFirst() : null;
		}
		return heading.isCapital(0) ? this.cast.body().filter(LinkKinds::isTable).orElse(null) : null;
	}

	private void read(Member body, List<Tokens> lines) {
		boolean listed = false;
		for (int i = 0; i < lines.size(); i++) {
			Tokens line = lines.get(i);
			List<Mention> bodies = this.cast.in(line.block().ordinal())
				.stream()
				.filter((mention) -> isEntry(line, mention) && mention.member().is(Kind.BODY)
						&& mention.member() != body)
				.toList();
			if (bodies.isEmpty() && (listed || i > 0)) {
				return;
			}
			listed = listed || !bodies.isEmpty();
			bodies.forEach((mention) -> this.links.add(mention.member(), "MEMBER_OF", body, null,
					line.span(mention.from(), mention.to()), 0.75));
		}
	}

	/** Whether a name fills its line or its cell, but for a bracket. */
	private static boolean isEntry(Tokens tokens, Mention mention) {
		int to = mention.to();
		boolean begins = mention.from() == 0 || Wraps.beginsCell(tokens, mention.from());
		return begins && (to == tokens.size() || Wraps.beginsCell(tokens, to) || tokens.is(to, "(")
				|| tokens.is(to, ";") || tokens.is(to, "."));
	}

}
