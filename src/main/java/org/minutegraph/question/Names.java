package org.minutegraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	private static final String THING = Cypher.file("lookup/thing").text();

	private static final int SUGGESTIONS = 10;

	private Names() {
	}

	/** The queries that names are looked up with, with parameters of the right types. */
	static List<Query> queries() {
		return List.of(new Query(THING, Map.of("id", "", "labels", Thing.NAMED)),
				new Query(SEARCH, Map.of("query", "", "labels", Thing.NAMED)));
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
			return new TakenName(parameter, given, "id", byId.get());
		}
		List<Found> candidates = candidates(transaction, given, labels);
		for (Likeness likeness : Likeness.values()) {
			List<Found> fitting = candidates.stream().filter((one) -> one.likeness == likeness).toList();
			if (fitting.size() > 1 && likeness.clear()) {
				throw new UnclearName(parameter, given, best(fitting), true);
			}
			if (fitting.size() == 1 && likeness.clear()) {
				return new TakenName(parameter, given, likeness.how(), fitting.getFirst().candidate.thing());
			}
		}
		throw new UnclearName(parameter, given, best(candidates), false);
	}

	/**
	 * Things that are called like this, best first.
	 * @param given words of a name
	 * @param labels that the things may have
	 */
	static List<Candidate> like(TransactionContext transaction, String given, List<String> labels) {
		List<Found> candidates = candidates(transaction, given, labels);
		boolean clear = candidates.stream().anyMatch((one) -> one.likeness.clear());
		return best(candidates.stream().filter((one) -> !clear || one.likeness.clear()).toList());
	}

	/**
	 * Things with a name whose words begin like this, best first.
	 * @param typed as far as somebody has typed it
	 * @param labels that the things may have
	 */
	static List<Candidate> beginning(TransactionContext transaction, String typed, List<String> labels) {
		NameForm form = NameForm.of(typed);
		return form.words().isEmpty() ? List.of()
				: transaction.run(SEARCH, Map.of("query", form.beginning(), "labels", labels))
					.list((row) -> new Candidate(thing(row), row.get("known").asList(Value::asString)))
					.stream()
					.limit(SUGGESTIONS)
					.toList();
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
		found.sort((one, two) -> one.likeness.compareTo(two.likeness));
		return found;
	}

	private static List<Candidate> best(List<Found> found) {
		return found.stream().map(Found::candidate).limit(SUGGESTIONS).toList();
	}

	private static Thing thing(Record found) {
		return Thing.of(found.get("id").asString(), found.get("labels").asList(Value::asString),
				found.get("name").asString());
	}

	private record Found(Candidate candidate, Likeness likeness) {

		static Found of(Record found, NameForm wanted) {
			Likeness best = wanted.likeness(found.get("name").asString(), Likeness.NAME);
			for (String alias : found.get("aliases").asList(Value::asString)) {
				best = best.better(wanted.likeness(alias, Likeness.ALIAS));
			}
			for (String former : found.get("formerNames").asList(Value::asString)) {
				best = best.better(wanted.likeness(former, Likeness.FORMER_NAME));
			}
			return new Found(new Candidate(Names.thing(found), found.get("known").asList(Value::asString)), best);
		}

	}

}
