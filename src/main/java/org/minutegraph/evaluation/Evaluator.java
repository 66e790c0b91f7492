package org.minutegraph.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * Scores facts against annotations, document by document, with the rules of the
 * annotation guide: rows are paired one to one, optional annotations cost nothing either
 * way.
 */
public final class Evaluator {

	private final List<JsonNode> facts;

	private final Map<String, Set<String>> forms = new HashMap<>();

	private final @Nullable String partOfErrors;

	private final Map<String, Tally> tallies = new LinkedHashMap<>();

	private final List<String> errors = new ArrayList<>();

	private int quoted;

	private int misquoted;

	/**
	 * Prepares a measurement.
	 * @param facts rows of the measured export
	 * @param partOfErrors part whose misses and false alarms are to be listed, or null
	 */
	public Evaluator(List<JsonNode> facts, @Nullable String partOfErrors) {
		this.facts = facts;
		this.partOfErrors = partOfErrors;
		Set<String> kinds = new HashSet<>();
		for (EntityPart part : EntityPart.values()) {
			kinds.add(part.fact());
		}
		for (JsonNode fact : facts) {
			if (kinds.contains(fact.path("fact").asString())) {
				Row row = Row.ofGold(fact);
				this.forms.computeIfAbsent(NameForm.of(row.text("name")), (k) -> new HashSet<>()).addAll(row.keys());
			}
		}
	}

	/**
	 * Measures one document.
	 * @param gold its annotation
	 * @param text its text
	 */
	public void measure(JsonNode gold, String text) {
		new OneDocument(gold, new AnnotatedText(text)).measure();
	}

	/** What all documents measured so far came to. */
	public Evaluation result() {
		return new Evaluation(this.tallies, this.errors, this.quoted, this.misquoted);
	}

	private final class OneDocument {

		private final JsonNode gold;

		private final AnnotatedText text;

		private final String file;

		private final Fits fits;

		private final Map<String, List<Row>> found = new HashMap<>();

		OneDocument(JsonNode gold, AnnotatedText text) {
			this.gold = gold;
			this.text = text;
			this.file = gold.path("file").asString();
			this.fits = new Fits(new Names(gold, Evaluator.this.forms));
			Evaluator.this.facts.forEach(this::take);
		}

		private void take(JsonNode fact) {
			List<int[]> lines = new ArrayList<>();
			List<String> quotes = new ArrayList<>();
			for (JsonNode evidence : fact.path("evidence")) {
				String document = evidence.path("document").asString();
				if (!document.substring(document.lastIndexOf('/') + 1).equals(this.file)) {
					continue;
				}
				int start = evidence.path("start").asInt();
				int end = evidence.path("end").asInt();
				String quote = this.text.quote(start, end);
				Evaluator.this.quoted++;
				if (!evidence.path("quote").asString(quote).equals(quote)) {
					Evaluator.this.misquoted++;
				}
				lines.add(new int[] { this.text.line(start), this.text.line(Math.max(start, end - 1)) });
				quotes.add(quote);
			}
			if (!lines.isEmpty()) {
				this.found.computeIfAbsent(fact.path("fact").asString(), (k) -> new ArrayList<>())
					.add(new Row(fact, lines, String.join(" ", quotes)));
			}
		}

		void measure() {
			for (EntityPart part : EntityPart.values()) {
				report(part.key(), gold(part.key()), found(part.fact()), Fits::entity, this::isOptionalName);
			}
			report("entities of any of body, service, programme",
					together(this::gold, "bodies", "services", "programmes"),
					together(this::found, "body", "service", "programme"), Fits::entity, this::isOptionalName);
			personsWithKind();
			report("roles", this.fits::role, this.fits::role, "role");
			report("roles with body and status", "roles", this.fits::roleWithBodyAndStatus, this.fits::role, "role");
			report("judgements", this.fits::judgement, this.fits::judgement, "judgement");
			Predicate<Row> argued = (row) -> optional("commitments").stream().anyMatch((other) -> other.touches(row));
			report("commitments found", gold("commitments"), found("commitment"), this.fits::commitmentFound, argued);
			report("commitments with owner", gold("commitments"), found("commitment"), this.fits::commitmentWithOwner,
					argued);
			report("commitments complete", gold("commitments"), found("commitment"), this.fits::commitmentComplete,
					argued);
			report("links", this.fits::link, this.fits::link, "link");
			report("links of any type", "links", this.fits::linkOfAnyType, this.fits::link, "link");
			report("exchanges", gold("exchanges"), found("exchange"), this.fits::exchange, (row) -> false);
			report("measures", gold("measures"), found("measure"), this.fits::measure, (row) -> false);
		}

