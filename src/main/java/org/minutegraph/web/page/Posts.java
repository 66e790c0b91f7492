package org.minutegraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Row;

/**
 * Posts along the years: as a full bar where documents say from when or until when, as a
 * thin one over the documents that name the post.
 *
 * @param bars one a post
 * @param years written under them
 * @param height of the drawing
 * @param said all of it in words
 */
record Posts(List<Bar> bars, List<Timeline.Label> years, int height, String said) {

	private static final double LEFT = 300;

	private static final double WIDTH = 400;

	private static final double LEAST = 6;

	private static final int STEP = 30;

	private static final int MOST = 30;

	/**
	 * A post.
	 *
	 * @param kind "stated" where the bar has a beginning or an end that a document states
	 * @param text whose post, or which
	 * @param title what is known of it in words
	 */
	record Bar(double x, double y, double width, String kind, String text, String title) {
	}

	/**
	 * The drawing, or none where no post has a date.
	 * @param answer about holders of posts
	 * @param column that names a bar: "post" on a person's page, "person" on a body's
	 */
	static @Nullable Posts of(Answer answer, String column) {
		List<Row> rows = answer.rows()
			.stream()
			.filter((row) -> Span.known(begin(row)) && Span.known(end(row)))
			.limit(MOST)
			.toList();
		if (rows.isEmpty()) {
			return null;
		}
		Span span = Span.of(rows.stream().flatMap((row) -> Stream.of(begin(row), end(row))).toList());
		List<Bar> bars = IntStream.range(0, rows.size())
			.mapToObj((index) -> bar(rows.get(index), column, index, span))
			.toList();
		return new Posts(bars,
				span.years()
					.stream()
					.map((year) -> new Timeline.Label(span.place(year, LEFT, WIDTH), Integer.toString(year)))
					.toList(),
				rows.size() * STEP + STEP, String.join("; ", bars.stream().map(Bar::title).toList()));
	}

	private static Bar bar(Row row, String column, int index, Span span) {
		double from = span.place(Span.year(begin(row)), LEFT, WIDTH);
		double to = span.place(Span.year(end(row)), LEFT, WIDTH);
		boolean stated = !text(row, "from").isEmpty() || !text(row, "to").isEmpty();
		String name = text(row, column);
		String title = text(row, "person") + ", " + text(row, "post") + ", "
				+ (stated ? "from " + known(row, "from") + " to " + known(row, "to")
						: "named in documents of " + Dates.words(begin(row)) + " to " + Dates.words(end(row)));
		return new Bar(Math.round(from), index * STEP + LEAST, Math.max(LEAST, Math.round(to - from)),
				stated ? "stated" : "named", (name.length() > 44) ? name.substring(0, 42) + "…" : name, title);
	}

	private static String begin(Row row) {
		return text(row, "from").isEmpty() ? earliest(text(row, "first"), text(row, "to")) : text(row, "from");
	}

	private static String end(Row row) {
		return text(row, "to").isEmpty() ? text(row, "last") : text(row, "to");
	}

	private static String earliest(String first, String to) {
		return (!to.isEmpty() && to.compareTo(first) < 0) ? to : first;
	}

	private static String known(Row row, String column) {
		return text(row, column).isEmpty() ? "an unstated date" : Dates.words(text(row, column));
	}

	private static String text(Row row, String column) {
		Map<String, @Nullable Object> values = row.values();
		return Objects.toString(values.get(column), "");
	}

}
