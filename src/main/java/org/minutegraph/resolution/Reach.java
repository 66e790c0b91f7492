package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.minutegraph.extraction.Entity.Kind;

/** Which mentions a reviewer meant by a name. */
final class Reach {

	private final Scopes scopes;

	private final Map<String, List<Mention>> mentions = new HashMap<>();

	Reach(Scopes scopes) {
		this.scopes = scopes;
	}

	/** Remembers the mentions that verdicts can mean. */
	void index(List<Verdict> verdicts, List<Cluster> clusters) {
		Set<String> wanted = new HashSet<>();
		verdicts.forEach((verdict) -> {
			wanted.add(key(verdict.one().kind(), verdict.one().name()));
			wanted.add(key(verdict.other().kind(), verdict.other().name()));
		});
		clusters.forEach((cluster) -> cluster.mentions()
			.forEach((mention) -> keys(mention).filter(wanted::contains)
				.forEach((key) -> this.mentions.computeIfAbsent(key, (any) -> new ArrayList<>()).add(mention))));
	}

	/** The mentions of a name. */
	List<Mention> of(Verdict.Named named) {
		return this.mentions.getOrDefault(key(named.kind(), named.name()), List.of())
			.stream()
			.filter((mention) -> named.document() == null || named.document().equals(mention.document()))
			.filter((mention) -> named.council() == null
					|| this.scopes.council(named.council()).equals(this.scopes.of(mention.document())))
			.toList();
	}

	/** Whether one name means fewer places than another. */
	static boolean narrower(Verdict.Named one, Verdict.Named other) {
		int difference = width(one) - width(other);
		return difference < 0 || difference == 0 && one.name().length() <= other.name().length();
	}

	private static int width(Verdict.Named named) {
		return ((named.document() == null) ? 2 : 0) + ((named.council() == null) ? 1 : 0);
	}

	private static Stream<String> keys(Mention mention) {
		return Stream.concat(Stream.of(mention.entity().name()), mention.entity().aliases().stream())
			.map((form) -> key(mention.entity().kind(), form))
			.distinct();
	}

	private static String key(Kind kind, String name) {
		return kind + " " + ((kind == Kind.PERSON) ? PersonName.of(name).key() : NameKey.of(name));
	}

}
