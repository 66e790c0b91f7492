package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.inspection.TableCells.Cell;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Those inspected that a table names over its columns: in one line or wrapped over up to
 * four, with the date of the inspection below, and each with a second column for what was
 * before. A head of which any part says nothing known is no such head.
 */
final class InspectedColumns {

	private static final WordList NEWEST = WordList.load("newest-columns");

	private static final WordList EARLIER = WordList.load("earlier-columns");

	/** Lines of the longest head. */
	private static final int LINES = 4;

	private final List<Column> columns;

	private InspectedColumns(List<Column> columns) {
		this.columns = columns;
	}

	/**
	 * A column of grades.
	 *
	 * @param subject who is named over it
	 * @param date of the inspection as its head gives it, or null
	 * @param earlier whether its grades are those before the newest
	 */
	record Column(Member subject, @Nullable String date, boolean earlier) {
	}

	/** What a head says over one column, its lines joined. */
	private record Heading(String name, @Nullable String date, boolean earlier, @Nullable Member mentioned) {
	}

	/**
	 * The columns under the lines of a table's head, or null where not each is known.
	 * @param head rows before the first that has a grade
	 * @param width columns of the rows with grades
	 */
	static @Nullable InspectedColumns of(AnnotatedDocument document, List<Tokens> head, int width,
			InspectionDates dates) {
		if (head.isEmpty() || head.size() > LINES) {
			return null;
		}
		List<Column> columns = new ArrayList<>();
		Column named = null;
		boolean several = false;
		for (int c = 1; c < width; c++) {
			Heading heading = heading(document, head, c, dates);
			if (heading == null) {
				return null;
			}
			if (heading.earlier()) {
				if (named == null || named.earlier()) {
					return null;
				}
				columns.add(new Column(named.subject(), heading.date(), true));
				named = columns.getLast();
			}
			else {
				Member subject = member(document, heading);
				if (subject == null || columns.stream().anyMatch((column) -> column.subject() == subject)) {
					return null;
				}
				several |= named != null;
				named = new Column(subject, heading.date(), false);
				columns.add(named);
			}
		}
		return several ? new InspectedColumns(List.copyOf(columns)) : null;
	}

	private static @Nullable Heading heading(AnnotatedDocument document, List<Tokens> head, int c,
			InspectionDates dates) {
		List<String> words = new ArrayList<>();
		String date = null;
		Member mentioned = null;
		boolean earlier = false;
		for (Tokens line : head) {
			List<Cell> cells = TableCells.of(line);
			Cell cell = (c < cells.size()) ? cells.get(c) : new Cell(0, 0);
			if (cell.isEmpty()) {
				continue;
			}
			if (TableColumns.isUnofficial(line, cell) || earlier) {
				return null;
			}
			if (TableCells.isDate(line, cell, dates)) {
				date = TableCells.dateIn(line, cell, dates);
				continue;
			}
			int to = isLast(NEWEST, line, cell) ? cell.to() - 1 : cell.to();
			earlier = words.isEmpty() && isWhole(EARLIER, line, cell);
			Mention mention = (to > cell.from()) ? document.cast().at(line.block().ordinal(), cell.from()).orElse(null)
					: null;
			mentioned = (words.isEmpty() && mention != null && mention.to() == to && MeantSubjects.fits(line, mention))
					? mention.member() : null;
			if (to > cell.from()) {
				words.add(line.text(cell.from(), to));
			}
		}
		return words.isEmpty() ? null : new Heading(String.join(" ", words), date, earlier, mentioned);
	}

	private static boolean isLast(WordList list, Tokens line, Cell cell) {
		return list.match(line, cell.to() - 1) == 1;
	}

	private static boolean isWhole(WordList list, Tokens line, Cell cell) {
		return list.match(line, cell.from()) == cell.to() - cell.from();
	}

	/** The only one of the name in full, or the mention that fills its one line. */
	private static @Nullable Member member(AnnotatedDocument document, Heading heading) {
		if (heading.mentioned() != null) {
			return heading.mentioned();
		}
		List<Member> exact = inspected(document.cast().named(heading.name()));
		if (exact.isEmpty()) {
			String opening = heading.name().toLowerCase(Locale.ROOT) + " ";
			exact = inspected(document.cast().members()).stream()
				.filter((member) -> member.name().toLowerCase(Locale.ROOT).startsWith(opening))
				.toList();
		}
		return (exact.size() == 1) ? exact.getFirst() : null;
	}

	private static List<Member> inspected(List<Member> members) {
		return members.stream()
			.filter((member) -> member.is(Kind.SCHOOL) || member.is(Kind.SERVICE) || member.is(Kind.BODY))
			.toList();
	}

	/** The column at a place among a row's cells (the first is the area's), or null. */
	@Nullable Column at(int cell) {
		return (cell > 0 && cell <= this.columns.size()) ? this.columns.get(cell - 1) : null;
	}

	/** Cells of a whole row, the area's among them. */
	int width() {
		return this.columns.size() + 1;
	}

}
