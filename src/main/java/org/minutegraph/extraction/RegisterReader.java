package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.minutegraph.reading.Block;
import org.minutegraph.reading.Document;
import org.minutegraph.reading.SchoolRegister;
import org.minutegraph.reading.Span;

/**
 * Reads a register of schools, row by row: name, number and authority. Of schools of one
 * name in one authority those that are closed do not count beside an open one.
 */
final class RegisterReader {

	private static final String READER = "register";

	private RegisterReader() {
	}

	/** Whether a document is such a register. */
	static boolean reads(Document document) {
		return SchoolRegister.is(document);
	}

	static Findings read(Document document) {
		List<SchoolRegister.Row> rows = SchoolRegister.rows(document);
		Set<String> open = new HashSet<>();
		rows.stream().filter((row) -> !row.closed()).forEach((row) -> open.add(key(row)));
		List<Entity> schools = new ArrayList<>();
		List<Statement> numbers = new ArrayList<>();
		for (SchoolRegister.Row row : rows) {
			if (!row.closed() || !open.contains(key(row))) {
				int id = schools.size();
				schools.add(new Entity(id, Entity.Kind.SCHOOL, row.name(), Set.of(), Set.of(), Set.of(),
						List.of(evidence(row.namePlace()))));
				numbers.add(new Statement.SchoolNumber(id, row.urn(), row.authority(), evidence(row.urnPlace())));
			}
		}
		Block heading = document.blocks().getFirst();
		return new Findings(
				new Findings.About(null, null, "Register of schools", "register", null, evidence(heading.span())),
				schools, numbers);
	}

	private static String key(SchoolRegister.Row row) {
		return row.authority() + "\n" + row.name().toLowerCase(Locale.ROOT);
	}

	private static Evidence evidence(Span place) {
		return Evidence.of(place, READER, 1);
	}

}
