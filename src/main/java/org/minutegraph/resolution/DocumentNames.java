package org.minutegraph.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Findings;
import org.minutegraph.extraction.Statement;

/**
 * The names that one document holds: all that resolution needs of it.
 *
 * @param document the document's id
 * @param council number of the council's entity, or null where the document names none
 * @param entities as found, without their places
 * @param urns numbers that schools have in the national register, by the entity's number;
 * none for a school to which the document gives two
 * @param authorities of a register of schools the authority of each, by the entity's
 * number; of all else empty
 * @param people what the names of its people compare by, by the entity's number, as far
 * as it was asked for: each run needs it several times
 */
public record DocumentNames(String document, @Nullable Integer council, List<Entity> entities,
		Map<Integer, String> urns, Map<Integer, String> authorities, Map<Integer, PersonName> people) {

	DocumentNames(String document, @Nullable Integer council, List<Entity> entities, Map<Integer, String> urns,
			Map<Integer, String> authorities) {
		this(document, council, entities, urns, authorities, new ConcurrentHashMap<>());
	}

	/** The names of a document that says no school's number. */
	DocumentNames(String document, @Nullable Integer council, List<Entity> entities) {
		this(document, council, entities, Map.of(), Map.of());
	}

	/** The names of a document's findings. */
	public static DocumentNames of(String document, Findings findings) {
		Map<Integer, String> urns = new HashMap<>();
		Map<Integer, String> authorities = new HashMap<>();
		Set<Integer> unclear = new HashSet<>();
		for (Statement statement : findings.statements()) {
			if (statement instanceof Statement.SchoolNumber number) {
				String before = urns.put(number.school(), number.urn());
				if (before != null && !before.equals(number.urn())) {
					unclear.add(number.school());
				}
				if (number.authority() != null) {
					authorities.put(number.school(), number.authority());
				}
			}
		}
		urns.keySet().removeAll(unclear);
		return new DocumentNames(document, findings.about().council(),
				findings.entities()
					.stream()
					.map((entity) -> new Entity(entity.id(), entity.kind(), entity.name(), entity.aliases(),
							entity.formerNames(), entity.types(), List.of()))
					.toList(),
				urns, authorities);
	}

	/** The name of one of its people as it compares. */
	PersonName person(Entity entity) {
		return this.people.computeIfAbsent(entity.id(), (any) -> PersonName.of(entity));
	}

	/** Whether it only says which schools there are, and not that one is meant. */
	boolean register() {
		return !this.authorities.isEmpty();
	}

	/** A name of this document, to be compared with those of others. */
	Mention mention(Entity entity) {
		return new Mention(this, entity);
	}

}
