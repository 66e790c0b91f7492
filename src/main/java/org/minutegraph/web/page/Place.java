package org.minutegraph.web.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The words that a link leads to.
 *
 * @param start code points before them
 * @param end code points before what follows; the same as start for none
 */
record Place(int start, int end) {

	static final Place NONE = new Place(-1, -1);

	private static final Pattern AT = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

	/** Reads "120-180"; anything else, or a place outside of the text, is none. */
	static Place read(@Nullable String at, String text) {
		Matcher place = AT.matcher((at != null) ? at : "");
		if (!place.matches()) {
			return NONE;
		}
		Place read = new Place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
		return (read.start < read.end && read.end <= text.codePointCount(0, text.length())) ? read : NONE;
	}

	boolean holds(int from, int to) {
		return this.start <= from && to <= this.end;
	}

}
