package org.minutegraph.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import org.minutegraph.question.Answer.Searched;
import org.minutegraph.store.Cypher;

/**
 * The catalogue of questions, and their answers. Queries only read, within a limit of
 * time, and get their values as parameters.
 */
@Component
public final class Questions {

	static final String EVIDENCE = "evidence";

	private static final String SEARCHED = Cypher.file("lookup/searched").text();

	private static final String VERSION = Cypher.file("lookup/version").text();

	private final SortedMap<String, Question> catalogue = Catalogue.read();

	private final Reads reads;

	Questions(Reads reads) {
		this.reads = reads;
	}

	/** All questions, in the order of their names. */
	public List<Question> all() {
		return List.copyOf(this.catalogue.values());
	}

	/**
	 * A question by its name.
	 * @throws QuestionException.Unknown where there is none
	 */
	public Question named(String name) {
		Question question = this.catalogue.get(name);
		if (question == null) {
			throw new QuestionException.Unknown(name, Catalogue.nearest(name, this.catalogue.keySet()));
		}
		return question;
	}

	/**
	 * Asks a question.
	 * @param name of the question
	 * @param given its parameters, and "limit" and "cursor" for a page of the answer;
	 * empty values count as not given
	 * @return the answer, whose rows may be none
	 * @throws QuestionException where it can not be answered as it was asked
	 */
	public Answer ask(String name, Map<String, String> given) {
		Question question = named(name);
		Asked asked = Asked.of(question, given);
		String narrow = question.parameters()
			.stream()
			.map(Parameter::name)
			.filter((parameter) -> !asked.given().containsKey(parameter))
			.findFirst()
			.orElse(null);
		this.reads.plan(queries(question, asked));
		return this.reads.read(name + asked.given().keySet(), narrow,
				(transaction) -> answer(transaction, question, asked));
	}

	/**
	 * Things that are called like this, best first.
	 * @param name an id, a name or a part of one
	 */
	public List<Candidate> called(String name) {
		return this.reads.read("names", null, (transaction) -> Names.like(transaction, name, Thing.NAMED));
	}

	/**
	 * Things with a name whose words begin like this, best first; to be offered to
	 * somebody who types.
	 * @param labels that the things may have, of {@link Thing#NAMED}
	 */
	public List<Candidate> beginning(String typed, List<String> labels) {
		return this.reads.read("beginning", null, (transaction) -> Names.beginning(transaction, typed, labels));
	}

	/**
	 * Which words stand in some name, perhaps misspelt.
	 * @param words in lower case
	 */
	public Set<String> wordsOfNames(List<String> words) {
		return this.reads.read("words of names", null, (transaction) -> Names.words(transaction, words));
	}

	/**
	 * The one thing that a name means, every word of it.
	 * @param name an id or a name
	 * @param labels that the thing may have
	 * @throws QuestionException.UnclearName where none or several fit; its parameter is
	 * "name"
	 */
	public Answer.TakenName takenStrictly(String name, List<String> labels) {
		this.reads.plan(Names.queries());
		return this.reads.read("names", null, (transaction) -> Names.takeStrictly(transaction, name, labels));
	}

	/**
	 * A thing by its id.
	 * @param label that it has
	 */
	public Optional<Thing> thing(String id, String label) {
		return this.reads.read("thing", null, (transaction) -> Names.byId(transaction, id, List.of(label)));
	}

	/**
	 * Runs the queries of a question for nothing, before somebody asks it with the
	 * parameters that it needs.
	 */
	public void prepare(Question question) {
		Map<String, String> required = new HashMap<>();
		question.parameters()
			.stream()
			.filter(Parameter::required)
			.forEach((parameter) -> required.put(parameter.name(), parameter.example()));
		required.put("limit", "1");
		this.reads.warm(queries(question, Asked.of(question, required)));
	}

	/** A word for the state of the graph; another one after each load and decision. */
	public String version() {
		return this.reads.read("version", null, Questions::version);
	}

	/** What there is to search. */
	public Searched searched() {
		return this.reads.read("searched", null, Questions::searched);
	}

	private static List<Query> queries(Question question, Asked asked) {
		List<Query> queries = new ArrayList<>();
		Map<String, @Nullable Object> bound = new HashMap<>(asked.values());
		asked.names().forEach((parameter, given) -> bound.put(parameter.name(), given));
		if (!asked.names().isEmpty()) {
			queries.addAll(Names.queries());
		}
		if (!question.ends().isEmpty()) {
			queries.addAll(PathSearch.queries());
			bound.put("paths", List.of());
		}
		bound.put("skip", asked.skip());
		bound.put("limit", asked.limit() + 1);
		queries.add(new Query(question.cypher(), bound));
		return queries;
	}

	private static Answer answer(TransactionContext transaction, Question question, Asked asked) {
		Map<String, @Nullable Object> bound = new HashMap<>(asked.values());
		List<Answer.TakenName> names = new ArrayList<>();
		asked.names().forEach((parameter, given) -> {
			Answer.TakenName taken = Names.take(transaction, parameter.name(), given, parameter.values());
			bound.put(parameter.name(), taken.thing().id());
			names.add(taken);
		});
		if (!question.ends().isEmpty()) {
			bound.put("paths", PathSearch.between(transaction, String.valueOf(bound.get(question.ends().getFirst())),
					String.valueOf(bound.get(question.ends().getLast()))));
		}
		String version = version(transaction);
		if (asked.cursor() != null && !asked.cursor().isAt(version)) {
			throw new QuestionException.OutOfDate();
		}
		bound.put("skip", asked.skip());
		bound.put("limit", asked.limit() + 1);
		List<Record> records = transaction.run(question.cypher(), bound).list();
		boolean more = records.size() > asked.limit();
		List<Record> page = more ? records.subList(0, asked.limit()) : records;
		return new Answer(question.name(), question.title(), asked.given(), names, question.columns(),
				Rows.of(transaction, question.columns(), page),
				more ? Cursor.of(asked.skip() + asked.limit(), question.name(), asked.given(), version).toString()
						: null,
				searched(transaction));
	}

	private static String version(TransactionContext transaction) {
		return transaction.run(VERSION).single().get("version").asString("none");
	}

	private static Searched searched(TransactionContext transaction) {
		Record found = transaction.run(SEARCHED).single();
		return new Searched(found.get("documents").asLong(),
				found.get("councils").asList(Value::asString).stream().sorted().toList(), Text.of(found, "from"),
				Text.of(found, "to"), found.get("undated").asLong());
	}

}
