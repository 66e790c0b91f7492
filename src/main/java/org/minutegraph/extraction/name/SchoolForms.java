package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.name.NameGroups.Group;

/**
 * Brings a school's names together that say its type in fewer words: "Ash CE Primary" and
 * "Ash Church of England Primary School", unless two schools may be meant.
 */
final class SchoolForms {

	private static final WordList TYPES = WordList.load("school-types");

	private static final Set<String> STATUS = Set.of("va", "vc", "rc", "ce", "roman");

	private SchoolForms() {
	}

	static void merge(List<Group> groups) {
		Map<String, List<Group>> byPlace = new HashMap<>();
		for (Group group : groups) {
			if (group.kind().is(Kind.SCHOOL)) {
				List<String> place = group.words().stream().filter((word) -> !isType(word)).toList();
				byPlace.computeIfAbsent(NameKeys.ordered(place), (key) -> new ArrayList<>()).add(group);
			}
		}
		byPlace.forEach((place, same) -> {
			if (same.size() == 2 && !place.isEmpty()) {
				join(same.getFirst(), same.getLast());
			}
		});
	}

	private static void join(Group a, Group b) {
		Set<String> typesOfA = types(a);
		Set<String> typesOfB = types(b);
		if (typesOfA.containsAll(typesOfB)) {
			a.take(b);
		}
		else if (typesOfB.containsAll(typesOfA)) {
			b.take(a);
		}
	}

	/** What kind of school it is; "school" itself says nothing. */
	private static Set<String> types(Group group) {
		Set<String> types = new HashSet<>(group.words().stream().filter(SchoolForms::isType).toList());
		if (types.remove("ce")) {
			types.addAll(List.of("church", "of", "england"));
		}
		types.removeAll(List.of("school", "va", "vc"));
		return types;
	}

	private static boolean isType(String word) {
		return TYPES.contains(word) || STATUS.contains(word);
	}

}
