package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.AttendanceEntry;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.cast.Individual;
import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.cast.Sighting;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Wraps;

/**
 * Finds people: first every place where the grammar or an attendance list shows a name,
 * then who is who, then the places where only a known person's first name, surname or
 * initials stand.
 */
public final class PersonReader implements EntityReader {

	private static final String READER = "person";

	@Override
	public void read(AnnotatedDocument document) {
		Wraps wraps = new Wraps(document.document().text());
		PersonNames names = new PersonNames(wraps);
		List<Sighting> sightings = new ArrayList<>();
		List<AttendanceEntry> entries = new ArrayList<>();
		AttendanceList list = new AttendanceList(document, names, wraps, (entry) -> {
			entries.add(entry);
			sightings.add(entry.sighting());
		});
		PersonFinder finder = new PersonFinder(names, list, sightings::add);
		for (Tokens tokens : document.tokens()) {
			finder.read(tokens, list.read(tokens));
		}
		Set<String> codes = codes(sightings);
		sightings.removeIf((sighting) -> isCode(sighting.form(), codes));
		Individuals individuals = identify(sightings);
		addToCast(document.cast(), sightings);
		PersonReferences references = new PersonReferences(individuals, document.cast());
		for (AttendanceEntry entry : entries) {
			attend(document.cast(), references, entry);
		}
		sightings.forEach((sighting) -> declare(references, sighting));
		UnstatedCodes.find(document, entries, references);
		document.tokens().forEach(references::read);
	}

	/** The letters that stand in brackets right after a name: "Ann Lowe (AL)". */
	private static Set<String> codes(List<Sighting> sightings) {
		Set<String> codes = new HashSet<>();
		for (Sighting sighting : sightings) {
			Tokens tokens = sighting.form().tokens();
			int to = sighting.form().to();
			if (tokens.is(to, "(") && tokens.is(to + 2, ")") && Initials.stands(tokens, to + 1, sighting.form())) {
				codes.add(tokens.word(to + 1));
			}
		}
		return codes;
	}

	/** "Cllr AL", "DR Post letters": letters that stand for somebody. */
	private static boolean isCode(PersonForm form, Set<String> codes) {
		boolean title = form.from() < form.nameFrom() && codes.contains(form.tokens().word(form.from()));
		return title || !form.hasGiven() && codes.contains(form.tokens().word(form.surnameFrom()));
	}

	/** Fullest forms first, so that shorter ones find whom they stand for. */
	private static Individuals identify(List<Sighting> sightings) {
		Individuals individuals = new Individuals();
		for (int fullness = 2; fullness >= 0; fullness--) {
			for (Sighting sighting : sightings) {
				if (fullness(sighting.form()) == fullness) {
					sighting.individual(individuals.place(sighting.form()));
				}
			}
		}
		return individuals;
	}

	private static int fullness(PersonForm form) {
		if (!form.hasGiven()) {
			return 0;
		}
		return (form.givens().getFirst().length() > 1 && form.surname().length() > 1) ? 2 : 1;
	}

	private static void addToCast(Cast cast, List<Sighting> sightings) {
		Comparator<Sighting> byPlace = Comparator
			.comparing((Sighting sighting) -> sighting.form().tokens().block().ordinal());
		sightings.sort(byPlace.thenComparing((sighting) -> sighting.form().from()));
		SchoolNamesakes namesakes = new SchoolNamesakes(cast);
		for (Sighting sighting : sightings) {
			Individual individual = sighting.individual();
			if (individual != null && !isInSchool(cast, sighting.form())) {
				PersonForm form = sighting.form();
				Optional<Member> school = namesakes.school(individual);
				if (school.isPresent()) {
					cast.mention(school.get(), form.tokens(), form.from(), form.to(), READER, sighting.confidence());
					continue;
				}
				if (!individual.isInCast()) {
					individual.member(cast.add(Kind.PERSON, individual.name()));
					if (individual.hasKind("councillor")) {
						individual.member().types().add(PersonKinds.COUNCILLOR);
					}
					else if (individual.hasKind("public")) {
						individual.member().types().add(PersonKinds.OTHER);
					}
				}
				if (cast.refer(individual.member(), form.tokens(), form.from(), form.to(), READER,
						sighting.confidence())) {
					individual.member().alias(form.surface());
				}
			}
		}
	}

	/** Whether a name is part of a school's. */
	private static boolean isInSchool(Cast cast, PersonForm form) {
		return cast.at(form.tokens().block().ordinal(), form.surnameFrom())
			.filter((mention) -> mention.member().is(Kind.SCHOOL) && mention.to() > form.to())
			.isPresent();
	}

	/**
	 * "Councillor Ann Lowe (Chair) AL", "Ann Lowe (AL)", in a table "AL" and her name:
	 * letters that stand right beside a name.
	 */
	private static void declare(PersonReferences references, Sighting sighting) {
		PersonForm form = sighting.form();
		Tokens tokens = form.tokens();
		@Nullable Individual individual = sighting.individual();
		if (individual == null || !individual.isInCast()) {
			return;
		}
		boolean bracket = tokens.is(form.to(), "(");
		int after = bracket ? AttendanceMarks.closing(tokens, form.to()) + 1 : form.to();
		int before = (form.from() == 1 || Wraps.beginsCell(tokens, form.from())) ? form.from() - 1 : -1;
		for (int at : new int[] { before, bracket ? form.to() + 1 : after, after }) {
			if (at >= 0 && tokens.isAllCaps(at) && Initials.stands(tokens, at, form)) {
				references.code(tokens.word(at), individual);
			}
		}
	}

	private static void attend(Cast cast, PersonReferences references, AttendanceEntry entry) {
		@Nullable Individual individual = entry.sighting().individual();
		if (individual == null || !individual.isInCast()) {
			return;
		}
		PersonForm form = entry.sighting().form();
		String code = entry.code();
		if (code != null) {
			references.code(code, individual);
		}
		cast.attend(new Attendee(individual.member(), form.isCouncillor(), entry.as(), entry.lead(), entry.details(),
				entry.organisation(), entry.row(), form.tokens(), form.from(), entry.to()));
	}

}
