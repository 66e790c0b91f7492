package org.minutegraph.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * Who is meant by a name: an annotated form stands for every annotated entity that lists
 * it, a found name for all forms that the found entity of that name lists.
 */
final class Names {

	private final Map<String, Set<String>> goldNames = new HashMap<>();

	private final Map<String, Set<String>> foundForms;

	Names(JsonNode gold, Map<String, Set<String>> foundForms) {
		this.foundForms = foundForms;
		for (EntityPart part : EntityPart.values()) {
			for (JsonNode where : List.of(gold.path(part.key()), gold.path("optional").path(part.key()))) {
				for (JsonNode entity : where) {
					Row row = Row.ofGold(entity);
					for (String key : row.keys()) {
						this.goldNames.computeIfAbsent(key, (k) -> new HashSet<>()).add(NameForm.of(row.text("name")));
					}
				}
			}
		}
	}

	boolean same(@Nullable String found, @Nullable String gold) {
		Set<String> wanted = goldMeanings(NameForm.of(gold));
		String name = NameForm.of(found);
		for (String form : this.foundForms.getOrDefault(name, Set.of(name))) {
			if (!form.isEmpty() && !Collections.disjoint(goldMeanings(form), wanted)) {
				return true;
			}
		}
		return false;
	}

	boolean anySame(Collection<String> found, Collection<String> gold) {
		return found.stream().anyMatch((mine) -> gold.stream().anyMatch((theirs) -> same(mine, theirs)));
	}

	private Set<String> goldMeanings(String form) {
		Set<String> meanings = new HashSet<>(this.goldNames.getOrDefault(form, Set.of()));
		meanings.add(form);
		return meanings;
	}

}
