package org.minutegraph.extraction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.minutegraph.extraction.Statement.Role;

/** States the posts that people hold, each once. */
final class RoleReader implements StatementReader {

	private static final String READER = "role";

	@Override
	public void read(AnnotatedDocument document, Consumer<Statement> found) {
		Set<String> stated = new HashSet<>();
		for (Appointment held : document.cast().appointments()) {
			Integer body = (held.body() != null) ? held.body().id() : null;
			String key = held.person().id() + "/"
					+ held.title().toLowerCase(Locale.ROOT).replace(" for ", " of ").replace("chairman", "chair") + "/"
					+ held.status() + "/" + body;
			if (stated.add(key)) {
				Evidence evidence = Evidence.of(held.tokens().span(held.evidenceFrom(), held.evidenceTo()), READER,
						0.9);
				found.accept(new Role(held.person().id(), held.title(), body, held.status(), held.interim(),
						held.from(), held.to(), evidence));
			}
		}
	}

}
