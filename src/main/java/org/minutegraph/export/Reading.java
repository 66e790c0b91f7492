package org.minutegraph.export;

import java.io.IOException;
import java.util.List;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;

/** One reading of the whole graph, row by row. */
final class Reading implements AutoCloseable {

	/** Rows under way between database and writer; a row may hold a document's text. */
	private static final int FETCHED = 100;

	private final Session session;

	private final Transaction transaction;

	Reading(Driver driver) {
		this.session = driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(FETCHED).build());
		this.transaction = this.session.beginTransaction();
	}

	/** Takes a row. */
	@FunctionalInterface
	interface Taker {

		void take(Record row) throws IOException;

	}

	/** The columns of a query, without its rows. */
	List<String> columns(ExportFile file) {
		Result result = this.transaction.run(file.cypher());
		List<String> columns = result.keys();
		result.consume();
		return columns;
	}

	/** Hands over each row of a query when its turn comes. */
	void rows(ExportFile file, Taker taker) throws IOException {
		Result result = this.transaction.run(file.cypher());
		while (result.hasNext()) {
			taker.take(result.next());
		}
	}

	@Override
	public void close() {
		this.transaction.close();
		this.session.close();
	}

}
