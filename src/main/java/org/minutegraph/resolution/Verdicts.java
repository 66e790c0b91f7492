package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Joins and parts what reviewers said is the same or is not. "Not the same" stands
 * against all that would join its two sides by way of others; of two verdicts on the same
 * names the later one counts.
 */
final class Verdicts {

	private final List<Verdict> verdicts;

	private final Map<String, Set<Side>> sides = new TreeMap<>();

	private final Reach reach;

	private List<Atom> atoms = List.of();

	private Groups groups = new Groups(List.of());

	/**
	 * Takes reviewers' verdicts.
	 * @param verdicts in the order in which they were given
	 */
	Verdicts(Collection<Verdict> verdicts, Scopes scopes) {
		Map<Set<Verdict.Named>, Verdict> latest = new LinkedHashMap<>();
		for (Verdict verdict : verdicts) {
			Set<Verdict.Named> names = new HashSet<>(List.of(verdict.one(), verdict.other()));
			latest.remove(names);
			latest.put(names, verdict);
		}
		this.verdicts = List.copyOf(latest.values());
		this.reach = new Reach(scopes);
	}

	/** One of the two names of a verdict. */
	record Side(int verdict, boolean first) implements Comparable<Side> {

		@Override
		public int compareTo(Side other) {
			return (this.verdict != other.verdict) ? Integer.compare(this.verdict, other.verdict)
					: Boolean.compare(other.first, this.first);
		}

	}

	/** Mentions of one cluster of which the verdicts say the same. */
	record Atom(Cluster cluster, Set<Side> sides, List<Mention> mentions) {
	}

	/** The clusters as they are when all verdicts are followed. */
	List<Cluster> apply(List<Cluster> clusters) {
		if (this.verdicts.isEmpty()) {
			return clusters;
		}
		find(clusters);
		List<Cluster> untouched = new ArrayList<>();
		List<List<Atom>> touched = new ArrayList<>();
		for (Cluster cluster : clusters) {
			List<Atom> parts = atoms(cluster);
			if (parts.size() == 1 && parts.getFirst().sides().isEmpty()) {
				untouched.add(cluster);
			}
			else {
				touched.add(parts);
			}
		}
		this.atoms = touched.stream().flatMap(List::stream).toList();
		this.groups = new Groups(this.atoms.stream().map(this::apart).toList());
		for (int verdict = this.verdicts.size() - 1; verdict >= 0; verdict--) {
			follow(verdict);
		}
		int first = 0;
		for (List<Atom> parts : touched) {
			keepTogether(first, first + parts.size());
			first += parts.size();
		}
		this.groups.all().forEach((group) -> untouched.add(Joined.of(group.stream().map(this.atoms::get).toList())));
		return untouched;
	}

	private void find(List<Cluster> clusters) {
		this.reach.index(this.verdicts, clusters);
		for (int i = 0; i < this.verdicts.size(); i++) {
			Verdict verdict = this.verdicts.get(i);
			Set<Mention> one = new TreeSet<>(this.reach.of(verdict.one()));
			Set<Mention> other = new TreeSet<>(this.reach.of(verdict.other()));
			Set<Mention> both = new TreeSet<>(one);
			both.retainAll(other);
			(Reach.narrower(verdict.one(), verdict.other()) ? other : one).removeAll(both);
			add(one, new Side(i, true));
			add(other, new Side(i, false));
		}
	}

	private void add(Set<Mention> mentions, Side side) {
		mentions.forEach((mention) -> this.sides.computeIfAbsent(place(mention), (any) -> new TreeSet<>()).add(side));
	}

	private static String place(Mention mention) {
		return mention.document() + " " + mention.entity().id();
	}

	/** The parts of a cluster; those with the fullest name first. */
	private List<Atom> atoms(Cluster cluster) {
		Map<String, Atom> parts = new TreeMap<>();
		for (Mention mention : cluster.mentions().stream().sorted().toList()) {
			Set<Side> of = this.sides.getOrDefault(place(mention), Set.of());
			parts.computeIfAbsent(of.toString(), (any) -> new Atom(cluster, of, new ArrayList<>()))
				.mentions()
				.add(mention);
		}
		return parts.values().stream().sorted(Joined.FULLEST_FIRST).toList();
	}

	/** The places of what may not be joined with an atom. */
	private Set<Integer> apart(Atom atom) {
		Set<Side> against = new HashSet<>();
		atom.sides()
			.stream()
			.filter((side) -> !this.verdicts.get(side.verdict()).same())
			.forEach((side) -> against.add(new Side(side.verdict(), !side.first())));
		Set<Integer> apart = new HashSet<>();
		for (int i = 0; i < this.atoms.size(); i++) {
			if (this.atoms.get(i).sides().stream().anyMatch(against::contains)) {
				apart.add(i);
			}
		}
		return apart;
	}

	private void follow(int number) {
		if (!this.verdicts.get(number).same()) {
			return;
		}
		List<Integer> concerned = new ArrayList<>();
		for (int i = 0; i < this.atoms.size(); i++) {
			Set<Side> of = this.atoms.get(i).sides();
			if (of.contains(new Side(number, true)) || of.contains(new Side(number, false))) {
				concerned.add(i);
			}
		}
		concerned.forEach((one) -> concerned.forEach((other) -> this.groups.join(one, other)));
	}

	/** What the names alone had joined stays joined as far as the verdicts let it. */
	private void keepTogether(int first, int end) {
		for (int i = first + 1; i < end; i++) {
			int other = i;
			IntStream.range(first, i).anyMatch((one) -> this.groups.join(one, other));
		}
	}

}
