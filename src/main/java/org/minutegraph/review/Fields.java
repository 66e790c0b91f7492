package org.minutegraph.review;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.minutegraph.extraction.Findings;
import org.minutegraph.extraction.Statement;

/** Which facts there are, and which of their fields a reviewer can correct. */
final class Fields {

	static final Choice STATUS = new Choice("status", Set.of("open", "reported on", "done", "dropped"));

	private static final Map<String, Class<? extends Record>> STATEMENTS = Map.of("commitment",
			Statement.Commitment.class, "role", Statement.Role.class, "judgement", Statement.Judgement.class, "link",
			Statement.Link.class, "exchange", Statement.Exchange.class, "measure", Statement.Measure.class,
			"attendance", Statement.Attendance.class, "presentation", Statement.Presentation.class, "contract",
			Statement.ContractAward.class, "school number", Statement.SchoolNumber.class);

	private static final Map<String, List<String>> FIELDS = fields();

	private Fields() {
	}

	/** A field that takes one of some words. */
	record Choice(String field, Set<String> words) {

		void check(String word) {
			if (word == null || !this.words.contains(word)) {
				throw new IllegalArgumentException("\"%s\" is no %s: say one of %s".formatted(word, this.field,
						String.join(", ", new TreeSet<>(this.words))));
			}
		}

	}

	/** The sort of fact that a statement is. */
	static String fact(Statement statement) {
		return STATEMENTS.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == statement.getClass())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
	}

	/** What tells a statement from others of its sort that the same words state. */
	static String says(Statement statement) {
		return switch (statement) {
			case Statement.Commitment commitment -> commitment.text();
			case Statement.Role role -> role.title();
			case Statement.Judgement judgement -> judgement.outcome();
			case Statement.Link link -> link.type();
			case Statement.Exchange exchange -> exchange.topic();
			case Statement.Measure measure -> measure.value();
			case Statement.Attendance attendance -> attendance.as();
			case Statement.Presentation presentation -> presentation.item();
			case Statement.ContractAward contract -> contract.subject();
			case Statement.SchoolNumber number -> number.urn();
		};
	}

	/**
	 * Checks that a fact has a field.
	 * @throws IllegalArgumentException where there is no such sort of fact or field
	 */
	static void check(String fact, String field) {
		List<String> fields = FIELDS.get(fact);
		if (fields == null) {
			throw new IllegalArgumentException(
					"\"%s\" is none of %s".formatted(fact, String.join(", ", FIELDS.keySet())));
		}
		if (!fields.contains(field)) {
			throw new IllegalArgumentException(
					"a %s has no field \"%s\", but %s".formatted(fact, field, String.join(", ", fields)));
		}
	}

	private static Map<String, List<String>> fields() {
		Map<String, List<String>> fields = new TreeMap<>();
		STATEMENTS.forEach((fact, type) -> fields.put(fact, components(type)));
		fields.put("document", components(Findings.About.class));
		for (String kind : List.of("person", "body", "school", "service", "programme")) {
			fields.put(kind, List.of("name", "types"));
		}
		return fields;
	}

	private static List<String> components(Class<? extends Record> type) {
		return Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getName)
			.filter((name) -> !name.equals("evidence"))
			.collect(Collectors.toList());
	}

}