		private void personsWithKind() {
			List<Row> persons = gold("persons");
			List<Row> mine = found("person");
			Pairing pairs = Pairing.of(persons, mine, Fits::entity);
			int right = 0;
			for (int i = 0; i < persons.size(); i++) {
				right += (pairs.foundOf(i) >= 0
						&& kinds(mine.get(pairs.foundOf(i))).contains(persons.get(i).text("kind"))) ? 1 : 0;
			}
			int argued = 0;
			for (int j = 0; j < mine.size(); j++) {
				argued += (pairs.goldOf(j) < 0 && isOptionalName(mine.get(j))) ? 1 : 0;
			}
			add("persons with kind", new Tally(right, mine.size() - right - argued, persons.size() - right));
		}

		private static List<String> kinds(Row row) {
			return row.texts("kinds").stream().map((kind) -> kind.toLowerCase(Locale.ROOT)).toList();
		}

		private void report(String part, ToDoubleBiFunction<Row, Row> fit, ToDoubleBiFunction<Row, Row> optionalFit,
				String fact) {
			report(part, part, fit, optionalFit, fact);
		}

		private void report(String part, String key, ToDoubleBiFunction<Row, Row> fit,
				ToDoubleBiFunction<Row, Row> optionalFit, String fact) {
			report(part, gold(key), found(fact), fit,
					(row) -> optional(key).stream().anyMatch((other) -> optionalFit.applyAsDouble(other, row) > 0));
		}

		private void report(String part, List<Row> gold, List<Row> mine, ToDoubleBiFunction<Row, Row> fit,
				Predicate<Row> ignored) {
			Pairing pairs = Pairing.of(gold, mine, fit);
			int missed = 0;
			int wrong = 0;
			for (int i = 0; i < gold.size(); i++) {
				if (pairs.foundOf(i) < 0) {
					missed++;
					error(part, "MISSED", gold.get(i));
				}
			}
			for (int j = 0; j < mine.size(); j++) {
				if (pairs.goldOf(j) < 0 && !ignored.test(mine.get(j))) {
					wrong++;
					error(part, "FALSE ", mine.get(j));
				}
			}
			add(part, new Tally(gold.size() - missed, wrong, missed));
		}

		private void error(String part, String what, Row row) {
			if (part.equals(Evaluator.this.partOfErrors)) {
				Evaluator.this.errors.add(this.file + " " + what + " " + part + ": " + row.json());
			}
		}

		private void add(String part, Tally tally) {
			Evaluator.this.tallies.merge(part, tally, Tally::plus);
		}

		private boolean isOptionalName(Row row) {
			for (EntityPart part : EntityPart.values()) {
				if (optional(part.key()).stream().anyMatch((other) -> Fits.entity(other, row) > 0)) {
					return true;
				}
			}
			return false;
		}

		private List<Row> gold(String key) {
			return this.gold.path(key).values().stream().map(Row::ofGold).toList();
		}

		private List<Row> optional(String key) {
			return this.gold.path("optional").path(key).values().stream().map(Row::ofGold).toList();
		}

		private List<Row> found(String fact) {
			return this.found.getOrDefault(fact, List.of());
		}

		private static List<Row> together(java.util.function.Function<String, List<Row>> rows, String... keys) {
			List<Row> all = new ArrayList<>();
			for (String key : keys) {
				all.addAll(rows.apply(key));
			}
			return all;
		}

	}

}
