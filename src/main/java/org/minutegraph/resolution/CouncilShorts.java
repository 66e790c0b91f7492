package org.minutegraph.resolution;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The councils that short names stand for: "Marle PC" for the parish council of Marle,
 * where there is one, and initials such as "S&M" for the one council of those initials
 * that the documents give evidence for: papers of both share a person's full name, papers
 * under the initials name a body of the place, or the council's own papers use the
 * initials.
 */
final class CouncilShorts {

	private static final Map<String, List<String>> ENDINGS = Map.of(" pc", List.of(" parish"), " tc", List.of(" town"),
			" cc", List.of(" community", ""));

	private static final Pattern INITIALS = Pattern.compile("[a-z](?: (?:and )?[a-z])+");

	private final Set<String> known = new TreeSet<>();

	private final Map<String, Set<String>> byInitials = new HashMap<>();

	/** The papers of each council, and the councils that their papers name. */
	private final Map<String, Papers> papers = new HashMap<>();

	private final Map<String, Set<String>> meant = new HashMap<>();

	private record Papers(Set<String> people, Set<String> councils, Set<PlacesNamed> places) {
	}

	/**
	 * Looks at all councils.
	 * @param mentions of councils in any document
	 * @param documents all documents
	 */
	CouncilShorts(List<Mention> mentions, List<DocumentNames> documents) {
		Map<String, Set<String>> named = new HashMap<>();
		for (Mention mention : mentions) {
			String key = CouncilName.key(mention.entity().name());
			named.computeIfAbsent(mention.document(), (any) -> new HashSet<>()).add(key);
			if (this.known.add(key)) {
				this.byInitials.computeIfAbsent(NameKey.initials(key), (any) -> new TreeSet<>()).add(key);
			}
		}
		for (DocumentNames document : documents) {
			if (document.council() != null) {
				String key = CouncilName.key(document.entities().get(document.council()).name());
				Papers own = this.papers.computeIfAbsent(key,
						(any) -> new Papers(new HashSet<>(), new HashSet<>(), new HashSet<>()));
				own.people.addAll(Scopes.fullNames(document));
				own.councils.addAll(named.getOrDefault(document.document(), Set.of()));
				if (INITIALS.matcher(key).matches()) {
					own.places.add(PlacesNamed.in(document));
				}
			}
		}
	}

	/** The keys of the councils that a key is short for: one, or none. */
	Set<String> of(String key) {
		return this.meant.computeIfAbsent(key, this::find);
	}

	/** The initials that a council's key is written as, "s and m" as "sm"; else empty. */
	static String initials(String key) {
		return INITIALS.matcher(key).matches() ? key.replace(" and ", "").replace(" ", "") : "";
	}

	private Set<String> find(String key) {
		Set<String> meant = new TreeSet<>();
		ENDINGS.forEach((ending, kinds) -> {
			if (key.endsWith(ending)) {
				String place = key.substring(0, key.length() - ending.length());
				kinds.stream().map(place::concat).filter(this.known::contains).forEach(meant::add);
			}
		});
		String letters = initials(key);
		if (!letters.isEmpty()) {
			this.byInitials.getOrDefault(letters, Set.of())
				.stream()
				.filter((other) -> other.length() > key.length() && evidence(key, other))
				.forEach(meant::add);
		}
		return (meant.size() == 1) ? meant : Set.of();
	}

	private boolean evidence(String initials, String other) {
		Papers none = new Papers(Set.of(), Set.of(), Set.of());
		Papers here = this.papers.getOrDefault(initials, none);
		Papers there = this.papers.getOrDefault(other, none);
		return there.councils.contains(initials) || !Collections.disjoint(here.people, there.people)
				|| here.places.stream().anyMatch((places) -> places.has(other));
	}

}
