package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.PhraseTrie;
import org.minutegraph.extraction.language.WordList;

/**
 * The shorter forms by which a document may call what it has named in full: initials, a
 * school without its type. A form that two names share belongs to neither.
 */
final class ShortForms {

	/** Letters from which initials are told whatever their order. */
	private static final int LONG = 5;

	private static final WordList COUNCIL_TYPES = WordList.load("council-types");

	private static final WordList SCHOOL_TYPES = WordList.load("school-types");

	private final Map<String, @Nullable Member> byInitials = new HashMap<>();

	private final PhraseTrie<Member> byWords = new PhraseTrie<>();

	private final PhraseTrie<Member> places = new PhraseTrie<>();

	private final PhraseTrie<Member> tails = new PhraseTrie<>();

	private final Map<String, Member> taken = new HashMap<>();

	ShortForms(List<Member> members) {
		for (Member member : members) {
			if (member.is(Kind.PERSON) || member.is(Kind.POST)) {
				continue;
			}
			add(member, member.name());
			List.copyOf(member.aliases()).forEach((alias) -> add(member, alias));
		}
		for (Member member : members) {
			if (member.is(Kind.SCHOOL)) {
				withoutType(member);
			}
			String place = member.types().contains("council") ? place(member.name()) : "";
			if (!place.isEmpty()) {
				this.places.add(cut(place), member);
			}
		}
		tails(members);
	}

	/** The last words of bodies' names, where they are of one body alone. */
	private void tails(List<Member> members) {
		Map<String, @Nullable Member> byTail = new HashMap<>();
		for (Member member : members) {
			List<String> words = List.of(cut(member.name()));
			boolean body = member.is(Kind.BODY) && !member.types().contains("council");
			for (int from = 1; body && from + 2 <= words.size()
					&& Character.isLetter(words.get(from).charAt(0)); from++) {
				byTail.merge(String.join(" ", words.subList(from, words.size())), member, (a, b) -> null);
			}
		}
		byTail.forEach((tail, member) -> {
			if (member != null && !NameKeys.isSmall(tail.substring(0, tail.indexOf(' ')))) {
				this.tails.add(tail.split(" "), member);
			}
		});
	}

	private void add(Member member, String form) {
		String[] words = cut(form);
		this.byWords.add(words, member);
		this.taken.put(String.join(" ", words), member);
		initials(member, List.of(words));
	}

	private void initials(Member member, List<String> words) {
		List<String> whole = words.stream().filter((word) -> Character.isLetter(word.charAt(0))).toList();
		for (int from = 0; from + 2 < whole.size(); from++) {
			String initials = NameKeys.initials(whole.subList(from, whole.size()));
			if (initials.length() >= 3) {
				put(initials, member);
				if (initials.length() >= LONG) {
					put(sorted(initials), member);
				}
			}
		}
	}

	private void put(String initials, Member member) {
		boolean ambiguous = this.byInitials.containsKey(initials) && this.byInitials.get(initials) != member;
		this.byInitials.put(initials, ambiguous ? null : member);
	}

	private static String sorted(String letters) {
		char[] sorted = letters.toCharArray();
		Arrays.sort(sorted);
		return "~" + new String(sorted);
	}

	private void withoutType(Member school) {
		List<String> words = new ArrayList<>(List.of(cut(school.name())));
		int full = words.size();
		while (!words.isEmpty() && SCHOOL_TYPES.contains(words.getLast())) {
			words.removeLast();
		}
		String form = String.join(" ", words);
		if (!words.isEmpty() && words.size() < full && form.length() > 3 && !this.taken.containsKey(form)) {
			this.byWords.add(words.toArray(String[]::new), school);
		}
	}

	/**
	 * The member that all-capital letters stand for, or null; many letters also in
	 * another order ("BCAB" for "Ash and Beech Borough Council").
	 */
	@Nullable Member initials(String lowerCase) {
		Member exact = this.byInitials.get(lowerCase);
		return (exact == null && lowerCase.length() >= LONG) ? this.byInitials.get(sorted(lowerCase)) : exact;
	}

	/** Councils by their places, for where a place acts ("Exampleton will …"). */
	PhraseTrie<Member> places() {
		return this.places;
	}

	/**
	 * Bodies by the last words of their names, for where these stand small after "the".
	 */
	PhraseTrie<Member> tails() {
		return this.tails;
	}

	/** The place in a council's name, or "" where nothing else is left. */
	static String place(String council) {
		List<String> words = new ArrayList<>(List.of(council.split(" ")));
		int of = words.indexOf("of");
		if (of > 0 && words.subList(0, of).stream().allMatch(ShortForms::isCouncilWord)) {
			words.subList(0, of + 1).clear();
		}
		while (!words.isEmpty() && isCouncilWord(words.getLast())) {
			words.removeLast();
		}
		return String.join(" ", words);
	}

	private static boolean isCouncilWord(String word) {
		return COUNCIL_TYPES.contains(word.toLowerCase(Locale.ROOT));
	}

	PhraseTrie<Member> words() {
		return this.byWords;
	}

	private static String[] cut(String form) {
		return form.toLowerCase(Locale.ROOT)
			.replace('’', '\'')
			.replace(",", " ,")
			.replace("(", "( ")
			.replace(")", " )")
			.replace("' ", " ' ")
			.replace(".", " .")
			.strip()
			.split("\\s+");
	}

}
