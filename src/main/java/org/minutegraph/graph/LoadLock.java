package org.minutegraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

import org.minutegraph.store.Cypher;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Lets one loader at a time write to a store, whatever the number of processes: a
 * transaction holds the write lock on one node until it ends. Where the loader dies, the
 * database ends the transaction.
 */
final class LoadLock {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final Driver driver;

	LoadLock(Driver driver) {
		this.driver = driver;
	}

	/** Works when no other loader writes, waiting until then. */
	<T> T hold(Supplier<T> work) {
		try (Session session = this.driver.session()) {
			lock(session, TransactionConfig.empty());
			return work.get();
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
	private static void lock(Session session, TransactionConfig config) {
		session.beginTransaction(config)
			.run(Cypher.file("load/lock").text(), Map.of("holder", "process " + ProcessHandle.current().pid()))
			.consume();
	}

}
