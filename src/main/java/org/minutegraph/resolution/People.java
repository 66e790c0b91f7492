package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.minutegraph.extraction.Entity.Kind;

/**
 * Tells people of one scope apart. A shorter form (surname with a title, initials) is the
 * one person whose fuller name it fits; where it fits two it stays with its document.
 */
final class People {

	private People() {
	}

	/** The people among mentions of one scope. */
	static List<Cluster> of(String scope, Collection<Mention> mentions) {
		Map<String, List<Mention>> bySurname = mentions.stream()
			.collect(Collectors.groupingBy((mention) -> mention.person().surname(), TreeMap::new, Collectors.toList()));
		return bySurname.values().stream().flatMap((namesakes) -> namesakes(scope, namesakes).stream()).toList();
	}

	private static List<Cluster> namesakes(String scope, List<Mention> mentions) {
		Map<String, Set<String>> genders = genders(mentions);
		Map<PersonName, List<Mention>> byName = mentions.stream()
			.sorted()
			.collect(Collectors.groupingBy((mention) -> gendered(mention.person(), genders)));
		Map<String, Cluster> clusters = new TreeMap<>();
		byName.forEach((name, found) -> {
			List<PersonName> fuller = fuller(name, byName.keySet());
			boolean undecided = fuller.size() > 1 && !name.full();
			PersonName known = (fuller.size() == 1) ? fuller.getFirst() : name;
			for (Mention mention : found) {
				String where = undecided ? Scopes.alone(mention.document()) : scope;
				add(clusters, where, known.full() ? known.key() : (known.key() + " " + known.gender()).strip(),
						mention);
			}
		});
		return List.copyOf(clusters.values());
	}

	/** What the titles of some documents say of each full name. */
	private static Map<String, Set<String>> genders(List<Mention> mentions) {
		return mentions.stream()
			.map((mention) -> mention.person())
			.filter((name) -> name.full() && !name.gender().isEmpty())
			.collect(
					Collectors.groupingBy(PersonName::key, Collectors.mapping(PersonName::gender, Collectors.toSet())));
	}

	/** A title in one document holds for the same full name in the others. */
	private static PersonName gendered(PersonName name, Map<String, Set<String>> genders) {
		Set<String> known = genders.getOrDefault(name.key(), Set.of());
		return (name.full() && known.size() == 1) ? new PersonName(name.words(), known.iterator().next()) : name;
	}

	private static void add(Map<String, Cluster> clusters, String scope, String key, Mention mention) {
		clusters.computeIfAbsent(scope + "\n" + key, (any) -> new Cluster(Kind.PERSON, scope, key, new ArrayList<>()))
			.mentions()
			.add(mention);
	}

	/** The fullest names that a name may be short for, one a key. */
	private static List<PersonName> fuller(PersonName name, Collection<PersonName> all) {
		List<PersonName> candidates = all.stream()
			.filter((other) -> other.full() && !other.key().equals(name.key()) && name.shortens(other))
			.toList();
		return List.copyOf(candidates.stream()
			.filter((candidate) -> candidates.stream()
				.noneMatch((other) -> !other.key().equals(candidate.key()) && candidate.shortens(other)))
			.collect(Collectors.toMap(PersonName::key, Function.identity(), People::first, TreeMap::new))
			.values());
	}

	private static PersonName first(PersonName a, PersonName b) {
		return (a.gender().compareTo(b.gender()) <= 0) ? a : b;
	}

}
