package org.minutegraph.extraction.person;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.OwnSchool;
import org.minutegraph.extraction.language.WordList;

/**
 * For whom somebody answers who speaks in a meeting: the school of its governors or
 * parents, the trust, firm or force that a guest comes from.
 */
public final class Employers {

	private static final WordList LAY = WordList.load("lay-meetings");

	/** Kinds of bodies whose people speak for a council. */
	private static final Set<String> OWN = Set.of("council", "committee", "board", "department", "partnership");

	private final AnnotatedDocument document;

	private final Map<Member, Member> byPerson = new HashMap<>();

	private final Map<Member, Member> byUnit = new HashMap<>();

	/** Whom a document names often, once that was looked for. */
	private @Nullable Optional<Member> often;

	/** Whom the people of a document work for. */
	public Employers(AnnotatedDocument document) {
		this.document = document;
		for (Appointment appointment : document.cast().appointments()) {
			Member body = appointment.body();
			boolean councillor = appointment.person().types().contains("councillor");
			if (body != null && appointment.isCurrent() && isOutside(body) && !councillor) {
				this.byPerson.putIfAbsent(appointment.person(), body);
			}
			Member unit = appointment.isCurrent() ? unitOf(appointment.title()) : null;
			if (unit != null) {
				this.byUnit.putIfAbsent(appointment.person(), unit);
			}
		}
		guests();
	}

	/** Those whom bodies outside sent, as the list of those present says. */
	private void guests() {
		PostBodies bodies = new PostBodies(this.document);
		for (Attendee attendee : this.document.cast().attendees()) {
			Member body = attendee.titled() ? null : bodies.affiliation(attendee);
			if (body != null && isOutside(body)) {
				this.byPerson.putIfAbsent(attendee.person(), body);
			}
		}
	}

	/** The body or service that the holder of a post directs, or null. */
	private @Nullable Member unitOf(String title) {
		String unit = DirectedUnits.of(title);
		return (unit == null) ? null
				: this.document.cast()
					.named(unit)
					.stream()
					.filter((member) -> member.is(Kind.BODY) || member.is(Kind.SERVICE))
					.findFirst()
					.orElse(null);
	}

	private static boolean isOutside(Member body) {
		return body.is(Kind.BODY) && Collections.disjoint(body.types(), OWN);
	}

	/** For whom a person speaks, or null where that is the council or nobody. */
	public @Nullable Member of(Member person) {
		return this.byPerson.getOrDefault(person, this.byUnit.get(person));
	}

	/** The school whose governors or parents meet, or null for other meetings. */
	public @Nullable Member school() {
		Member own = OwnSchool.of(this.document);
		if (own != null) {
			return own;
		}
		Member meeting = this.document.cast().body().or(this.document.cast()::council).orElse(null);
		String name = (meeting != null) ? meeting.name().toLowerCase(Locale.ROOT) : "";
		if (meeting == null || !isLay(name)) {
			return null;
		}
		List<Member> schools = this.document.cast()
			.members()
			.stream()
			.filter((member) -> member.is(Kind.SCHOOL) && name.startsWith(firstWord(member)))
			.toList();
		return schools.isEmpty() ? oftenNamed()
				: schools.stream().max(Comparator.comparingInt((school) -> school.evidence().size())).orElse(null);
	}

	/**
	 * The school that a document names often and far more often than any other, or null.
	 */
	public @Nullable Member oftenNamed() {
		if (this.often == null) {
			this.often = Optional.ofNullable(often());
		}
		return this.often.orElse(null);
	}

	private @Nullable Member often() {
		List<Member> all = this.document.cast().members().stream().filter((member) -> member.is(Kind.SCHOOL)).toList();
		return all.stream()
			.filter((one) -> times(one) > 2
					&& all.stream().allMatch((other) -> other == one || times(one) > 2 * times(other)))
			.findFirst()
			.orElse(null);
	}

	/** How often a document names somebody; "the school" may mean another. */
	private static long times(Member member) {
		return member.evidence().stream().filter((evidence) -> !evidence.reader().equals("reference")).count();
	}

	private static boolean isLay(String name) {
		return LAY.isWithin(name);
	}

	private static String firstWord(Member school) {
		return school.name().toLowerCase(Locale.ROOT).split(" ")[0];
	}

}
