package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Wraps;

/**
 * Reads contact details, in which a post stands below its holder's name, several people
 * side by side: report authors and directors, the partners of an inspected area,
 * inspectors under the name of their inspectorate.
 */
final class ContactPosts {

	/** Words of the longest line of such details. */
	private static final int LONGEST = 14;

	/** Words of the longest name. */
	private static final int NAME = 4;

	/** Rows above a name in which the body is named for which its holder works. */
	private static final int HEADS = 3;

	private final Cast cast;

	private final List<Tokens> blocks;

	private final Wraps wraps;

	private final PostTitles titles;

	private final PostBodies bodies;

	private final Map<Integer, List<Appointment>> byBlock = new HashMap<>();

	/** What is read anew and whole. */
	private final Set<Appointment> replaced = Collections.newSetFromMap(new IdentityHashMap<>());

	ContactPosts(AnnotatedDocument document, PostTitles titles, PostBodies bodies) {
		this.cast = document.cast();
		this.blocks = document.tokens();
		this.wraps = new Wraps(document.document().text());
		this.titles = titles;
		this.bodies = bodies;
	}

	/** A cell of a row, or a whole line that has none. */
	private record Cell(Tokens tokens, int number, int of, int from, int to) {

		static List<Cell> in(Tokens tokens) {
			List<Integer> starts = new ArrayList<>();
			for (int i = 0; i < tokens.size(); i++) {
				if (Wraps.beginsCell(tokens, i)) {
					starts.add(i);
				}
			}
			List<Cell> cells = new ArrayList<>();
			for (int k = 0; k < starts.size(); k++) {
				int to = (k + 1 < starts.size()) ? starts.get(k + 1) : tokens.size();
				cells.add(new Cell(tokens, k, starts.size(), starts.get(k), to));
			}
			return cells;
		}

		boolean isLine() {
			for (int i = this.from; i < this.to; i++) {
				boolean figure = this.tokens.startsWithDigit(i) || this.tokens.word(i).indexOf('@') >= 0;
				if (figure || this.tokens.is(i, ":")) {
					return false;
				}
			}
			return this.to - this.from <= LONGEST;
		}

		String text() {
			return this.tokens.text(this.from, this.to);
		}

	}

	void read() {
		this.byBlock.putAll(this.cast.appointments()
			.stream()
			.collect(Collectors.groupingBy((held) -> held.tokens().block().ordinal())));
		for (int block = 0; block < this.blocks.size(); block++) {
			if (this.blocks.get(block).size() <= 3 * LONGEST) {
				for (Cell cell : Cell.in(this.blocks.get(block))) {
					read(block, cell);
				}
			}
		}
		this.cast.appointments().removeIf(this.replaced::contains);
	}

	private void read(int block, Cell cell) {
		Mention person = this.cast.at(block, cell.from).orElse(null);
		if (person == null || !person.member().is(Kind.PERSON) || person.from() != cell.from || person.to() > cell.to
				|| !cell.isLine()) {
			return;
		}
		Cell below = below(block, cell);
		if (endsAfterLetters(cell, person.to())) {
			PostTitle title = (below != null) ? title(below, below.from) : null;
			if (title != null && below != null && !isHeld(person.member(), block) && !names(below)
					&& !isInColumn(block, cell)) {
				appoint(block, cell, person, title, below.text(), below);
			}
		}
		else if (cell.tokens.is(person.to(), ",") && cell.of > 1) {
			PostTitle title = title(cell, person.to() + 1);
			if (title != null) {
				this.replaced.addAll(here(person.member(), block));
				appoint(block, cell, person, title, cell.tokens.text(person.to() + 1, cell.to), cell);
			}
		}
	}

	/** "Clerk, B" under A: the post is B's. */
	private boolean names(Cell cell) {
		return this.cast.mentionsIn(cell.tokens.block().ordinal(), cell.from, cell.to)
			.stream()
			.anyMatch((mention) -> mention.member().is(Kind.PERSON) && mention.from() >= cell.from);
	}

