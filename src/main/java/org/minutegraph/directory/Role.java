package org.minutegraph.directory;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A post as documents state it.
 *
 * @param status "current", "past" or "incoming"
 * @param bodies where it is held: one, or none where no document says so
 */
@Node("Role")
public record Role(@Id String id, String title, String status, boolean interim, @Nullable String from,
		@Nullable String to, @Relationship("AT") Set<Body> bodies) {
}
