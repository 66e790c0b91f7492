package org.minutegraph.question;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.minutegraph.store.Outage;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import org.minutegraph.question.QuestionException.NoDatabase;
import org.minutegraph.question.QuestionException.TooSlow;

/** Reads the graph in sessions that can not write, within a limit of time. */
@Component
@EnableConfigurationProperties(QuestionProperties.class)
final class Reads {

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private static final Duration PLANNING = Duration.ofSeconds(30);

	/** How many times the limit a second try has. */
	private static final int FIRST = 3;

	/** The database makes another plan when the graph has grown. */
	private static final Duration PLAN_LASTS = Duration.ofMinutes(1);

	private final Set<String> planned = ConcurrentHashMap.newKeySet();

	private final Map<String, Instant> plans = new ConcurrentHashMap<>();

	private final Driver driver;

	private final QuestionProperties properties;

	Reads(Driver driver, QuestionProperties properties) {
		this.driver = driver;
		this.properties = properties;
	}

	/**
	 * Reads something. What the database does once for a query that it first meets may
	 * take longer than the answer; so until it has answered once, it has another try, and
	 * more time.
	 * @param plan a name for the queries and which of their parameters have values
	 * @param narrow a parameter that would make it faster, or null
	 * @throws TooSlow where the time is over
	 * @throws NoDatabase where the database does not answer
	 */
	<T> T read(String plan, @Nullable String narrow, TransactionCallback<T> work) {
		T result = first(plan, narrow, work);
		this.planned.add(plan);
		return result;
	}

	private <T> T first(String plan, @Nullable String narrow, TransactionCallback<T> work) {
		try {
			return read(narrow, work, this.properties.timeLimit());
		}
		catch (TooSlow ex) {
			if (this.planned.contains(plan)) {
				throw ex;
			}
			return read(narrow, work, this.properties.timeLimit().multipliedBy(FIRST));
		}
	}

	/**
	 * Has queries planned, whose time is not counted for the answer. Costs next to
	 * nothing where the database has the plans already.
	 * @param queries with parameters of the types that they will be run with
	 */
	void plan(List<Query> queries) {
		Instant old = Instant.now().minus(PLAN_LASTS);
		List<Query> due = queries.stream().filter((query) -> plannedAt(query).isBefore(old)).toList();
		if (due.isEmpty()) {
			return;
		}
		TransactionConfig limit = TransactionConfig.builder().withTimeout(PLANNING).build();
		try (Session session = this.driver.session(READ)) {
			for (Query query : due) {
				session.run(new Query("EXPLAIN " + query.text(), query.parameters()), limit).consume();
				this.plans.put(key(query), Instant.now());
			}
		}
		catch (Neo4jException ex) {
			throw Outage.is(ex) ? new NoDatabase(ex) : ex;
		}
	}

	/** Runs queries for nothing, so that those who come first need not wait. */
	void warm(List<Query> queries) {
		TransactionConfig limit = TransactionConfig.builder().withTimeout(PLANNING).build();
		try (Session session = this.driver.session(READ)) {
			queries.forEach((query) -> session.run(query, limit).consume());
		}
	}

	private Instant plannedAt(Query query) {
		return this.plans.getOrDefault(key(query), Instant.MIN);
	}

	private static String key(Query query) {
		return new TreeMap<>(query.parameters().asMap((value) -> value.type().name())) + query.text();
	}

	private <T> T read(@Nullable String narrow, TransactionCallback<T> work, Duration time) {
		TransactionConfig limit = TransactionConfig.builder().withTimeout(time).build();
		try (Session session = this.driver.session(READ)) {
			return session.executeRead(work, limit);
		}
		catch (Neo4jException ex) {
			if (Outage.is(ex)) {
				throw new NoDatabase(ex);
			}
			if (String.valueOf(ex.code()).contains("TransactionTimedOut")) {
				throw new TooSlow(this.properties.timeLimit(), narrow);
			}
			throw ex;
		}
	}

}
