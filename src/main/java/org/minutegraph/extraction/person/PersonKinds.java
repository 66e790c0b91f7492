package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Says of each person whether a councillor, an officer of the council or somebody else:
 * by title, by post, by the list in which the name stands, by the body beside it, at last
 * by what the person does at the meeting.
 */
public final class PersonKinds implements EntityReader {

	static final String COUNCILLOR = "councillor";

	static final String OFFICER = "officer";

	static final String OTHER = "other";

	private static final WordList PARTIES = WordList.load("parties");

	private static final WordList CALLED = WordList.load("called-councillor");

	private static final WordList LAY = WordList.load("lay-posts");

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		Meeting meeting = Meeting.of(document);
		Map<Member, String> kinds = new HashMap<>();
		List<Appointment> posts = new ArrayList<>(cast.appointments());
		posts.sort(Comparator.comparing((held) -> held.kind().equals("chair")));
		for (Appointment appointment : posts) {
			boolean chair = appointment.kind().equals("chair") && kinds.containsKey(appointment.person());
			String kind = chair ? null : byPost(appointment, meeting);
			if (kind != null && (appointment.isCurrent() || !kinds.containsKey(appointment.person()))) {
				kinds.merge(appointment.person(), kind, (a, b) -> b.equals(COUNCILLOR) ? b : a);
			}
		}
		PostBodies bodies = new PostBodies(document);
		for (Attendee attendee : cast.attendees()) {
			String kind = byList(attendee, meeting, bodies);
			if (kind != null) {
				kinds.putIfAbsent(attendee.person(), kind);
			}
			if (attendee.lead().endsWith("of the public")) {
				kinds.replace(attendee.person(), OFFICER, OTHER);
			}
		}
		besideCouncils(document, meeting, kinds);
		CouncillorLabels.in(document).forEach((label) -> kinds.put(label.person(), COUNCILLOR));
		if (meeting.isAuthority()) {
			KindsByActs.questioners(document, kinds);
			KindsByActs.movers(document, kinds);
			KindsByActs.voters(document, kinds);
		}
		Set<Member> answering = KindsByActs.answering(document);
		for (Member member : cast.members()) {
			if (member.is(Kind.PERSON) && member.types().isEmpty()) {
				String spoken = meeting.isAuthority() && !meeting.isOpen() && answering.contains(member) ? OFFICER
						: OTHER;
				member.types().add(kinds.getOrDefault(member, spoken));
			}
		}
	}

	private static @Nullable String byPost(Appointment held, Meeting meeting) {
		Member body = held.body();
		boolean volunteers = body == meeting.body() && meeting.isCouncil() && !meeting.isAuthority();
		boolean council = volunteers ? false
				: body == null ? meeting.isAuthority()
						: body.types().contains("council") || body.types().contains("department")
								|| body == meeting.body() && meeting.isAuthority() || body.is(Kind.SERVICE);
		return switch (held.kind()) {
			case "councillor" -> council || isGroup(body) ? COUNCILLOR : null;
			case "officer", "clerk" -> council ? OFFICER : OTHER;
			case "school" -> (body != null && body.is(Kind.SERVICE)) ? OFFICER : OTHER;
			case "worker", "public" -> OTHER;
			case "chair", "body" -> isLay(held.title()) ? OTHER : chairsCouncillors(held, meeting) ? COUNCILLOR : null;
			default -> null;
		};
	}

	/** A political group of a council's members: "the Green Group". */
	private static boolean isGroup(@Nullable Member body) {
		return body != null && body.is(Kind.BODY)
				&& PARTIES.contains(body.name().toLowerCase(Locale.ROOT).split(" ")[0])
				&& body.name().toLowerCase(Locale.ROOT).endsWith(" group");
	}

	/**
	 * Whether a post's body is a council or the meeting's own committee of councillors.
	 */
	private static boolean chairsCouncillors(Appointment held, Meeting meeting) {
		Member body = held.body();
		boolean volunteers = body == meeting.body() && meeting.isCouncil() && !meeting.isAuthority();
		return body != null && !volunteers
				&& (body.types().contains("council")
						|| held.kind().equals("chair") && body == meeting.body() && (meeting.isOfCouncillors()
								|| meeting.isAuthority() && body.name().toLowerCase(Locale.ROOT).endsWith("panel")));
	}

	private static boolean isLay(String title) {
		for (String word : title.toLowerCase(Locale.ROOT).split("[ -]")) {
			if (LAY.contains(word)) {
				return true;
			}
		}
		return title.toLowerCase(Locale.ROOT).startsWith("co-opted");
	}

	private static @Nullable String byList(Attendee attendee, Meeting meeting, PostBodies bodies) {
		if (isCalledCouncillor(attendee)) {
			return COUNCILLOR;
		}
		boolean member = attendee.as().equals("present") || attendee.as().equals("apologies");
		if (member && meeting.isOfExecutive() && attendee.organisation() == null) {
			return COUNCILLOR;
		}
		Member body = bodies.affiliation(attendee);
		if (body != null && body != meeting.body()) {
			if (hasNoOfficers(body)) {
				return OTHER;
			}
			return body.types().contains("council") || body.types().contains("department") ? OFFICER : OTHER;
		}
		if (attendee.lead().contains("councillor") && !comesFor(attendee)) {
			return (meeting.isCouncil() && !meeting.isAuthority()) ? OTHER : COUNCILLOR;
		}
		if (!meeting.isAuthority() || comesFor(attendee)) {
			return OTHER;
		}
		if (attendee.lead().contains("officer") || attendee.lead().contains("staff")) {
			return OFFICER;
		}
		if (attendee.lead().contains("co-opt") || attendee.lead().contains("public")) {
			return OTHER;
		}
		boolean alone = AttendanceManner.identifying(attendee).isEmpty();
		return (member && meeting.isOfCouncillors() && alone) ? COUNCILLOR : null;
	}

	/**
	 * "A (Example Parish Council)": a member, at most a clerk, and nobody's officer here.
	 */
	static boolean hasNoOfficers(Member body) {
		String name = body.name().toLowerCase(Locale.ROOT);
		return name.contains("parish council") || name.contains("voluntary") || name.contains("community council");
	}

	/** Whether a council is one of a parish or a town. */
	static boolean isLocal(Member council) {
		return council.types().contains("council")
				&& (hasNoOfficers(council) || council.name().toLowerCase(Locale.ROOT).contains("town council"));
	}

	/**
	 * "A (Example Council)", "A from the Highways Department", "A at Example Council".
	 */
	private static void besideCouncils(AnnotatedDocument document, Meeting meeting, Map<Member, String> kinds) {
		for (Tokens tokens : document.tokens()) {
			for (Mention mention : document.cast().in(tokens.block().ordinal())) {
				Member body = mention.member().is(Kind.PERSON) ? beside(document.cast(), tokens, mention.to()) : null;
				if (isGroup(body)) {
					kinds.putIfAbsent(mention.member(), COUNCILLOR);
				}
				else if (body != null && body != meeting.body() && !hasNoOfficers(body)
						&& (body.types().contains("council") || body.types().contains("department"))) {
					kinds.putIfAbsent(mention.member(), OFFICER);
				}
			}
		}
	}

	private static @Nullable Member beside(Cast cast, Tokens tokens, int to) {
		int at = tokens.is(to, "attended") ? to + 1 : to;
		if (!tokens.is(at, "(") && !tokens.is(at, "from") && !tokens.is(at, "at") && !tokens.is(at, ",")
				&& !tokens.is(at, "of")) {
			return null;
		}
		at = tokens.is(at + 1, "the") ? at + 2 : at + 1;
		Mention mention = cast.at(tokens.block().ordinal(), at).orElse(null);
		return (mention != null && mention.member().is(Kind.BODY)) ? mention.member() : null;
	}

	/** Whether a bracket names a body that nobody knows: "A (Example Barons)". */
	private static boolean comesFor(Attendee attendee) {
		return AttendanceManner.identifying(attendee)
			.stream()
			.anyMatch((detail) -> detail.tokens().is(detail.from() - 1, "(")
					&& (detail.tokens().isCapital(detail.from()) || detail.tokens().is(detail.from(), "representing")));
	}

	/** "A (ABC) Councillor". */
	private static boolean isCalledCouncillor(Attendee attendee) {
		return attendee.details().stream().anyMatch((detail) -> CALLED.match(detail.tokens(), detail.from()) > 0);
	}

}
