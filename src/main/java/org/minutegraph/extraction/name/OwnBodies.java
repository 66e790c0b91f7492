package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block;

/**
 * Says to whom a document belongs: the council, and the committee or board whose meeting
 * it minutes or to which it reports. They stand at the top, in a heading or after
 * "meeting of"; a council may also be the only one that the document names.
 */
public final class OwnBodies implements EntityReader {

	private static final WordList YOUNG = WordList.load("young-people");

	private static final Set<String> LOCAL = Set.of("parish", "town", "community");

	private static final Set<String> PLACELESS = Set.of("borough council", "district council");

	private static final int TOP = 16;

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		List<Tokens> blocks = document.tokens();
		for (Tokens tokens : blocks.subList(0, Math.min(TOP, blocks.size()))) {
			int listed = listed(cast, tokens);
			for (Mention mention : cast.in(tokens.block().ordinal())) {
				if (mention.from() >= listed) {
					break;
				}
				takeWholeHeading(tokens, mention);
				takeTornCouncil(document, tokens, mention);
				if (isLabelled(document, tokens, mention)) {
					cast.body(mention.member());
				}
				else if (isHost(tokens, mention)) {
					host(cast, mention.member());
				}
			}
		}
		if (cast.body().isEmpty() && cast.council().isEmpty()) {
			ofLead(cast);
		}
		if (cast.council().isEmpty()) {
			ofParish(document).or(() -> onlyCouncil(cast)).ifPresent(cast::council);
		}
	}

	/**
	 * "Panel attendees: A, B": the meeting of the one panel that the document names.
	 */
	private static void ofLead(Cast cast) {
		for (Attendee attendee : cast.attendees()) {
			String kind = attendee.lead().split(" ")[0];
			List<Member> named = cast.members()
				.stream()
				.filter((member) -> member.is(Kind.BODY) && isMeeting(member)
						&& member.name().toLowerCase(Locale.ROOT).endsWith(" " + kind))
				.toList();
			if (named.size() == 1) {
				cast.body(named.getFirst());
				return;
			}
		}
	}

	/** The token with which a list of those present begins in a block, or its end. */
	private static int listed(Cast cast, Tokens tokens) {
		return cast.attendees()
			.stream()
			.filter((attendee) -> attendee.tokens() == tokens)
			.mapToInt(Attendee::from)
			.min()
			.orElse(tokens.size());
	}

	/**
	 * Whether an attendance list is all that names a council: somebody came from it.
	 */
	private static boolean isOnlyListed(Cast cast, Member council) {
		long listed = cast.attendees()
			.stream()
			.flatMap((attendee) -> attendee.details().stream())
			.flatMap(
					(detail) -> cast.mentionsIn(detail.tokens().block().ordinal(), detail.from(), detail.to()).stream())
			.filter((mention) -> mention.member() == council)
			.count();
		return listed > 0 && listed >= council.evidence().size();
	}

	/**
	 * "CARE, HOUSING AND FAMILIES SELECT COMMITTEE": a heading whose end names a
	 * committee or board, and whose beginning is words of a name, is its name as a whole.
	 */
	private static void takeWholeHeading(Tokens tokens, Mention mention) {
		Member member = mention.member();
		if (!tokens.block().is(Block.Kind.HEADING) || mention.to() != tokens.size() || mention.from() == 0
				|| !member.is(Kind.BODY) || !isMeeting(member) || NameWords.isTold(tokens, 0, mention.from())) {
			return;
		}
		boolean comma = false;
		boolean and = false;
		for (int i = 0; i < mention.from(); i++) {
			if (tokens.is(i, "to") || tokens.is(i, "report")
					|| !tokens.isCapital(i) && !tokens.is(i, ",") && !tokens.is(i, "and") && !tokens.is(i, "&")) {
				return;
			}
			comma = comma || tokens.is(i, ",");
			and = and || NameWords.isAnd(tokens, i);
		}
		if (comma && !and) {
			return;
		}
		member.rename(tokens.text(0, tokens.size()));
	}

	private static boolean isCapital(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!tokens.isCapital(i)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * "Ambridge Metropolitan Borough" over a line with nothing but "Council", and
	 * "Ambridge with Overby Parish Council" as the first line.
	 */
	private static void takeTornCouncil(AnnotatedDocument document, Tokens tokens, Mention mention) {
		Member member = mention.member();
		int below = tokens.block().ordinal() + 1;
		if (mention.from() > 1 && mention.to() == tokens.size() && tokens.block().ordinal() == 0
				&& member.types().contains("council") && tokens.is(mention.from() - 1, "with")
				&& isCapital(tokens, 0, mention.from() - 1)) {
			member.rename(tokens.text(0, tokens.size()));
		}
		boolean whole = mention.from() == 0 && mention.to() == tokens.size() && member.is(Kind.BODY)
				&& member.types().contains("council") && below < document.tokens().size();
		if (whole && tokens.is(tokens.size() - 1, "borough")) {
			Tokens next = document.tokens().get(below);
			if (next.size() == 1 && next.is(0, "council")) {
				member.rename(tokens.text(0, tokens.size()) + " " + next.word(0));
			}
		}
	}

	/**
	 * A committee whose name stands under or beside the label "COMMITTEE": it met, not
	 * the board whose name heads all its papers.
	 */
	private static boolean isLabelled(AnnotatedDocument document, Tokens tokens, Mention mention) {
		if (!mention.member().is(Kind.BODY) || !mention.member().types().contains("committee")) {
			return false;
		}
		int above = tokens.block().ordinal() - 1;
		boolean beside = mention.from() > 0 && isLabel(tokens)
				&& (Wraps.beginsCell(tokens, mention.from()) || tokens.is(mention.from() - 1, ":"));
		return beside || mention.from() == 0 && above >= 0 && isLabel(document.tokens().get(above));
	}

	private static boolean isLabel(Tokens tokens) {
		return tokens.is(0, "committee")
				&& (tokens.size() == 1 || tokens.is(1, ":") || Wraps.beginsCell(tokens, 1) || tokens.is(1, "date"));
	}

	private static boolean isHost(Tokens tokens, Mention mention) {
		if (!mention.member().is(Kind.BODY)) {
			return false;
		}
		int before = mention.from() - 1;
		if (tokens.is(before, "the")) {
			before--;
		}
		boolean meeting = (tokens.is(before, "of") || tokens.is(before, "to") || tokens.is(before, "from"))
				&& (tokens.is(before - 1, "meeting") || tokens.is(before - 1, "minutes")
						|| tokens.is(before - 1, "report") || tokens.is(before - 1, "meetings"));
		boolean title = (mention.from() <= 1 || mention.member().name().equals(tokens.block().text()))
				&& (tokens.block().is(Block.Kind.HEADING)
						|| tokens.block().ordinal() < 4 && (tokens.size() < 30 || isTitle(tokens, mention)));
		return meeting || title;
	}

	/**
	 * "EXAMPLE PARISH COUNCIL (Draft) Minutes of …": a title on one line with the list.
	 */
	private static boolean isTitle(Tokens tokens, Mention mention) {
		int to = mention.to();
		if (tokens.is(to, "(")) {
			while (to < tokens.size() && !tokens.is(to, ")")) {
				to++;
			}
			to++;
		}
		return tokens.is(to, "minutes") || tokens.is(to, "meeting") || tokens.is(to, "notes");
	}

	private static void host(Cast cast, Member member) {
		if (member.types().contains("council")) {
			if (cast.council().isEmpty()) {
				cast.council(member);
			}
		}
		else if (cast.body().isEmpty() && isMeeting(member)) {
			cast.body(member);
		}
	}

	private static boolean isMeeting(Member member) {
		return member.types().contains("committee") || member.types().contains("board")
				|| member.types().contains("partnership") || member.types().contains("other");
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
	private static Optional<Member> onlyCouncil(Cast cast) {
		List<Member> councils = councils(cast).filter((member) -> !isOnlyListed(cast, member))
			.filter((member) -> member.name().indexOf(' ') > 0 || member.evidence().size() > 2
					|| AcronymBodies.isCouncil(member.name()))
			.toList();
		List<Member> called = councils.stream().filter(OwnBodies::isCalledCouncil).toList();
		List<Member> placed = councils.stream().filter((member) -> !ShortForms.place(member.name()).isEmpty()).toList();
		return ofPlaceless(cast, councils).or(() -> dominant(called, 3))
			.or(() -> dominant(councils, 1))
			.or(() -> dominant(placed, 1))
			.filter((member) -> !isOthers(member));
	}

	/**
	 * "Community Council" in minutes that name no local council with its place: theirs.
	 */
	private static Optional<Member> ofPlaceless(Cast cast, List<Member> councils) {
		List<Member> local = councils.stream().filter((member) -> isLocal(member.name())).toList();
		boolean committee = cast.body().filter((body) -> !body.types().contains("committee")).isEmpty();
		boolean meets = committee && !cast.attendees().isEmpty();
		return (meets && local.size() == 1) ? Optional.of(local.getFirst()) : Optional.empty();
	}

	private static boolean isLocal(String name) {
		return List.of(name.toLowerCase(Locale.ROOT).split(" ")).stream().anyMatch(LOCAL::contains);
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

}
