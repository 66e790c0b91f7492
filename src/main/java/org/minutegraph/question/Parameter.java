package org.minutegraph.question;

import java.util.List;

/**
 * Something that whoever asks may or must say.
 *
 * @param name as in the address, on the command line and, behind a dollar sign, in the
 * query
 * @param type how the value is read
 * @param values of an entity the labels it may have, of a kind the words it may be
 * @param required whether there is no answer without it
 * @param what it means, for people
 * @param example a value that can be tried
 */
public record Parameter(String name, Type type, List<String> values, boolean required, String what, String example) {

	/** How a value is read. */
	public enum Type {

		/**
		 * Words. A query gets them raw and, under the name with "_words", for searching.
		 */
		TEXT,
		/** A person, body, school, service or programme: an id or any name of it. */
		ENTITY,
		/** ISO 8601 as far as known: "2016", "2016-05" or "2016-05-31". */
		DATE,
		/** One of a few words. */
		KIND,
		/** A whole number. */
		NUMBER

	}

	/** The type in lower case, as it stands in the question's file. */
	public String typeName() {
		return this.type.name().toLowerCase(java.util.Locale.ROOT);
	}

}
