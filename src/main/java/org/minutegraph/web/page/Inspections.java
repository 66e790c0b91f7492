package org.minutegraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Row;
import org.minutegraph.question.Thing;
import org.minutegraph.web.page.Timeline.Frame;
import org.minutegraph.web.page.Timeline.Result;

/**
 * The drawing of one school's inspections, with what else is dated: under which trust or
 * name it came.
 *
 * @param timeline the results
 * @param events trusts and successions, by the date of the document that says so
 */
record Inspections(Timeline timeline, List<Event> events) {

	private static final Frame FRAME = new Frame(160, 620, 668, 40, 176);

	/**
	 * Something that a document says of the school beside results.
	 *
	 * @param x place of the document's date
	 * @param text what it says
	 * @param said the date
	 */
	record Event(double x, String text, String said) {
	}

	/**
	 * The drawing, or none where nothing is known of results.
	 * @param history answer about its results
	 * @param around answer about its surroundings
	 */
	static @Nullable Inspections of(Thing school, Answer history, Answer around) {
		List<Result> results = history.rows().stream().map((row) -> result(row, school)).toList();
		if (results.isEmpty()) {
			return null;
		}
		List<Row> joined = around.rows()
			.stream()
			.filter((row) -> List.of("trust", "succeeds").contains(text(row, "what")) && Span.known(text(row, "said")))
			.toList();
		List<String> dates = new ArrayList<>(results.stream().map(Result::date).toList());
		joined.forEach((row) -> dates.add(text(row, "said")));
		Span span = Span.of(dates);
		return new Inspections(Timeline.of(results, span, FRAME),
				joined.stream().map((row) -> event(row, span)).toList());
	}

	private static Event event(Row row, Span span) {
		List<?> who = (List<?>) Objects.requireNonNull(row.values().get("who"));
		String said = text(row, "said");
		double x = span.place(Span.year(said), FRAME.left(), FRAME.right() - FRAME.left());
		return new Event(Math.round(x), (text(row, "what").equals("trust") ? "with " : "succession: ") + who.getFirst(),
				said);
	}

	private static Result result(Row row, Thing school) {
		Thing judged = (Thing) Objects.requireNonNull(row.values().get("school"));
		return new Result(text(row, "outcome"), text(row, "date"), (String) row.values().get("area"),
				Boolean.TRUE.equals(row.values().get("awaited")),
				judged.id().equals(school.id()) ? null : judged.name());
	}

	private static String text(Row row, String column) {
		Object value = row.values().get(column);
		return (value != null) ? value.toString() : "";
	}

}
