package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Entity.Kind;

/**
 * Tells bodies, schools, services and programmes of one kind and scope apart: by name,
 * acronym and alias. A body of its own (a company, a ministry) is one in all scopes.
 */
final class Things {

	private static final Map<String, String> NATIONAL = Lexicon.read("one-everywhere");

	private static final Set<String> ONE_IN_A_COUNCIL = Lexicon.read("one-in-a-council").keySet();

	/** Kinds of bodies that no council has as a part of its own. */
	private static final Set<String> SELF_STANDING = Set.of("charity", "company", "government", "nhs", "police",
			"regulator", "trust", "university");

	private Things() {
	}

	/** The things among mentions of one kind and scope. */
	static List<Cluster> of(Kind kind, String scope, Collection<Mention> mentions) {
		return of(kind, scope, mentions, (mention) -> NameKey.of(mention.entity().name()));
	}

	/**
	 * The things among mentions of one kind and scope, given what their names compare by.
	 */
	static List<Cluster> of(Kind kind, String scope, Collection<Mention> mentions, Function<Mention, String> keys) {
		SameNames names = new SameNames();
		for (Mention mention : mentions) {
			String key = keys.apply(mention);
			names.add(mention.entity().name(), key, forms(mention.entity()));
			if (mention.urn() != null) {
				names.number(key, mention.urn());
			}
			mention.entity().formerNames().forEach((former) -> names.follows(key, NameKey.of(former)));
		}
		Map<String, String> canonical = names.canonical();
		Map<String, Cluster> clusters = new TreeMap<>();
		for (Mention mention : mentions.stream().sorted().toList()) {
			String key = canonical.getOrDefault(keys.apply(mention), "");
			String where = bare(key) ? Scopes.alone(mention.document()) : scope;
			clusters.computeIfAbsent(where + "\n" + key, (any) -> new Cluster(kind, where, key, new ArrayList<>()))
				.mentions()
				.add(mention);
		}
		return List.copyOf(clusters.values());
	}

	/** Joins the clusters of all scopes that are one thing everywhere. */
	static List<Cluster> acrossScopes(Collection<Cluster> clusters) {
		Map<String, Cluster> joined = new TreeMap<>();
		for (Cluster cluster : clusters) {
			Cluster wide = widen(cluster);
			joined
				.computeIfAbsent(wide.kind() + "\n" + wide.scope() + "\n" + wide.key(),
						(any) -> new Cluster(wide.kind(), wide.scope(), wide.key(), new ArrayList<>()))
				.mentions()
				.addAll(wide.mentions());
		}
		return List.copyOf(joined.values());
	}

	private static Cluster widen(Cluster cluster) {
		if (cluster.kind() != Kind.BODY) {
			return cluster;
		}
		return names(cluster).filter(NATIONAL::containsKey)
			.map(NATIONAL::get)
			.sorted()
			.findFirst()
			.map((national) -> new Cluster(Kind.BODY, Scopes.EVERYWHERE, national, cluster.mentions()))
			.orElseGet(() -> selfStanding(cluster)
					? new Cluster(Kind.BODY, Scopes.EVERYWHERE, cluster.key(), cluster.mentions()) : cluster);
	}

	private static boolean selfStanding(Cluster cluster) {
		boolean kind = cluster.mentions()
			.stream()
			.flatMap((mention) -> mention.entity().types().stream())
			.anyMatch(SELF_STANDING::contains);
		boolean acronym = names(cluster).allMatch((key) -> !key.contains(" "))
				&& cluster.mentions().stream().anyMatch((mention) -> NameKey.acronym(mention.entity().name()));
		return kind && !acronym && !NameKey.generic(cluster.key());
	}

	private static Stream<String> names(Cluster cluster) {
		return cluster.mentions().stream().map((mention) -> NameKey.of(mention.entity().name())).distinct();
	}

	private static Set<String> forms(Entity entity) {
		return Stream.concat(entity.aliases().stream(), entity.formerNames().stream())
			.map(NameKey::of)
			.filter((key) -> !key.isEmpty() && !NameKey.generic(key))
			.collect(Collectors.toSet());
	}

	/** Whether a name is one word for a kind of thing, as "the Committee" is. */
	private static boolean bare(String key) {
		return !key.contains(" ") && NameKey.generic(key) && !ONE_IN_A_COUNCIL.contains(key);
	}

}
