package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.WordList;

/**
 * Brings the candidates of a document together into names: the same words in another
 * spelling or order, and a short form with the one longer name that ends in it.
 */
final class NameGroups {

	private static final WordList SERVICE_TAILS = WordList.load("service-tails");

	private static final Set<String> PROGRAMME_TAILS = Set.of("programme", "project", "scheme", "initiative", "pilot");

	private static final Set<String> KINDS_OF_COUNCILS = Set.of("and", "council", "county", "borough", "district",
			"city", "town", "parish", "community");

	private static final Set<String> GOVERNING = Set.of("full governing body", "full governing board", "governing body",
			"governing board", "board of governor", "fgb");

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

		boolean isLive() {
			return !this.candidates.isEmpty();
		}

		boolean isCertain() {
			return this.certain;
		}

		private void add(NameCandidate candidate) {
			this.candidates.add(candidate);
			this.certain = this.certain || candidate.certain();
		}

		void take(Group other) {
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
		List<String> words = candidate.words();
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
		DefinedLetters.merge(live());
		mergeReordered();
		mergeTails();
		mergeByInitialsAndHead();
		mergeAbbreviated();
		mergeGoverning();
		SchoolForms.merge(live());
		mergeShorter();
		mergeInitials();
		return this.groups.values().stream().filter((group) -> group.isLive() && isNamed(group)).toList();
	}

	private static boolean isNamed(Group group) {
		boolean kinds = group.words.contains("and") && group.words.stream().allMatch(KINDS_OF_COUNCILS::contains);
		return group.certain || group.kind().isDeciding() && group.words.size() > 1 && !kinds;
	}

	private void mergeReordered() {
		Map<String, Group> byBag = new HashMap<>();
		for (Group group : this.groups.values()) {
			merge(byBag, NameKeys.unordered(group.words) + kindKey(group.kind()), group);
		}
	}

	/** "Early Help services" and "Early Help offer" into "Early Help". */
	private void mergeTails() {
		Map<String, Group> byBare = new HashMap<>();
		for (Group group : live()) {
			Group bare = group.kind.is(Kind.PROGRAMME) ? withoutTail(group) : null;
			if (bare != null) {
				group.take(bare);
			}
			if (group.kind.is(Kind.SERVICE)) {
				int end = group.words.size();
				while (end > 1 && SERVICE_TAILS.contains(group.words.get(end - 1))) {
					end--;
				}
				merge(byBare, NameKeys.ordered(group.words.subList(0, end)), group);
			}
		}
	}

	/** The programme that is also called without "programme" or "scheme", or null. */
	private @Nullable Group withoutTail(Group group) {
		int last = group.words.size() - 1;
		if (last < 2 || !PROGRAMME_TAILS.contains(group.words.get(last))) {
			return null;
		}
		Group bare = this.groups.get(NameKeys.ordered(group.words.subList(0, last)) + kindKey(group.kind));
		return (bare != null && bare.isLive()) ? bare : null;
	}

	/**
	 * "XYZ Board" into "XYZ Management Board": the same initials and the same head; and
	 * "Ash Parish Council" into "Ash and Beech Parish Council".
	 */
	private void mergeByInitialsAndHead() {
		Map<String, Group> byEnds = new HashMap<>();
		for (Group group : live()) {
			NameCandidate first = group.candidates.getFirst();
			if (group.words.size() > 1 && first.from() + 1 < first.to() && first.tokens().isAllCaps(first.from())
					&& !first.tokens().isAllCaps(first.to() - 1) && group.kind.isDeciding()) {
				merge(byEnds, group.words.getFirst() + " " + group.words.getLast() + kindKey(group.kind), group);
			}
			else if (group.kind.type().equals("council") && group.certain && group.words.size() > 2) {
				List<String> type = group.words.subList(group.words.size() - 2, group.words.size());
				merge(byEnds, group.words.getFirst() + " " + NameKeys.ordered(type), group);
			}
		}
	}

