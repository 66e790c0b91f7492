package org.minutegraph.review;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Findings;
import org.minutegraph.extraction.Statement;

/** What a document says, one short line a fact, for telling what changed. */
public final class Sayings {

	private Sayings() {
	}

	/** The lines of a document's findings, whoever its names turn out to mean. */
	public static Set<String> of(Findings findings) {
		Set<String> lines = new TreeSet<>();
		findings.entities()
			.stream()
			.filter((entity) -> entity.kind() != Entity.Kind.POST)
			.forEach((entity) -> lines.add(Kinds.word(entity.kind()) + ": " + entity.name()));
		findings.statements().forEach((statement) -> lines.add(line(statement, findings.entities())));
		return lines;
	}

	private static String line(Statement statement, List<Entity> entities) {
		Parts parts = new Parts((Record) statement);
		List<String> names = new ArrayList<>();
		Arrays.stream(statement.getClass().getRecordComponents())
			.map(RecordComponent::getName)
			.forEach((field) -> parts.numbers(field).forEach((number) -> names.add(entities.get(number).name())));
		return Fields.fact(statement) + ": " + Fields.says(statement)
				+ (names.isEmpty() ? "" : " (" + String.join(", ", names) + ")");
	}

}
