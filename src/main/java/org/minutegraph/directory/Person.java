package org.minutegraph.directory;

import java.util.List;
import java.util.Set;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A person with posts.
 *
 * @param aliases other forms of the name, sorted
 * @param kinds "councillor", "officer", "other"
 */
@Node("Person")
public record Person(@Id String id, String name, List<String> aliases, List<String> kinds,
		@Relationship("HOLDS") Set<Role> roles) {
}
