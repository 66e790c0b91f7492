package org.minutegraph.graph;

import java.util.function.Supplier;

import org.minutegraph.store.Outage;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The database does not answer, or was gone while something was written. What is written
 * stays; the next load or start finishes the rest.
 */
public final class NoDatabaseException extends RuntimeException {

	NoDatabaseException(Throwable cause) {
		super("The database does not answer. What was loaded is kept, and the next load or start goes on from there once "
				+ "it is back. If it stays so, check that it runs, and its address.", cause);
	}

	/** Says it so that people understand it. */
	static <T> T reaching(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (Neo4jException ex) {
			throw Outage.is(ex) ? new NoDatabaseException(ex) : ex;
		}
	}

}
