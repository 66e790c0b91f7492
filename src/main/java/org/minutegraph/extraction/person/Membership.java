package org.minutegraph.extraction.person;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.ListedRow.Sort;
import org.minutegraph.extraction.cast.ListedRow;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Who of those in an attendance list are members of the body that met: not officers of a
 * council, not guests. Who stands in for a member is one for that meeting.
 */
final class Membership {

	private static final Set<String> TIERS = Set.of("county", "district", "borough", "city", "unitary");

	/** "CCllr", "DCllr": councillors of a county, a district, a borough. */
	private static final Set<String> SHORT_TIERS = Set.of("ccllr", "dcllr", "bcllr");

	private static final WordList SCRUTINY = WordList.load("scrutiny-bodies");

	private static final WordList EXECUTIVE = WordList.load("executive-posts");

	private final Meeting meeting;

	private final boolean board;

	private final boolean joint;

	private final PostBodies bodies;

	private final Set<Member> posted = new HashSet<>();

	/** Whether the body calls the council's executive to account. */
	private final boolean scrutiny;

	/** Members of the executive, who are guests of those who call them to account. */
	private final Set<Member> executives = new HashSet<>();

	/** Whether members stand without a title, so that a titled councillor is a guest. */
	private final boolean plainMembers;

	/** Whether those present are councillors and others. */
	private final boolean mixed;

	/** Whether people with posts are listed as in attendance. */
	private final boolean officersApart;

	private Membership(AnnotatedDocument document, PostBodies bodies) {
		this.meeting = Meeting.of(document);
		this.mixed = Meeting.isMixed(document);
		this.joint = Meeting.isJoint(document);
		this.bodies = bodies;
		this.board = document.cast().body().filter(this::isBoard).isPresent();
		this.scrutiny = document.cast()
			.body()
			.filter((body) -> SCRUTINY.isWithin(body.name().toLowerCase(Locale.ROOT)))
			.isPresent();
		for (Appointment held : document.cast().appointments()) {
			if (held.isPost() && !held.status().equals("incoming")) {
				this.posted.add(held.person());
				if (EXECUTIVE.isWithin(held.title().toLowerCase(Locale.ROOT))) {
					this.executives.add(held.person());
				}
			}
		}
		this.officersApart = document.cast()
			.attendees()
			.stream()
			.anyMatch((attendee) -> attendee.as().equals("in attendance") && this.posted.contains(attendee.person()));
		this.plainMembers = hasPlainMembers(document.cast().attendees());
	}

	/** A board has members from elsewhere, each with a body beside the name. */
	private boolean isBoard(Member body) {
		boolean ofCouncil = body.types().contains("committee") || body.types().contains("council");
		return body.types().contains("board") || body.types().contains("partnership") || this.joint
				|| this.meeting.isCouncil() && !ofCouncil;
	}

	static Membership of(AnnotatedDocument document, PostBodies bodies) {
		return new Membership(document, bodies);
	}

	private boolean isPlainMember(Attendee attendee) {
		return attendee.as().equals("present") && AttendanceManner.identifying(attendee).isEmpty()
				&& !attendee.lead().contains("councillor") && !attendee.person().types().contains(PersonKinds.OFFICER)
				&& !isTitled(attendee) && !this.posted.contains(attendee.person());
	}

	/**
	 * Whether more stand without a title among those present than councillors with it: a
	 * minute taker beside a whole council makes no guests of its members.
	 */
	private boolean hasPlainMembers(List<Attendee> attendees) {
		long plain = attendees.stream().filter(this::isPlainMember).count();
		long titled = attendees.stream()
			.filter((attendee) -> attendee.as().equals("present") && isTitled(attendee))
			.count();
		return plain > titled;
	}

	private static boolean isTitled(Attendee attendee) {
		return attendee.titled();
	}

	boolean has(Attendee attendee) {
		if (!attendee.as().equals("present") && !attendee.as().equals("apologies") || isOfAnotherTier(attendee)) {
			return false;
		}
		String lead = attendee.lead();
		if (lead.contains("governor") || this.board || isSentByCouncil(attendee) || isCalledMember(attendee)) {
			return true;
		}
		if (this.scrutiny && this.executives.contains(attendee.person())) {
			return false;
		}
		boolean titledGuest = isTitled(attendee) && this.plainMembers;
		boolean affiliated = this.bodies.affiliation(attendee) != null
				|| isRepresenting(attendee) && !this.posted.contains(attendee.person());
		if (titledGuest || affiliated) {
			return false;
		}
		if (this.meeting.isAuthority()) {
			return attendee.person().types().contains(PersonKinds.COUNCILLOR) || isOnMixedPanel(attendee)
					|| this.mixed && isPlainMember(attendee);
		}
		return !this.posted.contains(attendee.person()) && attendee.person().types().contains(PersonKinds.OTHER);
	}

