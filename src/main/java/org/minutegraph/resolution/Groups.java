package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Things that are joined one by one, except with those that have to stay apart. */
final class Groups {

	private final List<List<Integer>> members = new ArrayList<>();

	private final List<Set<Integer>> apart;

	private final int[] group;

	/**
	 * Each thing by itself.
	 * @param apart for each the places of those that it may not be joined with
	 */
	Groups(List<Set<Integer>> apart) {
		this.apart = apart;
		this.group = new int[apart.size()];
		for (int i = 0; i < this.group.length; i++) {
			this.group[i] = i;
			this.members.add(new ArrayList<>(List.of(i)));
		}
	}

	/**
	 * Joins the groups of two things unless something keeps them apart.
	 * @return whether they are in one group now
	 */
	boolean join(int one, int other) {
		int target = this.group[one];
		int source = this.group[other];
		if (target == source) {
			return true;
		}
		List<Integer> moving = this.members.get(source);
		boolean parted = this.members.get(target)
			.stream()
			.anyMatch((member) -> !Collections.disjoint(this.apart.get(member), moving));
		if (!parted) {
			moving.forEach((member) -> this.group[member] = target);
			this.members.get(target).addAll(moving);
			this.members.set(source, List.of());
		}
		return !parted;
	}

	/** The groups, in the order of their first members. */
	List<List<Integer>> all() {
		TreeMap<Integer, List<Integer>> byFirst = new TreeMap<>();
		this.members.stream()
			.filter((group) -> !group.isEmpty())
			.map((group) -> group.stream().sorted().toList())
			.forEach((group) -> byFirst.put(group.getFirst(), group));
		return List.copyOf(byFirst.values());
	}

}
