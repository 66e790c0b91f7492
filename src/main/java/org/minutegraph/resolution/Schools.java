package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.minutegraph.extraction.Entity.Kind;

/**
 * Tells schools apart by their numbers in the national register, where documents or
 * registers give them: one name with two numbers is two schools, two names with one
 * number are one. Where a name has two numbers, who says it without a number may mean
 * either.
 */
final class Schools {

	private static final Comparator<Cluster> ORDER = Comparator.comparing(Cluster::scope).thenComparing(Cluster::key);

	private Schools() {
	}

	/** The schools among mentions of one scope. */
	static List<Cluster> of(String scope, Collection<Mention> mentions) {
		Map<String, Set<String>> numbers = new HashMap<>();
		mentions.forEach((mention) -> {
			Set<String> known = numbers.computeIfAbsent(name(mention), (any) -> new TreeSet<>());
			if (mention.urn() != null) {
				known.add(mention.urn());
			}
		});
		Set<Mention> unclear = mentions.stream()
			.filter((mention) -> mention.urn() == null && numbers.getOrDefault(name(mention), Set.of()).size() > 1)
			.collect(Collectors.toCollection(TreeSet::new));
		List<Cluster> schools = new ArrayList<>(Things.of(Kind.SCHOOL, scope,
				mentions.stream().filter((mention) -> !unclear.contains(mention)).toList(), (mention) -> {
					Set<String> known = numbers.getOrDefault(name(mention), Set.of());
					return (known.size() > 1) ? name(mention) + " urn " + mention.urn() : name(mention);
				}));
		unclear.stream()
			.collect(Collectors.groupingBy(Mention::document, TreeMap::new, Collectors.toList()))
			.forEach((document, some) -> schools
				.addAll(Things.of(Kind.SCHOOL, Scopes.alone(document), some, Schools::name)));
		return schools;
	}

	private static String name(Mention mention) {
		return NameKey.of(mention.entity().name());
	}

	/** Schools of all scopes, with what registers say of them, one a number. */
	static List<Cluster> numbered(List<Cluster> schools, Registers registers) {
		List<Cluster> sorted = schools.stream().map(registers::with).sorted(ORDER).toList();
		Groups groups = new Groups(sorted.stream().map((any) -> Set.<Integer>of()).toList());
		Map<String, Integer> first = new HashMap<>();
		for (int i = 0; i < sorted.size(); i++) {
			for (String urn : sorted.get(i).urns()) {
				Integer before = first.putIfAbsent(urn, i);
				groups.join((before != null) ? before : i, i);
			}
		}
		return groups.all().stream().map((group) -> one(group.stream().map(sorted::get).toList())).toList();
	}

	private static Cluster one(List<Cluster> same) {
		Cluster like = same.getFirst();
		return new Cluster(like.kind(), like.scope(), like.key(),
				same.stream().flatMap((cluster) -> cluster.mentions().stream()).distinct().toList());
	}

}