	/**
	 * "L&W Committee" into "Learning and Wellbeing Committee", "Ash PC" into "Ash Parish
	 * Council".
	 */
	private void mergeAbbreviated() {
		Map<String, Group> byShort = new HashMap<>();
		for (Group group : live()) {
			if (group.certain && !group.candidates.getFirst().isAbbreviated()) {
				NameKeys.abbreviations(group.words, group.kind.type().equals("council"))
					.forEach((key) -> byShort.putIfAbsent(key + kindKey(group.kind), group));
			}
		}
		for (Group group : live()) {
			NameCandidate first = group.candidates.getFirst();
			String key = first.isAbbreviated() ? NameKeys.abbreviation(group.words) : "";
			Group whole = key.isEmpty() ? null : byShort.get(key + kindKey(group.kind));
			if (whole != null && whole != group && whole.isLive()) {
				whole.take(group);
			}
		}
	}

	/** The governing body of one school under all its names. */
	private void mergeGoverning() {
		List<Group> governing = live().stream()
			.filter((group) -> group.kind.is(Kind.BODY) && GOVERNING.contains(NameKeys.ordered(group.words)))
			.toList();
		List<Group> whole = live().stream()
			.filter((group) -> group.kind.is(Kind.BODY) && !governing.contains(group) && isGoverning(group))
			.toList();
		if (whole.size() < 2 && !governing.isEmpty()) {
			Group kept = whole.isEmpty() ? governing.getFirst() : whole.getFirst();
			governing.stream().filter((group) -> group != kept).forEach(kept::take);
		}
	}

	private static boolean isGoverning(Group group) {
		String words = NameKeys.ordered(group.words);
		return GOVERNING.stream().anyMatch((form) -> words.endsWith(" " + form));
	}

	private static void merge(Map<String, Group> groups, String key, Group group) {
		Group first = groups.putIfAbsent(key, group);
		if (first != null) {
			first.take(group);
		}
	}

	/**
	 * A form into the one longer name that ends, or for "Borough Council of …" begins, in
	 * it.
	 */
	private void mergeShorter() {
		Map<String, List<Group>> longer = new HashMap<>();
		for (Group group : live()) {
			if (group.certain) {
				for (int from = 1; from < group.words.size(); from++) {
					index(longer, group.words.subList(from, group.words.size()), group);
				}
				int of = group.words.indexOf("of");
				if (of > 0) {
					index(longer, group.words.subList(0, of), group);
				}
			}
		}
		for (Group group : live()) {
			List<Group> found = longer.getOrDefault(NameKeys.ordered(group.words) + kindKey(group.kind), List.of())
				.stream()
				.filter((one) -> one != group && one.isLive())
				.distinct()
				.toList();
			boolean proper = group.certain && (group.kind.is(Kind.SCHOOL) || group.kind.type().equals("council"));
			if (found.size() == 1 && !proper || !group.certain && !found.isEmpty()) {
				found.getFirst().take(group);
			}
		}
	}

	private static void index(Map<String, List<Group>> longer, List<String> words, Group group) {
		longer.computeIfAbsent(NameKeys.ordered(words) + kindKey(group.kind), (key) -> new ArrayList<>()).add(group);
	}

	/** "CCG" into "… Clinical Commissioning Group". */
	private void mergeInitials() {
		Map<String, Group> byInitials = new HashMap<>();
		for (Group group : live()) {
			for (int from = 0; group.certain && from + 1 < group.words.size(); from++) {
				List<String> words = group.words.subList(from, group.words.size());
				byInitials.putIfAbsent(NameKeys.initials(words) + kindKey(group.kind), group);
				byInitials.putIfAbsent(NameKeys.allInitials(words) + kindKey(group.kind), group);
			}
		}
		for (Group group : live()) {
			boolean initials = group.candidates.getFirst().isAcronym()
					|| group.words.size() == 2 && group.kind.is(Kind.PROGRAMME);
			Group longer = (initials && group.words.getFirst().length() > 2)
					? byInitials.get(group.words.getFirst() + kindKey(group.kind)) : null;
			if (longer != null && longer != group && longer.isLive()) {
				longer.take(group);
			}
		}
	}

	private List<Group> live() {
		return this.groups.values().stream().filter(Group::isLive).toList();
	}

}
