package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Wraps;

/**
 * Finds the bodies for which people come that nothing but their place tells: in a list
 * "Ann Surname, Wendle Arts" or "Ann Surname (Wendle Arts)" where others stand beside a
 * body that is known, and after a post in brackets "(Manager, Exampleton Foods)".
 */
public final class AffiliatedBodies implements EntityReader {

	private static final String READER = "affiliation";

	/** What stands beside a person, and whether it is known for an organisation. */
	private record Beside(Tokens tokens, int from, int to, boolean known) {
	}

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		List<Beside> run = new ArrayList<>();
		for (Tokens tokens : document.tokens()) {
			List<Mention> people = cast.in(tokens.block().ordinal())
				.stream()
				.filter((mention) -> mention.member().is(Kind.PERSON))
				.toList();
			if (people.isEmpty()) {
				takeAll(cast, run);
				continue;
			}
			List<Beside> brackets = new ArrayList<>();
			people.forEach((person) -> bracket(cast, tokens, person.to(), brackets));
			people.forEach((person) -> listed(cast, tokens, person.to(), brackets));
			takeAll(cast, brackets);
			Beside line = (people.getFirst().from() < 2) ? line(cast, tokens, people.getFirst().to()) : null;
			if (line != null) {
				run.add(line);
			}
		}
		takeAll(cast, run);
	}

	/** "Ann Surname, Wendle Arts; …". */
	private static void listed(Cast cast, Tokens tokens, int from, List<Beside> found) {
		int end = from + 1;
		while (tokens.is(from, ",") && end < tokens.size() && !tokens.is(end, ";") && !tokens.is(end, ",")) {
			end++;
		}
		Beside beside = tokens.is(end, ";") ? beside(cast, tokens, from + 1, end) : null;
		if (beside != null) {
			found.add(beside);
		}
	}

	/** "Ann Surname, Post, Wendle Arts" and nothing more on the line. */
	private static @Nullable Beside line(Cast cast, Tokens tokens, int from) {
		int end = from;
		while (end < tokens.size() && !tokens.is(end, "(") && !tokens.is(end, ".") && !tokens.is(end, ";")) {
			end++;
		}
		int comma = end - 1;
		while (comma > from && !tokens.is(comma, ",")) {
			comma--;
		}
		boolean whole = end == tokens.size() || tokens.is(end, "(") && tokens.is(tokens.size() - 1, ")");
		boolean apart = tokens.is(from, ",") || Wraps.beginsCell(tokens, from);
		return (whole && tokens.is(comma, ",") && apart) ? beside(cast, tokens, comma + 1, end) : null;
	}

	private static void bracket(Cast cast, Tokens tokens, int open, List<Beside> found) {
		int close = open + 1;
		int from = open + 1;
		boolean post = false;
		while (tokens.is(open, "(") && close < tokens.size() && !tokens.is(close, ")")) {
			post = post || NameWords.isPost(tokens, close);
			from = tokens.is(close, ",") ? close + 1 : from;
			close++;
		}
		if (!tokens.is(close, ")") || close == open + 1) {
			return;
		}
		Beside beside = beside(cast, tokens, from, close);
		if (beside != null && from > open + 1 && post && !beside.known()) {
			if (AffiliationWords.isFirm(tokens, from, close)) {
				take(cast, beside);
			}
		}
		else if (beside != null && from == open + 1) {
			found.add(beside);
		}
	}

	/** What tokens beside a person name, or null where they are none. */
	private static @Nullable Beside beside(Cast cast, Tokens tokens, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (Wraps.beginsCell(tokens, i)) {
				return null;
			}
		}
		List<Mention> mentions = cast.mentionsIn(tokens.block().ordinal(), from, to);
		boolean known = mentions.stream().anyMatch((mention) -> isOrganisation(mention) && mention.to() == to);
		if (known) {
			return new Beside(tokens, from, to, true);
		}
		return (mentions.isEmpty() && AffiliationWords.areName(tokens, from, to)) ? new Beside(tokens, from, to, false)
				: null;
	}

	private static boolean isOrganisation(Mention mention) {
		return mention.member().is(Kind.BODY) || mention.member().is(Kind.SCHOOL);
	}

	/** Takes the unknown beside the known; without any, nobody's list is of bodies. */
	private static void takeAll(Cast cast, List<Beside> run) {
		if (run.stream().anyMatch(Beside::known)) {
			run.stream().filter((beside) -> !beside.known()).forEach((beside) -> take(cast, beside));
		}
		run.clear();
	}

	private static void take(Cast cast, Beside beside) {
		String name = beside.tokens().text(beside.from(), beside.to());
		Cast.Member body = cast.named(name)
			.stream()
			.filter((member) -> member.is(Kind.BODY))
			.findFirst()
			.orElseGet(() -> cast.add(Kind.BODY, name));
		if (body.types().isEmpty()) {
			body.types().add("other");
		}
		cast.refer(body, beside.tokens(), beside.from(), beside.to(), READER, 0.6);
	}

}
