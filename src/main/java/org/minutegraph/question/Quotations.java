package org.minutegraph.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.minutegraph.store.Cypher;

/** Makes quotations of the relationships that the rows of an answer rest on. */
final class Quotations {

	private static final String DOCUMENTS = Cypher.file("lookup/documents").text();

	private final Map<String, Record> documents = new HashMap<>();

	/** Fetches the documents that the rows quote, each once. */
	Quotations(TransactionContext transaction, List<Record> rows) {
		List<String> ids = rows.stream()
			.flatMap(Quotations::evidence)
			.map((stated) -> stated.get("document").asString())
			.distinct()
			.toList();
		transaction.run(DOCUMENTS, Map.of("ids", ids))
			.forEachRemaining((document) -> this.documents.put(document.get("id").asString(), document));
	}

	/** The words that a row rests on, by place, those of the earliest document first. */
	List<Quotation> of(Record row) {
		TreeMap<String, Quotation> quotations = new TreeMap<>();
		evidence(row).flatMap(this::quotations)
			.forEach((quotation) -> quotations
				.putIfAbsent(String.format("%s %s %09d %09d", (quotation.date() != null) ? quotation.date() : "",
						quotation.document(), quotation.start(), quotation.end()), quotation));
		return List.copyOf(quotations.values());
	}

	private static Stream<Value> evidence(Record row) {
		return row.get(Questions.EVIDENCE).asList((stated) -> stated).stream();
	}

	/** One relationship states either one place, or as many as its lists are long. */
	private Stream<Quotation> quotations(Value stated) {
		Record document = this.documents.get(stated.get("document").asString());
		if (document == null) {
			return Stream.empty();
		}
		if (stated.get("starts").isNull()) {
			return Stream.of(quotation(document, stated, stated.get("start"), stated.get("end"), stated.get("quote")));
		}
		return Stream.iterate(0, (index) -> index < stated.get("starts").size(), (index) -> index + 1)
			.map((index) -> quotation(document, stated, stated.get("starts").get(index), stated.get("ends").get(index),
					stated.get("quotes").get(index)));
	}

	private static Quotation quotation(Record document, Value stated, Value start, Value end, Value quote) {
		String id = document.get("id").asString();
		return new Quotation(id, document.get("file").asString(), document.get("title").asString(),
				Text.of(document, "date"), quote.asString(), start.asLong(), end.asLong(),
				stated.get("reader").asString(""), stated.get("confidence").asDouble(1),
				"/documents/" + id + "?at=" + start + "-" + end + "#words");
	}

}
