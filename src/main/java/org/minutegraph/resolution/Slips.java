package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.minutegraph.extraction.Entity.Kind;

/**
 * Joins a name with the one other name of its scope that it is a slip of the pen for, or
 * a familiar form of. Never two that one document names side by side, and people only
 * where both are councillors, or both officers. With two to choose from it stays apart.
 */
final class Slips {

	private static final int SHORTEST = 5;

	private static final Comparator<Cluster> BETTER = Comparator
		.comparing((Cluster cluster) -> -documents(cluster).size())
		.thenComparing((cluster) -> -cluster.key().length())
		.thenComparing(Cluster::key);

	private Slips() {
	}

	/**
	 * The clusters of one kind and scope, with slips joined to what they are slips for.
	 */
	static List<Cluster> join(List<Cluster> clusters) {
		Map<String, List<Integer>> blocks = new TreeMap<>();
		for (int i = 0; i < clusters.size(); i++) {
			for (String block : blocks(clusters.get(i))) {
				blocks.computeIfAbsent(block, (any) -> new ArrayList<>()).add(i);
			}
		}
		List<Set<Integer>> partners = new ArrayList<>();
		clusters.forEach((any) -> partners.add(new TreeSet<>()));
		blocks.values().forEach((block) -> {
			for (int one : block) {
				for (int other : block) {
					if (one < other && same(clusters.get(one), clusters.get(other))) {
						partners.get(one).add(other);
						partners.get(other).add(one);
					}
				}
			}
		});
		List<Cluster> joined = new ArrayList<>();
		for (int i = 0; i < clusters.size(); i++) {
			int other = (partners.get(i).size() == 1) ? partners.get(i).iterator().next() : i;
			boolean pair = other != i && partners.get(other).size() == 1;
			if (!pair) {
				joined.add(clusters.get(i));
			}
			else if (i < other) {
				joined.add(join(clusters.get(i), clusters.get(other)));
			}
		}
		return joined;
	}

	private static Cluster join(Cluster one, Cluster other) {
		Cluster better = (BETTER.compare(one, other) <= 0) ? one : other;
		List<Mention> mentions = new ArrayList<>(one.mentions());
		mentions.addAll(other.mentions());
		return new Cluster(better.kind(), better.scope(), better.key(), mentions);
	}

	/** The name with each of its words left out in turn. */
	private static Set<String> blocks(Cluster cluster) {
		List<String> words = NameKey.words(cluster.key());
		Set<String> blocks = new HashSet<>();
		for (int i = 0; words.size() > 1 && i < words.size(); i++) {
			List<String> rest = new ArrayList<>(words);
			rest.set(i, "*");
			blocks.add(String.join(" ", rest));
		}
		return blocks;
	}

	private static boolean same(Cluster one, Cluster other) {
		List<String> a = NameKey.words(one.key());
		List<String> b = NameKey.words(other.key());
		boolean numbers = !one.urns().isEmpty() && !other.urns().isEmpty();
		if (a.size() != b.size() || !one.scope().equals(other.scope()) || !apart(one, other)
				|| numbers && Collections.disjoint(one.urns(), other.urns())) {
			return false;
		}
		for (int i = 0; i < a.size(); i++) {
			if (!a.get(i).equals(b.get(i))) {
				return (one.kind() == Kind.PERSON) ? people(one, other, i, a.get(i), b.get(i))
						: slip(a.get(i), b.get(i));
			}
		}
		return false;
	}

	private static boolean people(Cluster one, Cluster other, int word, String a, String b) {
		boolean familiar = word == 0 && Spelling.sameGivenName(a, b);
		Set<String> kinds = kinds(one);
		kinds.retainAll(kinds(other));
		return !kinds.isEmpty() && !PersonName.of(one.identity()).conflicts(PersonName.of(other.identity()))
				&& (familiar || word > 0 && slip(a, b));
	}

	private static boolean slip(String a, String b) {
		return Math.min(a.length(), b.length()) >= SHORTEST && a.charAt(0) == b.charAt(0) && Spelling.slip(a, b);
	}

	private static boolean apart(Cluster one, Cluster other) {
		return Collections.disjoint(documents(one), documents(other));
	}

	private static Set<String> kinds(Cluster cluster) {
		return cluster.mentions()
			.stream()
			.flatMap((mention) -> mention.entity().types().stream())
			.filter((type) -> !type.equals("other"))
			.collect(Collectors.toCollection(HashSet::new));
	}

	private static Collection<String> documents(Cluster cluster) {
		return cluster.mentions().stream().map(Mention::document).collect(Collectors.toSet());
	}

}
