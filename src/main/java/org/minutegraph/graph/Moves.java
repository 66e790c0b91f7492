package org.minutegraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.minutegraph.resolution.Identities;

/**
 * Which names a run brings together and which it parts, compared with what was written
 * before.
 */
final class Moves {

	private static final int MOST = 50;

	private final Map<String, TreeSet<String>> before = new TreeMap<>();

	private final Map<String, TreeSet<String>> after = new TreeMap<>();

	private final Map<String, String> names = new HashMap<>();

	Moves(List<Known> documents, Identities identities, Map<String, String> namesBefore) {
		this.names.putAll(namesBefore);
		identities.all().forEach((identity) -> this.names.put(identity.id(), identity.name()));
		for (Known document : documents) {
			List<String> now = document.identities(identities);
			List<String> old = document.before();
			for (int i = 0; old.size() == now.size() && i < now.size(); i++) {
				if (namesBefore.containsKey(old.get(i)) && !now.get(i).isEmpty()) {
					this.before.computeIfAbsent(now.get(i), (any) -> new TreeSet<>()).add(old.get(i));
					this.after.computeIfAbsent(old.get(i), (any) -> new TreeSet<>()).add(now.get(i));
				}
			}
		}
	}

	/** Names that were several and are one, a fuller one that is new among them. */
	List<String> joined() {
		return told(this.before.entrySet().stream().map((entry) -> {
			Set<String> group = new TreeSet<>(entry.getValue());
			group.removeIf((old) -> this.after.getOrDefault(old, new TreeSet<>()).size() > 1);
			if (group.stream().allMatch((old) -> name(old).length() < name(entry.getKey()).length())) {
				group.add(entry.getKey());
			}
			return group;
		}));
	}

	/** Names that were one and are several. */
	List<String> parted() {
		return told(this.after.values().stream());
	}

	private List<String> told(Stream<? extends Set<String>> groups) {
		return groups.filter((group) -> group.size() > 1)
			.map((group) -> String.join(" | ", group.stream().map(this::name).sorted().toList()))
			.sorted()
			.limit(MOST)
			.toList();
	}

	private String name(String id) {
		return this.names.getOrDefault(id, id);
	}

}
