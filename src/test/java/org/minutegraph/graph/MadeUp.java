package org.minutegraph.graph;

import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.minutegraph.source.Source;

/**
 * Minutes of any number of made-up councils, of which each has its people and meets every
 * month; later minutes report on earlier ones. Every third council is a borough with
 * schools, and calls itself by initials at times; one paper in ten is a note that names
 * no council, only people. The same number gives the same document.
 */
final class MadeUp {

	private static final int MEETINGS = 25;

	private static final List<String> PLACES = List.of("Wexley", "Marrowby", "Tolby", "Dunster", "Ibsley", "Harrow",
			"Stanwick", "Corby", "Elmet", "Fenwick");

	private static final List<String> ENDS = List.of("Dale", "Green", "Moor", "Bridge", "Heath", "Magna", "Parva",
			"Cross", "Hill", "Vale");

	private static final List<String> GIVEN = List.of("Ada", "Rex", "Ruth", "Peter", "Helen", "David", "Fiona",
			"Graham", "Mary", "Tom", "Jean", "Colin", "Sam", "Rosa", "Hugo", "Clare");

	private static final List<String> STEMS = List.of("Thorn", "Ash", "Var", "Kemb", "Castle", "Wether", "Pen", "Quarm",
			"Ins", "Roy", "Crake", "Oak", "Frayne", "Lock", "Marl", "Stott");

	private static final List<String> TAILS = List.of("bury", "down", "ley", "well", "gate", "all", "hale", "by", "kip",
			"den", "worth", "ton");

	private static final List<String> DEEDS = List.of("send", "obtain", "prepare", "circulate", "review", "arrange");

	private static final List<String> THINGS = List.of("list of broken street lamps", "quotations for the bench",
			"plan of the allotment paths", "survey of the cemetery wall", "schedule of playground repairs",
			"letter on the speed limit", "budget for the village hall", "register of common land");

	private static final List<String> SPOTS = List.of("Mill Green", "Tithe Lane", "Church Walk", "Station Road",
			"the Old Quay", "Pound Field", "Abbey Close", "Lower Wharf");

	private MadeUp() {
	}

	/** The first documents, in the order in which councils met. */
	static List<Incoming> first(int number) {
		List<Incoming> documents = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			documents.add(document(i));
		}
		return documents;
	}

	static Incoming document(int number) {
		int council = number / MEETINGS;
		int meeting = number % MEETINGS;
		String name = "council-%05d/minutes-%02d.txt".formatted(council, meeting);
		return new Incoming(name,
				() -> new Source(name, minutes(council, meeting).getBytes(StandardCharsets.UTF_8), "made up"));
	}

	private static String minutes(int council, int meeting) {
		if (meeting % 10 == 9) {
			return note(council, meeting);
		}
		List<String> people = people(council);
		Random random = new Random(council * 1000L + meeting);
		StringBuilder text = new StringBuilder("%s%n%n".formatted(name(council, meeting)));
		text.append("Minutes of the meeting held on 4 %s %d%n%n".formatted(month(meeting), 2024 + meeting / 12));
		text.append("Present: Councillor %s (Chair), Councillor %s, Councillor %s%n%n".formatted(people.get(0),
				people.get(1), people.get(2)));
		text.append("1. Matters arising%n%n".formatted());
		if (meeting > 0) {
			promises(council, meeting - 1).stream()
				.limit(2)
				.forEach((promise) -> text
					.append("%s had %s the %s.%n%n".formatted(promise.owner(), past(promise.deed()), promise.thing())));
		}
		text.append("2. Reports%n%n".formatted());
		for (int i = 0; i < 5; i++) {
			String speaker = people.get(random.nextInt(people.size()));
			text.append(
					"Councillor %s reported on %s and asked about the %s. It was noted that £%d,%03d had been spent.%n%n"
						.formatted(surname(speaker), SPOTS.get(random.nextInt(SPOTS.size())),
								THINGS.get(random.nextInt(THINGS.size())), 1 + random.nextInt(90),
								random.nextInt(1000)));
		}
		if (borough(council)) {
			text.append("%s Primary School was judged Good by Ofsted in March %d.%n%n"
				.formatted(SPOTS.get(meeting % SPOTS.size()), 2020 + meeting % 4));
		}
		text.append("3. Actions%n%n".formatted());
		promises(council, meeting).forEach((promise) -> text
			.append("ACTION: %s to %s the %s.%n%n".formatted(promise.owner(), promise.deed(), promise.thing())));
		return text.toString();
	}

	private static String note(int council, int meeting) {
		List<String> people = people(council);
		Promised promise = promises(council, meeting).getFirst();
		return "Notes of a site visit%n%n4 %s %d%n%n%s and %s met at %s.%n%nACTION: %s to %s the %s.%n".formatted(
				month(meeting), 2024 + meeting / 12, people.get(3), people.get(4), SPOTS.get(meeting % SPOTS.size()),
				promise.owner(), promise.deed(), promise.thing());
	}

	private static boolean borough(int council) {
		return council % 3 == 0;
	}

	private static String name(int council, int meeting) {
		String place = place(council);
		if (!borough(council)) {
			return place + " Parish Council";
		}
		List<String> words = List.of(place.split(" "));
		return (meeting % 5 == 4) ? words.getFirst().charAt(0) + "&" + words.getLast().charAt(0) + " Council"
				: "London Borough of %s and %s".formatted(words.getFirst(), words.getLast());
	}

	private record Promised(String owner, String deed, String thing) {
	}

	private static List<Promised> promises(int council, int meeting) {
		Random random = new Random(council * 7919L + meeting);
		List<String> people = people(council);
		List<Promised> promises = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			promises
				.add(new Promised(people.get(random.nextInt(people.size())), DEEDS.get(random.nextInt(DEEDS.size())),
						THINGS.get(random.nextInt(THINGS.size())) + " at " + SPOTS.get(random.nextInt(SPOTS.size()))));
		}
		return promises;
	}

	private static List<String> people(int council) {
		Random random = new Random(council);
		List<String> people = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			people.add(GIVEN.get(random.nextInt(GIVEN.size())) + " " + STEMS.get(random.nextInt(STEMS.size()))
					+ TAILS.get(random.nextInt(TAILS.size())));
		}
		return people;
	}

	private static String place(int council) {
		String place = PLACES.get(council % 10) + " " + ENDS.get(council / 10 % 10);
		return (council < 100) ? place : PLACES.get(council / 100 % 10) + STEMS.get(council / 1000 % 10) + " " + place;
	}

	private static String surname(String person) {
		return person.substring(person.indexOf(' ') + 1);
	}

	private static String month(int meeting) {
		return Month.of(1 + meeting % 12).getDisplayName(TextStyle.FULL, Locale.UK);
	}

	private static String past(String deed) {
		return deed.equals("send") ? "sent" : deed.endsWith("e") ? deed + "d" : deed + "ed";
	}

}
