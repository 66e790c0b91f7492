package org.minutegraph.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs annotated rows with found rows one to one: the best fits first, then as many more
 * as augmenting paths can place.
 */
final class Pairing {

	private final int[] foundOfGold;

	private final int[] goldOfFound;

	private final List<List<Integer>> reach = new ArrayList<>();

	private Pairing(int gold, int found) {
		this.foundOfGold = filled(gold);
		this.goldOfFound = filled(found);
	}

	private static int[] filled(int size) {
		int[] array = new int[size];
		Arrays.fill(array, -1);
		return array;
	}

	private record Edge(int gold, int found, double fit) {
	}

	/**
	 * Pairs rows.
	 * @param fit how well a gold and a found row fit, 0 for not at all
	 */
	static <T> Pairing of(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> fit) {
		Pairing pairing = new Pairing(gold.size(), found.size());
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < gold.size(); i++) {
			List<Integer> reached = new ArrayList<>();
			for (int j = 0; j < found.size(); j++) {
				double value = fit.applyAsDouble(gold.get(i), found.get(j));
				if (value > 0) {
					edges.add(new Edge(i, j, value));
					reached.add(j);
				}
			}
			pairing.reach.add(reached);
		}
		edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.fit));
		edges.forEach(pairing::take);
		for (int i = 0; i < gold.size(); i++) {
			if (pairing.foundOfGold[i] < 0) {
				pairing.place(i, new HashSet<>());
			}
		}
		return pairing;
	}

	private void take(Edge edge) {
		if (this.foundOfGold[edge.gold] < 0 && this.goldOfFound[edge.found] < 0) {
			this.foundOfGold[edge.gold] = edge.found;
			this.goldOfFound[edge.found] = edge.gold;
		}
	}

	private boolean place(int gold, Set<Integer> tried) {
		for (int found : this.reach.get(gold)) {
			if (tried.add(found) && (this.goldOfFound[found] < 0 || place(this.goldOfFound[found], tried))) {
				this.foundOfGold[gold] = found;
				this.goldOfFound[found] = gold;
				return true;
			}
		}
		return false;
	}

	/** Index of the found row paired with a gold row, or -1. */
	int foundOf(int gold) {
		return this.foundOfGold[gold];
	}

	/** Index of the gold row paired with a found row, or -1. */
	int goldOf(int found) {
		return this.goldOfFound[found];
	}

}
