package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestsTests {

	private static final String TOP = """
			ARDEN COUNTY COUNCIL

			Minutes of the Ferries Committee held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Councillor Bob Stow

			In attendance: Ms Cara Dent (Tidewell Trust)

			""";

	@Test
	void partsWhatIsAskedInTurn() {
		assertThat(Promised
			.in(TOP + "Councillor Lowe asked members to visit the slipway and to tell the Clerk what they found."))
			.containsExactly("request | Ferries Committee | Ann Lowe | - | visit the slipway",
					"request | Ferries Committee | Ann Lowe | - | tell the Clerk what they found");
	}

	@Test
	void keepsVerbsThatShareOneToTogether() {
		assertThat(Promised.in(TOP + "Councillor Lowe asked members to visit the slipway and tell the Clerk."))
			.containsExactly("request | Ferries Committee | Ann Lowe | - | visit the slipway and tell the Clerk");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Councillor Stow requested a report from the Tidewell Trust. > Tidewell Trust | Bob Stow
					Councillor Stow requested further figures on wrecks from the Tidewell Trust. > Tidewell Trust | Bob Stow
					The Tidewell Trust has asked for a plan of the slipway by 30 June 2021. > Ferries Committee | Tidewell Trust
					Councillor Lowe had the report. The Chair has written to the Tidewell Trust asking that it be paid. > Tidewell Trust | Ann Lowe
					""")
	void bindsWhoIsAsked(String sentence, String ownerAndRequester) {
		assertThat(Promised.in(TOP + sentence)).singleElement()
			.asString()
			.startsWith("request | " + ownerAndRequester + " | ");
	}

	@Test
	void leavesALetterThatIsStillToBeWrittenToItsWriter() {
		assertThat(Promised.in(TOP + "Ms Dent to write to the Tidewell Trust asking for a plan.")).singleElement()
			.asString()
			.startsWith("action | Cara Dent | ");
	}

}
