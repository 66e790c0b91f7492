package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a web page of minutes repeats of the agenda is no promise. */
class AgendaNotesTests {

	private static final String PAGE = """
			Agenda and minutes

			Portleigh Harbour Committee - Monday 4 May 2020 7.30 pm

			Contact: Ivy Hale

			Items
			No. Item

			11.

			Filming

			This meeting will be filmed and the Chairman will read a notice. Members must switch their phones off.

			Minutes:

			Councillor Lowe will buy a new rope by June.

			12.

			Substitutes

			Members should tell the Clerk by noon. Late notes will not be accepted.

			Minutes:

			12.1

			Councillor Tarn will paint the crane.
			""";

	@Test
	void onlyWhatStandsUnderMinutesIsPromised() {
		assertThat(Promised.in(PAGE)).containsExactly("commitment | Lowe | - | June | buy a new rope by June",
				"commitment | Tarn | - | - | paint the crane");
	}

	@Test
	void anItemWithoutMinutesOfItsOwnKeepsItsResolution() {
		assertThat(Promised.in(PAGE.replace("Minutes:\n\nCouncillor Lowe will buy a new rope by June.",
				"RESOLVED: That a new rope be bought.")))
			.containsExactly("decision | Portleigh Harbour Committee | - | - | a new rope be bought",
					"commitment | Tarn | - | - | paint the crane");
	}

	@Test
	void minutesThatAreNoSuchPageLoseNothingAboveALabel() {
		assertThat(Promised.in("""
				Portleigh Harbour Committee

				Councillor Lowe will buy a new rope.

				Minutes:

				Councillor Tarn will paint the crane.
				""")).hasSize(2);
	}

}
