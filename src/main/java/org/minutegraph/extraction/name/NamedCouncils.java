package org.minutegraph.extraction.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Says whose a paper is of the councils that it names, where no head of it says so. */
final class NamedCouncils {

	private static final WordList YOUNG = WordList.load("young-people");

	/** Before the name of a council that works with whose paper it is. */
	private static final WordList PARTNER = WordList.load("before-partners");

	private static final Set<String> PLACELESS = Set.of("borough council", "district council");

	/** Blocks at the top in which a paper's title stands. */
	private static final int TITLE = 3;

	/** Blocks at the top in which a parish's meeting is called one. */
	private static final int TOP = 16;

	private NamedCouncils() {
	}

	/**
	 * The council of a parish's meeting, or of the place whose board met, else the one
	 * that is named most by far.
	 */
	static Optional<Member> own(AnnotatedDocument document) {
		Cast cast = document.cast();
		return ofParish(document).or(() -> ofPlace(cast)).or(() -> onlyCouncil(document));
	}

	/**
	 * The one that is named again and again without the letters which a torn head has put
	 * before the name that it bears there alone.
	 */
	static Optional<Member> shorter(Cast cast, Member council) {
		String name = council.name().toLowerCase(Locale.ROOT);
		return (council.evidence().size() > 1) ? Optional.empty()
				: councils(cast).filter((other) -> other != council && other.evidence().size() > 1)
					.filter((other) -> !OwnBodies.isPlaceless(other.name())
							&& name.endsWith(" " + other.name().toLowerCase(Locale.ROOT)))
					.findFirst();
	}

	/** Example Council in the minutes of the Example Health and Wellbeing Board. */
	private static Optional<Member> ofPlace(Cast cast) {
		String board = cast.body().map((body) -> body.name().toLowerCase(Locale.ROOT) + " ").orElse("");
		List<Member> named = councils(cast).filter((council) -> {
			String place = ShortForms.place(council.name()).toLowerCase(Locale.ROOT);
			return !place.isEmpty() && isCalledCouncil(council) && board.startsWith(place + " ");
		}).toList();
		return (named.size() == 1) ? Optional.of(named.getFirst()) : Optional.empty();
	}

