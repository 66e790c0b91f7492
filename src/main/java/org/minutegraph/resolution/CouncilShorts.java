package org.minutegraph.resolution;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The councils that short names stand for: "Marle PC" for the parish council of Marle,
 * where there is one, and initials such as "S&M" for the one council of those initials
 * with whose papers the document shares a person's full name.
 */
final class CouncilShorts {

	private static final Map<String, List<String>> ENDINGS = Map.of(" pc", List.of(" parish"), " tc", List.of(" town"),
			" cc", List.of(" community", ""));

	private static final Pattern INITIALS = Pattern.compile("[a-z](?: (?:and )?[a-z])+");

	private final Map<String, Set<String>> people = new HashMap<>();

	private final Set<String> known = new TreeSet<>();

	/**
	 * Looks at all councils.
	 * @param mentions of councils in any document
	 * @param documents all documents
	 */
	CouncilShorts(List<Mention> mentions, List<DocumentNames> documents) {
		Map<String, Set<String>> named = documents.stream()
			.collect(Collectors.toMap(DocumentNames::document, Scopes::fullNames));
		Map<String, Integer> own = new HashMap<>();
		documents.forEach((document) -> {
			if (document.council() != null) {
				own.put(document.document(), document.council());
			}
		});
		for (Mention mention : mentions) {
			String key = CouncilName.key(mention.entity().name());
			this.known.add(key);
			if (Integer.valueOf(mention.entity().id()).equals(own.get(mention.document()))) {
				this.people.computeIfAbsent(key, (any) -> new HashSet<>())
					.addAll(named.getOrDefault(mention.document(), Set.of()));
			}
		}
	}

	/** The keys of the councils that a key is short for: one, or none. */
	Set<String> of(String key) {
		Set<String> meant = new TreeSet<>();
		ENDINGS.forEach((ending, kinds) -> {
			if (key.endsWith(ending)) {
				String place = key.substring(0, key.length() - ending.length());
				kinds.stream().map(place::concat).filter(this.known::contains).forEach(meant::add);
			}
		});
		if (INITIALS.matcher(key).matches()) {
			String letters = key.replace(" and ", "").replace(" ", "");
			Set<String> here = this.people.getOrDefault(key, Set.of());
			this.known.stream()
				.filter((other) -> other.length() > key.length() && NameKey.initials(other).equals(letters))
				.filter((other) -> !Collections.disjoint(here, this.people.getOrDefault(other, Set.of())))
				.forEach(meant::add);
		}
		return (meant.size() == 1) ? meant : Set.of();
	}

}
