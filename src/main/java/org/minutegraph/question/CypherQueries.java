package org.minutegraph.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.store.Outage;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import org.minutegraph.question.QuestionException.WrongCypher;

/**
 * Runs queries of those whom the catalogue does not serve: they only read, and stop at a
 * limit of time and of rows.
 */
@Component
@EnableConfigurationProperties(CypherProperties.class)
public final class CypherQueries {

	private static final int FETCHED = 500;

	private final Driver driver;

	private final CypherProperties properties;

	CypherQueries(Driver driver, CypherProperties properties) {
		this.driver = driver;
		this.properties = properties;
	}

	/**
	 * Runs a query.
	 * @param query Cypher that only reads
	 * @param parameters by their names without the dollar sign: text, numbers, booleans,
	 * lists, maps or null
	 * @param limit rows at most, or null for the usual number
	 * @return the rows, as many as limit and time allow
	 * @throws QuestionException where the query is wrong, writes, or takes too long for
	 * even one row
	 */
	public CypherAnswer run(String query, Map<String, ?> parameters, @Nullable Integer limit) {
		if (query.isBlank()) {
			throw new WrongCypher("There is no query: write one that returns something.");
		}
		int most = limit(limit);
		Map<String, Object> given = new LinkedHashMap<>(parameters);
		SessionConfig reading = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(Math.min(most + 1, FETCHED))
			.build();
		TransactionConfig timed = TransactionConfig.builder().withTimeout(this.properties.timeLimit()).build();
		try (Session session = this.driver.session(reading)) {
			Rows rows = new Rows(most);
			try (Transaction transaction = session.beginTransaction(timed)) {
				CypherGuard.check(transaction.run(CypherGuard.EXPLAIN + query, given).consume());
				rows.read(transaction.run(query, given));
			}
			catch (Neo4jException ex) {
				if (Outage.is(ex)) {
					throw new QuestionException.NoDatabase(ex);
				}
				rows.stopped(CypherGuard.translate(ex, this.properties.timeLimit()));
			}
			return rows.answer();
		}
	}

	private int limit(@Nullable Integer wanted) {
		if (wanted == null) {
			return Math.min(this.properties.usual(), this.properties.most());
		}
		return (int) Values.number("limit", wanted.toString(), 1, this.properties.most());
	}

	/** The rows so far. */
	private final class Rows {

		private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

		private final int most;

		private List<String> columns = List.of();

		private @Nullable String note;

		Rows(int most) {
			this.most = most;
		}

		void read(Result result) {
			this.columns = result.keys();
			while (result.hasNext()) {
				if (this.rows.size() == this.most) {
					this.note = "There are more rows than the limit of " + this.most
							+ ": raise the limit, or page with ORDER BY, SKIP and LIMIT.";
					return;
				}
				this.rows.add(row(result.next()));
			}
		}

		/** Rows that came in time are worth having. */
		void stopped(QuestionException reason) {
			if (this.note != null) {
				return;
			}
			if (!(reason instanceof QuestionException.TooSlow) || this.rows.isEmpty()) {
				throw reason;
			}
			this.note = "These rows came within " + CypherQueries.this.properties.timeLimit().toMillis() / 1000.0
					+ " s, then the time was over. Narrow the query for all of them.";
		}

		CypherAnswer answer() {
			return new CypherAnswer(this.columns, this.rows, this.note == null, this.note);
		}

		private static Map<String, @Nullable Object> row(Record found) {
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			found.keys().forEach((column) -> row.put(column, PlainValue.of(found.get(column))));
			return row;
		}

	}

}
