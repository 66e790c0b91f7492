package org.minutegraph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Row;
import org.minutegraph.question.Thing;
import org.minutegraph.web.page.Timeline.Frame;
import org.minutegraph.web.page.Timeline.Result;

/**
 * A school's overall inspection results.
 *
 * @param school whose they are
 * @param formerNames its earlier names
 * @param results in order, awaited ones last
 * @param promises how many commitments concern it
 */
record History(Thing school, List<String> formerNames, List<Result> results, long promises) {

	private static final Frame FRAME = new Frame(8, 196, 214, 8, 46);

	static History of(Row row) {
		List<String> outcomes = texts(row.values().get("outcomes"));
		List<String> dates = texts(row.values().get("dates"));
		return new History((Thing) Objects.requireNonNull(row.values().get("school")),
				texts(row.values().get("formerly")),
				IntStream.range(0, outcomes.size())
					.mapToObj((index) -> new Result(outcomes.get(index), dates.get(index), null,
							outcomes.get(index).equalsIgnoreCase("awaited"), null))
					.toList(),
				(Long) Objects.requireNonNull(row.values().get("promises")));
	}

	/**
	 * "up", "down" or "same" from the first grade that is known to the last, or empty.
	 */
	public String way() {
		List<Integer> levels = this.results.stream()
			.filter(Result::isGrade)
			.sorted(Comparator.comparing(Result::date))
			.map((result) -> Grade.of(result.outcome()).level())
			.toList();
		if (levels.size() < 2) {
			return "";
		}
		int change = levels.getLast() - levels.getFirst();
		return (change < 0) ? "up" : (change > 0) ? "down" : "same";
	}

	/** Whether a result of it is not out yet. */
	public boolean awaited() {
		return this.results.stream().anyMatch(Result::awaited);
	}

	/** The drawing, on a time axis that all schools share. */
	public Timeline timeline(Span span) {
		return Timeline.of(this.results, span, FRAME);
	}

	private static List<String> texts(@Nullable Object list) {
		return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
	}

}
