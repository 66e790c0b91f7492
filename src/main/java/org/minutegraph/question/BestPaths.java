package org.minutegraph.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.minutegraph.question.Neighbourhood.Place;
import org.minutegraph.question.Neighbourhood.Step;

/**
 * Finds the cheapest ways through a neighbourhood, the best first. What is left to pay
 * from each node is known beforehand, so that no other way is followed (A*).
 */
final class BestPaths {

	private static final int PATHS = 5;

	/** A path that costs so much more than the best is no answer. */
	private static final double WORSE = 2;

	private static final int TRIES = 50_000;

	private final Neighbourhood seen;

	private final String from;

	private final Map<String, Double> left;

	private BestPaths(Neighbourhood seen, String from, String to) {
		this.seen = seen;
		this.from = from;
		this.left = toPay(to);
	}

	/** A way so far: its nodes, and what it costs with what is left to pay at least. */
	private record Way(List<String> nodes, double paid, double whole) {

		String last() {
			return this.nodes.getLast();
		}

	}

	static List<List<Map<String, Object>>> of(Neighbourhood seen, String from, String to) {
		BestPaths paths = new BestPaths(seen, from, to);
		return paths.left.containsKey(from) ? paths.find(to).stream().map(paths::hops).toList() : List.of();
	}

	/** What is left to pay from each node to the target, its own cost not counted. */
	private Map<String, Double> toPay(String to) {
		Map<String, Double> sure = new HashMap<>();
		PriorityQueue<Map.Entry<String, Double>> open = new PriorityQueue<>(
				Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
		open.add(Map.entry(to, 0.0));
		while (!open.isEmpty()) {
			Map.Entry<String, Double> next = open.poll();
			if (sure.putIfAbsent(next.getKey(), next.getValue()) == null) {
				double passing = next.getKey().equals(to) ? 0 : passing(next.getKey());
				for (Place beside : this.seen.beside(next.getKey())) {
					open.add(Map.entry(beside.id(),
							next.getValue() + passing + this.seen.step(next.getKey(), beside.id()).cost()));
				}
			}
		}
		return sure;
	}

	private double passing(String id) {
		Place place = this.seen.place(id);
		return (place != null && !id.equals(this.from)) ? place.cost() : 0;
	}

	private List<Way> find(String to) {
		List<Way> found = new ArrayList<>();
		Set<List<String>> told = new HashSet<>();
		PriorityQueue<Way> open = new PriorityQueue<>(
				Comparator.comparingDouble(Way::whole).thenComparing((way) -> way.nodes.toString()));
		open.add(new Way(List.of(this.from), 0, this.left.getOrDefault(this.from, 0.0)));
		for (int tries = 0; tries < TRIES && !open.isEmpty() && found.size() < PATHS; tries++) {
			Way way = open.poll();
			if (!found.isEmpty() && way.whole > found.getFirst().whole + WORSE) {
				break;
			}
			if (!way.last().equals(to)) {
				continueTo(way, to, open);
			}
			else if (told.add(gist(way))) {
				found.add(way);
			}
		}
		return found;
	}

	private void continueTo(Way way, String to, PriorityQueue<Way> open) {
		double paid = way.paid + passing(way.last());
		for (Place next : this.seen.beside(way.last())) {
			Double rest = this.left.get(next.id());
			if (rest != null && !way.nodes.contains(next.id())) {
				double soFar = paid + this.seen.step(way.last(), next.id()).cost();
				List<String> nodes = new ArrayList<>(way.nodes);
				nodes.add(next.id());
				double passing = next.id().equals(to) ? 0 : passing(next.id());
				open.add(new Way(nodes, soFar, soFar + passing + rest));
			}
		}
	}

	/** Two paths that differ only in which promise or answer joins two are told once. */
	private List<String> gist(Way way) {
		List<String> gist = new ArrayList<>();
		for (int index = 0; index < way.nodes.size(); index++) {
			Place place = this.seen.place(way.nodes.get(index));
			gist.add((place != null && place.named()) ? place.id() : "");
			if (index > 0) {
				gist.add(step(way, index).type());
			}
		}
		return gist;
	}

	private Step step(Way way, int index) {
		return this.seen.step(way.nodes.get(index - 1), way.nodes.get(index));
	}

	private List<Map<String, Object>> hops(Way way) {
		List<Map<String, Object>> hops = new ArrayList<>();
		for (int index = 1; index < way.nodes.size(); index++) {
			Step step = step(way, index);
			hops.add(Map.of("from", way.nodes.get(index - 1), "to", way.nodes.get(index), "relation", step.type(),
					"relations", step.relations()));
		}
		return hops;
	}

}
