package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Names that share a head in the plural: "Ash, Beech and Cedar Primary Schools" are three
 * schools, each of which lends the type from the end.
 */
final class PluralList {

	private static final Map<String, String> SINGULAR = Map.of("schools", "School", "academies", "Academy", "colleges",
			"College", "councils", "Council");

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
		if (singular == null || head == from) {
			return List.of();
		}
		int types = typesFrom(from, head);
		this.items.add(new int[] { from, types });
		if (this.items.stream().anyMatch((item) -> isGeneric(item[0], item[1]))) {
			return List.of();
		}
		String tail = (types < head) ? this.tokens.text(types, head) + " " + singular : singular;
		NameKind kind = singular.equals("Council") ? COUNCIL : SCHOOL;
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
		while (at > from && (SCHOOL_TYPES.contains(this.tokens, at - 1) || isCouncilType(at - 1))) {
			at--;
		}
		return at;
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
