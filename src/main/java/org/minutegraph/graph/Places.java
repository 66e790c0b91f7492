package org.minutegraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.reading.Span;

/**
 * Where a document's words stand: in which passage, at which code points, and how they
 * read.
 */
final class Places {

	private final String document;

	private final String file;

	private final CodePoints points;

	private final TreeMap<Integer, String> passages = new TreeMap<>();

	/**
	 * Passages of a document.
	 * @param passages each passage's id, start and end in code points
	 */
	Places(String document, String file, String text, List<List<Object>> passages) {
		this.document = document;
		this.file = file;
		this.points = new CodePoints(text);
		passages.forEach((passage) -> this.passages.putIfAbsent(((Number) passage.get(1)).intValue(),
				String.valueOf(passage.get(0))));
	}

	/** Properties of STATED_IN relationships: one a span, with the passage's id. */
	List<Map<String, @Nullable Object>> stated(String node, Evidence evidence) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Span span : evidence.spans()) {
			rows.add(Rows.row("node", node, "passage", passage(span), "properties",
					Rows.row("document", this.document, "file", this.file, "start", this.points.at(span.start()), "end",
							this.points.at(span.end()), "quote", this.points.quote(span), "reader", evidence.reader(),
							"confidence", evidence.confidence())));
		}
		return rows;
	}

	/** Properties of a relationship that states a fact by itself. */
	Map<String, @Nullable Object> properties(String id, Evidence evidence) {
		List<Span> spans = evidence.spans();
		return Rows.row("id", id, "document", this.document, "file", this.file, "passages",
				spans.stream().map(this::passage).toList(), "starts",
				spans.stream().map((span) -> this.points.at(span.start())).toList(), "ends",
				spans.stream().map((span) -> this.points.at(span.end())).toList(), "quotes",
				spans.stream().map(this.points::quote).toList(), "reader", evidence.reader(), "confidence",
				evidence.confidence());
	}

	/** The passage in which a span begins, or the next one where it begins before all. */
	private String passage(Span span) {
		Map.Entry<Integer, String> passage = this.passages.floorEntry(this.points.at(span.start()));
		return ((passage != null) ? passage : this.passages.firstEntry()).getValue();
	}

}
