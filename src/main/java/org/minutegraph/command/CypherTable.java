package org.minutegraph.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.CypherAnswer;

import tools.jackson.databind.json.JsonMapper;

/** The rows of a query in aligned columns; a long value is cut. */
final class CypherTable {

	private static final int WIDEST = 60;

	private final CypherAnswer answer;

	CypherTable(CypherAnswer answer) {
		this.answer = answer;
	}

	String text() {
		List<List<String>> lines = new ArrayList<>();
		lines.add(this.answer.columns());
		this.answer.rows().forEach((row) -> lines.add(row.values().stream().map(CypherTable::cell).toList()));
		List<Integer> widths = IntStream.range(0, this.answer.columns().size())
			.mapToObj((column) -> lines.stream().mapToInt((line) -> line.get(column).length()).max().orElse(0))
			.toList();
		int count = this.answer.rows().size();
		return lines.stream().map((line) -> line(line, widths)).collect(Collectors.joining())
				+ "%n%d %s%n".formatted(count, (count == 1) ? "row" : "rows");
	}

	private static String line(List<String> cells, List<Integer> widths) {
		return IntStream.range(0, cells.size())
			.mapToObj((column) -> cells.get(column) + " ".repeat(widths.get(column) - cells.get(column).length()))
			.collect(Collectors.joining("  "))
			.stripTrailing() + System.lineSeparator();
	}

	private static String cell(@Nullable Object value) {
		String text = (value == null) ? "" : (value instanceof Map || value instanceof Collection)
				? JsonMapper.shared().writeValueAsString(value) : value.toString();
		String line = text.replaceAll("\\s+", " ");
		return (line.length() > WIDEST) ? line.substring(0, WIDEST - 1) + "…" : line;
	}

}
