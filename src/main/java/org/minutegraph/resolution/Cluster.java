package org.minutegraph.resolution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Set;
import java.util.Objects;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Entity.Kind;

/**
 * Mentions that mean one thing.
 *
 * @param scope where its name is unique: a council, a document, everywhere
 * @param key the name that it is known by there
 */
record Cluster(Kind kind, String scope, String key, List<Mention> mentions) {

	/** The same cluster whatever the order of its mentions. */
	Identity identity() {
		List<Entity> entities = this.mentions.stream().sorted().map(Mention::entity).toList();
		String name = fullest(entities.stream().map(Entity::name).toList());
		SortedSet<String> former = union(entities, Entity::formerNames);
		SortedSet<String> aliases = union(entities, Entity::aliases);
		entities.forEach((entity) -> aliases.add(entity.name()));
		former.remove(name);
		aliases.remove(name);
		aliases.removeAll(former);
		return new Identity(Ids.of(this.kind.name(), this.scope, this.key), this.kind, name, List.copyOf(aliases),
				List.copyOf(former), types(entities), urn(name));
	}

	/** The numbers that documents and registers give a school. */
	Set<String> urns() {
		return this.mentions.stream()
			.map(Mention::urn)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Of a school that got another number with another name, that of its present one. */
	private @Nullable String urn(String name) {
		return this.mentions.stream()
			.filter((mention) -> mention.urn() != null)
			.min(Comparator.comparing((Mention mention) -> !mention.entity().name().equals(name))
				.thenComparing((mention) -> String.valueOf(mention.urn())))
			.map(Mention::urn)
			.orElse(null);
	}

	/** Finer kinds, those first that most documents support. */
	private static List<String> types(List<Entity> entities) {
		Map<String, Integer> counts = new TreeMap<>();
		entities.forEach((entity) -> entity.types().forEach((type) -> counts.merge(type, 1, Integer::sum)));
		return counts.keySet().stream().sorted(Comparator.comparing((type) -> -counts.getOrDefault(type, 0))).toList();
	}

	private static SortedSet<String> union(List<Entity> entities, Function<Entity, ? extends Iterable<String>> forms) {
		SortedSet<String> union = new TreeSet<>();
		entities.forEach((entity) -> forms.apply(entity).forEach(union::add));
		return union;
	}

	private String fullest(List<String> names) {
		Map<String, Integer> counts = new HashMap<>();
		names.forEach((name) -> counts.merge(name, 1, Integer::sum));
		return counts.keySet()
			.stream()
			.max(Comparator.comparingInt(this::weight)
				.thenComparing((name) -> !name.equals(name.toUpperCase(Locale.ROOT)))
				.thenComparing(counts::get)
				.thenComparing(Comparator.reverseOrder()))
			.orElseThrow();
	}

	private int weight(String name) {
		return ((this.kind == Kind.PERSON) ? PersonName.of(name).key() : NameKey.of(name)).length();
	}

}