	/**
	 * Whether somebody stands among the members of a panel that lists all of them without
	 * title or post and its officers apart: officers may be members there.
	 */
	private boolean isOnMixedPanel(Attendee attendee) {
		Member panel = this.meeting.body();
		return this.plainMembers && this.officersApart && panel != null && panel.types().contains("committee")
				&& attendee.as().equals("present") && !attendee.titled()
				&& AttendanceManner.identifying(attendee).isEmpty();
	}

	/**
	 * "County Councillor A" at a parish council, whose guest he is, or his apologies to
	 * any other.
	 */
	private boolean isOfAnotherTier(Attendee attendee) {
		Tokens tokens = attendee.tokens();
		Member council = this.meeting.body();
		String tier = tokens.lower(attendee.from());
		if (SHORT_TIERS.contains(tier)) {
			return council != null && PersonKinds.hasNoOfficers(council);
		}
		if (isDescribedByTier(attendee)) {
			return council != null && PersonKinds.isLocal(council);
		}
		boolean titled = TIERS.contains(tier) && attendee.titled()
				&& (tokens.is(attendee.from() + 1, "councillor") || tokens.is(attendee.from() + 1, "cllr"));
		if (council == null || isOnlyLetters(council)) {
			return titled;
		}
		return titled && (attendee.as().equals("apologies") || PersonKinds.isLocal(council))
				&& council.types().contains("council") && !council.name().toLowerCase(Locale.ROOT).contains(tier);
	}

	/** "OCC" beside a "County Councillor": not the county's. */
	static boolean isOnlyLetters(Member council) {
		return council.name().chars().allMatch(Character::isUpperCase);
	}

	/** "A, County Councillor", with no name after it whose title this would be. */
	private static boolean isDescribedByTier(Attendee attendee) {
		Tokens tokens = attendee.tokens();
		int tier = attendee.to() + 1;
		boolean councillor = tokens.is(tier + 1, "councillor") || tokens.is(tier + 1, "cllr");
		int next = tokens.is(tier + 2, ",") ? tier + 3 : tier + 2;
		return tokens.is(tier - 1, ",") && TIERS.contains(tokens.lower(tier)) && councillor && !tokens.isCapital(next);
	}

	/**
	 * "Cllr A (Example Borough Council)" among those present: districts send members to a
	 * county's committee, but guests to a parish council.
	 */
	private boolean isSentByCouncil(Attendee attendee) {
		Member committee = this.meeting.body();
		Member council = (committee != null && committee.types().contains("committee") && isTitled(attendee)
				&& attendee.as().equals("present")) ? this.bodies.affiliation(attendee) : null;
		return council != null && council.types().contains("council");
	}

	/** "A, Member", "B – Member (Planning)", "C | Member CC". */
	private static boolean isCalledMember(Attendee attendee) {
		ListedRow row = attendee.row();
		boolean cell = row != null && row.cells()
			.stream()
			.anyMatch((one) -> one.sort() != Sort.NAME
					&& ColumnSorts.isMember(new Stretch(row.tokens(), one.from(), one.to())));
		return cell || AttendanceManner.identifying(attendee)
			.stream()
			.anyMatch((detail) -> ColumnSorts.isMember(new Stretch(detail.tokens(), detail.from(), detail.to())));
	}

	private static boolean isRepresenting(Attendee attendee) {
		return AttendanceManner.identifying(attendee)
			.stream()
			.anyMatch((detail) -> detail.tokens().isCapital(detail.from()) && !isClass(detail.tokens(), detail.from())
					|| detail.tokens().is(detail.from(), "representing"));
	}

	/**
	 * "P4", "Y10": the class of a parent's child, and nobody whom the parent speaks for.
	 */
	private static boolean isClass(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		int digits = lower.startsWith("yr") ? 2 : 1;
		return lower.length() > digits && lower.length() <= 4
				&& lower.substring(digits).chars().allMatch(Character::isDigit);
	}

}
