package org.minutegraph.extraction.name;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Joins the name of a body in a document's title that a line's end has torn: "Inspection
 * of Ashmere Local" over "Area Partnership", "Response from Beech Parish" over "Council",
 * "ASHMERE" over "PARISH COUNCIL"; and gives "Parish Council" the place under whose
 * "PARISH MEETING" it met.
 */
public final class TornNames implements EntityReader {

	private static final String READER = "torn name";

	private static final WordList KINDS = WordList.load("kinds-of-meetings");

	private static final int TOP = 8;

	/** Blocks in which a place stands alone over the kind of its council. */
	private static final int TITLE = 3;

	/** Words of the longest line that is a place alone. */
	private static final int LONGEST_PLACE = 4;

	/** Words of the longest line that can be the rest of a name. */
	private static final int LONGEST_REST = 5;

	@Override
	public void read(AnnotatedDocument document) {
		List<Tokens> blocks = document.tokens();
		for (int b = 0; b + 1 < Math.min(TOP, blocks.size()); b++) {
			Tokens rest = blocks.get(b + 1);
			NameKind kind = kind(rest);
			int from = (kind != null) ? start(blocks.get(b)) : -1;
			if (kind != null && (from > 0 || isPlaceOver(blocks.get(b), rest))) {
				join(document.cast(), blocks.get(b), Math.max(0, from), rest, kind);
			}
			place(document.cast(), blocks.get(b), rest);
		}
	}

	/** "ASHMERE VALE" over "PARISH COUNCIL": a place alone over a council without one. */
	private static boolean isPlaceOver(Tokens line, Tokens rest) {
		boolean place = line.block().ordinal() < TITLE && line.size() > 0 && line.size() <= LONGEST_PLACE
				&& rest.size() > 1 && rest.is(rest.size() - 1, "council")
				&& OwnBodies.isPlaceless(rest.text(0, rest.size()));
		for (int i = 0; i < line.size() && place; i++) {
			place = NameWords.isAnd(line, i) || NameWords.isCapital(line, i) && line.isWord(i)
					&& !line.startsWithDigit(i) && !NameWords.isGeneric(line.lower(i)) && !NameWords.isOpener(line, i)
					&& !NameWords.isHead(line.lower(i)) && !KINDS.contains(line, i);
		}
		return place;
	}

	/** "ASHMERE PARISH MEETING" over "MINUTES OF PARISH COUNCIL MEETING". */
	private static void place(Cast cast, Tokens line, Tokens below) {
		int parish = line.size() - 2;
		if (parish < 1 || !line.is(parish, "parish") || !line.is(parish + 1, "meeting")) {
			return;
		}
		int to = KINDS.contains(line, parish - 1) ? parish - 1 : parish;
		for (Mention mention : cast.in(below.block().ordinal())) {
			Member council = mention.member();
			if (council.name().equalsIgnoreCase("parish council") && to > 0) {
				council.rename(line.text(0, to) + " " + council.name());
				council.evidence(line.span(0, to), READER, 0.8);
			}
		}
	}

	/**
	 * What a line of capitalised words up to a body's head names, or null. A council with
	 * its place has its whole name.
	 */
	private static @Nullable NameKind kind(Tokens rest) {
		if (rest.size() == 0 || rest.size() > LONGEST_REST || rest.block().is(Block.Kind.ROW)) {
			return null;
		}
		for (int i = 0; i < rest.size(); i++) {
			if (!NameWords.isCapital(rest, i) && !NameWords.isAnd(rest, i)) {
				return null;
			}
			Match<NameKind> head = NameWords.head(rest, i, rest.size());
			if (head != null && head.to() == rest.size()) {
				NameKind kind = head.value();
				boolean whole = kind.type().equals("council") && !OwnBodies.isPlaceless(rest.text(0, rest.size()));
				return (kind.is(Kind.BODY) && kind.strong() && !whole) ? kind : null;
			}
		}
		return null;
	}

	/**
	 * First token of the capitalised words that end a line after smaller ones, or -1. A
	 * line that is a name as a whole has its own.
	 */
	private static int start(Tokens line) {
		int from = line.size();
		while (from > 0 && (NameWords.isCapital(line, from - 1) || isJoint(line, from - 1))) {
			from--;
		}
		boolean led = from > 0 && from < line.size() && line.isWord(from - 1) && !line.isCapital(from - 1);
		return (led && NameWords.isCapital(line, line.size() - 1)) ? from : -1;
	}

	private static boolean isJoint(Tokens line, int i) {
		return (NameWords.isAnd(line, i) || line.is(i, "upon") || line.is(i, "on")) && line.isCapital(i - 1)
				&& line.isCapital(i + 1);
	}

	/** The "Parish Council" that the paper says after its title. */
	private static @Nullable Member bare(Cast cast, String name) {
		int last = name.lastIndexOf(' ');
		String kind = name.substring(name.lastIndexOf(' ', last - 1) + 1);
		return cast.named(kind).stream().filter((one) -> one.types().contains("council")).findFirst().orElse(null);
	}

	private static void join(Cast cast, Tokens line, int from, Tokens rest, NameKind kind) {
		String name = line.text(from, line.size()) + " " + rest.text(0, rest.size());
		Mention below = cast.at(rest.block().ordinal(), 0).orElse(null);
		Mention above = cast.at(line.block().ordinal(), line.size() - 1).orElse(null);
		if (above != null && above.member().is(Kind.BODY) && !above.member().types().contains("council")) {
			return;
		}
		Member member = cast.named(name).stream().filter((one) -> one.is(Kind.BODY)).findFirst().orElse(null);
		if (member == null && below != null && below.member().is(Kind.BODY)) {
			member = below.member();
		}
		member = (member != null) ? member : bare(cast, name);
		member = (member != null) ? member
				: (above != null && above.member().is(Kind.BODY)) ? above.member() : cast.add(Kind.BODY, name);
		if (!member.name().equalsIgnoreCase(name)) {
			member.rename(name);
		}
		member.types().add(kind.type());
		cast.refer(member, line, from, line.size(), READER, 0.8);
		cast.refer(member, rest, 0, rest.size(), READER, 0.8);
	}

}
