package org.minutegraph.graph;

import java.util.List;

import org.minutegraph.extraction.Findings;
import org.minutegraph.review.Amended;
import org.minutegraph.review.Amendments;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A document as it stands in the store, with what its facts are derived from.
 *
 * @param amended what was read in it, as reviewers left it
 * @param passages id, start and end of each
 */
record StoredDocument(String id, String file, String text, Amended amended, List<List<Object>> passages) {

	static StoredDocument of(Record row, Amendments amendments) {
		String file = row.get("file").asString();
		String text = row.get("text").asString();
		return new StoredDocument(row.get("id").asString(), file, text,
				amendments.apply(file, text, FindingsFormat.read(row.get("findings").asByteArray())),
				row.get("passages").asList(Value::asList));
	}

	/** Whether reviewers' decisions make a difference to it. */
	boolean amends() {
		return this.amended.amends();
	}

	Findings findings() {
		return this.amended.findings();
	}

	Places places() {
		return new Places(this.id, this.file, this.text, this.passages);
	}

}
