package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordsOfDecisionTests {

	private static final String MINUTES = """
			Minutes of the Board of Directors held on 4 May 2021

			Present: Ann Lowe (Chair), Bob Tarn, Cara Dent

			""";

	@Test
	void readsWhatAHolderOfOfficeAgreesInCapitals() {
		assertThat(Promised.in("""
				WESTHAM COUNTY COUNCIL – RECORD OF DECISION

				DECISION TO BE TAKEN BY: Mrs Ruth Ferris, Cabinet Member for Education and Skills

				Decision:

				As Cabinet Member for Education and Skills I agree to:

				APPROVE the award of the bus contracts; and

				DELEGATE authority to the Director of Education to sign the contracts.

				Reason for decision: the contracts end in March.
				""")).containsExactly("decision | Ruth Ferris | - | - | APPROVE the award of the bus contracts",
				"decision | Ruth Ferris | - | - | DELEGATE authority to the Director of Education to sign the contracts");
	}

	@Test
	void readsThePointsThatAHolderOfOfficeAgreed() {
		assertThat(Promised.in("""
				Decision details

				School meals

				Decision status: Recommendations Approved

				Decision:

				Having read the report, the Cabinet Member for Schools (Councillor Ruth Ferris) AGREED:

				1) That the meals contract be let.

				2) That the kitchens be mended.
				""")).containsExactly("decision | Ruth Ferris | - | - | the meals contract be let",
				"decision | Ruth Ferris | - | - | the kitchens be mended");
	}

	@Test
	void leavesTheActsThatAreOnlyAskedFor() {
		assertThat(Promised.in("""
				Report to the Schools Panel

				The Schools Panel is asked to:

				NOTE the tables of results; and

				AGREE the list of visits.
				""")).isNotEmpty().allMatch((line) -> line.startsWith("recommendation | "));
	}

	@Test
	void readsADecisionSheetWithItsOfficersBeside() {
		assertThat(Promised.in("""
				HALE HARBOUR COMMITTEE

				Decision sheet

				Present: Councillor Paul Lord (Leader), Councillor Jay Sand

				AGENDA ITEM         DECISION                                              OFFICER
				3. Minutes          The minutes of 15 November were AGREED.               D Fry

				6. Strategy         AGREED                                                M Oake
				                    1. To approve the Strategy for ferries.
				                    2. To reduce the number of piers.
				"""))
			.extracting((line) -> line.substring(0, line.indexOf(" | - ")) + line.substring(line.lastIndexOf(" | ")))
			.containsExactly("decision | HALE HARBOUR COMMITTEE | The minutes of 15 November were AGREED",
					"decision | HALE HARBOUR COMMITTEE | To approve the Strategy for ferries",
					"decision | HALE HARBOUR COMMITTEE | To reduce the number of piers");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NOTED: the report on beds.", "NOTED that the report was late.",
			"RECEIVED: the report of the Panel.", "APPROVED the report." })
	void readsAVerdictInCapitalsBeforeWhatItIsOn(String line) {
		assertThat(Promised.in(MINUTES + line)).singleElement()
			.asString()
			.startsWith("decision | Board of Directors | - | - | ")
			.contains("the report");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NOTED", "NOTE: the lift is slow.", "The report we received from the port was short." })
	void leavesCapitalsThatDecideNothing(String line) {
		assertThat(Promised.in(MINUTES + line)).isEmpty();
	}

}
