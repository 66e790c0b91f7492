package org.minutegraph.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import org.minutegraph.store.Cypher;

/** The documents that are loaded, their texts, and what stands in them. */
@Component
public final class Documents {

	private static final String LIST = Cypher.file("lookup/document-list").text();

	private static final String ONE = Cypher.file("lookup/document").text();

	private static final String PASSAGES = Cypher.file("lookup/document-passages").text();

	private static final String FACTS = Cypher.file("lookup/document-facts").text();

	private final Reads reads;

	Documents(Reads reads) {
		this.reads = reads;
	}

	/**
	 * A document.
	 *
	 * @param id of its node
	 * @param file name by which it was loaded
	 * @param kind "minutes", "report" or "mixed"
	 * @param date ISO as far as known, or null
	 * @param council whose it is, or null
	 * @param body committee or board, or null
	 */
	public record Entry(String id, String file, String title, @Nullable String kind, @Nullable String date,
			@Nullable String council, @Nullable String body) {
	}

	/**
	 * A fact that stands in a document.
	 *
	 * @param label the graph's label, or "Link" for a relation
	 * @param id of the node or relationship
	 * @param text what it says, in short
	 * @param who is bound, judged, asking or related; or null
	 * @param start code points before the words
	 * @param end code points before what follows the words
	 * @param reader what found it
	 * @param confidence from 0 to 1
	 */
	public record Fact(String label, String id, String text, @Nullable String who, int start, int end, String reader,
			double confidence) {
	}

	/**
	 * A paragraph, item, row or heading.
	 *
	 * @param start code points before it
	 * @param end code points before what follows it
	 */
	public record Passage(int start, int end) {
	}

	/** All of them, the latest first. */
	public List<Entry> all() {
		return this.reads.read("documents", null, (transaction) -> transaction.run(LIST).list(Documents::entry));
	}

	/** A document by its id. */
	public Optional<Entry> find(String id) {
		return this.reads
			.read("document", null, (transaction) -> transaction.run(ONE, Map.of("id", id)).list(Documents::entry))
			.stream()
			.findFirst();
	}

	/** The decoded text that all positions count in. */
	public Optional<String> text(String id) {
		return this.reads
			.read("document", null,
					(transaction) -> transaction.run(ONE, Map.of("id", id)).list((row) -> row.get("text").asString()))
			.stream()
			.findFirst();
	}

	/** The passages of a document, in order. */
	public List<Passage> passages(String id) {
		return this.reads.read("passages of a document", null,
				(transaction) -> transaction.run(PASSAGES, Map.of("id", id))
					.list((row) -> new Passage(row.get("start").asInt(), row.get("end").asInt())));
	}

	/** What a document states, in the order of its words. */
	public List<Fact> facts(String id) {
		return this.reads
			.read("facts", null, (transaction) -> transaction.run(FACTS, Map.of("id", id)).list(Documents::fact))
			.stream()
			.sorted((one, two) -> (one.start != two.start) ? Integer.compare(one.start, two.start)
					: Integer.compare(two.end, one.end))
			.toList();
	}

	private static Entry entry(Record row) {
		return new Entry(row.get("id").asString(), row.get("file").asString(), row.get("title").asString(),
				Text.of(row, "kind"), Text.of(row, "date"), Text.of(row, "council"), Text.of(row, "body"));
	}

	private static Fact fact(Record row) {
		List<String> labels = row.get("labels").asList(Value::asString);
		Thing thing = Thing.of(row.get("id").asString(), labels, row.get("text").asString(""));
		return new Fact(thing.label(), thing.id(), thing.name(), Text.of(row, "who"), row.get("start").asInt(),
				row.get("end").asInt(), row.get("reader").asString(""), row.get("confidence").asDouble(1));
	}

}
