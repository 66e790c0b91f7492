package org.minutegraph.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Findings;

/**
 * The names that one document holds: all that resolution needs of it.
 *
 * @param document the document's id
 * @param council number of the council's entity, or null where the document names none
 * @param entities as found, without their places
 */
public record DocumentNames(String document, @Nullable Integer council, List<Entity> entities) {

	/** The names of a document's findings. */
	public static DocumentNames of(String document, Findings findings) {
		return new DocumentNames(document, findings.about().council(),
				findings.entities()
					.stream()
					.map((entity) -> new Entity(entity.id(), entity.kind(), entity.name(), entity.aliases(),
							entity.formerNames(), entity.types(), List.of()))
					.toList());
	}

}
