package org.minutegraph.directory;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An inspection's result.
 *
 * @param area the graded area, or null for an overall grade
 * @param date ISO as far as stated
 */
@Node("Judgement")
public record Judgement(@Id String id, String outcome, @Nullable String area, @Nullable String date, String inspector,
		boolean awaited) {
}
