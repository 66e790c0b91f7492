package org.minutegraph.extraction.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement.Attendance;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.StatementReader;
import org.minutegraph.extraction.language.Tokens;

/**
 * States who was there, who was not, and who of them belongs to the body that met. Posts
 * in that body say membership themselves and are not repeated.
 */
public final class AttendanceReader implements StatementReader {

	private static final String READER = "attendance";

	private static final String MEMBER_OF = "MEMBER_OF";

	private static final Set<String> AT_WORK = Set.of("officer", "clerk", "worker");

	@Override
	public void read(AnnotatedDocument document, Consumer<Statement> found) {
		Cast cast = document.cast();
		Member own = Meeting.of(document).body();
		Member meeting = (cast.body().isEmpty() && Meeting.isJoint(document)) ? null : own;
		PostBodies bodies = new PostBodies(document);
		Membership membership = Membership.of(document, bodies);
		Set<Member> attending = new HashSet<>();
		Set<Member> members = new HashSet<>();
		Set<List<Member>> guests = new HashSet<>();
		for (Attendee attendee : cast.attendees()) {
			Evidence evidence = Evidence.of(attendee.tokens().span(attendee.from(), attendee.to()), READER, 0.9);
			Member person = attendee.person();
			if (attending.add(person)) {
				found.accept(new Attendance(person.id(), attendee.as(), evidence));
			}
			Member from = elsewhere(attendee, bodies, meeting);
			boolean member = membership.has(attendee);
			if (from != null && !holdsPost(cast, person, from) && !worksBy(cast, attendee)
					&& guests.add(List.of(person, from))) {
				found.accept(new Link(person.id(), MEMBER_OF, from.id(), null, evidence));
			}
			if (member && meeting != null && !holdsPost(cast, person, meeting) && members.add(person)) {
				found.accept(new Link(person.id(), MEMBER_OF, meeting.id(), null, evidence));
			}
		}
		if (meeting != null) {
			replaced(document, meeting, members, found);
			speakers(document, meeting, members, found);
		}
		labels(document, members, found);
		rosters(document, found);
	}

	private static void replaced(AnnotatedDocument document, Member meeting, Set<Member> members,
			Consumer<Statement> found) {
		for (Replaced.Absent absent : Replaced.in(document)) {
			Mention person = absent.person();
			if (!holdsPost(document.cast(), person.member(), meeting) && members.add(person.member())) {
				found.accept(new Link(person.member().id(), MEMBER_OF, meeting.id(), null,
						Evidence.of(absent.tokens().span(person.from(), person.to()), READER, 0.8)));
			}
		}
	}

	private static void speakers(AnnotatedDocument document, Member meeting, Set<Member> members,
			Consumer<Statement> found) {
		for (SpeakingMembers.Speaker speaker : SpeakingMembers.in(document, meeting)) {
			if (!holdsPost(document.cast(), speaker.person(), meeting) && members.add(speaker.person())) {
				found.accept(new Link(speaker.person().id(), MEMBER_OF, meeting.id(), null,
						Evidence.of(speaker.tokens().span(speaker.from(), speaker.to()), READER, 0.6)));
			}
		}
	}

	private static void rosters(AnnotatedDocument document, Consumer<Statement> found) {
		Cast cast = document.cast();
		for (Tokens tokens : document.tokens()) {
			BodyRosters.Roster roster = BodyRosters.in(cast, tokens);
			for (Mention person : (roster != null) ? roster.people() : List.<Mention>of()) {
				if (!holdsPost(cast, person.member(), roster.body())) {
					found.accept(new Link(person.member().id(), MEMBER_OF, roster.body().id(), null,
							Evidence.of(tokens.span(0, tokens.size()), READER, 0.8)));
				}
			}
		}
	}

	private static void labels(AnnotatedDocument document, Set<Member> members, Consumer<Statement> found) {
		for (CouncillorLabels.Label label : CouncillorLabels.in(document)) {
			Member council = label.council();
			boolean own = council != null && Membership.isOnlyLetters(council)
					&& document.cast().council().filter(council::equals).isPresent();
			if (council != null && !own && members.add(label.person())
					&& !holdsPost(document.cast(), label.person(), council)) {
				found.accept(new Link(label.person().id(), MEMBER_OF, council.id(), null,
						Evidence.of(label.tokens().span(label.from(), label.to()), READER, 0.8)));
			}
		}
	}

	/** The body from which somebody came, or null. */
	private static @Nullable Member elsewhere(Attendee attendee, PostBodies bodies, @Nullable Member meeting) {
		Member body = attendee.as().equals("substitute") ? null : bodies.affiliation(attendee);
		return (body != meeting) ? body : null;
	}

	/** Whether the entry itself gives somebody a post at work, which says where. */
	private static boolean worksBy(Cast cast, Attendee attendee) {
		return cast.appointments()
			.stream()
			.anyMatch((held) -> held.person() == attendee.person() && held.tokens() == attendee.tokens()
					&& held.evidenceFrom() < attendee.to() && held.evidenceTo() > attendee.from()
					&& AT_WORK.contains(held.kind()));
	}

	private static boolean holdsPost(Cast cast, Member person, Member body) {
		return cast.appointments()
			.stream()
			.anyMatch((held) -> held.person() == person && held.body() == body && held.isCurrent() && held.isPost());
	}

}
