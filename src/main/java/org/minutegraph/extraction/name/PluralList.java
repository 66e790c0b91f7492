package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.minutegraph.extraction.Entity;

import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Names that share a head in the plural: "Ash, Beech and Cedar Primary Schools" are three
 * schools, each of which lends the type from the end.
 */
final class PluralList {

	private static final Map<String, String> SINGULAR = Map.ofEntries(Map.entry("schools", "School"),
			Map.entry("academies", "Academy"), Map.entry("colleges", "College"), Map.entry("councils", "Council"),
			Map.entry("hubs", "Hub"), Map.entry("centres", "Centre"), Map.entry("libraries", "Library"),
			Map.entry("nurseries", "Nursery"), Map.entry("hospitals", "Hospital"), Map.entry("surgeries", "Surgery"));

	private static final Set<String> OF_SCHOOLS = Set.of("School", "Academy", "College", "Nursery");

	private static final Set<String> SERVICE_TYPES = Set.of("family", "children's", "youth", "community", "leisure",
			"recycling", "health", "medical", "civic", "day", "resource", "public", "care", "advice", "wellbeing");

	private static final NameKind SERVICE = NameKind.parse("service strong");

	private static final NameKind SCHOOL = NameKind.parse("school strong");

	private static final NameKind COUNCIL = NameKind.parse("body/council strong");

	private static final WordList SCHOOL_TYPES = WordList.load("school-types");

	private static final int MOST_ITEMS = 8;

	private static final int LONGEST_ITEM = 5;

	private final Tokens tokens;

	private final List<int[]> items = new ArrayList<>();

	private PluralList(Tokens tokens) {
		this.tokens = tokens;
	}

	/** The names of a list that starts at a token, empty where there is no list. */
	static List<NameCandidate> at(Tokens tokens, int from) {
		return new PluralList(tokens).read(from);
	}

	/** Token after the head that the names of a list share, from the last name's end. */
	static int end(Tokens tokens, int from) {
		int at = from;
		while (NameWords.isCapital(tokens, at) && !SINGULAR.containsKey(tokens.lower(at))) {
			at++;
		}
		return SINGULAR.containsKey(tokens.lower(at)) ? at + 1 : from;
	}

	private List<NameCandidate> read(int from) {
		int at = from;
		boolean last = false;
		while (this.items.size() < MOST_ITEMS && !last) {
			int end = itemEnd(at);
			if (end == at) {
				return List.of();
			}
			this.items.add(new int[] { at, end });
			boolean comma = this.tokens.is(end, ",");
			boolean and = NameWords.isAnd(this.tokens, comma ? end + 1 : end);
			if (!comma && !and) {
				return List.of();
			}
			if (comma && and && this.items.size() == 1) {
				return List.of();
			}
			at = end + (comma ? 1 : 0) + (and ? 1 : 0);
			last = and;
		}
		return last ? close(at) : List.of();
	}

	private int itemEnd(int from) {
		int at = from;
		while (at - from < LONGEST_ITEM && NameWords.isCapital(this.tokens, at)
				&& !SINGULAR.containsKey(this.tokens.lower(at))) {
			at++;
		}
		return at;
	}

	private List<NameCandidate> close(int from) {
		int head = itemEnd(from);
		String singular = SINGULAR.get(this.tokens.lower(head));
		boolean more = NameWords.isCapital(this.tokens, head + 1)
				&& this.tokens.sentence(head + 1) == this.tokens.sentence(head);
		if (singular == null || head == from || more) {
			return List.of();
		}
		int types = typesFrom(from, head);
		this.items.add(new int[] { from, types });
		if (this.items.stream().anyMatch((item) -> isGeneric(item[0], item[1]))) {
			return List.of();
		}
		String tail = (types < head) ? this.tokens.text(types, head) + " " + singular : singular;
		NameKind kind = singular.equals("Council") ? COUNCIL : OF_SCHOOLS.contains(singular) ? SCHOOL : SERVICE;
		if (kind.is(Entity.Kind.SERVICE) && types == head && !singular.equals("Library")
				&& !singular.equals("Hospital")) {
			return List.of();
		}
		return this.items.stream()
			.map((item) -> new NameCandidate(this.tokens, item[0], item[1], kind, true, ownTail(item, tail)))
			.toList();
	}

	private String ownTail(int[] item, String tail) {
		String last = this.tokens.lower(item[1] - 1);
		boolean whole = SINGULAR.values().stream().anyMatch((head) -> head.equalsIgnoreCase(last));
		return whole ? "" : tail;
	}

	/** First of the words before the head that only say the type. */
	private int typesFrom(int from, int head) {
		int at = head;
		while (at > from && (SCHOOL_TYPES.contains(this.tokens, at - 1) || isCouncilType(at - 1)
				|| isServiceType(at - 1, head))) {
			at--;
		}
		return at;
	}

	private boolean isServiceType(int i, int head) {
		String singular = SINGULAR.get(this.tokens.lower(head));
		return singular != null && !OF_SCHOOLS.contains(singular) && SERVICE_TYPES.contains(this.tokens.lower(i));
	}

	private boolean isCouncilType(int i) {
		return this.tokens.is(i, "county") || this.tokens.is(i, "borough") || this.tokens.is(i, "district")
				|| this.tokens.is(i, "city") || this.tokens.is(i, "parish") || this.tokens.is(i, "town");
	}

	private boolean isGeneric(int from, int to) {
		for (int i = from; i < to; i++) {
			if (!NameWords.isGeneric(this.tokens.lower(i)) && !SCHOOL_TYPES.contains(this.tokens, i)) {
				return false;
			}
		}
		return true;
	}

}
