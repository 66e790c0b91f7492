package org.minutegraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Row;
import org.minutegraph.question.Thing;

/**
 * A school's inspection results in a line.
 *
 * @param school whose they are
 * @param formerNames its earlier names
 * @param results in order, awaited ones last
 */
record History(Thing school, List<String> formerNames, List<Result> results) {

	/**
	 * A result.
	 *
	 * @param grade the outcome as a class of style: "good", "requires-improvement" …
	 * @param outcome in the inspectorate's words
	 * @param date when, or empty
	 */
	record Result(String grade, String outcome, String date) {
	}

	static History of(Row row) {
		List<String> outcomes = texts(row.values().get("outcomes"));
		List<String> dates = texts(row.values().get("dates"));
		List<Result> results = new ArrayList<>();
		for (int index = 0; index < outcomes.size(); index++) {
			String grade = outcomes.get(index).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
			results.add(new Result(grade, outcomes.get(index), dates.get(index)));
		}
		return new History((Thing) Objects.requireNonNull(row.values().get("school")),
				texts(row.values().get("formerly")), results);
	}

	private static List<String> texts(@Nullable Object list) {
		return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
	}

}
