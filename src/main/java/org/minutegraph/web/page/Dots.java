package org.minutegraph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.minutegraph.question.Row;

/**
 * Promises along the years: a dot each above the line where it was said, and below it
 * where it is due.
 *
 * @param dots all of them
 * @param years written at the line
 * @param line height of the line
 * @param height of the drawing
 * @param undated how many have no date, and so no dot
 */
record Dots(List<Dot> dots, List<Timeline.Label> years, double line, double height, long undated) {

	private static final double LEFT = 20;

	private static final double WIDTH = 920;

	private static final double STEP = 9;

	private static final double TALLEST = 180;

	/**
	 * A promise.
	 *
	 * @param kind class of style
	 * @param title what it says
	 * @param link to its words
	 */
	record Dot(double x, double y, String kind, String title, String link) {
	}

	static Dots of(List<Row> rows) {
		List<String> dates = rows.stream()
			.flatMap((row) -> Stream.of(date(row, "said"), date(row, "due")))
			.filter(Span::known)
			.toList();
		if (dates.isEmpty()) {
			return new Dots(List.of(), List.of(), 0, 0, rows.size());
		}
		Span span = Span.of(dates);
		long most = Math.max(1, most(rows, "said", span));
		double step = Math.min(STEP, TALLEST / most);
		double line = most * step + STEP;
		double below = Math.min(STEP, TALLEST / Math.max(1, most(rows, "due", span)));
		List<Dot> dots = new ArrayList<>();
		add(dots, rows, "said", span, line - STEP, -step);
		add(dots, rows, "due", span, line + 26, below);
		return new Dots(dots,
				span.years()
					.stream()
					.map((year) -> new Timeline.Label(span.place(year, LEFT, WIDTH), Integer.toString(year)))
					.toList(),
				line, line + 36 + most(rows, "due", span) * below,
				rows.stream().filter((row) -> !Span.known(date(row, "said"))).count());
	}

	private static void add(List<Dot> dots, List<Row> rows, String column, Span span, double from, double step) {
		Map<Long, Integer> stacks = new HashMap<>();
		for (Row row : rows) {
			String date = date(row, column);
			if (Span.known(date)) {
				int below = stacks.merge(place(date, span), 1, Integer::sum) - 1;
				dots.add(new Dot(place(date, span), Math.round((from + below * step) * 10) / 10.0,
						column + " " + row.values().get("kind"), title(row, column, date),
						row.evidence().getFirst().link()));
			}
		}
	}

	private static long most(List<Row> rows, String column, Span span) {
		Map<Long, Long> stacks = new HashMap<>();
		rows.stream()
			.map((row) -> date(row, column))
			.filter(Span::known)
			.forEach((date) -> stacks.merge(place(date, span), 1L, Long::sum));
		return stacks.values().stream().mapToLong(Long::longValue).max().orElse(0);
	}

	/** Dates so near that their dots would touch share a stack. */
	private static long place(String date, Span span) {
		return Math.round(span.place(Span.year(date), LEFT, WIDTH) / STEP) * (long) STEP;
	}

	private static String title(Row row, String column, String date) {
		return String.valueOf(row.values().get("owners")).replaceAll("^\\[|]$", "") + ": " + row.values().get("text")
				+ " (" + column + " " + Dates.words(date) + ")";
	}

	private static String date(Row row, String column) {
		return Dates.text(row.values().get(column));
	}

}
