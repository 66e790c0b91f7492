package org.minutegraph.question;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import org.minutegraph.question.QuestionException.NoDatabase;
import org.minutegraph.question.QuestionException.TooSlow;

/** Reads the graph in sessions that can not write, within a limit of time. */
@Component
@EnableConfigurationProperties(QuestionProperties.class)
final class Reads {

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final Set<String> planned = ConcurrentHashMap.newKeySet();

	private final Driver driver;

	private final QuestionProperties properties;

	Reads(Driver driver, QuestionProperties properties) {
		this.driver = driver;
		this.properties = properties;
	}

	/**
	 * Reads something. The database plans a query when it first meets it, which may take
	 * longer than the answer and can not be broken off; so the first time may have
	 * another try, for which the plan is there.
	 * @param plan a name for the queries and which of their parameters have values
	 * @param narrow a parameter that would make it faster, or null
	 * @throws TooSlow where the time is over
	 * @throws NoDatabase where the database does not answer
	 */
	<T> T read(String plan, @Nullable String narrow, TransactionCallback<T> work) {
		try {
			return read(narrow, work);
		}
		catch (TooSlow ex) {
			if (this.planned.contains(plan)) {
				throw ex;
			}
			return read(narrow, work);
		}
		finally {
			this.planned.add(plan);
		}
	}

	private <T> T read(@Nullable String narrow, TransactionCallback<T> work) {
		TransactionConfig limit = TransactionConfig.builder().withTimeout(this.properties.timeLimit()).build();
		try (Session session = this.driver.session(READ)) {
			return session.executeRead(work, limit);
		}
		catch (ServiceUnavailableException ex) {
			throw new NoDatabase(ex);
		}
		catch (Neo4jException ex) {
			if (String.valueOf(ex.code()).contains("TransactionTimedOut")) {
				throw new TooSlow(this.properties.timeLimit(), narrow);
			}
			throw ex;
		}
	}

}
