package org.minutegraph.graph;

import java.util.List;

import org.minutegraph.extraction.Findings;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A document as it stands in the store, with what its facts are derived from.
 *
 * @param passages id, start and end of each
 */
record StoredDocument(String id, String file, String text, Findings findings, List<List<Object>> passages) {

	static StoredDocument of(Record row) {
		return new StoredDocument(row.get("id").asString(), row.get("file").asString(), row.get("text").asString(),
				FindingsFormat.read(row.get("findings").asByteArray()), row.get("passages").asList(Value::asList));
	}

	Places places() {
		return new Places(this.id, this.file, this.text, this.passages);
	}

}
