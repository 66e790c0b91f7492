package org.minutegraph.graph;

import java.util.function.Supplier;

import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * The database does not answer, or was gone while something was written. What is written
 * stays; the next load or start finishes the rest.
 */
public final class NoDatabaseException extends RuntimeException {

	NoDatabaseException(Throwable cause) {
		super("The database does not answer. What was loaded is kept, and the next load or start goes on from there; if "
				+ "it stays so, restart the server, or check the database's address.", cause);
	}

	/** Says it so that people understand it. */
	static <T> T reaching(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			throw new NoDatabaseException(ex);
		}
	}

}
