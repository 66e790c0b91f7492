package org.minutegraph.extraction.person;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.AttendanceEntry;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * What kind of meeting a document records, as far as that says who its members are.
 *
 * @param body whose meeting it is, or null
 * @param isCouncil whether it is a council's, one of its committees' included
 * @param isAuthority whether that council is a local authority, with councillors and
 * officers
 * @param isOfCouncillors whether those present without further word are councillors
 * @param isLay whether it is a meeting of governors, parents or trustees
 * @param isOpen whether it is everybody's who lives there: an annual parish meeting
 */
record Meeting(@Nullable Member body, boolean isCouncil, boolean isAuthority, boolean isOfCouncillors, boolean isLay,
		boolean isOpen) {

	private static final WordList LAY = WordList.load("lay-meetings");

	private static final WordList OPEN = WordList.load("open-meetings");

	private static final WordList SIGNS = WordList.load("council-signs");

	private static final WordList SCOTTISH = WordList.load("scottish-words");

	private static final WordList EXECUTIVES = WordList.load("executives");

	/** Those without a councillor's title who make a list one of others, too. */
	private static final int UNTITLED = 2;

	private static final int TOP = 3;

	/** People from elsewhere who make a joint meeting. */
	private static final int FEWEST = 3;

	/** Tokens at the beginning of a block within which a council heads it. */
	private static final int REACH = 12;

	/** Blocks within which a council's offices show that a document is a council's. */
	private static final int SIGNS_WITHIN = 30;

	/** Whether the cabinet or executive meets, of whom all are councillors. */
	boolean isOfExecutive() {
		return this.isCouncil && this.body != null && EXECUTIVES.isWithin(this.body.name().toLowerCase(Locale.ROOT));
	}

	static Meeting of(AnnotatedDocument document) {
		Cast cast = document.cast();
		boolean titled = cast.members()
			.stream()
			.anyMatch((member) -> member.is(Kind.PERSON) && member.types().contains(PersonKinds.COUNCILLOR));
		boolean lay = isNamed(document, LAY);
		Member body = lay ? cast.body().orElse(null) : cast.body().or(cast::council).orElse(null);
		boolean open = isNamed(document, OPEN);
		boolean signs = hasSigns(document);
		boolean known = cast.council().filter(Meeting::isWrittenOut).isPresent() || titled || signs;
		boolean board = cast.body().filter((own) -> own.types().contains("board")).isPresent();
		boolean council = !lay && known && (signs || board || !isJoint(document));
		boolean authority = council && !isOfVolunteers(document);
		boolean ofCouncillors = authority && !open && !isMixed(document) && (cast.body().isEmpty()
				|| cast.body().get().types().contains("committee") || cast.body().get().types().contains("council"));
		return new Meeting(body, council, authority, ofCouncillors, lay, open);
	}

	/**
	 * Whether a community council of Scotland met: its members represent residents
	 * without being a local authority's councillors (Local Government (Scotland) Act
	 * 1973, part IV).
	 */
	private static boolean isOfVolunteers(AnnotatedDocument document) {
		boolean community = document.cast()
			.council()
			.filter((own) -> own.name().toLowerCase(Locale.ROOT).endsWith("community council"))
			.isPresent();
		return community && document.tokens().stream().anyMatch((tokens) -> {
			for (int i = 0; i < tokens.size() && SCOTTISH.mayStandIn(tokens); i++) {
				if (SCOTTISH.contains(tokens, i)) {
					return true;
				}
			}
			return false;
		});
	}

	/**
	 * Whether most of those present come from a body each, and the document does not
	 * begin with a council or its committee: a forum, a liaison group.
	 */
	static boolean isJoint(AnnotatedDocument document) {
		Cast cast = document.cast();
		int from = 0;
		int own = 0;
		for (Attendee attendee : cast.attendees()) {
			if (attendee.as().equals("present")) {
				boolean body = AffiliationReader.hasBody(cast, attendee) || isUnderBody(cast, attendee);
				from += body ? 1 : 0;
				own += body ? 0 : 1;
			}
		}
		return from >= FEWEST && from >= own && !isHeadedByCouncil(document);
	}

	private static boolean isHeadedByCouncil(AnnotatedDocument document) {
		return document.tokens()
			.subList(0, Math.min(TOP, document.tokens().size()))
			.stream()
			.anyMatch((tokens) -> isCouncils(document.cast(), tokens));
	}

	/**
	 * Whether one of those present is called councillor and several others are not, and
	 * no council heads the document.
	 */
	static boolean isMixed(AnnotatedDocument document) {
		int titled = 0;
		int untitled = 0;
		for (Attendee attendee : document.cast().attendees()) {
			if (attendee.as().equals("present") && !attendee.lead().contains("councillor")) {
				boolean councillor = attendee.titled() || attendee.person().types().contains(PersonKinds.COUNCILLOR);
				titled += councillor ? 1 : 0;
				untitled += councillor ? 0 : 1;
			}
		}
		return titled > 0 && untitled >= UNTITLED && untitled > titled && !isHeadedByCouncil(document);
	}

	private static boolean isUnderBody(Cast cast, Attendee attendee) {
		AttendanceEntry.Detail cell = attendee.organisation();
		return cell != null && cast.mentionsIn(cell.tokens().block().ordinal(), cell.from(), cell.to())
			.stream()
			.anyMatch((mention) -> PostBodies.isOrganisation(mention.member()));
	}

	/** Whether a block names a council, or a committee as a council has them. */
	private static boolean isCouncils(Cast cast, Tokens tokens) {
		return AttendanceLeads.length(tokens, 0) == 0 && cast.in(tokens.block().ordinal())
			.stream()
			.anyMatch((mention) -> mention.from() < REACH && mention.member().types().contains("council"));
	}

	/**
	 * Whether a council has more of a name than initials, which other bodies share.
	 */
	private static boolean isWrittenOut(Member council) {
		return council.name().indexOf(' ') > 0
				|| council.aliases().stream().anyMatch((alias) -> alias.indexOf(' ') > 0);
	}

	private static boolean hasSigns(AnnotatedDocument document) {
		for (Tokens tokens : document.tokens().subList(0, Math.min(SIGNS_WITHIN, document.tokens().size()))) {
			for (int i = 0; i < tokens.size(); i++) {
				if (tokens.isCapital(i) && SIGNS.match(tokens, i) > 0) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isNamed(AnnotatedDocument document, WordList meetings) {
		for (Tokens tokens : document.tokens().subList(0, Math.min(TOP, document.tokens().size()))) {
			for (int i = 0; i < Math.min(30, tokens.size()); i++) {
				if (tokens.isCapital(i) && meetings.match(tokens, i) > 0) {
					return true;
				}
			}
		}
		return false;
	}

}
