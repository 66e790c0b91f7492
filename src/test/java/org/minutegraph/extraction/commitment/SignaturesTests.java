package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignaturesTests {

	private static final String REPORT = """
			QUAYSIDE PRIMARY SCHOOL

			HEAD'S LETTER

			I will print a map of the new cloakrooms.

			""";

	@Test
	void takesForTheAuthorWhoSignsBelow() {
		assertThat(Promised.in(REPORT + "Mrs Orla Fenwick\n"))
			.containsExactly("commitment | Orla Fenwick | - | - | print a map of the new cloakrooms");
	}

	@Test
	void takesMyFundForTheAuthorsOwn() {
		String text = REPORT.replace("I will print a map of the new cloakrooms", "My ward fund will pay for the map");
		assertThat(Promised.in(text + "Mrs Orla Fenwick\n")).singleElement().asString().contains("| Orla Fenwick |");
	}

	@Test
	void bindsNobodyWhereTwoNamesStandAtTheFoot() {
		String far = "The term went well.\n\n".repeat(9);
		assertThat(Promised.in(REPORT + far + "Mrs Orla Fenwick\n\nMr Idris Vane\n"))
			.noneMatch((line) -> line.contains("Fenwick") || line.contains("Vane"));
	}

	@Test
	void takesNobodyWhoIsOnlyNamedInPassing() {
		assertThat(Promised.in(REPORT + "Mrs Orla Fenwick has left the school.\n"))
			.noneMatch((line) -> line.contains("Fenwick"));
	}

}
