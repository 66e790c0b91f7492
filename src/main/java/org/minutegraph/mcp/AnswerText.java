package org.minutegraph.mcp;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Quotation;
import org.minutegraph.question.Row;

/** An answer as text: each row with the words that state it and where they stand. */
final class AnswerText {

	private final Answer answer;

	AnswerText(Answer answer) {
		this.answer = answer;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		this.answer.names()
			.forEach((taken) -> text
				.append("\"%s\" was taken for %s (%s).\n".formatted(taken.given(), taken.thing().name(), taken.how())));
		int number = 0;
		for (Row row : this.answer.rows()) {
			text.append("\n").append(++number).append(". ").append(values(row)).append("\n");
			row.evidence().forEach((quotation) -> text.append(words(quotation)));
		}
		text.append("\n").append(this.answer.searched().sentence()).append(": ");
		text.append((number == 0) ? "nothing found." : number + ((number == 1) ? " row." : " rows."));
		if (this.answer.next() != null) {
			text.append(" There are more: ask again with cursor ").append(this.answer.next()).append('.');
		}
		return text.toString();
	}

	private static String values(Row row) {
		return row.values()
			.entrySet()
			.stream()
			.filter((entry) -> !value(entry.getValue()).isEmpty())
			.map((entry) -> entry.getKey() + ": " + value(entry.getValue()))
			.collect(Collectors.joining("; "));
	}

	private static String value(@Nullable Object value) {
		if (value instanceof Collection<?> several) {
			return several.stream().map(AnswerText::value).collect(Collectors.joining(", "));
		}
		return Objects.toString(value, "");
	}

	private static String words(Quotation quotation) {
		return "   “%s” – %s%s, %s\n".formatted(quotation.quote().replaceAll("\\s+", " "), quotation.title(),
				(quotation.date() != null) ? ", " + quotation.date() : "", quotation.link());
	}

}
