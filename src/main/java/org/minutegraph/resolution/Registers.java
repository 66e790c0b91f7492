package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Registers of schools. Their rows bring nobody in by themselves: a row belongs to the
 * school of its number, else to the one of its name in the papers of its authority.
 */
final class Registers {

	private final Map<String, Set<Mention>> byNumber = new HashMap<>();

	private final Map<String, Set<Mention>> byName = new HashMap<>();

	/**
	 * Takes registers.
	 * @param councils by which authorities are known
	 */
	Registers(Collection<DocumentNames> registers, Councils councils) {
		for (DocumentNames register : registers) {
			register.entities().forEach((school) -> {
				Mention row = register.mention(school);
				String authority = register.authorities().get(school.id());
				if (row.urn() != null && authority != null) {
					add(this.byNumber, row.urn(), row);
					add(this.byName, Scopes.COUNCIL + councils.key(authority) + "\n" + NameKey.of(school.name()), row);
				}
			});
		}
	}

	private static void add(Map<String, Set<Mention>> rows, String key, Mention row) {
		rows.computeIfAbsent(key, (any) -> new TreeSet<>()).add(row);
	}

	/** A school with the rows that are its. */
	Cluster with(Cluster school) {
		Set<String> numbers = school.urns();
		Collection<Mention> rows = numbers.isEmpty() ? named(school)
				: numbers.stream()
					.flatMap((urn) -> this.byNumber.getOrDefault(urn, Set.of()).stream())
					.collect(Collectors.toCollection(TreeSet::new));
		if (rows.isEmpty()) {
			return school;
		}
		List<Mention> mentions = new ArrayList<>(school.mentions());
		mentions.addAll(rows);
		return new Cluster(school.kind(), school.scope(), school.key(), mentions);
	}

	/** The rows of its fullest name, else of its other names, if all have one number. */
	private Set<Mention> named(Cluster school) {
		Set<Mention> rows = rows(school, school.identity().name());
		if (rows.isEmpty()) {
			rows = new TreeSet<>();
			for (Mention mention : school.mentions()) {
				rows.addAll(rows(school, mention.entity().name()));
			}
		}
		long numbers = rows.stream().map(Mention::urn).filter(Objects::nonNull).distinct().count();
		return (numbers == 1) ? rows : Set.of();
	}

	private Set<Mention> rows(Cluster school, String name) {
		return this.byName.getOrDefault(school.scope() + "\n" + NameKey.of(name), Set.of());
	}

}
