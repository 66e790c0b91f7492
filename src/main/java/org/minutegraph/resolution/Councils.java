package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.minutegraph.extraction.Entity.Kind;

/** The councils, each one everywhere, however a document spells it. */
final class Councils {

	private static final String MARK = "council ";

	private final Map<Mention, String> keys = new HashMap<>();

	private final Map<String, String> canonical;

	/** The councils as clusters have them. */
	private Councils(List<Cluster> clusters, Map<String, String> canonical) {
		this.canonical = new HashMap<>(canonical);
		Map<String, String> byName = new TreeMap<>();
		for (Cluster cluster : clusters) {
			String key = cluster.key().substring(MARK.length());
			for (Mention mention : cluster.mentions()) {
				this.keys.put(mention, key);
				byName.merge(CouncilName.key(mention.entity().name()), key,
						(one, other) -> (one.compareTo(other) <= 0) ? one : other);
			}
		}
		this.canonical.putAll(byName);
	}

	/**
	 * Tells the councils apart.
	 * @param documents all documents
	 */
	Councils(List<DocumentNames> documents) {
		SameNames names = new SameNames();
		List<Mention> mentions = new ArrayList<>();
		documents.forEach((document) -> document.entities()
			.stream()
			.filter((entity) -> entity.kind() == Kind.BODY
					&& (entity.types().contains("council") || Integer.valueOf(entity.id()).equals(document.council())))
			.filter((entity) -> !CouncilName.key(entity.name()).isEmpty())
			.forEach((entity) -> mentions.add(document.mention(entity))));
		CouncilShorts shorts = new CouncilShorts(mentions, documents);
		mentions.forEach((mention) -> {
			String key = CouncilName.key(mention.entity().name());
			Set<String> forms = new TreeSet<>(shorts.of(key));
			mention.entity()
				.aliases()
				.stream()
				.map(CouncilName::key)
				.filter((form) -> !form.isEmpty())
				.forEach(forms::add);
			names.add(mention.entity().name(), key, forms);
		});
		this.canonical = names.canonical();
		mentions
			.forEach((mention) -> this.keys.put(mention, this.canonical.get(CouncilName.key(mention.entity().name()))));
	}

	/** The council's key, if the mention names a council. */
	Optional<String> key(Mention mention) {
		return Optional.ofNullable(this.keys.get(mention));
	}

	/** The key of the council that a name means. */
	String key(String name) {
		String key = CouncilName.key(name);
		return this.canonical.getOrDefault(key, key);
	}

	/**
	 * The councils as reviewers' verdicts leave them, given whose papers the rest are.
	 */
	Councils decided(Collection<Verdict> verdicts, Scopes scopes) {
		List<Verdict> bodies = verdicts.stream().filter((verdict) -> verdict.one().kind() == Kind.BODY).toList();
		return bodies.isEmpty() ? this : new Councils(new Verdicts(bodies, scopes).apply(clusters()), this.canonical);
	}

	List<Cluster> clusters() {
		Map<String, List<Mention>> byKey = new TreeMap<>();
		this.keys.forEach((mention, key) -> byKey.computeIfAbsent(key, (any) -> new ArrayList<>()).add(mention));
		return byKey.entrySet()
			.stream()
			.map((entry) -> new Cluster(Kind.BODY, Scopes.EVERYWHERE, MARK + entry.getKey(), entry.getValue()))
			.toList();
	}

}
