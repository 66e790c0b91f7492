package org.minutegraph.extraction.person;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.cast.ListedRow.Cell;
import org.minutegraph.extraction.cast.ListedRow.Sort;
import org.minutegraph.extraction.cast.ListedRow;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.person.PostTimes.Term;

/**
 * Says which posts the columns of an attendance list give people: the type of governor,
 * posts whose titles nothing but their column tells, where a post is held by the column
 * of organisations, and for how long by the columns of terms.
 */
public final class ColumnPosts implements EntityReader {

	private static final WordList NEVER = WordList.load("not-affiliations");

	private static final int LONGEST = 8;

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		if (cast.attendees().stream().allMatch((attendee) -> attendee.row() == null)) {
			return;
		}
		PostBodies bodies = new PostBodies(document);
		Set<String> often = oftenHeld(cast);
		for (Attendee attendee : cast.attendees()) {
			ListedRow row = attendee.row();
			if (row != null) {
				new Listed(cast, bodies, often, attendee, row).read();
			}
		}
	}

	/**
	 * Chairs of whom the rows list several: each is one of the body in his or her row.
	 */
	private static Set<String> oftenHeld(Cast cast) {
		Set<Tokens> rows = new HashSet<>();
		cast.attendees().stream().filter((one) -> one.row() != null).forEach((one) -> rows.add(one.tokens()));
		Set<String> held = new HashSet<>();
		Set<String> often = new HashSet<>();
		for (Appointment post : cast.appointments()) {
			String title = post.title().toLowerCase(Locale.ROOT);
			if (post.kind().equals("chair") && rows.contains(post.tokens()) && !held.add(title)) {
				often.add(title);
			}
		}
		return often;
	}

	/**
	 * "Parent" of governors is "Parent Governor"; of others only who is co-opted holds a
	 * post by that.
	 * @param board words that say what kind of body it is
	 */
	static @Nullable String title(String type, String board) {
		String lower = board.toLowerCase(Locale.ROOT);
		if (lower.contains("govern") || lower.contains("lgb")) {
			return type + " Governor";
		}
		if (lower.contains("trust")) {
			return type + " Trustee";
		}
		return type.toLowerCase(Locale.ROOT).startsWith("co-opted") ? type + " Member" : null;
	}

	/** Somebody in a row, and what else it says. */
	private record Listed(Cast cast, PostBodies bodies, Set<String> often, Attendee attendee, ListedRow row) {

		private void read() {
			for (Cell cell : this.row.cells()) {
				if (cell.sort() == Sort.TYPE || cell.sort() == Sort.POST) {
					post(cell);
				}
			}
			Member body = this.bodies.affiliation(this.attendee);
			Term term = ColumnTerms.in(this.row);
			this.cast.appointments().replaceAll((held) -> isHere(held) ? told(held, body, term) : held);
		}

		private void post(Cell cell) {
			Stretch words = ColumnSorts.beforeBracket(new Stretch(tokens(), cell.from(), cell.to()));
			String type = ColumnSorts.isType(words) ? member(words.text()) : null;
			if (type != null) {
				appoint(type, Appointment.MEMBERSHIP, this.bodies.meeting(), cell);
			}
			else if (cell.sort() == Sort.POST && cell.headed() && isTitle(words) && !isRead(cell)) {
				Member body = this.bodies.affiliation(this.attendee);
				appoint(words.text(), "worker", (body != null) ? body : this.bodies.usual("worker"), cell);
			}
		}

		private @Nullable String member(String type) {
			Member meeting = this.bodies.meeting();
			return title(type, ((meeting != null) ? meeting.name() : "") + this.attendee.lead());
		}

		private static boolean isTitle(Stretch words) {
			Tokens tokens = words.tokens();
			int last = words.to() - 1;
			String text = words.text();
			return !words.isEmpty() && words.to() - words.from() <= LONGEST && tokens.isCapital(words.from())
					&& !text.equals(text.toUpperCase(Locale.ROOT)) && !NEVER.contains(tokens, last)
					&& !ColumnSorts.isType(words);
		}

		/** Whether the words of a cell already told a post. */
		private boolean isRead(Cell cell) {
			return this.cast.appointments()
				.stream()
				.anyMatch((held) -> isHere(held) && held.evidenceTo() > cell.from() && held.evidenceTo() <= cell.to());
		}

		private boolean isHere(Appointment held) {
			return held.person() == this.attendee.person() && held.tokens() == tokens()
					&& !held.kind().equals(Appointment.CHAIRING);
		}

		private void appoint(String title, String kind, @Nullable Member body, Cell cell) {
			this.cast.appoint(new Appointment(this.attendee.person(), title, kind, body, "current", false, null, null,
					tokens(), this.attendee.from(), cell.to()));
		}

		/** Whether a post has a column of its own beside the one of organisations. */
		private boolean isApart(Appointment held) {
			boolean organised = this.row.cell(Sort.ORGANISATION) != null || this.row.cell(Sort.REPRESENTED) != null;
			return organised && this.row.cells()
				.stream()
				.anyMatch((cell) -> (cell.sort() == Sort.POST || cell.sort() == Sort.STATUS)
						&& cell.from() < held.evidenceTo() && held.evidenceTo() <= cell.to());
		}

		private Tokens tokens() {
			return this.row.tokens();
		}

		private Appointment told(Appointment held, @Nullable Member body, Term term) {
			Member meeting = this.bodies.meeting();
			boolean ofMembers = held.kind().equals("body") || held.kind().equals(Appointment.MEMBERSHIP);
			boolean office = held.kind().equals("body") || held.kind().equals("clerk");
			boolean elsewhere = body != null && office && held.body() == meeting;
			boolean chairs = held.kind().equals("chair") && held.body() == body && body != null && isApart(held)
					&& !this.often.contains(held.title().toLowerCase(Locale.ROOT)) && !held.title().contains(" of ");
			boolean timed = ofMembers && held.from() == null && held.to() == null;
			return new Appointment(held.person(), held.title(), held.kind(),
					elsewhere ? body : chairs ? meeting : held.body(), held.status(), held.interim(),
					timed ? term.from() : held.from(), timed ? term.to() : held.to(), held.tokens(),
					held.evidenceFrom(), held.evidenceTo());
		}

	}

}
