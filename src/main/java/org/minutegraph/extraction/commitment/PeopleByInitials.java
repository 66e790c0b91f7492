package org.minutegraph.extraction.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;

/** The people of a document by the first letters of their names. */
final class PeopleByInitials {

	private final Cast cast;

	private final Map<String, Optional<Member>> people = new HashMap<>();

	PeopleByInitials(Cast cast) {
		this.cast = cast;
	}

	/** The only person whose initials are the given capitals, or null. */
	@Nullable Member of(String capitals) {
		if (this.people.isEmpty()) {
			for (Member member : this.cast.members()) {
				if (member.is(Kind.PERSON)) {
					this.people.merge(initialsOf(member.name()), Optional.of(member), (a, b) -> Optional.empty());
				}
			}
		}
		return this.people.getOrDefault(capitals, Optional.empty()).orElse(null);
	}

	private static String initialsOf(String name) {
		StringBuilder initials = new StringBuilder();
		for (String word : name.split("[ ‐‑-]")) {
			if (!word.isEmpty()) {
				initials.append(word.charAt(0));
			}
		}
		return initials.toString();
	}

}
