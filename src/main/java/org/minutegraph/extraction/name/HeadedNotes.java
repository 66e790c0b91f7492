package org.minutegraph.extraction.name;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;

/**
 * Takes the name that heads notes of a meeting for the body that met, where no word of it
 * says that it is one: "OAKBY VILLAGE HALL" over a list of those who came. No council and
 * no committee stands beside it.
 */
public final class HeadedNotes implements EntityReader {

	private static final WordList OPENINGS = WordList.load("title-openings");

	private static final WordList OPEN = WordList.load("open-meetings");

	private static final WordList KINDS = WordList.load("kinds-of-meetings");

	private static final WordList NOTES = WordList.load("notes-words");

	private static final WordList SMALL = WordList.load("name-inner");

	/** Blocks above the list among which the name stands. */
	private static final int TOP = 12;

	/** Blocks of a title that says that it is one of notes or minutes. */
	private static final int TITLE = 3;

	/** People from whom on a list is one of a meeting. */
	private static final int FEWEST = 3;

	/** Tokens of the longest line. */
	private static final int LONGEST = 24;

	/** Tokens of the longest name. */
	private static final int LONGEST_NAME = 8;

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		List<Attendee> attendees = cast.attendees();
		if (cast.body().isPresent() || attendees.size() < FEWEST) {
			return;
		}
		int list = attendees.getFirst().tokens().block().ordinal();
		boolean council = document.tokens()
			.subList(0, Math.min(TOP, list))
			.stream()
			.anyMatch((tokens) -> cast.in(tokens.block().ordinal())
				.stream()
				.anyMatch((mention) -> mention.member().types().contains("council")));
		if (council || list == 0 || list > TOP) {
			return;
		}
		Tokens first = document.tokens().getFirst();
		boolean notes = document.tokens()
			.subList(0, Math.min(TITLE, list))
			.stream()
			.anyMatch((tokens) -> NOTES.isIn(tokens, 0, Math.min(LONGEST, tokens.size())));
		if (!notes || OPEN.isIn(first, 0, first.size())) {
			return;
		}
		int from = OPENINGS.match(first, 0);
		int to = end(first, from);
		Member body = (first.size() <= LONGEST && isName(first, from, to)) ? named(cast, first, from, to) : null;
		if (body != null) {
			cast.body(body);
		}
	}

	private static int end(Tokens tokens, int from) {
		int i = from;
		while (i < tokens.size() && i - from < LONGEST_NAME && (i == from || !Wraps.beginsCell(tokens, i))
				&& NOTES.match(tokens, i) == 0 && Dates.at(tokens, i) == null && !tokens.startsWithDigit(i)
				&& (tokens.isCapital(i) || tokens.is(i, "&") || SMALL.match(tokens, i) > 0)) {
			i++;
		}
		return i;
	}

	/** Two capitalised words or more that a mark, the end or "minutes" follow. */
	private static boolean isName(Tokens tokens, int from, int to) {
		int capitals = 0;
		boolean proper = false;
		for (int i = from; i < to; i++) {
			capitals += tokens.isCapital(i) ? 1 : 0;
			String lower = tokens.lower(i);
			proper |= tokens.isCapital(i) && !NameWords.isGeneric(lower) && !NameWords.isHead(lower);
		}
		boolean ends = to == tokens.size() || !tokens.isWord(to) || Wraps.beginsCell(tokens, to)
				|| NOTES.match(tokens, to) > 0 || Dates.at(tokens, to) != null;
		return capitals > 1 && KINDS.match(tokens, to - 1) == 0 && proper && ends && tokens.isCapital(from)
				&& tokens.isCapital(to - 1) && !NameWords.isOfOrFor(tokens, to - 1) && !NameWords.isPost(tokens, to - 1)
				&& !isThing(tokens, to);
	}

	/** "OAKBY ACTION PLAN", "OAKBY SPRING FAIR": what was talked about. */
	private static boolean isThing(Tokens tokens, int to) {
		Match<NameKind> head = NameWords.head(tokens, to - 1, to);
		return head != null && !head.value().is(Kind.BODY) && !head.value().is(Kind.SERVICE);
	}

	/** The body of that name, a new one, or null where the words name somebody else. */
	private static @Nullable Member named(Cast cast, Tokens tokens, int from, int to) {
		int block = tokens.block().ordinal();
		List<Mention> within = cast.mentionsIn(block, from, to);
		if (within.isEmpty()) {
			Member body = cast.add(Kind.BODY, tokens.text(from, to));
			body.types().add("other");
			cast.refer(body, tokens, from, to, "title", 0.6);
			return body;
		}
		Mention only = within.getFirst();
		boolean whole = within.size() == 1 && only.from() <= from && only.to() >= to;
		if (!whole || only.member().is(Kind.PERSON) || only.member().is(Kind.SCHOOL)) {
			return null;
		}
		if (!only.member().is(Kind.BODY)) {
			only.member().become(Kind.BODY);
			only.member().types().add("other");
		}
		return only.member();
	}

}
