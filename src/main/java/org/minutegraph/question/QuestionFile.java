package org.minutegraph.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.minutegraph.question.Parameter.Type;
import org.minutegraph.question.Question.Column;

/**
 * Reads a question from its file. Above the query stand comment lines "key: value", a
 * value going on in lines that are indented further:
 *
 * <pre>
 * // title: Who is bound to do what
 * // answers: Which promises a person made, and when.
 * // group: Promises
 * // parameter: person | entity(Person) | required | whose promises | Rosa Quill
 * // column: text | what is to be done
 * // sentence: {owners}: {text}[, due {due}]
 * MATCH … RETURN c.text AS text, evidence ORDER BY … SKIP $skip LIMIT $limit
 * </pre>
 *
 * A line {@code paths: from | to} has the best paths between two things found before the
 * query, which gets them as {@code $paths}: lists of hops with "from", "to" and the
 * element ids of their "relations".
 */
final class QuestionFile {

	private static final Pattern KEY = Pattern.compile("([a-z]+): (.*)");

	private static final Pattern TYPE = Pattern.compile("([a-z]+)(?:\\(([^)]*)\\))?");

	private static final Set<String> TAKEN = Set.of("format", "limit", "cursor", "skip");

	private final String name;

	private final List<String> titles = new ArrayList<>();

	private final List<String> answers = new ArrayList<>();

	private final List<String> groups = new ArrayList<>();

	private final List<Parameter> parameters = new ArrayList<>();

	private final List<String> sentences = new ArrayList<>();

	private final List<String> ends = new ArrayList<>();

	private final List<Column> columns = new ArrayList<>();

	private QuestionFile(String name) {
		this.name = name;
	}

	/**
	 * Reads a file.
	 * @param name of the question
	 * @param text of the file
	 * @throws IllegalArgumentException where the file is not such a question; the message
	 * names file and line
	 */
	static Question read(String name, String text) {
		QuestionFile file = new QuestionFile(name);
		List<String> head = text.lines().takeWhile((line) -> line.startsWith("//")).toList();
		joined(head).forEach(file::add);
		String cypher = text.lines().skip(head.size()).reduce("", (one, two) -> one + two + "\n").strip();
		return file.question(cypher);
	}

	private static List<String> joined(List<String> head) {
		List<String> entries = new ArrayList<>();
		for (String line : head) {
			String content = line.substring(2);
			if (content.startsWith("  ") && !entries.isEmpty()) {
				entries.add(entries.removeLast() + " " + content.strip());
			}
			else if (!content.isBlank()) {
				entries.add(content.strip());
			}
		}
		return entries;
	}

	private void add(String entry) {
		Matcher key = KEY.matcher(entry);
		check(key.matches(), "not \"key: value\": " + entry);
		String value = key.group(2).strip();
		switch (key.group(1)) {
			case "title" -> this.titles.add(value);
			case "answers" -> this.answers.add(value);
			case "group" -> this.groups.add(value);
			case "parameter" -> this.parameters.add(parameter(value));
			case "sentence" -> this.sentences.add(value);
			case "paths" -> this.ends.addAll(parts(value));
			case "column" -> this.columns.add(column(value));
			default -> throw wrong("unknown key: " + entry);
		}
	}

	private Parameter parameter(String value) {
		List<String> parts = parts(value);
		check(parts.size() == 5, "a parameter is \"name | type | required or optional | what | example\": " + value);
		check(parts.get(0).matches("[a-z]+") && !TAKEN.contains(parts.get(0)), "no name for a parameter: " + value);
		check(Set.of("required", "optional").contains(parts.get(2)), "required or optional: " + value);
		Matcher type = TYPE.matcher(parts.get(1));
		check(type.matches() && Arrays.stream(Type.values()).anyMatch((one) -> name(one).equals(type.group(1))),
				"a type is text, entity(Label, …), date, kind(word, …) or number: " + value);
		List<String> values = (type.group(2) != null) ? List.of(type.group(2).split("\\s*,\\s*")) : List.of();
		return new Parameter(parts.get(0), Type.valueOf(type.group(1).toUpperCase(Locale.ROOT)), values,
				parts.get(2).equals("required"), parts.get(3), parts.get(4));
	}

	private Column column(String value) {
		List<String> parts = parts(value);
		check(parts.size() == 2, "a column is \"name | what\": " + value);
		return new Column(parts.get(0), parts.get(1));
	}

	private Question question(String cypher) {
		check(this.titles.size() == 1 && this.answers.size() == 1 && this.groups.size() == 1,
				"one title, one answers and one group");
		check(!this.columns.isEmpty(), "no column");
		check(cypher.contains("SKIP $skip LIMIT $limit"), "the query holds SKIP $skip LIMIT $limit");
		check(this.ends.isEmpty() || (this.ends.size() == 2 && this.ends.stream().allMatch(this::isRequiredEntity)),
				"paths lead from one required entity to another: paths: from | to");
		String sentence = String.join(" ", this.sentences);
		check(Pattern.compile("\\{([^}]*)}")
			.matcher(sentence)
			.results()
			.allMatch((used) -> this.columns.stream().anyMatch((column) -> column.name().equals(used.group(1)))),
				"a sentence names columns: " + sentence);
		return new Question(this.name, this.titles.getFirst(), this.answers.getFirst(), this.groups.getFirst(),
				List.copyOf(this.parameters), List.copyOf(this.ends), List.copyOf(this.columns), sentence, cypher);
	}

	private boolean isRequiredEntity(String parameter) {
		return this.parameters.stream()
			.anyMatch((one) -> one.name().equals(parameter) && one.type() == Type.ENTITY && one.required());
	}

	private static List<String> parts(String value) {
		return List.of(value.split("\\s*\\|\\s*"));
	}

	private static String name(Type type) {
		return type.name().toLowerCase(Locale.ROOT);
	}

	private void check(boolean holds, String problem) {
		if (!holds) {
			throw wrong(problem);
		}
	}

	private IllegalArgumentException wrong(String problem) {
		return new IllegalArgumentException("cypher/questions/" + this.name + ".cypher: " + problem);
	}

}
