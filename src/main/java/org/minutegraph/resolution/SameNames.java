package org.minutegraph.resolution;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins names of one scope where a document gives one as another form of the other. A
 * name that is a form of two others stays apart: nobody can say which is meant.
 */
final class SameNames {

	private static final int SHORTEST_INITIALS = 3;

	private final SortedMap<String, SortedSet<String>> forms = new TreeMap<>();

	private final Set<String> acronyms = new TreeSet<>();

	private final Map<String, Set<String>> numbers = new HashMap<>();

	private final Set<String> successions = new HashSet<>();

	/**
	 * Adds a name.
	 * @param name as written
	 * @param key what it compares by
	 * @param otherForms keys of the other forms that the document gives for it
	 */
	void add(String name, String key, Set<String> otherForms) {
		this.forms.computeIfAbsent(key, (any) -> new TreeSet<>()).addAll(otherForms);
		if (NameKey.acronym(name)) {
			this.acronyms.add(key);
		}
	}

	/** Says what number a name has; names of different numbers are not one. */
	void number(String key, String number) {
		this.numbers.computeIfAbsent(key, (any) -> new HashSet<>()).add(number);
	}

	/** Says that a name followed another, whatever their numbers. */
	void follows(String key, String former) {
		this.successions.add(key + "\n" + former);
		this.successions.add(former + "\n" + key);
	}

	/** For each name the one that stands for all that mean the same. */
	Map<String, String> canonical() {
		Map<String, SortedSet<String>> owners = owners();
		Map<String, String> parents = new HashMap<>();
		this.forms.keySet().forEach((key) -> {
			SortedSet<String> own = owners.getOrDefault(key, new TreeSet<>());
			own.remove(key);
			if (own.size() == 1) {
				join(parents, key, own.getFirst());
			}
		});
		Map<String, String> canonical = new HashMap<>();
		this.forms.keySet().forEach((key) -> canonical.put(key, root(parents, key)));
		return canonical;
	}

	private Map<String, SortedSet<String>> owners() {
		Map<String, SortedSet<String>> owners = new HashMap<>();
		this.forms.forEach((key, others) -> {
			others.forEach((form) -> owners.computeIfAbsent(form, (any) -> new TreeSet<>()).add(key));
			String initials = NameKey.initials(key);
			if (initials.length() >= SHORTEST_INITIALS && this.acronyms.contains(initials)) {
				owners.computeIfAbsent(initials, (any) -> new TreeSet<>()).add(key);
			}
		});
		return owners;
	}

	private void join(Map<String, String> parents, String one, String other) {
		String a = root(parents, one);
		String b = root(parents, other);
		Comparator<String> fuller = Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());
		Set<String> numbers = new HashSet<>(this.numbers.getOrDefault(a, Set.of()));
		Set<String> others = this.numbers.getOrDefault(b, Set.of());
		boolean apart = !numbers.isEmpty() && !others.isEmpty() && Collections.disjoint(numbers, others)
				&& !this.successions.contains(one + "\n" + other);
		if (!a.equals(b) && !apart) {
			boolean fullerIsA = fuller.compare(a, b) > 0;
			parents.put(fullerIsA ? b : a, fullerIsA ? a : b);
			numbers.addAll(others);
			this.numbers.put(fullerIsA ? a : b, numbers);
		}
	}

	private static String root(Map<String, String> parents, String key) {
		String root = key;
		while (parents.containsKey(root)) {
			root = parents.get(root);
		}
		return root;
	}

}
