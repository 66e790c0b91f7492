package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UndertakingsTests {

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
					It is also intended to appoint a canal warden. > commitment | ARDEN COUNTY COUNCIL | - | - | appoint a canal warden
					Mr Tarn said that it was planned that the mill be opened in June. > commitment | ARDEN COUNTY COUNCIL | - | June | the mill be opened in June
					A second survey of bats is planned for next year. > commitment | ARDEN COUNTY COUNCIL | - | next year | A second survey of bats is planned for next year
					Mrs Dent was happy to lead the walk. > commitment | Cara Dent | - | - | lead the walk
					""")
	void readsAnUndertaking(String sentence, String expected) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The new hall will seat 200 people.", "Costs will rise next year.",
			"Were the bid to fail, the Council would close the baths.", "Mr Tarn thought that the Council would move.",
			"If rates fell, we would buy the mill.", "The Council had commissioned a survey of bats.",
			"The Ranger Team recruits volunteers.", "Trains would be slower and would cost more.",
			"It would mean a longer walk.", "Mr Tarn asked whether the Council would mend the weir.",
			"This is a plan that will please nobody.", "There were no plans to do so.",
			"The Council had no plan to close the baths.",
			"Mrs Dent, the Director of Parks, said that she wanted more of them." })
	void leavesForecastsConditionsDutiesAndThePast(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mrs Dent spoke of the weir. However, she will mend the gate.",
			"Mrs Dent spoke of the weir. (Then) she will mend the gate.",
			"Mrs Dent came.\n\nAnd she will mend the gate." })
	void findsWhoIsMeantByAPronounBehindAnotherWord(String text) {
		assertThat(Promised.in(Promised.COUNTY + text))
			.containsExactly("commitment | Cara Dent | - | - | mend the gate");
	}

	@Test
	void namesNobodyForAPronounThatMeansNobody() {
		assertThat(Promised.in("However, she will mend the gate.\n\nThen he will go.")).isEmpty();
	}

	@Test
	void readsEachOfSeveralCoordinatedAimsAndKeepsVerbsUnderOneToTogether() {
		assertThat(Promised
			.in(Promised.COUNTY + "The Council aims to build and run a park, to plant trees and to open a cafe."))
			.extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly("build and run a park", "plant trees", "open a cafe");
	}

	@Test
	void readsAListLedInByWeWill() {
		assertThat(Promised.in(Promised.COUNTY + """
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
		assertThat(Promised.in(Promised.COUNTY + sentence)).containsExactly(expected);
	}

	@Test
	void takesAimsThatADirectorPresentsForTheDirectedUnits() {
		assertThat(Promised.in("""
				ARDEN COUNTY COUNCIL

				Minutes of the meeting held on 4 May 2021

				In attendance: Rosa Quill (Service Director for Parks, Trees and Water), Joss Ebb (Clerk)

				3. Parks, Trees and Water

				Rosa highlighted the following key points to Members:

				(a)

				the county has two mills;

				(b)

				priorities for 2021/22 included: the department plant an orchard; mend the weir;
				""")).containsExactly(
				"priority | Parks, Trees and Water | - | 2021/22 | the department plant an orchard",
				"priority | Parks, Trees and Water | - | 2021/22 | mend the weir");
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

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Parents are very concerned and the Council is going to open a crossing. > commitment | ARDEN COUNTY COUNCIL | - | - | open a crossing
					It was suggested that tiles be dearer and the Chair will in future sign the sheets. > commitment | Ann Lowe | - | - | in future sign the sheets
					Mr Tarn would be more than happy to look at the plans. > commitment | Bob Tarn | - | - | look at the plans
					Mr Tarn said that the mill was his and agreed to paint it. > commitment | Bob Tarn | - | - | paint it
					The paths report came with Mr Tarn, who will walk them again. > commitment | Bob Tarn | - | - | walk them again
					Letters will be going out about the tram. > commitment | ARDEN COUNTY COUNCIL | - | - | Letters will be going out about the tram
					Mrs Dent outlined plans for redeveloping the quay. > commitment | ARDEN COUNTY COUNCIL | - | - | redeveloping the quay
					The Council was committed, whatever it cost, to mending the quay. > commitment | ARDEN COUNTY COUNCIL | - | - | mending the quay
					Roof – Mrs Dent had no news, but the builders were back, and she agreed to ring them. > commitment | Cara Dent | - | - | ring them
					There followed a talk with Mrs Dent offering to lead a walk. > commitment | Cara Dent | - | - | lead a walk
					The Council described its canal plan, which would be sent to the Ministry of Locks by 30 April 2026. > commitment | ARDEN COUNTY COUNCIL | - | 2026-04-30 | The Council described its canal plan, which would be sent to the Ministry of Locks by 30 April 2026
					We are prepared to pay for a bench. > commitment | ARDEN COUNTY COUNCIL | - | - | pay for a bench
					""")
	void readsAnUndertakingThroughWhatInterruptsIt(String sentence, String expected) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).containsExactly(expected);
	}

	@Test
	void readsTheAimsOfASentenceThatInterruptsThem() {
		assertThat(Promised.in(Promised.COUNTY
				+ "The Council's aim in reply was to mend nets, to paint boats, and to be open on Sundays."))
			.containsExactly("priority | ARDEN COUNTY COUNCIL | - | - | mend nets",
					"priority | ARDEN COUNTY COUNCIL | - | - | paint boats",
					"priority | ARDEN COUNTY COUNCIL | - | - | be open on Sundays");
	}

	@Test
	void takesAPurposeForNoUndertakingOfItsOwn() {
		assertThat(Promised.in(Promised.COUNTY + "We will buy two boats, one for each quay, to gain in speed."))
			.containsExactly(
					"commitment | ARDEN COUNTY COUNCIL | - | - | buy two boats, one for each quay, to gain in speed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Councillor Lowe urged members to use the ferry. > request | ARDEN COUNTY COUNCIL | Ann Lowe | - | use the ferry
					It was requested that evidence be obtained of the leak. > request | ARDEN COUNTY COUNCIL | ARDEN COUNTY COUNCIL | - | evidence be obtained of the leak
					The Chair asked everyone to be patient. > request | ARDEN COUNTY COUNCIL | Ann Lowe | - | be patient
					Mr Tarn suggested that the log should be printed. > recommendation | ARDEN COUNTY COUNCIL | Bob Tarn | - | the log should be printed
					""")
	void readsWhatIsAskedOfThoseWhoMeet(String sentence, String expected) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).containsExactly(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			The map will be printed prior to the summer break. > prior to the summer break
			Mrs Dent will send the papers as soon as they arrive. > as soon as they arrive
			Mrs Dent will give the talk at the earliest opportunity. > earliest opportunity
			The map will be printed once it is drawn. > once it is drawn
			Mr Tarn will ring the museum next Tuesday. > next Tuesday
			""")
	void readsByWhenInWordsOtherThanDates(String sentence, String due) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).singleElement().asString().contains("| " + due + " |");
	}

	@Test
	void bindsTheSchoolAndNotItsParentsByWhatIsDoneThere() {
		assertThat(Promised.in("""
				ELMFIELD PRIMARY SCHOOL PARENT COUNCIL

				Minutes of the meeting held on 4 May 2021

				Present: Ann Lowe (Chair), Bob Tarn (Headteacher)

				Mr Tarn welcomed all to Elmfield Primary School. Letters will be sent out about the trip. The Parent
				Council will pay for the bus.
				""")).containsExactly(
				"commitment | Elmfield Primary School | - | - | Letters will be sent out about the trip",
				"commitment | ELMFIELD PRIMARY SCHOOL PARENT COUNCIL | - | - | pay for the bus");
	}

	@Test
	void bindsTheTrustForWhichAGuestSpeaks() {
		assertThat(Promised.in("""
				ARDEN COUNTY COUNCIL

				HEALTH SCRUTINY COMMITTEE

				Minutes of the meeting held on 4 May 2021

				Present: Councillor Ann Lowe (Chair)

				In attendance: Dr Iris Vane, Medical Director, Moorland NHS Foundation Trust

				Dr Vane said that the ward was full. School nurses will pilot drop-ins from January.
				"""))
			.containsExactly("commitment | Moorland NHS Foundation Trust | - | January | pilot drop-ins from January");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Officers would, subject to the vote, write a guide. > commitment | ARDEN COUNTY COUNCIL | - | - | write a guide
					The register was due to be presented to the Audit Committee in May. > commitment | ARDEN COUNTY COUNCIL | - | May | The register was due to be presented to the Audit Committee in May
					Mr Tarn offered to come back to the Panel with figures. > commitment | Bob Tarn | - | - | come back to the Panel with figures
					We'll mend the gate. > commitment | ARDEN COUNTY COUNCIL | - | - | mend the gate
					""")
	void readsAnUndertakingInOtherWords(String sentence, String expected) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Will the holes be mended and will they be repaired within 28 days?",
			"Mrs Dent asked if there was anything that could be adopted.",
			"Help for children is poor, because services to children are poor.",
			"Mrs Dent has asked for prices but not heard back." })
	void leavesQuestionsAndWhatIsUnderWay(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).isEmpty();
	}

}