	/** The one parish council that the minutes of a parish's meeting name. */
	private static Optional<Member> ofParish(AnnotatedDocument document) {
		List<Tokens> blocks = document.tokens();
		for (Tokens tokens : blocks.subList(0, Math.min(TOP, blocks.size()))) {
			for (int i = 0; i + 1 < tokens.size(); i++) {
				if (tokens.isCapital(i) && tokens.is(i, "parish") && tokens.is(i + 1, "meeting")) {
					List<Member> parishes = councils(document.cast())
						.filter((member) -> member.name().toLowerCase(Locale.ROOT).contains("parish"))
						.toList();
					return dominant(parishes, 1);
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * The council that is named far more often than any other, one that is called a
	 * council before one that is only a place, one with a place before "the District
	 * Council".
	 */
	private static Optional<Member> onlyCouncil(AnnotatedDocument document) {
		Cast cast = document.cast();
		boolean cabinet = hasCabinet(cast);
		Set<Member> partners = partners(document);
		Set<Member> listed = onlyListed(cast);
		List<Member> councils = councils(cast).filter((member) -> !listed.contains(member))
			.filter((member) -> !isOther(document, member, cabinet, partners))
			.filter((member) -> member.name().indexOf(' ') > 0 || member.evidence().size() > 2
					|| AcronymBodies.isCouncil(member.name()))
			.toList();
		List<Member> called = councils.stream().filter(NamedCouncils::isCalledCouncil).toList();
		List<Member> placed = councils.stream().filter((member) -> !ShortForms.place(member.name()).isEmpty()).toList();
		return ofPlaceless(cast, councils).or(() -> OwnActs.council(document, councils))
			.or(() -> ContactedCouncils.own(document, councils(cast).toList()))
			.or(() -> dominant(called, 3))
			.or(() -> dominant(councils, 1))
			.or(() -> dominant(placed, 1))
			.filter((member) -> !isOthers(member));
	}

	/**
	 * "Community Council" in minutes that name no local council with its place: theirs.
	 */
	private static Optional<Member> ofPlaceless(Cast cast, List<Member> councils) {
		List<Member> local = councils.stream().filter((member) -> Tiers.isLocal(member)).toList();
		boolean committee = cast.body().filter((body) -> !body.types().contains("committee")).isEmpty();
		boolean meets = committee && !cast.attendees().isEmpty();
		return (meets && local.size() == 1) ? Optional.of(local.getFirst()) : Optional.empty();
	}

	/** "Borough Council" without a place: so a paper speaks of another council. */
	private static boolean isOthers(Member member) {
		return PLACELESS.contains(member.name().toLowerCase(Locale.ROOT));
	}

	/** Councils that govern a place, no council of young people. */
	private static Stream<Member> councils(Cast cast) {
		return cast.members()
			.stream()
			.filter((member) -> member.types().contains("council"))
			.filter((member) -> Stream.of(member.name().toLowerCase(Locale.ROOT).split(" "))
				.noneMatch(YOUNG::contains));
	}

	private static boolean isCalledCouncil(Member member) {
		String name = member.name().toLowerCase(Locale.ROOT);
		return name.contains("council") || name.contains("borough") || name.contains("authority");
	}

	private static Optional<Member> dominant(List<Member> councils, int least) {
		return councils.stream()
			.filter((one) -> one.evidence().size() >= least)
			.filter((one) -> councils.stream()
				.allMatch((other) -> other == one || one.evidence().size() > 2 * other.evidence().size()))
			.findFirst();
	}

	/**
	 * Whether all councils that a paper names are others than the one whose it is.
	 */
	static boolean isOthers(AnnotatedDocument document) {
		boolean cabinet = hasCabinet(document.cast());
		Set<Member> partners = partners(document);
		return councils(document.cast()).allMatch((member) -> isOther(document, member, cabinet, partners));
	}

	/** A parish where there is a cabinet, or a council one works with. */
	private static boolean isOther(AnnotatedDocument document, Member council, boolean cabinet, Set<Member> partners) {
		boolean local = Tiers.isLocal(council);
		return partners.contains(council) || (local ? cabinet : isOfMembers(document));
	}

	/**
	 * "Annual General Meeting" over a paper: of a society, or of a local council at most.
	 */
	private static boolean isOfMembers(AnnotatedDocument document) {
		return document.tokens()
			.stream()
			.limit(TITLE)
			.anyMatch((tokens) -> tokens.is(0, "annual") && tokens.is(1, "general") && tokens.is(2, "meeting")
					|| tokens.is(0, "agm"));
	}

	private static boolean hasCabinet(Cast cast) {
		return cast.members().stream().anyMatch((member) -> member.name().equalsIgnoreCase("cabinet"));
	}

	/**
	 * "with neighbouring Example Council", "a clerk at Example Council", in the only
	 * place that names it: not the one whose paper it is, unless a school's.
	 */
	private static Set<Member> partners(AnnotatedDocument document) {
		Set<Member> partners = new HashSet<>();
		Set<Member> others = new HashSet<>();
		boolean noSchool = document.cast().members().stream().noneMatch((member) -> member.is(Kind.SCHOOL));
		for (Tokens tokens : document.tokens()) {
			for (Cast.Mention mention : document.cast().in(tokens.block().ordinal())) {
				boolean partner = PARTNER.contains(tokens, mention.from() - 1)
						|| noSchool && tokens.is(mention.from() - 1, "at");
				(partner ? partners : others).add(mention.member());
			}
		}
		partners.removeAll(others);
		return partners;
	}

	/**
	 * Those whom an attendance list names and nothing else: somebody came from them.
	 */
	private static Set<Member> onlyListed(Cast cast) {
		Map<Member, Long> listed = cast.attendees()
			.stream()
			.flatMap((attendee) -> attendee.details().stream())
			.flatMap(
					(detail) -> cast.mentionsIn(detail.tokens().block().ordinal(), detail.from(), detail.to()).stream())
			.collect(Collectors.groupingBy(Cast.Mention::member, Collectors.counting()));
		Set<Member> only = new HashSet<>(listed.keySet());
		only.removeIf((council) -> listed.get(council) < council.evidence().size());
		return only;
	}

}
