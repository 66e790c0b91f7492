package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Entity.Kind;

/** Names of a made-up document, for tests of resolution. */
final class Papers {

	private final String document;

	private @Nullable Integer council;

	private final List<Entity> entities = new ArrayList<>();

	private final Map<Integer, String> urns = new HashMap<>();

	private final Map<Integer, String> authorities = new HashMap<>();

	private Papers(String document) {
		this.document = document;
	}

	static Papers of(String document) {
		return new Papers(document);
	}

	static Papers of(String document, String council, String... aliases) {
		Papers papers = new Papers(document).body(council, "council", aliases);
		papers.council = 0;
		return papers;
	}

	Papers person(String name, String... aliases) {
		return add(Kind.PERSON, name, Set.of(), Set.of(aliases));
	}

	Papers body(String name, String type, String... aliases) {
		return add(Kind.BODY, name, type.isEmpty() ? Set.of() : Set.of(type), Set.of(aliases));
	}

	Papers thing(Kind kind, String name, String... aliases) {
		return add(kind, name, Set.of(), Set.of(aliases));
	}

	Papers formerly(Kind kind, String name, String formerName) {
		this.entities
			.add(new Entity(this.entities.size(), kind, name, Set.of(), Set.of(formerName), Set.of(), List.of()));
		return this;
	}

	/** A school with its number in the national register. */
	Papers school(String name, String urn, String... formerNames) {
		this.urns.put(this.entities.size(), urn);
		this.entities.add(new Entity(this.entities.size(), Kind.SCHOOL, name, Set.of(), Set.of(formerNames), Set.of(),
				List.of()));
		return this;
	}

	/** A row of a register of schools. */
	Papers row(String name, String urn, String authority) {
		this.authorities.put(this.entities.size(), authority);
		return school(name, urn);
	}

	private Papers add(Kind kind, String name, Set<String> types, Set<String> aliases) {
		this.entities.add(new Entity(this.entities.size(), kind, name, aliases, Set.of(), types, List.of()));
		return this;
	}

	DocumentNames names() {
		return new DocumentNames(this.document, this.council, this.entities, this.urns, this.authorities);
	}

}
