package org.minutegraph.extraction.person;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement.Role;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.StatementReader;

/** States the posts that people hold, each once. */
public final class RoleReader implements StatementReader {

	private static final String READER = "role";

	@Override
	public void read(AnnotatedDocument document, Consumer<Statement> found) {
		Set<String> stated = new HashSet<>();
		Map<Member, List<Appointment>> byPerson = document.cast()
			.appointments()
			.stream()
			.collect(Collectors.groupingBy(Appointment::person));
		for (Appointment held : document.cast().appointments()) {
			if (held.kind().equals(Appointment.CHAIRING)) {
				chairs(held, found);
				continue;
			}
			if (byPerson.getOrDefault(held.person(), List.of()).stream().anyMatch((other) -> isFuller(other, held))) {
				continue;
			}
			Integer body = (held.body() != null) ? held.body().id() : null;
			String key = held.person().id() + "/" + key(held.title()) + "/" + held.status() + "/" + body;
			if (stated.add(key)) {
				Evidence evidence = Evidence.of(held.tokens().span(held.evidenceFrom(), held.evidenceTo()), READER,
						0.9);
				found.accept(new Role(held.person().id(), held.title(), body, held.status(), held.interim(),
						held.from(), held.to(), evidence));
			}
		}
	}

	/** Whom the minutes name as the one who chaired, without giving him or her a post. */
	private static void chairs(Appointment held, Consumer<Statement> found) {
		Member body = held.body();
		if (body != null) {
			found.accept(new Link(held.person().id(), "CHAIRS", body.id(), null,
					Evidence.of(held.tokens().span(held.evidenceFrom(), held.evidenceTo()), READER, 0.9)));
		}
	}

	/**
	 * Whether another appointment is the same one under a longer title, "Head of Finance
	 * and Assets" beside "Head of Finance", or says besides where the post is held.
	 */
	private static boolean isFuller(Appointment other, Appointment held) {
		if (held.body() == null && other.body() != null && other.status().equals(held.status())
				&& key(other.title()).equals(key(held.title()))) {
			return true;
		}
		if (other.person() != held.person() || other.body() != held.body() || !other.kind().equals(held.kind())
				|| !other.status().equals(held.status()) || !held.kind().equals("officer")) {
			return false;
		}
		String longer = key(other.title());
		String shorter = key(held.title());
		boolean bracket = longer.startsWith(shorter + " (");
		boolean shorterIsBracketed = shorter.startsWith(longer + " (");
		return shorterIsBracketed || !bracket && (longer.startsWith(shorter + " ") || longer.startsWith(shorter + ",")
				|| longer.endsWith(" " + shorter));
	}

	private static String key(String title) {
		return title.toLowerCase(Locale.ROOT)
			.replace(" for ", " of ")
			.replace(" & ", " and ")
			.replace("vice chair", "vice-chair")
			.replace("chairman", "chair")
			.replace("chairperson", "chair")
			.replace("chairwoman", "chair");
	}

}
