package org.minutegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.resolution.Identity;
import org.minutegraph.resolution.Ids;

/** The node of a person, body, school, service or programme. */
final class EntityRow {

	private static final Map<Kind, String> LABELS = Map.of(Kind.PERSON, "Person", Kind.BODY, "Body", Kind.SCHOOL,
			"School", Kind.SERVICE, "Service", Kind.PROGRAMME, "Programme");

	private static final Map<String, String> SECOND_LABELS = Map.ofEntries(Map.entry("councillor", "Councillor"),
			Map.entry("officer", "Officer"), Map.entry("council", "Council"), Map.entry("committee", "Committee"),
			Map.entry("board", "Board"), Map.entry("department", "Department"), Map.entry("nhs", "NhsBody"),
			Map.entry("police", "Police"), Map.entry("charity", "Charity"), Map.entry("company", "Company"),
			Map.entry("regulator", "Regulator"), Map.entry("government", "Government"), Map.entry("trust", "Trust"),
			Map.entry("partnership", "Partnership"), Map.entry("university", "University"));

	private EntityRow() {
	}

	static Map<String, @Nullable Object> of(Identity identity) {
		boolean body = identity.kind() == Kind.BODY;
		boolean person = identity.kind() == Kind.PERSON;
		List<String> kinds = identity.types().isEmpty() ? List.of("other") : identity.types();
		return Rows.row("id", identity.id(), "labels",
				labels(identity.kind(), body ? kinds.subList(0, 1) : person ? kinds : List.of()), "properties",
				Rows.row("name", identity.name(), "aliases", identity.aliases(), "formerNames", identity.formerNames(),
						"kind", body ? kinds.getFirst() : null, "kinds",
						person ? kinds.stream().sorted().toList() : null, "urn", identity.urn(), "hash",
						hash(identity)));
	}

	/** Changes with everything that the node shows. */
	static String hash(Identity identity) {
		return Ids.of("entity", identity);
	}

	private static List<String> labels(Kind kind, List<String> finer) {
		return Stream.concat(Stream.of(kind).map(LABELS::get), finer.stream().map(SECOND_LABELS::get))
			.filter(Objects::nonNull)
			.toList();
	}

}
