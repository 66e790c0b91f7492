package org.minutegraph.directory;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A school with its inspections.
 *
 * @param urn the register's number, where a document gives it
 */
@Node("School")
public record School(@Id String id, String name, List<String> aliases, List<String> formerNames, @Nullable String urn,
		@Relationship(type = "JUDGED", direction = Relationship.Direction.INCOMING) Set<Judgement> judgements) {
}
