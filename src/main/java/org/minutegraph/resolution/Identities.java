package org.minutegraph.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who.
 *
 * @param all sorted by id
 * @param byDocument for each document the identity of each of its entities, by number;
 * posts have none
 */
public record Identities(List<Identity> all, Map<String, Map<Integer, Identity>> byDocument) {

	/** The identity of a document's entity; a post has none. */
	public Optional<Identity> of(String document, int entity) {
		return Optional.ofNullable(this.byDocument.getOrDefault(document, Map.of()).get(entity));
	}

}
