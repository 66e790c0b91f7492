package org.minutegraph.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Question.Column;
import org.minutegraph.question.Quotation;
import org.minutegraph.question.Row;
import org.minutegraph.question.Thing;

/**
 * An answer as a page shows it: columns that are empty in all rows are left out.
 *
 * @param columns those that have something in them
 * @param lines the rows
 */
record Table(List<Column> columns, List<Line> lines) {

	/**
	 * A row.
	 *
	 * @param cells in the order of the columns
	 * @param quotations the words that state it
	 */
	record Line(List<Cell> cells, List<Quotation> quotations) {
	}

	/**
	 * What stands in one column of a row.
	 *
	 * @param column its name
	 * @param parts none where nothing is known
	 */
	record Cell(String column, List<Part> parts) {

		/** Class of style: whether there is nothing in it, or a date. */
		public String style() {
			return this.parts.isEmpty() ? "nothing" : this.parts.getFirst().date() ? "date" : "";
		}

	}

	/**
	 * A word or name in a cell.
	 *
	 * @param link to a page, or null
	 */
	record Part(String text, @Nullable String link) {

		/** Whether it is a date. */
		public boolean date() {
			return this.text.matches("\\d{4}(-\\d\\d){1,2}");
		}

	}

	static Table of(Answer answer) {
		return of(answer, Set.of());
	}

	/**
	 * The answer on the page of one thing, whose names need not be repeated in each row.
	 */
	static Table about(Thing subject, List<String> formerNames, Answer answer) {
		return of(answer, Set.of(List.of(new Part(subject.name(), subject.link())),
				formerNames.stream().map((name) -> new Part(name, null)).toList()));
	}

	private static Table of(Answer answer, Set<List<Part>> known) {
		List<Column> columns = answer.columns()
			.stream()
			.filter((column) -> answer.rows()
				.stream()
				.map((row) -> parts(row.values(), column))
				.anyMatch((parts) -> !parts.isEmpty() && !known.contains(parts)))
			.toList();
		return new Table(columns, answer.rows().stream().map((row) -> line(row, columns)).toList());
	}

	private static Line line(Row row, List<Column> columns) {
		return new Line(columns.stream().map((column) -> new Cell(column.name(), parts(row.values(), column))).toList(),
				row.evidence());
	}

	private static List<Part> parts(Map<String, @Nullable Object> values, Column column) {
		List<Part> parts = new ArrayList<>();
		add(parts, values.get(column.name()));
		return parts;
	}

	private static void add(List<Part> parts, @Nullable Object value) {
		switch (value) {
			case null -> {
			}
			case Collection<?> several -> several.forEach((one) -> add(parts, one));
			case Thing thing -> parts.add(new Part(thing.name(), thing.link()));
			case Boolean truth -> {
				if (truth) {
					parts.add(new Part("yes", null));
				}
			}
			default -> {
				if (!value.toString().isEmpty()) {
					parts.add(new Part(value.toString(), null));
				}
			}
		}
	}

}