	/** A name right under another one: below its column no post is meant for the last. */
	private boolean isInColumn(int block, Cell cell) {
		Tokens above = (block > 0 && cell.of == 1) ? this.blocks.get(block - 1) : null;
		if (above == null || above.size() == 0 || this.wraps.isCut(Stretch.whole(above), Stretch.whole(cell.tokens))) {
			return false;
		}
		boolean known = this.cast.at(block - 1, 0)
			.filter((name) -> name.member().is(Kind.PERSON) && name.to() == above.size())
			.isPresent();
		return known || above.size() > 1 && above.size() <= NAME && PersonWords.isGiven(above, 0);
	}

	private static boolean endsAfterLetters(Cell cell, int to) {
		return to == cell.to || to + 1 == cell.to && cell.tokens.isAllCaps(to);
	}

	/** The cell under another one; none in a table whose rows are numbered. */
	private @Nullable Cell below(int block, Cell cell) {
		if (block + 1 >= this.blocks.size()) {
			return null;
		}
		if (cell.of > 1 && cell.tokens.startsWithDigit(0)) {
			return null;
		}
		List<Cell> cells = Cell.in(this.blocks.get(block + 1));
		Cell below = (cells.size() == cell.of) ? cells.get(cell.number) : null;
		return (below != null && below.isLine()) ? below : null;
	}

	/** The title with which the words of a cell from a token on begin, or null. */
	private @Nullable PostTitle title(Cell cell, int from) {
		for (PostTitle title : this.titles.in(cell.tokens)) {
			if (title.from() == from && title.headTo() <= cell.to && cell.tokens.isCapital(from)) {
				return title;
			}
		}
		return null;
	}

	private boolean isHeld(Member person, int block) {
		return !here(person, block).isEmpty() || !here(person, block + 1).isEmpty()
				|| !here(person, block - 1).isEmpty();
	}

	/** What posts one block gives somebody. */
	private List<Appointment> here(Member person, int block) {
		return this.byBlock.getOrDefault(block, List.of()).stream().filter((held) -> held.person() == person).toList();
	}

	private void appoint(int block, Cell cell, Mention person, PostTitle title, String text, Cell last) {
		Cell more = below(last.tokens.block().ordinal(), last);
		String whole = (more != null && goesOn(last, more)) ? text + " " + more.text() : text;
		String written = whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
		Member above = above(block, cell);
		boolean within = last.tokens == cell.tokens;
		int from = within ? person.from() : last.from;
		Member body = (above != null) ? above : this.bodies.usual(title.kind());
		int second = written.indexOf(" and ");
		boolean two = second > 0 && more != null && more.tokens.is(more.from, "and");
		for (String one : two ? List.of(written.substring(0, second), written.substring(second + 5))
				: List.of(written)) {
			this.cast.appoint(new Appointment(person.member(), one, title.kind(), body, "current", title.isInterim(),
					null, null, last.tokens, from, last.to));
		}
	}

	/** Whether a title cannot end with a cell, or the one below begins with a link. */
	private static boolean goesOn(Cell cell, Cell more) {
		Tokens tokens = cell.tokens;
		int last = cell.to - 1;
		boolean open = tokens.is(last, ",") || tokens.is(last, "&") || tokens.is(last, "and") || tokens.is(last, "of")
				|| tokens.is(last, "for") || tokens.is(last, "director");
		boolean link = more.tokens.is(more.from, "and") || more.tokens.is(more.from, "&")
				|| more.tokens.is(more.from, "of") || more.tokens.is(more.from, "for");
		return link || open && more.tokens.isCapital(more.from);
	}

	/** The body that heads the column of a cell. */
	private @Nullable Member above(int block, Cell cell) {
		for (int row = block - 1; row >= Math.max(0, block - HEADS) && cell.of > 1; row--) {
			List<Cell> cells = Cell.in(this.blocks.get(row));
			Cell head = (cells.size() == cell.of) ? cells.get(cell.number) : null;
			Mention body = (head != null) ? this.cast.at(row, head.from).orElse(null) : null;
			if (body != null && body.member().is(Kind.BODY)) {
				return body.member();
			}
		}
		return null;
	}

}
