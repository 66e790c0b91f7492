package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.inspection.TableCells.Cell;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * What each column of a table holds, by its head and by its cells: those inspected, who
 * runs them, grades, dates; and which column of dates belongs to which of grades.
 */
final class TableColumns {

	private static final WordList HEADS = WordList.load("judged-heads");

	private static final WordList NAMES = WordList.load("name-columns");

	private static final WordList PROVIDERS = WordList.load("provider-columns");

	private static final WordList SORTS = WordList.load("column-sorts");

	private static final WordList EARLIER = WordList.load("earlier-columns");

	private static final WordList AREAS = WordList.load("column-areas");

	private static final WordList OTHER_DATES = WordList.load("other-dates");

	private static final WordList UNOFFICIAL = WordList.load("unofficial-columns");

	/** Letters that a column of grades by letters has at least. */
	private static final int LETTERS = 2;

	/** Tokens of the longest head of a column of names. */
	private static final int LONGEST = 8;

	private final Tokens head;

	private final boolean headed;

	private final List<Column> columns = new ArrayList<>();

	private final int subject;

	private final @Nullable String kind;

	/** What a column's cells are. */
	enum Role {

		PROVIDER, GRADE, DATE, OTHER

	}

	private record Column(Role role, Cell head, boolean earlier, @Nullable String area, boolean figures) {

		boolean is(Role other) {
			return this.role == other;
		}

	}

	TableColumns(List<Tokens> rows, InspectionDates dates) {
		this.head = rows.getFirst();
		this.headed = TableCells.of(this.head)
			.stream()
			.allMatch((cell) -> TableCells.grades(this.head, cell, dates, false).isEmpty());
		List<Cell> heads = TableCells.of(this.head);
		List<List<Cell>> cells = rows.stream().map(TableCells::of).toList();
		int from = this.headed ? 1 : 0;
		for (int c = 0; c < heads.size(); c++) {
			Cell header = this.headed ? heads.get(c) : new Cell(0, 0);
			this.columns.add(new Column(role(rows, cells, from, c, header, dates), header, isEarlier(header),
					area(header), hasFigures(header) || isOfLetters(rows, cells, from, c)));
		}
		this.kind = this.columns.stream()
			.map((column) -> kind(column.head()))
			.filter((named) -> named != null)
			.findFirst()
			.orElse(null);
		this.subject = subjectColumn();
	}

	private Role role(List<Tokens> rows, List<List<Cell>> cells, int from, int c, Cell header, InspectionDates dates) {
		boolean area = hasFigures(header) || isOfLetters(rows, cells, from, c);
		int graded = 0;
		int dated = 0;
		for (int r = from; r < rows.size(); r++) {
			if (c < cells.get(r).size()) {
				Cell cell = cells.get(r).get(c);
				graded += TableCells.hasResult(rows.get(r), cell, dates, area) ? 1 : 0;
				dated += TableCells.isDate(rows.get(r), cell, dates) ? 1 : 0;
			}
		}
		if (graded == 0 && dated == 0) {
			return PROVIDERS.isIn(this.head, header.from(), header.to()) ? Role.PROVIDER : Role.OTHER;
		}
		boolean grades = graded >= dated;
		boolean others = (grades ? UNOFFICIAL : OTHER_DATES).isIn(this.head, header.from(), header.to());
		return others ? Role.OTHER : (grades ? Role.GRADE : Role.DATE);
	}

	/** Whether most cells of a column that are not empty are letters for grades. */
	private static boolean isOfLetters(List<Tokens> rows, List<List<Cell>> cells, int from, int c) {
		int letters = 0;
		int grades = 0;
		int others = 0;
		for (int r = from; r < rows.size(); r++) {
			Cell cell = (c < cells.get(r).size()) ? cells.get(r).get(c) : new Cell(0, 0);
			boolean letter = TableCells.isLetter(rows.get(r), cell);
			letters += letter ? 1 : 0;
			boolean word = !cell.isEmpty() && rows.get(r).isWord(cell.from()) && !rows.get(r).is(cell.from(), "n/a");
			grades += TableCells.isGrade(rows.get(r), cell) ? 1 : 0;
			others += (!letter && word && !TableCells.isGrade(rows.get(r), cell)) ? 1 : 0;
		}
		return letters > 0 && letters + grades >= LETTERS && others == 0;
	}

	/** Whether a head says that no inspectorate gave the grades below it. */
	static boolean isUnofficial(Tokens head, Cell header) {
		return UNOFFICIAL.isIn(head, header.from(), header.to());
	}

