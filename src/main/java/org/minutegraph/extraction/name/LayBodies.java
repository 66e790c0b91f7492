package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block;

/**
 * Finds the governors', trustees', parents' or pupils' body whose minutes a document is,
 * which titles often name without its school: "Oakby Primary School – Parent Council",
 * "GOVERNING BODY | SUMMER TERM MEETING", "Friends of Oakby School". It is the body that
 * met, rather than the federation or trust whose name heads the page, unless one of its
 * committees did.
 */
public final class LayBodies implements EntityReader {

	private static final WordList BODIES = WordList.load("lay-bodies");

	private static final String READER = "title";

	/** Blocks at the top in which a title stands. */
	private static final int TOP = 6;

	/** Tokens of the longest title. */
	private static final int LONGEST = 30;

	@Override
	public void read(AnnotatedDocument document) {
		List<Tokens> blocks = document.tokens();
		for (Tokens tokens : blocks.subList(0, Math.min(TOP, blocks.size()))) {
			boolean title = tokens.block().is(Block.Kind.HEADING) || tokens.size() <= LONGEST;
			for (int i = 0; i < tokens.size() && (title || tokens.isCapital(i)); i++) {
				int length = tokens.isCapital(i) ? BODIES.match(tokens, i) : 0;
				if (length > 0 && (isMeetingOf(tokens, i) || begins(tokens, i) && !isPlural(tokens, i)
						&& ends(tokens, i + length) && !tokens.is(i + length, "of"))) {
					take(document.cast(), tokens, i, i + length);
					return;
				}
			}
			if (title && !tokens.block().is(Block.Kind.ROW) && document.cast().body().isEmpty()
					&& tokens.is(0, "friends") && tokens.is(1, "of")) {
				document.cast()
					.at(tokens.block().ordinal(), 0)
					.map(Cast.Mention::member)
					.ifPresent(document.cast()::body);
			}
		}
	}

	private static boolean isPlural(Tokens tokens, int i) {
		return tokens.is(i, "trustees") || tokens.is(i, "governors");
	}

	/** "Minutes of the Trustees": people who are a body only where they met as one. */
	private static boolean isMeetingOf(Tokens tokens, int i) {
		int of = tokens.is(i - 1, "the") ? i - 2 : i - 1;
		return isPlural(tokens, i) && tokens.is(of, "of")
				&& (tokens.is(of - 1, "minutes") || tokens.is(of - 1, "meeting") || tokens.is(of - 1, "notes"));
	}

	/** A committee or board that met itself, whoever's it is. */
	private static boolean decides(Member body) {
		return body.types().contains("committee") || body.types().contains("board");
	}

	private static void take(Cast cast, Tokens tokens, int from, int to) {
		int block = tokens.block().ordinal();
		Cast.Mention named = cast.at(block, to - 1).orElse(null);
		if (named != null && named.to() != to) {
			return;
		}
		String text = tokens.text(from, to);
		Member member = (named != null) ? named.member() : known(cast, text);
		if (cast.body().filter((own) -> own != member && decides(own)).isPresent()) {
			return;
		}
		meets(cast, (member != null) ? member : added(cast, tokens, from, text), tokens, from, to);
	}

	private static Member added(Cast cast, Tokens tokens, int from, String text) {
		Member member = cast.add(Kind.BODY, text);
		member.types().add(Objects.requireNonNull(BODIES.value(tokens, from)));
		return member;
	}

	private static void meets(Cast cast, Member member, Tokens tokens, int from, int to) {
		if (member.is(Kind.BODY)) {
			cast.mention(member, tokens, from, to, READER, 0.8);
			member.alias(tokens.text(from, to));
			cast.body(member);
		}
	}

	/** The only one that bears the name already, with or without its school. */
	private static @Nullable Member known(Cast cast, String text) {
		String end = " " + text.toLowerCase(Locale.ROOT);
		List<Member> ending = cast.members()
			.stream()
			.filter((member) -> member.is(Kind.BODY) && (" " + member.name().toLowerCase(Locale.ROOT)).endsWith(end))
			.toList();
		return (ending.size() == 1) ? ending.getFirst() : null;
	}

	/** At the beginning, behind its school, a dash, "of the", or a name that it ends. */
	private static boolean begins(Tokens tokens, int i) {
		return i == 0 || Wraps.beginsCell(tokens, i) || !tokens.isWord(i - 1) || tokens.is(i - 1, "the")
				|| tokens.is(i - 1, "of") || tokens.isCapital(i - 1);
	}

	/** Before the end, a mark, "minutes", "meeting" or what is no name. */
	private static boolean ends(Tokens tokens, int i) {
		return i >= tokens.size() || Wraps.beginsCell(tokens, i) || !tokens.isCapital(i) || tokens.is(i, "minutes")
				|| tokens.is(i, "meeting") || tokens.is(i, "minute") || NameWords.isBreaker(tokens, i);
	}

}
