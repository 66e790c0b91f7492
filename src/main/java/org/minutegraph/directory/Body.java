package org.minutegraph.directory;

import java.util.List;
import java.util.Set;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A council, committee, company or other organisation with the meetings it held.
 *
 * @param kind "council", "committee", … or "other"
 */
@Node("Body")
public record Body(@Id String id, String name, List<String> aliases, String kind,
		@Relationship(type = "HELD_BY", direction = Relationship.Direction.INCOMING) Set<Meeting> meetings) {
}
