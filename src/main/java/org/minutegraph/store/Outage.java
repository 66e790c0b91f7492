package org.minutegraph.store;

import java.util.stream.Stream;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Tells a database that is gone from all other failures, wherever it was noticed: on the
 * way in, in the middle of a transaction, or while it shuts down or comes up.
 */
public final class Outage {

	/** What people can do about it. */
	public static final String ADVICE = "The database does not answer. Try again in a moment; nothing needs to be "
			+ "restarted here once it is back. If it stays so, check that it runs, and its address.";

	private static final String UNAVAILABLE = "DatabaseUnavailable";

	private static final String NO_CONNECTION = "Unable to acquire connection";

	private Outage() {
	}

	/** Whether a failure, or what caused it, means that the database is gone. */
	public static boolean is(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause).anyMatch(Outage::says);
	}

	private static boolean says(Throwable cause) {
		return cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
				|| cause instanceof Neo4jException answer && (String.valueOf(answer.code()).contains(UNAVAILABLE)
						|| String.valueOf(answer.getMessage()).startsWith(NO_CONNECTION));
	}

}
