package org.minutegraph.extraction;

import java.util.List;

import org.minutegraph.reading.Span;

/**
 * The words that state a fact, who read them, and how sure that is.
 *
 * @param spans places in the document's text, at least one, in order
 * @param reader name of the reader that found it
 * @param confidence from 0 (a guess) to 1 (stands there in so many words)
 */
public record Evidence(List<Span> spans, String reader, double confidence) {

	public Evidence {
		if (spans.isEmpty()) {
			throw new IllegalArgumentException("no fact without words");
		}
		spans = (spans.size() == 1) ? List.copyOf(spans) : spans.stream().sorted().distinct().toList();
	}

	public static Evidence of(Span span, String reader, double confidence) {
		return new Evidence(List.of(span), reader, confidence);
	}

}
