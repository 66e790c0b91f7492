package org.minutegraph.extraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UndertakingsTests {

	private static final String TOP = """
			ARDEN COUNTY COUNCIL

			Minutes of the meeting held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Mr Bob Tarn, Mrs Cara Dent

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Mrs Dent offered to circulate the plans. > commitment | Cara Dent | - | - | circulate the plans
					Mr Tarn has agreed to judge the cakes. > commitment | Bob Tarn | - | - | judge the cakes
					Mr Tarn said that he would ring the museum by 3 June 2021. > commitment | Bob Tarn | - | 2021-06-03 | ring the museum by 3 June 2021
					In 2022-23, we will extend the tram to Dale End. > commitment | ARDEN COUNTY COUNCIL | - | 2022-23 | extend the tram to Dale End
					A new depot is to be established by the end of July 2022. > commitment | ARDEN COUNTY COUNCIL | - | 2022-07-31 | A new depot is to be established by the end of July 2022
					Councillor Lowe explained that a fuller note would be sent to Members. > commitment | ARDEN COUNTY COUNCIL | - | - | a fuller note would be sent to Members
					The Council is committed to planting an orchard. > commitment | ARDEN COUNTY COUNCIL | - | - | planting an orchard
					We plan to reopen the canal. > commitment | ARDEN COUNTY COUNCIL | - | - | reopen the canal
					We want to plant more oaks. > priority | ARDEN COUNTY COUNCIL | - | - | plant more oaks
					A walking map is being drawn up. > commitment | ARDEN COUNTY COUNCIL | - | - | A walking map is being drawn up
					There will also be a workshop for wardens in June. > commitment | ARDEN COUNTY COUNCIL | - | June | There will also be a workshop for wardens in June
					Mrs Dent was happy to lead the walk. > commitment | Cara Dent | - | - | lead the walk
					""")
	void readsAnUndertaking(String sentence, String expected) {
		assertThat(Promised.in(TOP + sentence)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The new hall will seat 200 people.", "Costs will rise next year.",
			"Were the bid to fail, the Council would close the baths.", "Mr Tarn thought that the Council would move.",
			"If rates fell, we would buy the mill.", "The Council had commissioned a survey of bats.",
			"The Ranger Team recruits volunteers.", "Trains would be slower and would cost more.",
			"It would mean a longer walk.", "Mr Tarn asked whether the Council would mend the weir.",
			"This is a plan that will please nobody." })
	void leavesForecastsConditionsDutiesAndThePast(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@Test
	void readsEachOfSeveralCoordinatedAimsAndKeepsVerbsUnderOneToTogether() {
		assertThat(Promised.in(TOP + "The Council aims to build and run a park, to plant trees and to open a cafe."))
			.extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly("build and run a park", "plant trees", "open a cafe");
	}

	@Test
	void readsAListLedInByWeWill() {
		assertThat(Promised.in(TOP + """
				We will:

				- mend the clock;
				- repaint the gates by March 2022.
				""")).containsExactly("commitment | ARDEN COUNTY COUNCIL | - | - | mend the clock",
				"commitment | ARDEN COUNTY COUNCIL | - | 2022-03 | repaint the gates by March 2022");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Councillor Lowe requested a count of the swans. > request | ARDEN COUNTY COUNCIL | Ann Lowe | - | a count of the swans
					Councillor Lowe asked officers to look at the weir again. > request | ARDEN COUNTY COUNCIL | Ann Lowe | - | look at the weir again
					Mrs Dent asked that the log be published. > request | ARDEN COUNTY COUNCIL | Cara Dent | - | the log be published
					Mrs Dent asked if the Council could light the steps. > request | ARDEN COUNTY COUNCIL | Cara Dent | - | light the steps
					Councillor Lowe requested a swan count; Mr Tarn agreed to arrange this. > commitment | Bob Tarn | Ann Lowe | - | a swan count
					""")
	void readsARequestAndWhoTakesItOn(String sentence, String expected) {
		assertThat(Promised.in(TOP + sentence)).containsExactly(expected);
	}

	@Test
	void readsWhatStandsUnderAPrioritiesHeading() {
		assertThat(Promised.in("""
				ARDEN COUNTY COUNCIL

				Report of: Councillor Ann Lowe, Cabinet Member

				Achievements

				- Opened two parks

				Key Priorities

				- Quieter buses
				- Plant an avenue of limes by March 2022

				2.1 We must look at how ferries are paid for.

				2.2 I have asked officers to look at the night bus.
				""")).containsExactly("priority | ARDEN COUNTY COUNCIL | - | - | Quieter buses",
				"priority | ARDEN COUNTY COUNCIL | - | 2022-03 | Plant an avenue of limes by March 2022",
				"priority | ARDEN COUNTY COUNCIL | - | - | We must look at how ferries are paid for",
				"commitment | ARDEN COUNTY COUNCIL | Ann Lowe | - | look at the night bus");
	}

	@Test
	void takesNoReportForMinutesBecauseItSpeaksOfThePresent() {
		assertThat(Promised.in("""
				ARDEN COUNTY COUNCIL

				LEISURE DIRECTORATE

				1.1 At present the Council runs two baths.

				1.2 Officers will open a third.
				""")).allMatch((line) -> line.startsWith("commitment | ARDEN COUNTY COUNCIL |")).hasSize(1);
	}

	@Test
	void bindsTheDepartmentOfATitleThatStandsOnALineOfItsOwn() {
		assertThat(Promised.in("""
				Minutes published by Arden County Council.

				Presentation: work of the Leisure Directorate

				Minutes:

				Officers will open a third bath.
				""")).containsExactly("commitment | Leisure Directorate | - | - | open a third bath");
	}

}
