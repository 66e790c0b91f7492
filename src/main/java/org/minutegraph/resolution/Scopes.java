package org.minutegraph.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.minutegraph.extraction.Entity.Kind;

/**
 * In what a document's names are unique: its council, or itself where it names none. A
 * document that names no council belongs to the one council with which it shares at least
 * two people's full names, or one where it names the council's place in the name of a
 * body, school or service.
 */
final class Scopes {

	static final String EVERYWHERE = "everywhere";

	static final String COUNCIL = "council ";

	private static final int SHARED_PEOPLE = 2;

	private final Map<String, String> scopes = new HashMap<>();

	private final Councils councils;

	Scopes(List<DocumentNames> documents, Councils councils) {
		this.councils = councils;
		Map<String, Set<String>> councilsOf = new HashMap<>();
		for (DocumentNames document : documents) {
			named(document, councils).ifPresent((council) -> {
				this.scopes.put(document.document(), COUNCIL + council);
				fullNames(document).forEach((person) -> councilsOf.computeIfAbsent(person, (any) -> new TreeSet<>())
					.add(COUNCIL + council));
			});
		}
		for (DocumentNames document : documents) {
			if (!this.scopes.containsKey(document.document())) {
				this.scopes.put(document.document(), byPeople(document, councilsOf));
			}
		}
	}

	/** The scope of a document's names. */
	String of(String document) {
		return this.scopes.getOrDefault(document, alone(document));
	}

	/** The scope of a council's papers, the council in any of its forms. */
	String council(String name) {
		return COUNCIL + this.councils.key(name);
	}

	/** The scope of a name that means something else in the next document. */
	static String alone(String document) {
		return "document " + document;
	}

	private static Optional<String> named(DocumentNames document, Councils councils) {
		return Optional.ofNullable(document.council())
			.flatMap((council) -> councils.key(document.mention(document.entities().get(council))));
	}

	private static String byPeople(DocumentNames document, Map<String, Set<String>> councilsOf) {
		Map<String, Integer> shared = new TreeMap<>();
		fullNames(document).forEach((person) -> councilsOf.getOrDefault(person, Set.of())
			.forEach((council) -> shared.merge(council, 1, Integer::sum)));
		List<String> sharing = shared.keySet()
			.stream()
			.filter((council) -> shared.getOrDefault(council, 0) >= SHARED_PEOPLE)
			.toList();
		if (sharing.isEmpty() && !shared.isEmpty()) {
			PlacesNamed places = PlacesNamed.in(document);
			sharing = shared.keySet()
				.stream()
				.filter((council) -> places.has(council.substring(COUNCIL.length())))
				.toList();
		}
		return (sharing.size() == 1) ? sharing.getFirst() : alone(document.document());
	}

	/** The full names of a document's people. */
	static Set<String> fullNames(DocumentNames document) {
		return document.entities()
			.stream()
			.filter((entity) -> entity.kind() == Kind.PERSON)
			.map(document::person)
			.filter(PersonName::full)
			.map(PersonName::key)
			.collect(Collectors.toSet());
	}

}
