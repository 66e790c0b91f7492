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
	void takesAQuestionWhatACouncilCanDoForNoRequest() {
		assertThat(Promised.in(TOP + "Councillor Stow asked whether the Council could take in so many wrecks."))
			.isEmpty();
		assertThat(Promised.in(TOP + "Councillor Stow asked if the Clerk could count the wrecks.")).singleElement()
			.asString()
			.startsWith("request | Clerk | Bob Stow | ");
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

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Councillor Stow asked for a plan of the slipway and Ms Dent undertook to draw it. > Bob Stow
			Councillor Lowe asked that members be shown the tide tables and Ms Dent agreed to send them. > Ann Lowe
			Councillor Lowe suggested an open day for the ferry and Ms Dent promised to arrange this. > Ann Lowe
			""")
	void bindsWhoTakesOnWhatTheSentenceAsksFor(String sentence, String requester) {
		assertThat(Promised.in(TOP + sentence)).singleElement()
			.asString()
			.startsWith("commitment | Cara Dent | " + requester + " | ");
	}

	@Test
	void leavesARequestOfWhichNobodyTakesOnAnything() {
		assertThat(Promised
			.in(TOP + "Councillor Stow asked for a plan of the slipway and Ms Dent agreed with him on that."))
			.singleElement()
			.asString()
			.startsWith("request | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			I have asked officers to count the ferries. > commitment
			I have asked the Head of Harbours to count the ferries. > commitment
			I have asked the Tidewell Trust to count the ferries. > request
			""")
	void takesWhatTheWriterHasAskedOfHisOwnForAnUndertaking(String sentence, String kind) {
		assertThat(Promised.in("""
				ARDEN COUNTY COUNCIL

				Report of the Cabinet Member for Ferries, Councillor Ann Lowe

				""" + sentence)).singleElement().asString().startsWith(kind + " | ");
	}

}
