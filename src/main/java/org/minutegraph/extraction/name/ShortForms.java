package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * school without its type. A form that two names share belongs to neither. The names are
 * those known when the forms are gathered; each table of them is made when first asked.
 */
final class ShortForms {

	/** Letters of the shortest initials. */
	private static final int LEAST = 3;

	/** A school's name without its type is longer than this, in characters. */
	private static final int SHORTEST = 3;

	/** Letters from which initials are told whatever their order. */
	private static final int LONG = 5;

	private static final WordList COUNCIL_TYPES = WordList.load("council-types");

	private static final WordList SCHOOL_TYPES = WordList.load("school-types");

	/** The forms and what bore them when they were gathered. */
	private final List<Form> forms = new ArrayList<>();

	private @Nullable Map<String, @Nullable Member> initials;

	private @Nullable PhraseTrie<Member> words;

	private @Nullable PhraseTrie<Member> places;

	private @Nullable PhraseTrie<Member> tails;

	/**
	 * A form of a member's name.
	 *
	 * @param name whether it is the name itself
	 */
	private record Form(Member member, Kind kind, boolean council, boolean name, String text) {
	}

	ShortForms(List<Member> members) {
		for (Member member : members) {
			if (!member.is(Kind.PERSON) && !member.is(Kind.POST)) {
				boolean council = member.types().contains("council");
				this.forms.add(new Form(member, member.kind(), council, true, member.name()));
				member.aliases()
					.forEach((alias) -> this.forms.add(new Form(member, member.kind(), council, false, alias)));
			}
		}
	}

	/** The last words of bodies' names, where they are of one body alone. */
	private PhraseTrie<Member> readTails() {
		Map<String, @Nullable Member> byTail = new HashMap<>();
		for (Form form : this.forms) {
			if (form.name() && form.kind() == Kind.BODY && !form.council()) {
				List<String> words = FormWords.of(form.text());
				for (int from = 1; from + 2 <= words.size() && Character.isLetter(words.get(from).charAt(0)); from++) {
					byTail.merge(String.join(" ", words.subList(from, words.size())), form.member(), (a, b) -> null);
				}
			}
		}
		PhraseTrie<Member> read = new PhraseTrie<>();
		byTail.forEach((tail, member) -> {
			if (member != null && !NameKeys.isSmall(tail.substring(0, tail.indexOf(' ')))) {
				read.add(List.of(tail.split(" ")), member);
			}
		});
		return read;
	}

	private PhraseTrie<Member> readWords() {
		PhraseTrie<Member> read = new PhraseTrie<>();
		this.forms.forEach((form) -> read.add(FormWords.of(form.text()), form.member()));
		Map<List<String>, Member> shorter = new LinkedHashMap<>();
		for (Form form : this.forms) {
			if (form.name() && form.kind() == Kind.SCHOOL) {
				List<String> words = withoutType(FormWords.of(form.text()));
				if (!words.isEmpty() && read.get(words) == null) {
					shorter.put(words, form.member());
				}
			}
		}
		shorter.forEach(read::add);
		return read;
	}

	/** A school's name without its type, or nothing where too little is left. */
	private static List<String> withoutType(List<String> words) {
		int end = words.size();
		while (end > 0 && SCHOOL_TYPES.contains(words.get(end - 1))) {
			end--;
		}
		List<String> left = words.subList(0, end);
		return (end < words.size() && String.join(" ", left).length() > SHORTEST) ? left : List.of();
	}

	private PhraseTrie<Member> readPlaces() {
		PhraseTrie<Member> read = new PhraseTrie<>();
		for (Form form : this.forms) {
			String place = (form.name() && form.council()) ? place(form.text()) : "";
			if (!place.isEmpty()) {
				read.add(FormWords.of(place), form.member());
			}
		}
		return read;
	}

	private Map<String, @Nullable Member> readInitials() {
		Map<String, @Nullable Member> read = new HashMap<>();
		for (Form form : this.forms) {
			List<String> words = FormWords.of(form.text());
			words.removeIf((word) -> !Character.isLetter(word.charAt(0)));
			String letters = NameKeys.initials(words);
			int skipped = 0;
			for (int from = 0; from + 2 < words.size() && letters.length() - skipped >= LEAST; from++) {
				String initials = letters.substring(skipped);
				put(read, initials, form.member());
				if (initials.length() >= LONG) {
					put(read, sorted(initials), form.member());
				}
				skipped += NameKeys.isSmall(words.get(from)) ? 0 : 1;
			}
		}
		return read;
	}

	private static void put(Map<String, @Nullable Member> read, String initials, Member member) {
		boolean ambiguous = read.containsKey(initials) && read.get(initials) != member;
		read.put(initials, ambiguous ? null : member);
	}

	private static String sorted(String letters) {
		char[] sorted = letters.toCharArray();
		Arrays.sort(sorted);
		return "~" + new String(sorted);
	}

	/**
	 * The member that all-capital letters stand for, or null; many letters also in
	 * another order ("BCAB" for "Ash and Beech Borough Council").
	 */
	@Nullable Member initials(String lowerCase) {
		Map<String, @Nullable Member> all = this.initials;
		if (all == null) {
			all = readInitials();
			this.initials = all;
		}
		Member exact = all.get(lowerCase);
		return (exact == null && lowerCase.length() >= LONG) ? all.get(sorted(lowerCase)) : exact;
	}

	/** Councils by their places, for where a place acts ("Exampleton will …"). */
	PhraseTrie<Member> places() {
		PhraseTrie<Member> read = this.places;
		if (read == null) {
			read = readPlaces();
			this.places = read;
		}
		return read;
	}

	/**
	 * Bodies by the last words of their names, for where these stand small after "the".
	 */
	PhraseTrie<Member> tails() {
		PhraseTrie<Member> read = this.tails;
		if (read == null) {
			read = readTails();
			this.tails = read;
		}
		return read;
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

	/** All forms, a school's without its type included. */
	PhraseTrie<Member> words() {
		PhraseTrie<Member> read = this.words;
		if (read == null) {
			read = readWords();
			this.words = read;
		}
		return read;
	}

}
