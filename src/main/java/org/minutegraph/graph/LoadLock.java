package org.minutegraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

import org.minutegraph.store.Cypher;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Lets one loader at a time write to a store, whatever the number of processes: a
 * transaction holds the write lock on one node until it ends. Where the loader dies, the
 * database ends the transaction; where the database is gone for a while, the loader that
 * had the lock stops before it writes on.
 */
final class LoadLock {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private static final ScopedValue<Transaction> HELD = ScopedValue.newInstance();

	private final Driver driver;

	LoadLock(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Works when no other loader writes, waiting until then.
	 * @throws NoDatabaseException where the database does not answer
	 */
	<T> T hold(Supplier<T> work) {
		return NoDatabaseException.reaching(() -> {
			try (Session session = this.driver.session()) {
				Transaction transaction = lock(session, TransactionConfig.empty());
				return ScopedValue.where(HELD, transaction).call(work::get);
			}
		});
	}

	/**
	 * Asks the database for the lock that this thread works under, if any: driver and
	 * database may have lost and found each other, and another loader come between.
	 */
	static void check() {
		if (HELD.isBound()) {
			try {
				HELD.get().run(Cypher.file("load/still-held").text()).consume();
			}
			catch (Neo4jException | IllegalStateException ex) {
				throw new NoDatabaseException(ex);
			}
		}
	}

	/** Whether no other loader writes at present. */
	boolean free() {
		try (Session session = this.driver.session()) {
			lock(session, TransactionConfig.builder().withTimeout(PATIENCE).build());
			return true;
		}
		catch (Neo4jException ex) {
			if (ex.code().contains("Transaction")) {
				return false;
			}
			throw ex;
		}
	}

	/** Closing the session rolls the transaction back, and the next one has the lock. */
	private static Transaction lock(Session session, TransactionConfig config) {
		Transaction transaction = session.beginTransaction(config);
		transaction.run(Cypher.file("load/lock").text(), Map.of("holder", "process " + ProcessHandle.current().pid()))
			.consume();
		return transaction;
	}

}
