package org.minutegraph.directory;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A meeting.
 *
 * @param date ISO as far as stated
 */
@Node("Meeting")
public record Meeting(@Id String id, @Nullable String date) {
}
