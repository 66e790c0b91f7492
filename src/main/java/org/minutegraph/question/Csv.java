package org.minutegraph.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as comma-separated values (RFC 4180): the question's columns, then where the
 * row says so. Several values in a cell are separated by "; ".
 */
public final class Csv {

	private static final List<String> WORDS = List.of("documents quoted", "dates", "quotations", "links");

	private Csv() {
	}

	/** The answer with a line of headings first. */
	public static String of(Answer answer) {
		List<List<String>> lines = new ArrayList<>();
		List<String> head = new ArrayList<>(answer.columns().stream().map(Question.Column::name).toList());
		head.addAll(WORDS);
		lines.add(head);
		for (Row row : answer.rows()) {
			List<String> cells = new ArrayList<>(row.values().values().stream().map(Csv::text).toList());
			cells.add(joined(row, Quotation::file));
			cells.add(joined(row, Quotation::date));
			cells.add(joined(row, Quotation::quote));
			cells.add(joined(row, Quotation::link));
			lines.add(cells);
		}
		return text(lines);
	}

	/** The rows of a query with a line of headings first. */
	public static String of(CypherAnswer answer) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(answer.columns());
		answer.rows().forEach((row) -> lines.add(row.values().stream().map(Csv::text).toList()));
		return text(lines);
	}

	private static String text(List<List<String>> lines) {
		return lines.stream()
			.map((line) -> line.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
			.collect(Collectors.joining());
	}

	private static String joined(Row row, java.util.function.Function<Quotation, @Nullable String> part) {
		return text(row.evidence().stream().map(part).toList());
	}

	private static String text(@Nullable Object value) {
		if (value instanceof Collection<?> several) {
			return several.stream().map(Csv::text).distinct().collect(Collectors.joining("; "));
		}
		if (value instanceof Map<?, ?>) {
			return JsonMapper.shared().writeValueAsString(value);
		}
		return (value != null) ? value.toString() : "";
	}

	/**
	 * Spreadsheets take a cell that begins like a formula for one; a quote stops them.
	 */
	private static String cell(String text) {
		boolean formula = text.matches("(?s)[=@\\t\\r].*|[+-](?![\\d.,%£$€ ]*$).*");
		String safe = formula ? "'" + text : text;
		return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}

}
