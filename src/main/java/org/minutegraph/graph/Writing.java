package org.minutegraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.store.Cypher;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Record;

/** Runs the files of {@code cypher/load} in a transaction. */
final class Writing {

	/** Rows that go to the database at once: fewer cost round trips, more cost memory. */
	static final int BATCH = 5_000;

	private final TransactionContext transaction;

	Writing(TransactionContext transaction) {
		LoadLock.check();
		this.transaction = transaction;
	}

	void rows(Rows rows) {
		rows.byFile().forEach(this::rows);
	}

	void rows(String file, List<Map<String, @Nullable Object>> rows) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			run(file, Map.of("rows", rows.subList(from, Math.min(rows.size(), from + BATCH))));
		}
	}

	void documents(String file, Collection<String> ids) {
		if (!ids.isEmpty()) {
			run(file, Map.of("documents", List.copyOf(ids)));
		}
	}

	void run(String file, Map<String, Object> parameters) {
		for (String statement : Cypher.file("load/" + file).statements()) {
			this.transaction.run(statement, parameters).consume();
		}
	}

	List<Record> query(String file, Map<String, Object> parameters) {
		return this.transaction.run(Cypher.file("load/" + file).text(), parameters).list();
	}

	void syncDue(boolean due) {
		run("sync-due", Map.of("due", due));
	}

}
