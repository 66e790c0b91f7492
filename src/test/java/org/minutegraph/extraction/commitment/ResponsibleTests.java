package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who answers for what is said to be done by nobody in particular. */
class ResponsibleTests {

	private static final String PARISH = """
			Tarnside Parish Council

			Minutes of the meeting held on 4 May 2021

			Present: Cllr Ann Lowe (Chair), Cllr Bob Tarn, Mrs Cara Dent (Clerk)

			""";

	private static final String LIAISON = """
			HARWICK BOROUGH COUNCIL

			Minutes of the Quarry Advisory Group held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Councillor Bob Tarn

			In attendance: Mr Roy Pell (Quarry Manager, Tarn Stone), Cara Dent (Head of Highways)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Harwick Borough Council have bought the field. It will be fenced in June. > Harwick Borough Council
					Harwick Borough Council have bought the field. This will be fenced in June. > Harwick Borough Council
					Harwick Borough Council have sent two signs. These will be put up in June. > Tarnside Parish Council
					Harwick Borough Council will close the lane and it will be fenced. > Harwick Borough Council
					Harwick Borough Council have bought the field. Nothing is known. It will be fenced. > Tarnside Parish Council
					Cllr Tarn met Harwick Borough Council. The field will be fenced in June. > Tarnside Parish Council
					Tarnside Parish Council bought the field. The field will be fenced in June. > Tarnside Parish Council
					""")
	void theBodyOfWhichTheSentenceBeforeTellsAnswersForIt(String words, String owner) {
		assertThat(Promised.in(PARISH + words)).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Mr Pell said that the wheels of the lorries would be washed. > Tarn Stone
			Cara Dent said that the lane would be repaired. > HARWICK BOROUGH COUNCIL
			Councillor Tarn said that the lane would be repaired. > HARWICK BOROUGH COUNCIL
			Sgt Moss thanked Tarnshire Police. The lamps would be checked in May. > Tarnshire Police
			Sgt Moss spoke. The lamps would be checked in May. > HARWICK BOROUGH COUNCIL
			Mr Pell thanked Tarnshire Police. The lamps would be checked in May. > Tarn Stone
			""")
	void aGuestAnswersForTheFirmThatHeComesFrom(String words, String owner) {
		assertThat(Promised.in(LIAISON + words)).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Cara Dent gave an undertaking that the panel would be consulted. > Cara Dent
			Cara Dent spoke. She gave her word that the lane would be repaired. > Cara Dent
			The work goes on, Cara Dent said, and she promised that the lane would be repaired. > Cara Dent
			Cara Dent had been promised a van. The lane would be repaired. > HARWICK BOROUGH COUNCIL
			Cara Dent noted that the lane would be repaired. > HARWICK BOROUGH COUNCIL
			""")
	void whoeverGivesTheirWordAnswersForWhatIsDone(String words, String owner) {
		assertThat(Promised.in(LIAISON + words)).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			(JA) JA has a new post. She will open the library in May. > Julia Amies
			LS agreed to stay, AH being away. He will write to the parents. > Liam Sharp
			Action: QX and LS to paint the gate. > Liam Sharp
			""")
	void initialsSpeakAndActLikeTheirOwners(String words, String owner) {
		String parents = """
				Minutes of the Parent Council held on 4 December 2023

				Present: Julia Amies (Chair), Liam Sharp, Anna Holt

				""";
		assertThat(Promised.in(parents + words)).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

	@Test
	void aCommitteeRecommendsToTheFullCouncil() {
		assertThat(Promised.in("""
				HARWICK TOWN COUNCIL

				Minutes of the Parks Committee held on 4 May 2021

				Present: Cllr Ann Lowe (Chair), Cllr Bob Tarn

				RECOMMENDED to Full Council that the slide be renewed.
				""")).singleElement().asString().startsWith("recommendation | HARWICK TOWN COUNCIL | ");
	}

	@Test
	void aForumThatBearsTheNameOfACouncilsPlaceIsThatCouncils() {
		assertThat(Promised
			.in("""
					TARNSHIRE NORTH NEIGHBOURHOOD FORUM

					Minutes of the meeting held on 4 May 2021

					Present: Councillor Ann Lowe, Tarnshire District Council (Chairman), Councillor Bob Tarn, Harwick Town Council

					The lane will be repaired.
					"""))
			.last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo("Tarnshire District Council"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Quayside Lifts Ltd have said they plan to mend the lift by May. > Quayside Lifts Ltd
			Quayside Lifts Ltd said that they would mend the lift by May. > Quayside Lifts Ltd
			Quayside Lifts Ltd is due to start work in June. > Quayside Lifts Ltd
			The work is due to start in June. > Tarnside Parish Council
			""")
	void aFirmIsMeantByTheyAndBoundByWhatItIsDueToDo(String words, String owner) {
		assertThat(Promised.in(PARISH + words)).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Lane – HCC has confirmed that the lane will be resurfaced in May. > HCC
					4. COUNTY COUNCILLOR'S REPORT//The lane will be resurfaced in May. HCC has the plans. > HCC
					4. Reports//County Cllr Ivy Roe wrote in. She reported that the lane would be resurfaced. HCC has the plans. > HCC
					4. Lanes//The lane will be resurfaced in May. HCC has the plans. > Tarnside Parish Council
					""")
	void whatACouncilOfAnotherTierTellsIsDoneByIt(String words, String owner) {
		assertThat(Promised.in(PARISH + words.replace("/", "\n"))).anySatisfy((found) -> {
			assertThat(found).contains("resurfaced");
			assertThat(found.split(" \\| ")[1]).isEqualTo(owner);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Oakby Bowls Club – a fair will be held on the green. > Oakby Bowls Club
			4. Oakby Bowls Club//A fair will be held on the green. > Oakby Bowls Club
			4. Bowls//A fair will be held on the green. > Tarnside Parish Council
			Ivy Roe (Oakby Bowls Club) will also be invited to the fair. > Tarnside Parish Council
			""")
	void whatALabelOrASectionSaysOfABodyIsDoneByIt(String words, String owner) {
		assertThat(Promised.in(PARISH + words.replace("/", "\n"))).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			COUNTY COUNCILLOR REPORT TO TARNSIDE PARISH COUNCIL > Arden County Council
			DISTRICT COUNCILLOR'S UPDATE > Oakby District Council
			TARNSIDE PARISH COUNCIL NEWS > TARNSIDE PARISH COUNCIL
			""")
	void aCouncillorsReportToAParishIsHerOwnCouncils(String title, String owner) {
		String report = "%s\n\nMay 2024\n\nArden County Council and Oakby District Council met. We will resurface the lane.\n";
		assertThat(Promised.in(report.formatted(title))).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

	@Test
	void weOfANewsletterIsTheBodyThatItsTitleNames() {
		assertThat(Promised.in("""
				What's new?

				Oakby Cycling Forum Newsletter

				Oakby City Council met. Oakby City Council has a plan. We will ride to the coast in May.
				""")).last().satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo("Oakby Cycling Forum"));
	}

	@Test
	void sheMeansTheHolderOfAPostWhoSpokeLast() {
		assertThat(Promised.in(PARISH + """
				Cllr Lowe asked how many trees were down. The Tree Adviser had no figures yet. She would include them in
				the next report.
				""")).last().satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo("Tree Adviser"));
	}

	@Test
	void governorsAreTheWholeBoardAlsoInACommitteesMinutes() {
		String committee = """
				Hollin Bank Academy

				Minutes of the Resources Committee held on 4 December 2023

				Present: Julia Amies (Chair), Liam Sharp (Headteacher), Anna Holt (Parent governor)

				""";
		assertThat(
				Promised.in(committee + "The Hollin Bank Governing Body met in May. Governors are asked to read it."))
			.last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo("Hollin Bank Governing Body"));
		assertThat(Promised.in(committee + "Governors are asked to read the plan.")).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo("Resources Committee"));
	}

	@Test
	void officersOfAParentsGroupThatNamesOneSchoolAreTheSchool() {
		assertThat(Promised.in("""
				Minutes of the Parent Council held on 4 December 2023

				Present: Julia Amies (Chair), Liam Sharp, Anna Holt

				Hollin Bank Primary School has a new roof. Hollin Bank Primary School is full. The hall of Hollin Bank
				Primary School is cold. The heating will be repaired in May.
				""")).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo("Hollin Bank Primary School"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			We will open the garden in May. > Hollin Bank Primary School
			The Council said no. The Council pays. We will open the garden in May. > Council
			""")
	void weAreTheSchoolOfWhichAPaperTellsUnlessItSpeaksOfACouncil(String words, String owner) {
		String news = """
				News for all families

				Our new roof is on. Hollin Bank Primary School is dry again, and Hollin Bank Primary School is full. The
				hall of Hollin Bank Primary School is warm.

				""";
		assertThat(Promised.in(news + words)).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

	@Test
	void theBodyThatSentAGuestAnswersForWhatTheGuestTells() {
		assertThat(Promised.in("""
				Tarnside Parish Council

				Minutes of the meeting held on 4 May 2021

				Present: Cllr Ann Lowe (Chair), Cllr Bob Tarn

				Wolds Rail Ltd representatives: Roy Pell, Ann Moss

				1. Crossing – Roy Pell explained that new gates would be put up in June.
				""")).containsExactly("commitment | Wolds Rail Ltd | - | June | new gates would be put up in June");
	}

	@Test
	void theCouncilOfAnotherTierAnswersForWhatItsCouncillorTellsThoughNothingNamesIt() {
		assertThat(Promised
			.in(PARISH + "4. Reports\n\nDistrict Cllr Farrow reported that new bins will be delivered in June."))
			.containsExactly("commitment | District council | - | June | new bins will be delivered in June");
	}

}
