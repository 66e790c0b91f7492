package org.minutegraph.resolution;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.minutegraph.extraction.Entity.Kind;

/**
 * The places in the names of a document's bodies, schools and services: "Marle" in "Marle
 * Youth Foundation". The name of a programme may hold any word.
 *
 * @param names their keys, one a line, each between spaces
 */
record PlacesNamed(String names) {

	private static final Set<Kind> NAMED_AFTER_PLACES = EnumSet.of(Kind.BODY, Kind.SCHOOL, Kind.SERVICE);

	static PlacesNamed in(DocumentNames document) {
		return new PlacesNamed(document.entities()
			.stream()
			.filter((entity) -> NAMED_AFTER_PLACES.contains(entity.kind()))
			.map((entity) -> " " + NameKey.of(entity.name()) + " ")
			.collect(Collectors.joining("\n")));
	}

	/** Whether one of the names holds the place of a council's key. */
	boolean has(String council) {
		return this.names.contains(" " + council + " ");
	}

}