	private boolean isEarlier(Cell header) {
		return EARLIER.isIn(this.head, header.from(), header.to()) && !this.head.is(header.to() - 2, "brackets");
	}

	/** The graded area that a column is of, or null. */
	private @Nullable String area(Cell header) {
		if (!header.isEmpty() && AREAS.match(this.head, header.from()) == header.to() - header.from()) {
			return this.head.text(header.from(), header.to());
		}
		GradedAreas.Area area = header.isEmpty() ? null : GradedAreas.at(this.head, header.from());
		return (area != null && area.to() == header.to()) ? area.name() : null;
	}

	private @Nullable String kind(Cell header) {
		for (int i = header.from(); i < header.to(); i++) {
			String named = HEADS.value(this.head, i);
			if (named != null) {
				return named;
			}
		}
		return null;
	}

	private int subjectColumn() {
		int provider = -1;
		for (int c = 0; c < this.columns.size(); c++) {
			Column column = this.columns.get(c);
			boolean named = kind(column.head()) != null && !isSort(column.head())
					|| NAMES.match(this.head, column.head().from()) == column.head().to() - column.head().from();
			if (named && column.is(Role.OTHER)) {
				return c;
			}
			provider = (named && provider < 0 && column.is(Role.PROVIDER)) ? c : provider;
		}
		return provider;
	}

	/** "Type of setting", "Number of schools": no column of names. */
	private boolean isSort(Cell header) {
		return SORTS.isIn(this.head, header.from(), header.to()) || header.to() - header.from() > LONGEST;
	}

	/** Whether the first row only names the columns. */
	boolean isHeaded() {
		return this.headed;
	}

	/** Which column names those inspected, or -1 where the head does not say. */
	int subject() {
		return this.subject;
	}

	/** Of what kind those inspected are ("school", "service"), or null. */
	@Nullable String kind() {
		return this.kind;
	}

	/** Whether a row has a grade or awaits one. */
	boolean hasResult(Tokens row, List<Cell> cells, InspectionDates dates) {
		return IntStream.range(0, cells.size())
			.anyMatch((c) -> is(c, Role.GRADE) && TableCells.hasResult(row, cells.get(c), dates, hasFigures(c)));
	}

	boolean is(int column, Role role) {
		return column < this.columns.size() && this.columns.get(column).is(role);
	}

	/** Whether a column holds what was before the newest. */
	boolean isEarlier(int column) {
		return column < this.columns.size() && this.columns.get(column).earlier();
	}

	/** The graded area that a column is of, or null. */
	@Nullable String area(int column) {
		return (column < this.columns.size()) ? this.columns.get(column).area() : null;
	}

	/** Whether the cells of a column may be grades in figures or letters. */
	boolean hasFigures(int column) {
		return column < this.columns.size() && this.columns.get(column).figures();
	}

	private boolean hasFigures(Cell header) {
		return !header.isEmpty() && GradedAreas.endingAt(this.head, header.to()) != null;
	}

	/** The cell of the head over a column. */
	Cell header(int column) {
		return (column < this.columns.size()) ? this.columns.get(column).head() : new Cell(0, 0);
	}

	/** The column of the dates of a column's grades, or -1. */
	int datesOf(int grade) {
		List<Integer> dates = all(Role.DATE);
		if (dates.isEmpty()) {
			return -1;
		}
		boolean before = isEarlier(grade);
		if (dates.size() == 1) {
			return (before == isEarlier(dates.getFirst())) ? dates.getFirst() : -1;
		}
		boolean told = dates.stream().anyMatch(this::isEarlier);
		List<Integer> same = told ? dates.stream().filter((date) -> isEarlier(date) == before).toList() : dates;
		List<Integer> grades = all(Role.GRADE).stream().filter((c) -> area(c) == null).toList();
		int place = grades.indexOf(grade);
		if (!told && place >= 0 && grades.size() == dates.size()) {
			return dates.get(place);
		}
		boolean ahead = !grades.isEmpty() && dates.getFirst() < grades.getFirst();
		return same.stream()
			.filter((date) -> same.size() == 1 || place < 0 || date == (ahead ? grade - 1 : grade + 1))
			.findFirst()
			.orElse(-1);
	}

	private List<Integer> all(Role role) {
		return IntStream.range(0, this.columns.size()).filter((c) -> is(c, role)).boxed().toList();
	}

}
