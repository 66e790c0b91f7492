package org.minutegraph.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Relationship;

import org.minutegraph.store.Cypher;

/**
 * Fetches the words that the rows of an answer rest on, each document's text once.
 */
final class Quotations {

	private static final String QUOTES = Cypher.file("lookup/quotes").text();

	private Quotations() {
	}

	/**
	 * The places that a row's evidence names.
	 * @param evidence relationships that carry a document with start and end, or with
	 * several starts and ends
	 */
	static List<Place> places(Value evidence) {
		Map<Span, Place> places = new TreeMap<>();
		for (Value stated : evidence.values()) {
			Relationship relationship = stated.asRelationship();
			List<Long> starts = numbers(relationship, "start");
			List<Long> ends = numbers(relationship, "end");
			for (int index = 0; index < starts.size(); index++) {
				Span span = new Span(relationship.get("document").asString(), starts.get(index), ends.get(index));
				places.putIfAbsent(span, new Place(span, relationship.get("reader").asString(""),
						relationship.get("confidence").asDouble(1)));
			}
		}
		return List.copyOf(places.values());
	}

	/** The words at places. */
	static Map<Place, Quotation> fetch(TransactionContext transaction, List<Place> places) {
		Map<String, List<Place>> byDocument = new LinkedHashMap<>();
		places.stream()
			.distinct()
			.forEach((place) -> byDocument.computeIfAbsent(place.span.document, (id) -> new ArrayList<>()).add(place));
		List<Map<String, Object>> wanted = new ArrayList<>();
		byDocument.forEach((document, there) -> wanted.add(Map.of("id", document, "spans",
				there.stream().map((place) -> List.of(place.span.start, place.span.end)).toList())));
		Map<Place, Quotation> quotations = new HashMap<>();
		for (Record found : transaction.run(QUOTES, Map.of("documents", wanted)).list()) {
			List<Place> there = byDocument.getOrDefault(found.get("document").asString(), List.of());
			for (int index = 0; index < there.size(); index++) {
				quotations.put(there.get(index), there.get(index).quotation(found, found.get("quotes").get(index)));
			}
		}
		return quotations;
	}

	private static List<Long> numbers(Relationship relationship, String name) {
		Value several = relationship.get(name + "s");
		return several.isNull() ? List.of(relationship.get(name).asLong()) : several.asList(Value::asLong);
	}

	/** Where words stand, in code points. */
	private record Span(String document, long start, long end) implements Comparable<Span> {

		@Override
		public int compareTo(Span other) {
			int byDocument = this.document.compareTo(other.document);
			int byStart = (byDocument != 0) ? byDocument : Long.compare(this.start, other.start);
			return (byStart != 0) ? byStart : Long.compare(this.end, other.end);
		}

	}

	/** Words that somebody read something from. */
	record Place(Span span, String reader, double confidence) {

		private Quotation quotation(Record found, Value quote) {
			return new Quotation(this.span.document, found.get("file").asString(), found.get("title").asString(),
					found.get("date").isNull() ? null : found.get("date").asString(), quote.asString(), this.span.start,
					this.span.end, this.reader, this.confidence,
					"/documents/" + this.span.document + "?at=" + this.span.start + "-" + this.span.end + "#words");
		}

	}

}
