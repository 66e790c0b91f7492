package org.minutegraph.question;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Says an answer in a few sentences, by the question's own pattern: "{column}" stands for
 * a value, and what is in brackets is left out where a value in it is missing.
 */
public final class InWords {

	private static final int ROWS = 5;

	private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

	private static final Pattern COLUMN = Pattern.compile("\\{([a-z]+)}");

	private InWords() {
	}

	/**
	 * The answer in short.
	 * @param question that was asked
	 * @param answer to it
	 * @return how much was found and the first of it; or that nothing was, and what was
	 * searched
	 */
	public static String of(Question question, Answer answer) {
		if (answer.rows().isEmpty()) {
			return "Nothing found. " + answer.searched().sentence() + ".";
		}
		int count = answer.rows().size();
		String found = (answer.next() != null) ? "More than " + count + " found: "
				: (count > 1) ? count + " found: " : "";
		List<String> said = answer.rows().stream().map((row) -> say(question, row)).distinct().limit(ROWS).toList();
		return found + String.join("; ", said) + ((count > ROWS) ? "; and more." : ".");
	}

	private static String say(Question question, Row row) {
		if (question.sentence().isEmpty()) {
			return row.values()
				.values()
				.stream()
				.map(InWords::text)
				.filter((value) -> !value.isEmpty())
				.collect(Collectors.joining(", "));
		}
		String said = OPTIONAL.matcher(question.sentence())
			.replaceAll((part) -> Matcher.quoteReplacement(complete(part.group(1), row) ? part.group(1) : ""));
		return COLUMN.matcher(said).replaceAll((column) -> Matcher.quoteReplacement(value(row, column.group(1))));
	}

	private static boolean complete(String part, Row row) {
		return COLUMN.matcher(part).results().noneMatch((column) -> value(row, column.group(1)).isEmpty());
	}

	private static String value(Row row, String column) {
		return text(row.values().get(column));
	}

	private static String text(@Nullable Object value) {
		if (value instanceof List<?> several) {
			return several.stream().map(InWords::text).collect(Collectors.joining(", "));
		}
		return Objects.toString(value, "");
	}

}
