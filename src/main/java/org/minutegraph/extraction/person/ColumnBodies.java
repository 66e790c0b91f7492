package org.minutegraph.extraction.person;

import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.cast.ListedRow.Cell;
import org.minutegraph.extraction.cast.ListedRow.Sort;
import org.minutegraph.extraction.cast.ListedRow;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.name.SmallWords;

/**
 * Takes for bodies what stands in the column of an attendance list whose head says that
 * it holds the organisations. No word of such a name need say that it is a body's.
 */
public final class ColumnBodies implements EntityReader {

	private static final WordList NEVER = WordList.load("not-affiliations");

	private static final WordList PARTIES = WordList.load("parties");

	private static final WordList STREETS = WordList.load("street-heads");

	private static final int LONGEST = 8;

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		List<Stretch> cells = cast.attendees().stream().map(ColumnBodies::organisation).flatMap(List::stream).toList();
		SmallWords small = cells.isEmpty() ? null : new SmallWords(document);
		for (Stretch cell : cells) {
			if (small != null && isName(cell, small) && !TitleLetters.shorten(document, cell)) {
				name(cast, cell);
			}
		}
	}

	/** The name in a row's cell for organisations, or none. */
	private static List<Stretch> organisation(Attendee attendee) {
		ListedRow row = attendee.row();
		Cell cell = (row != null) ? row.cell(Sort.ORGANISATION) : null;
		return (row == null || cell == null) ? List.of() : List.of(name(row.tokens(), cell));
	}

	/** Up to a bracket, a comma or a stroke: "Example Council (Housing)". */
	private static Stretch name(Tokens tokens, Cell cell) {
		int from = tokens.is(cell.from(), "the") ? cell.from() + 1 : cell.from();
		int to = from;
		while (to < cell.to() && !tokens.is(to, "(") && !tokens.is(to, ",") && !tokens.is(to, "/")
				&& !tokens.is(to, ";") && !AttendanceMarks.isDash(tokens, to)) {
			to++;
		}
		return new Stretch(tokens, Math.min(from, to), to);
	}

	private static boolean isName(Stretch cell, SmallWords small) {
		Tokens tokens = cell.tokens();
		int last = cell.to() - 1;
		int size = cell.to() - cell.from();
		if (size == 0 || size > LONGEST || !tokens.isCapital(cell.from()) || tokens.startsWithDigit(cell.from())
				|| NEVER.contains(tokens, last) || STREETS.contains(tokens, last) || ColumnSorts.isPost(cell)
				|| ColumnSorts.isType(cell) || PARTIES.contains(tokens, cell.from())
				|| PersonNames.titles(tokens, cell.from()).to() > cell.from()) {
			return false;
		}
		boolean word = tokens.end(last) - tokens.start(last) > 1 && tokens.isWord(last);
		return word && (size > 1 || !small.contains(tokens.lower(last)) && !PersonWords.isNever(tokens, last));
	}

	private static void name(Cast cast, Stretch cell) {
		Tokens tokens = cell.tokens();
		List<Mention> known = cast.mentionsIn(cell.block(), cell.from(), cell.to());
		String name = cell.text();
		if (known.isEmpty()) {
			Member body = cast.named(name).stream().filter(PostBodies::isOrganisation).findFirst().orElse(null);
			cast.mention((body != null) ? body : other(cast, name), tokens, cell.from(), cell.to(), "column", 0.7);
			return;
		}
		Mention first = known.getFirst();
		boolean part = known.size() == 1 && first.from() == cell.from() && first.to() < cell.to();
		if (part && first.member().is(Kind.BODY) && first.member().evidence().size() == 1) {
			first.member().rename(name);
		}
	}

	private static Member other(Cast cast, String name) {
		Member body = cast.add(Kind.BODY, name);
		body.types().add("other");
		return body;
	}

}
