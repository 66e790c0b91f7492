package org.minutegraph.extraction.person;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.person.Posts.roles;

/** Rosters of boards whose columns a PDF has torn apart. */
class TornRostersTests {

	private static final String BOARD = """
			ELM LANE PRIMARY SCHOOL GOVERNING BODY

			Minutes of the meeting held on 4 March 2024

			""";

	private static final String NAMES = """
			ADA COLE
			BEN DART
			CARA FENN
			VACANT
			DAN HURST

			""";

	@Test
	void givesEachNameItsTypeWhereAsManyStandInBothColumns() {
		assertThat(roles(BOARD + """
				P
				A
				P
				P

				Head Teacher
				Co-opted
				Staff
				Parent
				LA

				""" + NAMES + "Type\n\n1. Ada Cole opened the meeting.\n")).containsExactlyInAnyOrder(
				"Ada Cole: Head Teacher at ELM LANE PRIMARY SCHOOL",
				"Ben Dart: Co-opted Governor at ELM LANE PRIMARY SCHOOL GOVERNING BODY",
				"Cara Fenn: Staff Governor at ELM LANE PRIMARY SCHOOL GOVERNING BODY",
				"Dan Hurst: LA Governor at ELM LANE PRIMARY SCHOOL GOVERNING BODY");
	}

	@Test
	void saysWhenTermsEndIfEachOfThoseNamedHasOne() {
		assertThat(Posts.terms(BOARD + """
				End of
				Term

				Ex-officio
				10/2025
				03/06/2026
				7/2027

				Headteacher
				Co-opted
				Staff
				Parent
				LA

				""" + NAMES)).containsExactlyInAnyOrder("Ada Cole - null", "Ben Dart - 2025-10",
				"Cara Fenn - 2026-06-03", "Dan Hurst - 2027-07");
	}

	@Test
	void givesNobodyATypeWhereOneIsMissing() {
		assertThat(roles(BOARD + """
				Co-opted
				Staff
				Parent
				LA

				""" + NAMES)).isEmpty();
	}

	@Test
	void givesNobodyThePostThatHeadsTheNextColumn() {
		assertThat(roles(BOARD + """
				Maths
				Music
				Library

				Ben Dart
				Eve Holt
				Emily Frost

				Governor (lead/deputy)
				Ada Cole
				""")).isEmpty();
	}

}
