package org.minutegraph.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The part of the graph that a search for paths has seen, and what it costs to pass.
 * Cheap is what says something about two things in particular; dear is what everybody has
 * to do with.
 */
final class Neighbourhood {

	private static final Set<String> PUBLIC = Set.of("Council", "Government", "Regulator");

	private static final double PUBLIC_COST = 2;

	private static final Map<String, Double> COSTS = Map.ofEntries(Map.entry("HOLDS", 0.5), Map.entry("AT", 0.5),
			Map.entry("BOUND_BY", 0.6), Map.entry("REQUESTED", 0.6), Map.entry("ABOUT", 0.6), Map.entry("ASKED", 0.6),
			Map.entry("ANSWERED", 0.6), Map.entry("CLIENT_OF", 0.6), Map.entry("SUPPLIER_OF", 0.6),
			Map.entry("PRESENTED", 0.6), Map.entry("ON_AGENDA_OF", 0.8), Map.entry("HELD_BY", 0.8),
			Map.entry("MADE_AT", 1.0), Map.entry("INSPECTS", 1.5), Map.entry("NAMED_WITH", 3.0));

	private static final int MOST_DOCUMENTS = 3;

	private final Map<String, Place> places = new HashMap<>();

	private final Map<String, Map<String, Step>> steps = new HashMap<>();

	/**
	 * A node.
	 *
	 * @param degree number of its relationships
	 * @param labels of it
	 */
	record Place(String id, List<String> labels, long degree) {

		/** What it costs to pass by it. */
		double cost() {
			double common = Math.log(1 + this.degree / 8.0) / Math.log(4);
			return common + (this.labels.stream().anyMatch(PUBLIC::contains) ? PUBLIC_COST : 0);
		}

		boolean named() {
			return this.labels.stream().anyMatch(Thing.NAMED::contains);
		}

		private static Place of(Record row, String id) {
			return new Place(row.get(id).asString(), row.get("labels").asList(Value::asString),
					row.get("degree").asLong());
		}

	}

	/**
	 * A relation of two nodes, whatever its direction.
	 *
	 * @param type of the relationships
	 * @param relations their element ids, one or more a document
	 * @param cost less, the surer and the more often it is said
	 */
	record Step(String type, List<String> relations, double cost) {

		private static Step of(Record row) {
			String type = row.get("type").asString();
			List<String> relations = row.get("relations").asList(Value::asString);
			double often = 0.1 * (Math.min(relations.size(), MOST_DOCUMENTS) - 1);
			return new Step(type, relations,
					COSTS.getOrDefault(type, 1.0) + 1 - row.get("confidence").asDouble() - often);
		}

	}

	void addEnds(List<Record> rows) {
		rows.forEach((row) -> add(Place.of(row, "id")));
	}

	/** Takes a row of neighbours; returns the node that it leads to. */
	Place add(Record row) {
		Place other = Place.of(row, "other");
		add(other);
		Step step = Step.of(row);
		put(row.get("id").asString(), other.id, step);
		put(other.id, row.get("id").asString(), step);
		return other;
	}

	private void add(Place place) {
		this.places.put(place.id, place);
	}

	private void put(String from, String to, Step step) {
		this.steps.computeIfAbsent(from, (id) -> new HashMap<>())
			.merge(to, step, (one, two) -> (two.cost < one.cost) ? two : one);
	}

	@Nullable Place place(String id) {
		return this.places.get(id);
	}

	Step step(String from, String to) {
		return this.steps.getOrDefault(from, Map.of()).getOrDefault(to, new Step("", List.of(), 0));
	}

	/** The nodes beside one, in an order that is always the same. */
	List<Place> beside(String id) {
		List<Place> beside = new ArrayList<>();
		this.steps.getOrDefault(id, Map.of()).keySet().stream().sorted().forEach((other) -> {
			Place place = this.places.get(other);
			if (place != null) {
				beside.add(place);
			}
		});
		return beside;
	}

	int size() {
		return this.places.size();
	}

}
