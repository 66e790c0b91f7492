package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.TimePhrases.Time;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block;

/** Says what the lines of a torn action table hold. */
final class TornCells {

	private static final WordList HEADERS = WordList.load("table-headers");

	private static final WordList LISTS = WordList.load("action-lists");

	private static final WordList ADVERBS = WordList.load("deadline-adverbs");

	private static final WordList STATUSES = WordList.load("action-statuses");

	/** Lines behind a head in which its table must end. */
	private static final int LINES = 150;

	/** Longest head of a column and longest cell of an owner in tokens. */
	private static final int HEAD = 4;

	private static final int OWNER = 10;

	/**
	 * A time by which a task is due.
	 *
	 * @param value the date, else its words
	 */
	record Dated(String value, Stretch words) {
	}

	private final Desk desk;

	private final Wraps wraps;

	private final Map<String, Member> people = new HashMap<>();

	TornCells(Desk desk, Wraps wraps) {
		this.desk = desk;
		this.wraps = wraps;
		desk.document()
			.cast()
			.members()
			.stream()
			.filter((member) -> member.is(Kind.PERSON))
			.forEach((member) -> this.people.put(member.name().toLowerCase(Locale.UK), member));
	}

	/** Whether a block is the head of a column of tasks and nothing else. */
	boolean isTaskHead(int b) {
		Block block = this.desk.blocks().get(b);
		Stretch words = Stretch.whole(this.desk.tokens(b)).trimmed();
		if (block.is(Block.Kind.ROW) || words.isEmpty() || words.to() - words.from() > HEAD) {
			return false;
		}
		String head = HEADERS.value(words);
		boolean listed = b > 0 && Stretch.whole(this.desk.tokens(b - 1)).indexOf(LISTS) >= 0;
		return "action".equals(head) || listed && "item".equals(head);
	}

	/** The lines behind a block, up to the next table that is none. */
	List<Stretch> after(int b) {
		List<Stretch> lines = new ArrayList<>();
		for (int next = b + 1; next < this.desk.blocks().size() && lines.size() < LINES; next++) {
			if (this.desk.blocks().get(next).is(Block.Kind.ROW)) {
				break;
			}
			lines.addAll(this.wraps.lines(this.desk.tokens(next), LINES - lines.size()));
		}
		return lines;
	}

	/** What a line that is but the head of a column says of it, or null. */
	@Nullable String head(Stretch line) {
		Stretch words = line.trimmed();
		return (words.isEmpty() || words.to() - words.from() > HEAD) ? null : HEADERS.value(words);
	}

	/** Whether a line stands in a heading other than an item's number. */
	boolean isHeading(Stretch line) {
		return this.desk.blocks().get(line.block()).is(Block.Kind.HEADING) && !ActionRow.isReference(line);
	}

	/** Those whom a line names if it names nobody and nothing else. */
	List<Member> owners(Stretch line) {
		Stretch words = line.trimmed();
		return (words.to() - words.from() > OWNER) ? List.of() : this.desk.subjects().in(words);
	}

	/** Those whom two lines name together, the first of which ends in a first name. */
	List<Member> tornOwners(Stretch line, Stretch next) {
		if (line.isEmpty() || next.isEmpty() || line.to() - line.from() > OWNER) {
			return List.of();
		}
		Tokens tokens = line.tokens();
		Member torn = this.people.get(tokens.lower(line.to() - 1) + " " + next.tokens().lower(next.from()));
		if (torn == null) {
			return List.of();
		}
		List<Member> owners = new ArrayList<>(ownersOrNone(line.to(line.to() - 1)));
		owners.add(torn);
		owners.addAll(ownersOrNone(next.from(next.from() + 1)));
		return owners;
	}

	private List<Member> ownersOrNone(Stretch part) {
		int from = part.from();
		int to = part.to();
		while (from < to && part.tokens().is(from, "/")) {
			from++;
		}
		while (to > from && part.tokens().is(to - 1, "/")) {
			to--;
		}
		return (from < to) ? owners(new Stretch(part.tokens(), from, to)) : List.of();
	}

	/** The times that a line holds if it holds nothing else. */
	static List<Dated> dates(Stretch line) {
		List<Dated> dates = new ArrayList<>();
		Stretch words = line.trimmed();
		for (int i = words.from(); i < words.to();) {
			Time time = TimePhrases.at(words.tokens(), i, words.to());
			int length = (time != null) ? time.to() - i : ADVERBS.match(words.tokens(), i);
			if (length <= 0 || i + length > words.to()) {
				return List.of();
			}
			Stretch date = new Stretch(words.tokens(), i, i + length);
			dates.add(new Dated((time != null) ? time.value() : date.text(), date));
			i += length;
		}
		return dates;
	}

	/** "Ongoing": how far a task is. */
	static boolean isStatus(Stretch line) {
		Stretch words = line.trimmed();
		return !words.isEmpty() && STATUSES.match(words.tokens(), words.from()) == words.to() - words.from();
	}

	/** Adds a line, to the one before where it goes on. */
	static void addTo(List<Stretch> task, Stretch line) {
		Stretch last = task.isEmpty() ? null : task.getLast();
		if (last != null && last.tokens() == line.tokens() && last.to() == line.from()) {
			task.set(task.size() - 1, last.to(line.to()));
		}
		else {
			task.add(line);
		}
	}

	/**
	 * What may show that a line begins a task, given the line before it: an item's
	 * number, a new paragraph, a capital.
	 */
	static List<BiPredicate<Stretch, Stretch>> waysOfBeginning() {
		BiPredicate<Stretch, Stretch> numbered = (before, line) -> ActionRow.isReference(before);
		BiPredicate<Stretch, Stretch> paragraph = (before, line) -> before.tokens() != line.tokens();
		BiPredicate<Stretch, Stretch> capital = (before, line) -> line.tokens().isCapital(line.from());
		return List.of(numbered, numbered.or(paragraph), numbered.or(capital));
	}

	/** The tasks of a column, without the numbers of their items. */
	static List<List<Stretch>> tasks(List<Stretch> lines, BiPredicate<Stretch, Stretch> begins) {
		List<List<Stretch>> tasks = new ArrayList<>();
		Stretch before = null;
		for (Stretch line : lines) {
			if (!ActionRow.isReference(line)) {
				if (before == null || begins.test(before, line)) {
					tasks.add(new ArrayList<>());
				}
				addTo(tasks.getLast(), line);
			}
			before = line;
		}
		return tasks;
	}

}
