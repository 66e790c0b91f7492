package org.minutegraph.extraction.person;

import java.util.List;

import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Role;

/** Posts of a text, written as one line each for comparing. */
final class Posts {

	/** The head of a paper of a borough council's committee. */
	static final String COUNCIL = "PELLMERE BOROUGH COUNCIL\n\nCHILDREN’S SCRUTINY COMMITTEE\n\n";

	private Posts() {
	}

	/** "person: title at body or -". */
	static List<String> roles(String text) {
		Read read = Read.text(text);
		return read.all(Role.class)
			.stream()
			.map((role) -> read.name(role.person()) + ": " + role.title() + " at "
					+ ((role.body() != null) ? read.name(role.body()) : "-"))
			.toList();
	}

	/** "person - end of the term or null". */
	static List<String> terms(String text) {
		Read read = Read.text(text);
		return read.all(Role.class).stream().map((role) -> read.name(role.person()) + " - " + role.to()).toList();
	}

}
