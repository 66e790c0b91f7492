package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResolutionLayoutsTests {

	private static final String TOP = """
			PORTLEIGH HARBOUR COMMITTEE

			Minutes of the meeting held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Councillor Bob Tarn

			Also present: Cara Dent (Harbour Master), Eve Pell (Deputy Harbour Master)

			""";

	private static final String BODY = "decision | PORTLEIGH HARBOUR COMMITTEE | - | - | ";

	@Test
	void readsPointsInCellsBesideTheWord() {
		assertThat(Promised.in(TOP + "Resolved:\t(i)\tThat Option 2 be approved.\n"
				+ "\t(ii)\tThat the crane be sold.\n\t(iii)\tThat the jetty be let.\n"))
			.containsExactly(BODY + "Option 2 be approved", BODY + "the crane be sold", BODY + "the jetty be let");
	}

	@Test
	void readsWhatStandsUnderTheWordAsAHeading() {
		assertThat(Promised.in(TOP + "RESOLVED\n\nThat the tide tables be printed.\n\nThe Chair thanked Cara Dent.\n"))
			.containsExactly(BODY + "the tide tables be printed");
	}

	@Test
	void goesOnWithThePointsAfterATable() {
		assertThat(Promised.in(TOP + """
				RESOLVED -

				(a) That the grants below be paid:

				        Sea Scouts           ropes         £650
				        Rowing Club          oars          £300

				(b) That the grant to the Choir be refused.
				""")).contains(BODY + "the grant to the Choir be refused");
	}

	@Test
	void takesTheConditionsOfAPermissionForNoDecisions() {
		assertThat(Promised.in(TOP + """
				Resolved: that permission be granted subject to the following conditions:

				(i) no deliveries before 8 am;

				(ii) the lamps to be put out at dusk.
				""")).containsExactly(BODY + "permission be granted subject to the following conditions");
	}

	@Test
	void readsEachInfinitiveAsADecision() {
		assertThat(Promised.in(TOP + "It was AGREED to receive the report and to invite the rowing club."))
			.containsExactly(BODY + "to receive the report", BODY + "to invite the rowing club");
		assertThat(
				Promised.in(TOP + "It was agreed to ask the rowing club, which had been ill served, to take the shed."))
			.hasSize(1);
	}

	@Test
	void readsTheVoteInTheLastCellOfARow() {
		assertThat(Promised.in(TOP + "a) Moorings fund     £3.10 per boat     agreed 3-0\n"
				+ "b) Lamps fund        £1.02 per boat     not agreed\n"))
			.hasSize(2)
			.allMatch((line) -> line.startsWith("decision | PORTLEIGH HARBOUR COMMITTEE"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			The plan would come to the next meeting. > commitment | PORTLEIGH HARBOUR COMMITTEE
			There would be a review of the lamps in the spring. > commitment | PORTLEIGH HARBOUR COMMITTEE
			Cara Dent agreed to come to the June meeting. > commitment | Cara Dent
			The dredging is to start in June. > commitment | PORTLEIGH HARBOUR COMMITTEE
			Members asked to be told of the date. > request | PORTLEIGH HARBOUR COMMITTEE
			The Solicitor was authorised to sign the deed. > decision | PORTLEIGH HARBOUR COMMITTEE
			The Committee recorded its thanks to the crew. > decision | PORTLEIGH HARBOUR COMMITTEE
			Minute 24 - Cara Dent said that the crane worked. She would circulate the test. > commitment | Cara Dent
			""")
	void readsWhatComesNext(String sentence, String expected) {
		assertThat(Promised.in(TOP + sentence)).singleElement().asString().startsWith(expected + " | ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The crane was going to be closed.", "The crane was in the plan but was deferred.",
			"The bill will go to the buyer.", "Moved by Councillor Lowe and seconded by Councillor Tarn:",
			"Other Members in    Councillor Bob Tarn" })
	void leavesWhatIsNoPromise(String sentence) {
		assertThat(Promised.in(TOP + sentence))
			.noneMatch((line) -> line.startsWith("decision") || line.startsWith("action"));
	}

}
