package org.minutegraph.review;

import java.util.List;

/**
 * A fact, by the words that state it.
 *
 * @param fact what sort: "commitment", "role", "judgement", "link", "exchange",
 * "measure", "attendance", "presentation", "contract", "document", or of a name "person",
 * "body", "school", "service", "programme"
 * @param says what tells it from others that the same words state: a commitment's text, a
 * role's title, a link's type, a judgement's outcome, an exchange's topic, a measure's
 * value, a contract's subject, a name; may be empty
 * @param places where it is stated, at least one; one document or several
 */
public record FactRef(String fact, String says, List<Place> places) {

	public FactRef {
		if (places.isEmpty()) {
			throw new IllegalArgumentException("a fact is known by the words that state it: give a place");
		}
		places = List.copyOf(places);
	}

	/**
	 * Words in a document. Where a new version has them elsewhere they are known by their
	 * wording, unless that stands there twice.
	 *
	 * @param file the document's name
	 * @param start code points before the words
	 * @param end code points before what follows the words
	 * @param quote the exact words
	 */
	public record Place(String file, int start, int end, String quote) {
	}

}
