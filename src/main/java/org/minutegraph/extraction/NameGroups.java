package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Brings the candidates of a document together into names: the same words in another
 * spelling or order, and a short form with the one longer name that ends in it.
 */
final class NameGroups {

	private final Map<String, Group> groups = new LinkedHashMap<>();

	/** All candidates that share a name. */
	static final class Group {

		private final List<String> words;

		private final NameKind kind;

		private final List<NameCandidate> candidates = new ArrayList<>();

		private boolean certain;

		private Group(List<String> words, NameKind kind) {
			this.words = words;
			this.kind = kind;
		}

		List<NameCandidate> candidates() {
			return this.candidates;
		}

		List<String> words() {
			return this.words;
		}

		NameKind kind() {
			return this.kind;
		}

		boolean isCertain() {
			return this.certain;
		}

		private void add(NameCandidate candidate) {
			this.candidates.add(candidate);
			this.certain = this.certain || candidate.certain();
		}

		private void take(Group other) {
			other.candidates.forEach(this::add);
			other.candidates.clear();
		}

		/** The form to call it by: the longest, in mixed case where there is one. */
		NameCandidate fullest() {
			return this.candidates.stream()
				.max(Comparator
					.comparing((NameCandidate candidate) -> NameKeys
						.words(candidate.tokens(), candidate.from(), candidate.to())
						.size())
					.thenComparing((candidate) -> !candidate.tokens().isAllCaps(candidate.from())))
				.orElseThrow();
		}

	}

	void add(NameCandidate candidate) {
		List<String> words = NameKeys.words(candidate.tokens(), candidate.from(), candidate.to());
		if (!words.isEmpty()) {
			this.groups
				.computeIfAbsent(NameKeys.ordered(words) + kindKey(candidate.kind()),
						(key) -> new Group(words, candidate.kind()))
				.add(candidate);
		}
	}

	private static String kindKey(NameKind kind) {
		return " " + kind.kind();
	}

	/** The names, each once, that have evidence enough. */
	List<Group> names() {
		mergeReordered();
		mergeShorter();
		return this.groups.values().stream().filter((group) -> !group.candidates.isEmpty() && isNamed(group)).toList();
	}

	private static boolean isNamed(Group group) {
		return group.certain || group.kind().isDeciding() && group.words.size() > 1;
	}

	private void mergeReordered() {
		Map<String, Group> byBag = new HashMap<>();
		for (Group group : this.groups.values()) {
			Group first = byBag.putIfAbsent(NameKeys.unordered(group.words) + kindKey(group.kind()), group);
			if (first != null) {
				first.take(group);
			}
		}
	}

	private void mergeShorter() {
		Map<String, Set<Group>> longerBySuffix = new HashMap<>();
		for (Group group : this.groups.values()) {
			if (!group.candidates.isEmpty() && group.certain) {
				for (int from = 1; from < group.words.size(); from++) {
					List<String> suffix = group.words.subList(from, group.words.size());
					longerBySuffix
						.computeIfAbsent(NameKeys.ordered(suffix) + kindKey(group.kind()), (key) -> new HashSet<>())
						.add(group);
				}
			}
		}
		for (Group group : this.groups.values()) {
			Group longer = only(longerBySuffix.get(NameKeys.ordered(group.words) + kindKey(group.kind())));
			if (longer != null && !group.candidates.isEmpty() && !longer.candidates.isEmpty()) {
				longer.take(group);
			}
		}
	}

	private static @Nullable Group only(@Nullable Set<Group> groups) {
		return (groups != null && groups.size() == 1) ? groups.iterator().next() : null;
	}

}
