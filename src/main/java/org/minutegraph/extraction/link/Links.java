package org.minutegraph.extraction.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.reading.Span;

/**
 * The relations found so far. One said twice is one statement with both places, unless it
 * is for two things; partners are partners whichever is named first.
 */
final class Links {

	private final Map<String, List<Link>> found = new LinkedHashMap<>();

	private final Cast cast;

	Links(Cast cast) {
		this.cast = cast;
	}

	/**
	 * Adds a relation where two of their kinds may have it. A school is a member of the
	 * trust that it is part of or run by, a council or a firm of the board that it is
	 * part of; a council and its own service are no partners.
	 * @param on what it is about, or null
	 * @return whether it was one
	 */
	boolean add(Member from, String type, Member to, @Nullable String on, Span span, double confidence) {
		if (from.is(Kind.SCHOOL) && to.is(Kind.BODY) && type.equals("PART_OF")) {
			return add(from, "MEMBER_OF", to, on, span, confidence);
		}
		if (from.is(Kind.BODY) && to.is(Kind.SCHOOL) && type.equals("DELIVERS")) {
			return add(to, "MEMBER_OF", from, on, span, confidence);
		}
		if (type.equals("PART_OF") && LinkKinds.isIndependent(from) && LinkKinds.isTable(to)) {
			return add(from, "MEMBER_OF", to, on, span, confidence);
		}
		if (!LinkKinds.fit(from, type, to) || type.equals("CHAIRS") && holdsChair(from, to)) {
			return false;
		}
		Link link = new Link(from.id(), type, to.id(), on, Evidence.of(span, "link", confidence));
		boolean turned = type.equals("PARTNERS_WITH") && from.id() > to.id();
		String pair = turned ? to.id() + " " + type + " " + from.id() : from.id() + " " + type + " " + to.id();
		List<Link> said = this.found.computeIfAbsent(pair, (key) -> new ArrayList<>());
		for (int i = 0; i < said.size(); i++) {
			if (isSame(said.get(i), link)) {
				said.set(i, both(said.get(i), link));
				return true;
			}
		}
		said.add(link);
		return true;
	}

	/** Whether the post of its chair says already that somebody chairs a body. */
	private boolean holdsChair(Member person, Member body) {
		return this.cast.appointments()
			.stream()
			.anyMatch((held) -> held.person() == person && held.body() == body && held.kind().equals("chair"));
	}

	/** Two that say what for are two, unless the words overlap. */
	private static boolean isSame(Link a, Link b) {
		return a.on() == null || b.on() == null || a.on().equalsIgnoreCase(b.on())
				|| a.evidence().spans().getLast().overlaps(b.evidence().spans().getFirst());
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
		List<Link> all = this.found.values().stream().flatMap(List::stream).toList();
		Set<Integer> contractors = all.stream()
			.filter((link) -> link.type().equals("CONTRACTS"))
			.map(Link::to)
			.collect(Collectors.toSet());
		all.stream()
			.filter((link) -> !link.type().equals("DELIVERS") || !contractors.contains(link.from()))
			.forEach(listener);
	}

}
