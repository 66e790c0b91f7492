package org.minutegraph.extraction.name;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the place whose council met where a council's paper names its committee and the
 * place alone: "schools in Exampleton", "Exampleton children", an address at
 * "exampleton". Two different signs must agree on one place.
 */
final class CouncilPlaces {

	private static final WordList SIGNS = WordList.load("council-signs");

	private static final WordList WIDE = WordList.load("wide-places");

	private static final WordList MONTHS = WordList.load("months");

	private static final WordList PEOPLE = WordList.load("people-of-places");

	private static final Set<String> IN = Set.of("in", "across", "within", "throughout");

	private static final Set<String> HALLS = Set.of("town", "civic", "city", "shire");

	private static final Pattern ADDRESS = Pattern.compile("@([A-Za-z0-9-]+)\\.");

	/** Blocks at the top in which contacts and venues stand. */
	private static final int TOP = 20;

	/** Weight of the signs that must agree: two of them, one of which is a place's. */
	private static final int LEAST = 3;

	private final AnnotatedDocument document;

	private final Cast cast;

	private final Map<String, Set<Sign>> found = new HashMap<>();

	/** "Phase 2": what stands before a number lies nowhere. */
	private final Set<String> numbered = new HashSet<>();

	/** What shows that a word is the place of the paper's council. */
	private enum Sign {

		LYING(2), MEANT(1), PEOPLE(1), HALL(2), NAME(1), ADDRESS(3);

		private final int weight;

		Sign(int weight) {
			this.weight = weight;
		}

	}

	private CouncilPlaces(AnnotatedDocument document) {
		this.document = document;
		this.cast = document.cast();
	}

	/** The council as a new member under its place's name, in a council's paper. */
	static Optional<Member> own(AnnotatedDocument document) {
		return isCouncils(document) ? new CouncilPlaces(document).read() : Optional.empty();
	}

	private static boolean isCouncils(AnnotatedDocument document) {
		boolean committee = document.cast().body().filter((body) -> body.types().contains("committee")).isPresent();
		boolean councillors = document.cast()
			.members()
			.stream()
			.anyMatch((member) -> member.is(Kind.PERSON) && member.types().contains("councillor"));
		return committee && councillors || document.tokens().stream().anyMatch((tokens) -> {
			for (int i = 0; i < tokens.size(); i++) {
				if (tokens.isCapital(i) && SIGNS.match(tokens, i) > 0) {
					return true;
				}
			}
			return false;
		});
	}

	private Optional<Member> read() {
		Set<String> addresses = addresses();
		for (Tokens tokens : this.document.tokens()) {
			for (int i = 0; i < tokens.size(); i++) {
				if (isPlaceWord(tokens, i) && !tokens.isCapital(i - 1)) {
					int to = (isPlaceWord(tokens, i + 1) && !tokens.isCapital(i + 2)) ? i + 2 : i + 1;
					note(tokens, i, i + 1, addresses);
					if (to == i + 2) {
						note(tokens, i, to, addresses);
					}
				}
			}
		}
		this.found.keySet().removeIf((place) -> this.numbered.contains(place) || !isFree(place));
		this.found.values().removeIf((signs) -> weight(signs) < LEAST);
		int most = this.found.values().stream().mapToInt(CouncilPlaces::weight).max().orElse(0);
		List<String> best = this.found.entrySet()
			.stream()
			.filter((entry) -> weight(entry.getValue()) == most)
			.map(Map.Entry::getKey)
			.toList();
		return (best.size() == 1) ? Optional.of(added(best.getFirst())) : Optional.empty();
	}

	private static int weight(Set<Sign> signs) {
		return signs.stream().mapToInt((sign) -> sign.weight).sum();
	}

	private Set<String> addresses() {
		return this.document.tokens()
			.stream()
			.limit(TOP)
			.map((tokens) -> tokens.block().text())
			.filter((text) -> text.indexOf('@') >= 0)
			.flatMap((text) -> ADDRESS.matcher(text).results())
			.map((result) -> result.group(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
	}

	private void note(Tokens tokens, int from, int to, Set<String> addresses) {
		String place = bare(tokens.text(from, to));
		if (tokens.startsWithDigit(to)) {
			this.numbered.add(place);
		}
		if (addresses.contains(place.replace(" ", "").toLowerCase(Locale.ROOT))) {
			sign(place, Sign.ADDRESS);
		}
		if (PEOPLE.match(tokens, to) > 0 && !tokens.isPossessive(to - 1)) {
			sign(place, Sign.PEOPLE);
		}
		boolean lies = from > 0 && IN.contains(tokens.lower(from - 1))
				&& (!tokens.isCapital(to) || PEOPLE.match(tokens, to) > 0);
		if (lies) {
			sign(place, Sign.LYING);
		}
		if (tokens.is(from - 1, "for") && !tokens.isCapital(to)) {
			sign(place, Sign.MEANT);
		}
		boolean top = tokens.block().ordinal() < TOP;
		if (top && HALLS.contains(tokens.lower(to)) && (tokens.is(to + 1, "hall") || tokens.is(to + 1, "centre"))
				|| top && to == tokens.size() && tokens.is(0, "venue") && tokens.is(from - 1, ",")) {
			sign(place, Sign.HALL);
		}
	}

	private void sign(String place, Sign sign) {
		this.found.computeIfAbsent(place, (key) -> EnumSet.noneOf(Sign.class)).add(sign);
	}

	/**
	 * Whether nothing else is called so; notes whether a longer name begins or ends with
	 * the place.
	 */
	private boolean isFree(String place) {
		boolean named = this.cast.members()
			.stream()
			.filter((member) -> !member.is(Kind.PERSON) && !member.is(Kind.POST))
			.anyMatch((member) -> member.name().startsWith(place + " ") || member.name().endsWith(" " + place));
		if (named) {
			sign(place, Sign.NAME);
		}
		return this.cast.named(place).isEmpty();
	}

	private boolean isPlaceWord(Tokens tokens, int i) {
		return i < tokens.size() && tokens.isCapital(i) && !tokens.isAllCaps(i) && tokens.isWord(i)
				&& tokens.word(i).length() > 3 && !WIDE.contains(tokens, i) && !MONTHS.contains(tokens, i)
				&& PEOPLE.match(tokens, i) == 0
				&& this.cast.at(tokens.block().ordinal(), i)
					.filter((mention) -> mention.member().is(Kind.PERSON) || mention.member().is(Kind.POST))
					.isEmpty();
	}

	private static String bare(String text) {
		Matcher own = Pattern.compile("['’]s$").matcher(text);
		return own.find() ? text.substring(0, own.start()) : text;
	}

	private Member added(String place) {
		Member council = this.cast.add(Kind.BODY, place);
		council.types().add("council");
		return council;
	}

}
