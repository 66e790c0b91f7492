package org.minutegraph.question;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.QuestionException.WrongParameter;

/**
 * A question as it was asked, its values read.
 *
 * @param given what was given, in the order of the question's parameters
 * @param names the names among it, still to be found
 * @param values the other values, null where they were not given
 * @param limit rows on a page
 * @param cursor where the page begins, or null for the first
 */
record Asked(Map<String, String> given, Map<Parameter, String> names, Map<String, @Nullable Object> values, int limit,
		@Nullable Cursor cursor) {

	private static final int USUAL = 100;

	private static final int MOST = 1000;

	static Asked of(Question question, Map<String, String> given) {
		Map<String, String> rest = new TreeMap<>(given);
		rest.values().removeIf(String::isBlank);
		String limit = rest.remove("limit");
		String cursor = rest.remove("cursor");
		Map<String, String> ours = new LinkedHashMap<>();
		Map<Parameter, String> names = new LinkedHashMap<>();
		Map<String, @Nullable Object> values = new HashMap<>();
		for (Parameter parameter : question.parameters()) {
			String value = rest.remove(parameter.name());
			if (value != null) {
				ours.put(parameter.name(), value.strip());
			}
			read(parameter, value, names, values);
		}
		if (!rest.isEmpty()) {
			throw unknown(question, rest.keySet().iterator().next());
		}
		return new Asked(ours, names, values, (limit != null) ? (int) Values.number("limit", limit, 1, MOST) : USUAL,
				(cursor != null) ? cursor(question, ours, cursor) : null);
	}

	private static Cursor cursor(Question question, Map<String, String> ours, String text) {
		return Cursor.read(text)
			.filter((cursor) -> cursor.isFor(question.name(), ours))
			.orElseThrow(() -> new WrongParameter("cursor", "The cursor \"" + text
					+ "\" is none of this question with these parameters. Hand in \"next\" of the answer before with the "
					+ "same parameters, or nothing for the first rows."));
	}

	/** Rows before the page. */
	int skip() {
		return (this.cursor != null) ? this.cursor.skip() : 0;
	}

	private static void read(Parameter parameter, @Nullable String value, Map<Parameter, String> names,
			Map<String, @Nullable Object> values) {
		String name = parameter.name();
		values.put(name, null);
		if (value == null) {
			if (parameter.required()) {
				throw new WrongParameter(name,
						name + " is missing: give " + parameter.what() + ", such as " + parameter.example() + ".");
			}
			if (parameter.type() == Parameter.Type.TEXT) {
				values.put(name + "_words", null);
			}
			return;
		}
		switch (parameter.type()) {
			case ENTITY -> names.put(parameter, Values.text(name, value));
			case DATE -> values.put(name, Values.date(name, value));
			case KIND -> values.put(name, Values.kind(parameter, value));
			case NUMBER -> values.put(name, Values.number(name, value, 0, Integer.MAX_VALUE));
			case TEXT -> {
				values.put(name, Values.text(name, value));
				values.put(name + "_words", Values.words(name, value));
			}
		}
	}

	private static WrongParameter unknown(Question question, String name) {
		String known = question.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
		return new WrongParameter(name, "The question " + question.name() + " has no parameter \"" + name
				+ "\". It has " + (known.isEmpty() ? "none" : known) + ".");
	}

}
