package org.minutegraph.followup;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.minutegraph.reading.Span;

/**
 * One document of a body.
 *
 * @param document its id
 * @param date ISO as far as stated
 * @param named places in which somebody is named who is bound somewhere
 */
public record Paper(String document, String date, List<Promise> promises, List<Report> reports,
		Map<Span, Set<String>> named) {

	/** Who is named within some words. */
	Set<String> named(Span words) {
		Set<String> found = new java.util.HashSet<>();
		this.named.forEach((span, ids) -> {
			if (words.contains(span)) {
				found.addAll(ids);
			}
		});
		return found;
	}

}
