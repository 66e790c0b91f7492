package org.minutegraph.extraction;

import java.util.List;
import java.util.Set;

/**
 * Somebody or something that one document names: all its names there and all the places.
 *
 * @param id number within the document's {@link Findings}, its index in the list
 * @param kind person, body, school, service, programme or post
 * @param name the fullest form in the document, without honorific or article
 * @param aliases the other forms as they stand there, sorted
 * @param formerNames earlier names of a school, sorted
 * @param types finer kinds: of a person "councillor", "officer", "other"; of a body one
 * of the kinds in the graph's contract ("committee", "nhs", …); else empty
 * @param evidence each place that names it
 */
public record Entity(int id, Kind kind, String name, Set<String> aliases, Set<String> formerNames, Set<String> types,
		List<Evidence> evidence) {

	/** The labels of the graph that an entity may have. */
	public enum Kind {

		PERSON, BODY, SCHOOL, SERVICE, PROGRAMME,
		/** A post that somebody holds whom the document does not name ("the Clerk"). */
		POST

	}

}
