package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.TimePhrases.Time;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** One row of an action table as its cells, and the lines they go on in, are read. */
final class ActionRow {

	private static final WordList STATUSES = WordList.load("action-statuses");

	private final List<Stretch> words = new ArrayList<>();

	private final List<Member> owners = new ArrayList<>();

	private final List<Stretch> further = new ArrayList<>();

	private final Map<String, List<Member>> lettered = new HashMap<>();

	private @Nullable Stretch action;

	private @Nullable String due;

	private @Nullable String status;

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** Whether what is to be done has been read. */
	boolean hasAction() {
		return this.action != null && !isReference(this.action);
	}

	boolean hasOwner() {
		return !this.owners.isEmpty();
	}

	void words(Stretch stretch) {
		this.words.add(stretch);
	}

	/** Takes in a cell by what its column or label says it holds. */
	void put(Desk desk, String meaning, Stretch cell) {
		switch (meaning) {
			case "action" -> action(cell);
			case "owner" -> {
				LetteredCells.parts(cell).forEach((letter, part) -> this.lettered.put(letter, first(desk, part)));
				this.owners.addAll(desk.subjects().in(cell));
			}
			case "due" -> this.due = date(cell, true);
			default -> {
				if (this.action != null && isReference(this.action) && !isReference(cell)) {
					this.action = cell;
					return;
				}
				String found = status(cell);
				this.status = (found != null) ? found : this.status;
				String date = meaning.equals("status") ? date(cell, false) : null;
				this.due = (date != null && this.due == null) ? date : this.due;
			}
		}
	}

	/** Those whom a part of a cell begins with; a torn cell's other ends may follow. */
	private static List<Member> first(Desk desk, Stretch part) {
		for (int to = part.to(); to > part.from(); to--) {
			List<Member> named = desk.subjects().in(part.to(to));
			if (!named.isEmpty()) {
				return named;
			}
		}
		return List.of();
	}

	private void action(Stretch cell) {
		if (hasAction()) {
			this.further.add(cell);
		}
		else {
			this.action = cell;
		}
	}

	/**
	 * The newest date of a cell ("30 June, revised to 31 July"), else its words ("End
	 * May").
	 */
	private static @Nullable String date(Stretch cell, boolean orWords) {
		String last = null;
		for (int i = cell.from(); i < cell.to(); i++) {
			Dates.Found found = Dates.at(cell.tokens(), i);
			if (found != null && found.to() <= cell.to()) {
				last = found.value();
				i = found.to() - 1;
			}
		}
		Time time = TimePhrases.at(cell.tokens(), cell.from(), cell.to());
		if (last == null && time != null && time.to() == cell.to()) {
			return time.value();
		}
		String month = monthOfYear(cell);
		if (month != null) {
			return month;
		}
		boolean part = cell.tokens().is(cell.from(), "end") || cell.tokens().is(cell.from(), "early")
				|| cell.tokens().is(cell.from(), "mid") || cell.tokens().is(cell.from(), "late");
		return (orWords && (last == null || part)) ? cell.text() : last;
	}

	/** "Dec 24" alone in a cell: a month and its year, since days stand before months. */
	private static @Nullable String monthOfYear(Stretch cell) {
		Tokens tokens = cell.tokens();
		String month = (cell.to() - cell.from() == 2) ? Dates.monthNamed(tokens.lower(cell.from())) : null;
		boolean year = month != null && tokens.lower(cell.from() + 1).matches("2\\d");
		return year ? "20" + tokens.lower(cell.from() + 1) + "-" + month : null;
	}

	private static @Nullable String status(Stretch cell) {
		for (int i = cell.from(); i < cell.to(); i++) {
			String status = STATUSES.value(cell.tokens(), i);
			if (status != null) {
				return status;
			}
		}
		return null;
	}

	/** The actions that the row records, each of "a. … b. …" by itself. */
	List<Draft> drafts(Desk desk) {
		Stretch text = this.action;
		if (text == null || text.isEmpty() || isReference(text)) {
			return List.of();
		}
		Map<String, Stretch> parts = LetteredCells.parts(text);
		List<Draft> drafts = new ArrayList<>();
		parts.forEach((letter, part) -> {
			List<Member> owners = this.lettered.getOrDefault(letter, this.lettered.isEmpty() ? this.owners : List.of());
			drafts.add(draft(desk, part, owners));
		});
		return parts.isEmpty() ? List.of(draft(desk, text, this.owners)) : drafts;
	}

	private Draft draft(Desk desk, Stretch text, List<Member> owners) {
		List<Member> named = owners.isEmpty() ? within(desk, text) : owners;
		List<Member> bound = named.isEmpty() ? List.of(desk.owners().body()) : named;
		// A cell that says who is to do what leaves those beside it to tell what else was
		// said.
		boolean whole = owners.isEmpty() && !named.isEmpty() && this.due == null && this.further.isEmpty();
		Draft draft = Draft.of("action", bound, text, text, "action tables")
			.evidence(whole ? List.of(text) : this.words)
			.further(this.further);
		return draft.due((this.due != null) ? this.due : draft.due())
			.status((this.status != null) ? this.status : "open");
	}

	/** "98/2122", "49d": the number of the item in which a task was set. */
	static boolean isReference(Stretch cell) {
		String text = cell.text();
		return text.indexOf(' ') < 0 && text.chars().filter(Character::isDigit).count() * 2 > text.length();
	}

	private static List<Member> within(Desk desk, Stretch text) {
		int to = text.indexOf("to");
		return (to > text.from()) ? desk.subjects().in(text.to(to)) : List.of();
	}

}
