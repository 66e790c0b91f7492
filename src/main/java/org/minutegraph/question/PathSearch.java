package org.minutegraph.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import org.minutegraph.question.Neighbourhood.Place;
import org.minutegraph.store.Cypher;

/**
 * Searches for paths from both ends at once, a layer at a time, always from the end that
 * has less beside it. Things with very many relationships are not opened, unless there is
 * no other way: a path through one is found all the same where both sides lead to it.
 */
final class PathSearch {

	private static final String ENDS = Cypher.file("lookup/ends").text();

	private static final String NEIGHBOURS = Cypher.file("lookup/neighbours").text();

	/** Beyond this many relationships a thing is opened only in need. */
	private static final long HUB = 500;

	private static final long ANY = Long.MAX_VALUE;

	/** Hubs that are opened in one layer. */
	private static final int HUBS = 3;

	/** Relationships that are read of one thing. */
	private static final int MOST = 20_000;

	/** Nodes at which the search ends. */
	private static final int ENOUGH = 30_000;

	/** Nodes that are opened in one layer. */
	private static final int WIDEST = 1_500;

	private static final int LAYERS = 8;

	/** Hops of a path for which no other is looked for. */
	private static final int SHORT = 4;

	/** Layers that are opened after the first path: a longer one may be better. */
	private static final int MORE_LAYERS = 2;

	private final Neighbourhood seen = new Neighbourhood();

	private final TransactionContext transaction;

	/** Whether two that a passage names stand beside each other. */
	private final boolean mentions;

	private PathSearch(TransactionContext transaction, boolean mentions) {
		this.transaction = transaction;
		this.mentions = mentions;
	}

	/** The queries that a search runs, with parameters of the right types. */
	static List<Query> queries() {
		return List.of(new Query(ENDS, Map.of("from", "", "to", "", "mentions", true)),
				new Query(NEIGHBOURS, Map.of("ids", List.of("", ""), "most", MOST, "mentions", true)));
	}

	/**
	 * The best paths, each a list of hops with "from", "to", the "relation" and the
	 * element ids of its "relations". Where relations lead nowhere, or a long way round,
	 * mentions are tried.
	 */
	static List<List<Map<String, Object>>> between(TransactionContext transaction, String from, String to) {
		if (from.equals(to)) {
			return List.of();
		}
		List<List<Map<String, Object>>> stated = new PathSearch(transaction, false).find(from, to);
		return (!stated.isEmpty() && stated.getFirst().size() <= SHORT) ? stated
				: new PathSearch(transaction, true).find(from, to);
	}

	private List<List<Map<String, Object>>> find(String from, String to) {
		explore(from, to);
		return BestPaths.of(this.seen, from, to);
	}

	private void explore(String from, String to) {
		this.seen.addEnds(this.transaction.run(ENDS, Map.of("from", from, "to", to, "mentions", this.mentions)).list());
		Side one = new Side(this.seen.place(from));
		Side other = new Side(this.seen.place(to));
		int last = LAYERS;
		for (int layer = 0; layer < last && this.seen.size() < ENOUGH; layer++) {
			boolean onlyHubs = one.idle(HUB) && other.idle(HUB);
			if (onlyHubs && (one.meets(other) || (one.idle(ANY) && other.idle(ANY)))) {
				return;
			}
			long limit = onlyHubs ? ANY : HUB;
			open((one.effort(limit) <= other.effort(limit)) ? one : other, limit);
			if (last == LAYERS && one.meets(other)) {
				last = Math.min(LAYERS, layer + 1 + MORE_LAYERS);
			}
		}
	}

	private void open(Side side, long limit) {
		List<String> ids = side.next(limit);
		Map<String, Object> wanted = Map.of("ids", ids, "most", MOST, "mentions", this.mentions);
		for (Record row : this.transaction.run(NEIGHBOURS, wanted).list()) {
			side.add(this.seen.add(row));
		}
	}

	/** What has been seen from one end. */
	private static final class Side {

		private final Set<String> known = new HashSet<>();

		private final Map<String, Place> waiting = new TreeMap<>();

		Side(@Nullable Place end) {
			if (end != null) {
				add(end);
			}
		}

		void add(Place place) {
			if (this.known.add(place.id())) {
				this.waiting.put(place.id(), place);
			}
		}

		boolean idle(long limit) {
			return this.waiting.values().stream().noneMatch((place) -> place.degree() <= limit);
		}

		/** How many relationships the next layer has to read. */
		long effort(long limit) {
			return idle(limit) ? ANY
					: this.waiting.values().stream().mapToLong(Place::degree).filter((one) -> one <= limit).sum();
		}

		/** The nodes of the next layer, those with the fewest relationships first. */
		List<String> next(long limit) {
			List<Place> layer = new ArrayList<>(
					this.waiting.values().stream().filter((place) -> place.degree() <= limit).toList());
			layer.sort(Comparator.comparingLong(Place::degree).thenComparing(Place::id));
			List<String> ids = layer.stream().map(Place::id).limit((limit == HUB) ? WIDEST : HUBS).toList();
			ids.forEach(this.waiting::remove);
			return ids;
		}

		boolean meets(Side other) {
			return this.known.stream().anyMatch(other.known::contains);
		}

	}

}
