package org.minutegraph.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Question;
import org.minutegraph.question.Quotation;
import org.minutegraph.question.Row;
import org.minutegraph.question.Thing;

/**
 * An answer for people: one row after the other, each value under its column's name, and
 * below it the sentences that state it.
 */
final class AnswerTable {

	private final Answer answer;

	AnswerTable(Answer answer) {
		this.answer = answer;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		this.answer.names()
			.forEach((taken) -> text.append("%s: \"%s\" taken for %s (%s)%s%n".formatted(taken.parameter(),
					taken.given(), taken.thing().name(), taken.how(), others(taken))));
		int number = 0;
		for (Row row : this.answer.rows()) {
			text.append("%n%d.%n".formatted(++number));
			append(text, row);
		}
		text.append(
				"%n%s: %d %s%s.%n".formatted(this.answer.searched().sentence(), number, (number == 1) ? "row" : "rows",
						(this.answer.next() == null) ? "" : "; more with --cursor=" + this.answer.next()));
		return text.toString();
	}

	private static String others(Answer.TakenName taken) {
		return taken.others().isEmpty() ? ""
				: "; not for " + taken.others()
					.stream()
					.map((other) -> "%s (%s)".formatted(other.thing().name(), other.thing().id()))
					.collect(Collectors.joining(", "));
	}

	private void append(StringBuilder text, Row row) {
		int width = this.answer.columns().stream().mapToInt((column) -> column.name().length()).max().orElse(0);
		for (Question.Column column : this.answer.columns()) {
			String value = value(row.values().get(column.name()));
			if (!value.isEmpty()) {
				text.append(("   %-" + width + "s  %s%n").formatted(column.name(), value));
			}
		}
		for (Quotation quotation : row.evidence()) {
			text.append("   “%s”%n      %s, characters %d to %d%n".formatted(quotation.quote().replaceAll("\\s+", " "),
					quotation.file(), quotation.start(), quotation.end()));
		}
	}

	private static String value(@Nullable Object value) {
		if (value instanceof Thing thing) {
			return thing.name();
		}
		if (value instanceof List<?> list) {
			return list.stream().map(AnswerTable::value).collect(Collectors.joining("; "));
		}
		return Objects.toString(value, "");
	}

}
