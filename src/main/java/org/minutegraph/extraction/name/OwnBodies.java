package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block;

/**
 * Says to whom a document belongs: the council, and the committee or board whose meeting
 * it minutes or to which it reports. They stand at the top, in a heading or after
 * "meeting of"; a council may also be {@linkplain NamedCouncils the one} that the
 * document names.
 */
public final class OwnBodies implements EntityReader {

	/** What may be of a body or to it: its minutes, a report. */
	private static final WordList PAPERS = WordList.load("papers-of-bodies");

	private static final int TOP = 16;

	/** Tokens of "minutes of" with a council's name. */
	private static final int NAME = 8;

	/** Blocks in which the title of minutes stands. */
	private static final int TITLE = 3;

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		List<Tokens> blocks = document.tokens();
		String tier = CouncillorsReports.tier(document);
		Member reporting = (tier != null) ? Tiers.council(Tiers.councils(document), tier) : null;
		if (reporting != null) {
			cast.council(reporting);
		}
		for (Tokens tokens : blocks.subList(0, (tier != null) ? 0 : Math.min(TOP, blocks.size()))) {
			int listed = listed(cast, tokens);
			for (Mention mention : cast.in(tokens.block().ordinal())) {
				if (mention.from() >= listed || isBelowList(cast, tokens) && mention.from() > NAME) {
					break;
				}
				HeadingNames.complete(document, tokens, mention);
				if (isLabelled(document, tokens, mention) || isCommitteeOfBoard(tokens, mention)) {
					cast.body(mention.member());
				}
				else if (isHost(tokens, mention) || isRecipient(tokens, mention)) {
					host(cast, mention.member());
				}
			}
		}
		CommitteesOfBoards.met(document).ifPresent(cast::body);
		if (FullCouncils.met(cast, blocks)) {
			cast.council().ifPresent(cast::body);
		}
		if (cast.body().isEmpty() && cast.council().isEmpty()) {
			TitledMeetings.body(document).ifPresent(cast::body);
		}
		if (cast.body().isEmpty() && cast.council().isEmpty()) {
			ofLead(cast);
		}
		if (cast.body().isEmpty() && cast.council().isEmpty()) {
			RunningHeads.body(document).ifPresent((member) -> host(cast, member));
		}
		if (cast.body().isEmpty()) {
			Recipients.asked(document).map(Mention::member).ifPresent((member) -> asked(cast, member));
		}
		if (cast.body().isEmpty() && cast.council().isEmpty()) {
			ofTitle(document);
		}
		if (cast.council().isEmpty()) {
			NamedCouncils.own(document).or(() -> ofPlace(document)).ifPresent(cast::council);
		}
		cast.council().flatMap((council) -> NamedCouncils.shorter(cast, council)).ifPresent(cast::council);
	}

	/**
	 * "Panel attendees: A, B": the meeting of the one panel that the document names, or
	 * of one without a name.
	 */
	private static void ofLead(Cast cast) {
		for (Attendee attendee : cast.attendees()) {
			String kind = attendee.lead().split(" ")[0];
			String type = UnnamedBodies.type(kind);
			if (type == null) {
				continue;
			}
			List<Member> named = cast.members()
				.stream()
				.filter((member) -> member.is(Kind.BODY) && isMeeting(member)
						&& member.name().toLowerCase(Locale.ROOT).endsWith(" " + kind))
				.toList();
			if (named.size() == 1) {
				cast.body(named.getFirst());
				return;
			}
			if (named.isEmpty()) {
				Member body = cast.add(Kind.BODY, kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
				body.types().add(type);
				cast.refer(body, attendee.tokens(), 0, 1, "unnamed body", 0.6);
				cast.body(body);
				return;
			}
		}
	}

	private static Optional<Member> ofPlace(AnnotatedDocument document) {
		return NamedCouncils.isOthers(document) ? CouncilPlaces.own(document) : Optional.empty();
	}

	/** A trust or a society that heads the minutes of its own meeting. */
	private static void ofTitle(AnnotatedDocument document) {
		List<Attendee> attendees = document.cast().attendees();
		int list = attendees.isEmpty() ? 1 : attendees.getFirst().tokens().block().ordinal();
		int last = Math.min(document.tokens().size(), Math.min(TITLE, list));
		for (Tokens tokens : document.tokens().subList(0, last)) {
			for (Mention mention : document.cast().in(tokens.block().ordinal())) {
				Set<String> types = mention.member().types();
				boolean whole = mention.to() - mention.from() >= tokens.size() - 1;
				if (isHost(tokens, mention) && (whole || !attendees.isEmpty())
						&& (types.contains("trust") || types.contains("charity"))) {
					document.cast().body(mention.member());
					return;
				}
			}
		}
	}

	/**
	 * "Governing Board – Resources Committee", "EXAMPLE TOWN COUNCIL - PLANNING COMMITTEE
	 * - NOTES" over minutes: the committee met.
	 */
	private static boolean isCommitteeOfBoard(Tokens tokens, Mention mention) {
		return isMark(tokens, mention.from() - 1) && tokens.block().ordinal() <= 2 * TITLE && !isSentence(tokens)
				&& (mention.to() == tokens.size() || isMark(tokens, mention.to()) || isTitle(tokens, mention))
				&& mention.member().is(Kind.BODY) && mention.member().types().contains("committee");
	}

	private static boolean isMark(Tokens tokens, int i) {
		return tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, ":");
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

	private static boolean isBelowList(Cast cast, Tokens tokens) {
		List<Attendee> all = cast.attendees();
		return !all.isEmpty() && tokens.block().ordinal() > all.getFirst().tokens().block().ordinal();
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
		int paper = beforeBracket(tokens, before - 1);
		boolean title = tokens.is(before, "for") && paper < TITLE && tokens.block().ordinal() < TITLE;
		boolean meeting = (title || tokens.is(before, "of") || tokens.is(before, "to") || tokens.is(before, "from"))
				&& PAPERS.contains(tokens, paper) && !tokens.is(paper - 1, "a");
		meeting |= tokens.is(0, "meeting") && tokens.is(1, ":") && isMark(tokens, mention.from() - 1);
		boolean reports = tokens.is(0, "report") && mention.to() == tokens.size() && tokens.is(mention.from() - 1, ",")
				&& mention.member().types().contains("council");
		boolean heads = reports || (mention.from() <= Math.max(1, HeadingNames.OPENINGS.match(tokens, 0))
				|| mention.member().name().equals(tokens.block().text()))
				&& (tokens.block().is(Block.Kind.HEADING) || tokens.block().ordinal() < 4
						&& (tokens.size() < 30 && !isSentence(tokens) || isTitle(tokens, mention)));
		return meeting || heads;
	}

	/** The "meeting" of "meeting (no. 12) of". */
	private static int beforeBracket(Tokens tokens, int i) {
		int at = i;
		while (tokens.is(i, ")") && at > 0 && !tokens.is(at, "(")) {
			at--;
		}
		return tokens.is(at, "(") ? at - 1 : i;
	}

	/** Whether a line says something in words that no name has. */
	private static boolean isSentence(Tokens tokens) {
		int small = 0;
		for (int i = 0; i < tokens.size(); i++) {
			small += (tokens.isWord(i) && !tokens.isCapital(i) && !tokens.startsWithDigit(i)) ? 1 : 0;
		}
		return tokens.is(tokens.size() - 1, ".") && 2 * small >= tokens.size();
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

	private static boolean isRecipient(Tokens tokens, Mention mention) {
		return mention.member().is(Kind.BODY) && Recipients.isAddressed(tokens, mention);
	}

	/** A council with its place may be asked by others. */
	private static void asked(Cast cast, Member member) {
		if (member.is(Kind.BODY) && (!member.types().contains("council") || isPlaceless(member.name()))) {
			host(cast, member);
		}
	}

	static boolean isMeeting(Member member) {
		return member.types().contains("committee") || member.types().contains("board")
				|| member.types().contains("partnership") || member.types().contains("other");
	}

	/**
	 * Whether a council's name says no place, so that it may be any council's: "Parish
	 * Council".
	 * @param council a council's name
	 * @return true where nothing is left of it but what kind of council it is
	 */
	public static boolean isPlaceless(String council) {
		return ShortForms.place(council).isEmpty();
	}

}
