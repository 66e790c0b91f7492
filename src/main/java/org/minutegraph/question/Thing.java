package org.minutegraph.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something of the graph, in a row or as a parameter.
 *
 * @param id of its node
 * @param label the graph's label for it, such as "Person"
 * @param name what it is called, or what it is where it has no name
 * @param link to its page, or null where it has none
 */
public record Thing(String id, String label, String name, @Nullable String link) {

	private static final Map<String, String> PAGES = Map.of("Person", "people", "Body", "bodies", "School", "schools",
			"Service", "services", "Programme", "programmes");

	/** The labels of things that have names, and a page. */
	public static final List<String> NAMED = List.of("Person", "Body", "School", "Service", "Programme");

	static Thing of(String id, Iterable<String> labels, String name) {
		String first = "";
		for (String label : labels) {
			if (PAGES.containsKey(label)) {
				return new Thing(id, label, name, "/" + PAGES.get(label) + "/" + id);
			}
			first = (first.isEmpty() && !label.equals("Thing")) ? label : first;
		}
		return new Thing(id, first, name.isEmpty() ? first.toLowerCase(Locale.ROOT) : name, null);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
