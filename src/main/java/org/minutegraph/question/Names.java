package org.minutegraph.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.minutegraph.question.Answer.TakenName;
import org.minutegraph.question.NameForm.Likeness;
import org.minutegraph.question.QuestionException.UnclearName;
import org.minutegraph.store.Cypher;

/**
 * Finds the thing that a name means, as people type names: any of its forms, former ones
 * too, in part or misspelt.
 */
final class Names {

	private static final String SEARCH = Cypher.file("lookup/names").text();

	private static final String KNOWN = Cypher.file("lookup/known").text();

	private static final String WORDS = Cypher.file("lookup/words").text();

	private static final String INITIALS = Cypher.file("lookup/initials").text();

	private static final String THING = Cypher.file("lookup/thing").text();

	private static final int SUGGESTIONS = 10;

	private static final int OTHERS = 3;

	private Names() {
	}

	/** The queries that names are looked up with, with parameters of the right types. */
	static List<Query> queries() {
		return List.of(new Query(THING, Map.of("id", "", "labels", Thing.NAMED)),
				new Query(SEARCH, Map.of("query", "", "labels", Thing.NAMED)),
				new Query(KNOWN, Map.of("ids", List.of("", ""))),
				new Query(INITIALS, Map.of("initials", "", "labels", Thing.NAMED)));
	}

	/**
	 * The one thing that is meant.
	 * @param parameter that holds the name
	 * @param given an id or a name
	 * @param labels that the thing may have
	 * @throws UnclearName where none or several fit
	 */
	static TakenName take(TransactionContext transaction, String parameter, String given, List<String> labels) {
		Optional<Thing> byId = byId(transaction, given, labels);
		if (byId.isPresent()) {
			return new TakenName(parameter, given, "id", byId.get(), List.of());
		}
		List<Found> candidates = candidates(transaction, given, labels);
		for (Likeness likeness : Likeness.values()) {
			List<Found> fitting = candidates.stream().filter((one) -> one.likeness == likeness).toList();
			if (fitting.size() > 1 && likeness.clear()) {
				throw new UnclearName(parameter, given, best(transaction, fitting, SUGGESTIONS), true);
			}
			if (fitting.size() == 1 && likeness.clear()) {
				return new TakenName(parameter, given, likeness.how(), fitting.getFirst().thing,
						others(transaction, candidates, fitting.getFirst()));
			}
		}
		throw new UnclearName(parameter, given, best(transaction, candidates, SUGGESTIONS), false);
	}

	/** The one thing that is meant, where no word given is beside the name. */
	static TakenName takeStrictly(TransactionContext transaction, String given, List<String> labels) {
		TakenName taken = take(transaction, "name", given, labels);
		if (taken.how().equals(Likeness.LONGER.how())) {
			throw new UnclearName("name", given, like(transaction, given, labels), false);
		}
		return taken;
	}

	/**
	 * Things that are called like this, best first.
	 * @param given words of a name
	 * @param labels that the things may have
	 */
	static List<Candidate> like(TransactionContext transaction, String given, List<String> labels) {
		List<Found> candidates = candidates(transaction, given, labels);
		boolean clear = candidates.stream().anyMatch((one) -> one.likeness.clear());
		return best(transaction, candidates.stream().filter((one) -> !clear || one.likeness.clear()).toList(),
				SUGGESTIONS);
	}

	/**
	 * Things with a name whose words begin like this, best first.
	 * @param typed as far as somebody has typed it
	 * @param labels that the things may have
	 */
	static List<Candidate> beginning(TransactionContext transaction, String typed, List<String> labels) {
		NameForm form = NameForm.of(typed);
		if (form.words().isEmpty()) {
			return List.of();
		}
		return best(transaction, transaction.run(SEARCH, Map.of("query", form.beginning(), "labels", labels))
			.list((row) -> new Found(thing(row), Likeness.PART)), SUGGESTIONS);
	}

	/** The words that stand in some name, perhaps misspelt. */
	static Set<String> words(TransactionContext transaction, List<String> words) {
		List<Map<String, String>> wanted = words.stream()
			.filter((word) -> !NameForm.of(word).words().isEmpty())
			.map((word) -> Map.of("word", word, "query", NameForm.of(word).query()))
			.toList();
		return Set.copyOf(transaction.run(WORDS, Map.of("words", wanted)).list((row) -> row.get("word").asString()));
	}

	static Optional<Thing> byId(TransactionContext transaction, String id, List<String> labels) {
		return transaction.run(THING, Map.of("id", id, "labels", labels)).list(Names::thing).stream().findFirst();
	}

	private static List<Found> candidates(TransactionContext transaction, String given, List<String> labels) {
		NameForm wanted = NameForm.of(given);
		if (wanted.words().isEmpty()) {
			return List.of();
		}
		List<Found> found = new ArrayList<>(transaction.run(SEARCH, Map.of("query", wanted.query(), "labels", labels))
			.list((row) -> Found.of(row, wanted)));
		if (wanted.initials() && found.stream().noneMatch((one) -> one.likeness.clear())) {
			Map<String, Object> initials = Map.of("initials", wanted.words().getFirst(), "labels", labels);
			transaction.run(INITIALS, initials)
				.forEachRemaining((row) -> found.add(new Found(thing(row), Likeness.INITIALS)));
		}
		found.sort((one, two) -> one.likeness.compareTo(two.likeness));
		return found;
	}

	/** What else the name may mean, though not as well. */
	private static List<Candidate> others(TransactionContext transaction, List<Found> candidates, Found taken) {
		return best(transaction, candidates.stream().filter((one) -> one != taken && one.likeness.clear()).toList(),
				OTHERS);
	}

	private static List<Candidate> best(TransactionContext transaction, List<Found> found, int most) {
		List<Thing> best = found.stream().map(Found::thing).limit(most).toList();
		if (best.isEmpty()) {
			return List.of();
		}
		Map<String, List<String>> known = new HashMap<>();
		transaction.run(KNOWN, Map.of("ids", best.stream().map(Thing::id).toList()))
			.forEachRemaining((row) -> known.put(row.get("id").asString(), row.get("known").asList(Value::asString)));
		return best.stream().map((thing) -> new Candidate(thing, known.getOrDefault(thing.id(), List.of()))).toList();
	}

	private static Thing thing(Record found) {
		return Thing.of(found.get("id").asString(), found.get("labels").asList(Value::asString),
				found.get("name").asString());
	}

	private record Found(Thing thing, Likeness likeness) {

		static Found of(Record found, NameForm wanted) {
			Likeness best = wanted.likeness(found.get("name").asString(), Likeness.NAME);
			for (String alias : found.get("aliases").asList(Value::asString)) {
				best = best.better(wanted.likeness(alias, Likeness.ALIAS));
			}
			for (String former : found.get("formerNames").asList(Value::asString)) {
				best = best.better(wanted.likeness(former, Likeness.FORMER_NAME));
			}
			boolean council = found.get("council").asBoolean() && wanted.councilOf(found.get("name").asString());
			return new Found(Names.thing(found), council ? best.better(Likeness.COUNCIL) : best);
		}

	}

}
