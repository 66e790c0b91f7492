package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds bodies that a document names by initials alone: capitals that nothing explains,
 * written more than once, and that act ("XYZ have agreed", "contacted by XYZ").
 */
public final class AcronymBodies implements EntityReader {

	private static final WordList COMMON = WordList.load("common-acronyms");

	private static final WordList AGENT_VERBS = WordList.load("agent-verbs");

	private static final WordList OFFICES = WordList.load("offices-of-associations");

	private static final WordList COUNCILS = WordList.load("council-initials");

	private static final WordList HOLDINGS = WordList.load("things-of-associations");

	private static final int SHORTEST = 3;

	/** Letters that are too many for a person's initials: one use tells a body. */
	private static final int LONG = 4;

	private static final int LONGEST = 6;

	/** The places of some initials and whether they ever act. */
	private static final class Uses {

		private final List<Tokens> blocks = new ArrayList<>();

		private final List<Integer> places = new ArrayList<>();

		private boolean acts;

	}

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		Set<String> people = people(cast);
		Map<String, Uses> byInitials = new LinkedHashMap<>();
		for (Tokens tokens : document.tokens()) {
			for (int i = 0; i < tokens.size(); i++) {
				if (isInitials(tokens, i) && !people.contains(tokens.lower(i))
						&& cast.isFree(tokens.block().ordinal(), i, i + 1)) {
					Uses uses = byInitials.computeIfAbsent(tokens.word(i), (key) -> new Uses());
					uses.blocks.add(tokens);
					uses.places.add(i);
					uses.acts = uses.acts || acts(tokens, i);
				}
			}
		}
		byInitials.keySet().removeIf((initials) -> isKnown(cast, initials));
		byInitials.forEach((initials, uses) -> {
			boolean council = isCouncil(initials);
			if (council || uses.acts && (uses.places.size() > 1 || initials.length() >= LONG)) {
				add(cast, council ? council(cast, initials) : other(cast, initials), uses);
			}
		});
	}

	/** Whether initials are already a short form of something that is no council. */
	private static boolean isKnown(Cast cast, String initials) {
		List<Member> named = cast.named(initials);
		return !named.isEmpty() && named.stream().noneMatch((member) -> member.types().contains("council"));
	}

	/** "XCC", "XYBC": the place, then what kind of council. */
	static boolean isCouncil(String initials) {
		String lower = initials.toLowerCase(Locale.ROOT);
		return lower.length() > 2 && COUNCILS.contains(lower.substring(lower.length() - 2))
				|| lower.length() > 3 && COUNCILS.contains(lower.substring(lower.length() - 3));
	}

	/**
	 * The council without a place that a document also calls by its initials, or a new
	 * one.
	 */
	private static Member council(Cast cast, String initials) {
		String type = initials.substring(1).toLowerCase(Locale.ROOT);
		for (Member member : cast.members()) {
			List<String> words = List.of(member.name().toLowerCase(Locale.ROOT).split(" "));
			if (member.types().contains("council") && ShortForms.place(member.name()).isEmpty()
					&& NameKeys.initials(words).equals(type)) {
				member.alias(initials);
				return member;
			}
		}
		Member council = cast.add(Kind.BODY, initials);
		council.types().add("council");
		return council;
	}

	private static Member other(Cast cast, String initials) {
		Member body = cast.add(Kind.BODY, initials);
		body.types().add("other");
		return body;
	}

	/** The initials of those whom the document names. */
	private static Set<String> people(Cast cast) {
		Set<String> people = new HashSet<>();
		for (Member member : cast.members()) {
			if (member.is(Kind.PERSON)) {
				people.add(NameKeys.allInitials(List.of(member.name().toLowerCase(Locale.ROOT).split("[ -]+"))));
			}
		}
		return people;
	}

	private static void add(Cast cast, Member body, Uses uses) {
		for (int k = 0; k < uses.places.size(); k++) {
			cast.refer(body, uses.blocks.get(k), uses.places.get(k), uses.places.get(k) + 1, "initials", 0.5);
		}
	}

	/** "LGA 1972", "PSA 2011, section 4": an Act is no body. */
	private static boolean isAct(Tokens tokens, int i) {
		String year = tokens.lower(i + 1);
		return year.length() == 4 && (year.startsWith("19") || year.startsWith("20")) && tokens.startsWithDigit(i + 1);
	}

	private static boolean isInitials(Tokens tokens, int i) {
		int length = tokens.lower(i).length();
		if (length < SHORTEST || length > LONGEST || !tokens.isAllCaps(i) || COMMON.contains(tokens, i)
				|| isAct(tokens, i)) {
			return false;
		}
		for (int k = 0; k < length; k++) {
			if (!Character.isLetter(tokens.lower(i).charAt(k))) {
				return false;
			}
		}
		return !tokens.isAllCaps(i - 1) && !tokens.isAllCaps(i + 1);
	}

	private static boolean acts(Tokens tokens, int i) {
		boolean receives = tokens.is(i - 1, "by") || tokens.is(i - 1, "contacted") || tokens.is(i - 1, "from")
				|| tokens.is(i - 1, "with");
		int verb = tokens.is(i + 1, "/") && tokens.isAllCaps(i + 2) ? i + 3 : i + 1;
		return receives || AGENT_VERBS.contains(tokens, verb) || HOLDINGS.match(tokens, i + 1) > 0
				|| OFFICES.contains(tokens, i + 1) || OFFICES.contains(tokens, i - 1) && tokens.isCapital(i - 1);
	}

}
