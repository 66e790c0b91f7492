package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Cast.Member;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.reading.Span;

/**
 * The relations found so far. One said twice is one statement with both places; partners
 * are partners whichever is named first.
 */
final class Links {

	private final Map<String, Link> found = new LinkedHashMap<>();

	/**
	 * Adds a relation where two of their kinds may have it.
	 * @param on what it is about, or null
	 * @return whether it was one
	 */
	boolean add(Member from, String type, Member to, @Nullable String on, Span span, double confidence) {
		if (!LinkKinds.fit(from, type, to)) {
			return false;
		}
		Link link = new Link(from.id(), type, to.id(), on, Evidence.of(span, "link", confidence));
		String key = key(from.id(), type, to.id());
		boolean turned = type.equals("PARTNERS_WITH") && this.found.containsKey(key(to.id(), type, from.id()));
		this.found.merge(turned ? key(to.id(), type, from.id()) : key, link, Links::both);
		return true;
	}

	private static String key(int from, String type, int to) {
		return from + " " + type + " " + to;
	}

	private static Link both(Link a, Link b) {
		List<Span> spans = new ArrayList<>(a.evidence().spans());
		spans.addAll(b.evidence().spans());
		Evidence evidence = new Evidence(spans, a.evidence().reader(),
				Math.max(a.evidence().confidence(), b.evidence().confidence()));
		return new Link(a.from(), a.type(), a.to(), (a.on() != null) ? a.on() : b.on(), evidence);
	}

	/** Tells all but deliveries that only repeat a contract. */
	void tell(Consumer<Statement> listener) {
		Set<Integer> contractors = this.found.values()
			.stream()
			.filter((link) -> link.type().equals("CONTRACTS"))
			.map(Link::to)
			.collect(Collectors.toSet());
		this.found.values()
			.stream()
			.filter((link) -> !link.type().equals("DELIVERS") || !contractors.contains(link.from()))
			.forEach(listener);
	}

}
