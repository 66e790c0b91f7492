package org.minutegraph.extraction.inspection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.inspection.Judged.in;

/** The layouts in which councils and schools set out what inspections found. */
class InspectionLayoutsTests {

	@ParameterizedTest
	@ValueSource(strings = {
			"Area                    2019            2023\n" + "Impact of leaders       Inadequate      Good\n"
					+ "Overall effectiveness   Inadequate      Requires improvement\n",
			"| Area | 2019 | 2023 |\n| Impact of leaders | Inadequate | Good |\n"
					+ "| Overall effectiveness | Inadequate | Requires improvement |\n" })
	void readsAColumnForEachInspectionOfTheCouncil(String table) {
		assertThat(
				in("Dunmere Council\n\nLead Member's report\n\nOfsted spent two weeks with us. It found:\n\n" + table))
			.containsExactly("Dunmere Council: Inadequate (Impact of leaders) 2019",
					"Dunmere Council: Good (Impact of leaders) 2023", "Dunmere Council: Inadequate 2019",
					"Dunmere Council: Requires improvement 2023");
	}

	@Test
	void readsNoGradesOfAreasFromATableOfTargets() {
		assertThat(in("""
				Dunmere Council

				How we see ourselves

				| Area | Now | By 2027 |
				| Leadership | Good | Outstanding |
				| Attendance | Good | Good |
				""")).isEmpty();
	}

	@Test
	void readsHomesInAnyColumnWithTheOnlyDateOfTheRow() {
		assertThat(in("""
				Dunmere Council

				Corporate Parenting Board

				Inspections of our children's homes since April

				| Date of visit | Home | Type | Grade |
				| 12 May 2024 | Larkrise | Full | Good |
				| 3 June 2024 | The Old Forge | Full | Requires improvement |
				| 19 July 2024 | Tern House | Interim | Awaited |
				""")).containsExactly("Larkrise: Good 2024-05-12", "The Old Forge: Requires improvement 2024-06-03",
				"Tern House: awaited");
	}

	@Test
	void takesNoColumnOfSortsForNames() {
		assertThat(in("""
				Ofsted outcomes

				| Name | Type of school | Outcome |
				| Saltby Primary | Community | Good |
				""")).containsExactly("Saltby Primary: Good");
	}

	@Test
	void readsSubjectAndDateOfAListFromTheSentenceThatLeadsItIn() {
		assertThat(in("""
				Saltby Primary School

				Minutes of the Governing Body

				6. Last term

				The school was inspected on 14 and 15 May 2024. The judgements were:
				- Quality of education: Good
				- Overall effectiveness: Good
				""")).containsExactly("Saltby Primary School: Good (Quality of education) 2024-05-15",
				"Saltby Primary School: Good 2024-05-15");
	}

	@Test
	void readsSubjectAndDateOfAListFromTheHeadingOverIt() {
		assertThat(in("""
				Dunmere Council

				Education Committee

				Saltby Primary School (inspected February 2024)
				• Overall – Requires Improvement
				• Early years – Good

				Thornby High School (inspected March 2024)
				• Overall – Good
				""")).containsExactly("Saltby Primary School: Requires improvement 2024-02",
				"Saltby Primary School: Good (Early years) 2024-02", "Thornby High School: Good 2024-03");
	}

	@Test
	void readsOurServicesAsThoseAskedAboutOrElseAsTheCouncils() {
		String said = "Ofsted found our services to be Good overall in January 2025.";
		assertThat(in("Dunmere Council\n\nChildren's Committee\n\nThe SEND Service was praised.\n\n" + said))
			.containsExactly("Dunmere Council: Good 2025-01");
		assertThat(in("""
				Dunmere Council

				Question 2 from Councillor Jane Holt

				What did the Ofsted inspection of Children's Services find?

				Reply

				""" + said)).containsExactly("Children's Services: Good 2025-01");
	}

	@Test
	void readsTheServiceOfAnAnswerAsTheOneAskedAbout() {
		assertThat(in("""
				Dunmere Council

				Question 1: the Adoption Service was thanked by all.

				Question 2

				What did the CQC say after its inspection of the Dunmere Reablement Service?

				The inspection was on 6 March 2024. The service was rated Good.
				""")).containsExactly("Dunmere Reablement Service: Good 2024-03-06");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ofsted has been to Saltby Primary School and it stays Good.",
			"Saltby Primary School has had its inspection and came out of it Good.",
			"The inspection of Saltby Primary School ended with the word ‘Good’." })
	void readsAWrittenGradeOfTheOnlySchoolWhateverTheVerb(String text) {
		assertThat(in(text)).containsExactly("Saltby Primary School: Good");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ofsted told Saltby Primary School that its grades are Outstanding, Good and Inadequate.",
			"Was Saltby Primary School, where Ofsted called, thought Good?",
			"If Ofsted came to Saltby Primary School they could leave it Good.",
			"After the inspection Saltby Primary School came out of Special Measures.",
			"Ofsted sees Saltby Primary School among schools near it that are Good." })
	void readsNoWrittenGradeThatIsDoubtedListedLeftOrOfOthers(String text) {
		assertThat(in(text)).isEmpty();
	}

	@Test
	void readsHomesThatOnlyTheLeadOfTheirListMakesKnown() {
		assertThat(in("""
				Dunmere Council

				Corporate Parenting Board

				Three of our homes have been inspected by Ofsted this year:
				- Larkrise: Good (May 2024)
				- Brook House: Requires improvement to be good, inspected on 3 July 2024
				- Mill House: inspected in September, report not yet published
				""")).containsExactly("Larkrise: Good 2024-05", "Brook House: Requires improvement 2024-07-03",
				"Mill House: awaited");
	}

	@Test
	void takesNoItemForAHomeWhereItsListIsOfSomethingElse() {
		assertThat(in("""
				Dunmere Council

				The inspectors praised four things in our homes:
				- Warmth: children feel safe
				- Food: all cook together
				""")).isEmpty();
	}

	@Test
	void readsTheHomeThatAQuestionSaysWasInspected() {
		assertThat(in("""
				Dunmere Council

				Question 4 from Councillor Jane Holt

				Can the Cabinet Member say what the Care Quality Commission found at Aldergate Court?

				Answer: The inspection was on 6 March 2024. The home was rated Good overall, having been Requires \
				Improvement in 2021. It was rated Outstanding for caring.
				""")).containsExactly("Aldergate Court: Good 2024-03-06", "Aldergate Court: Requires improvement 2021",
				"Aldergate Court: Outstanding (caring) 2024-03-06");
	}

	@Test
	void readsGradesInFiguresWhereOneOfThemHasItsWord() {
		assertThat(in("""
				The Care Inspectorate visited Strathbeg Nursery in August 2023 and awarded grades of 5 Very Good for \
				quality of care, play and learning, 4 Good for quality of setting and 5 for quality of leadership.
				""")).containsExactly("Strathbeg Nursery: Very good (quality of care, play and learning) 2023-08",
				"Strathbeg Nursery: Good (quality of setting) 2023-08",
				"Strathbeg Nursery: Very good (quality of leadership) 2023-08");
	}

	@Test
	void readsTheQuestionsOfTheCareInspectorateAsAreas() {
		assertThat(in("""
				Glenmarr Council

				Strathbeg Nursery School

				The Care Inspectorate inspected the nursery in August 2023 and graded it as follows:

				How good is our leadership? 4 - Good
				How good is our setting? 5 - Very Good
				""")).containsExactly("Strathbeg Nursery School: Good (How good is our leadership) 2023-08",
				"Strathbeg Nursery School: Very good (How good is our setting) 2023-08");
	}

	@Test
	void readsTheGradeOnTheLineBelowTheInspection() {
		assertThat(in("""
				Saltby Primary School

				School profile

				Head teacher: Mr R Pike

				Age range: 3 to 11

				Pupils on roll: 211

				Chair of governors: Mrs D Lamb

				Last Ofsted inspection: June 2022
				Outcome: Good
				""")).containsExactly("Saltby Primary School: Good 2022-06");
	}

	@Test
	void readsASchoolWithItsGradeAloneOnALineWhereInspectorsAreNamedLater() {
		assertThat(in("""
				Schools Panel

				Saltby Primary School – Requires Improvement

				The head said that it was fair.

				Thornby High School – Good

				Both reports had come from Ofsted before the meeting.
				""")).containsExactly("Saltby Primary School: Requires improvement", "Thornby High School: Good");
	}

	@Test
	void givesWhatHasHappenedSinceNoEarlierDate() {
		assertThat(
				in("Tern House children's home received a Requires Improvement from Ofsted in June 2023 and has since "
						+ "been judged as Good."))
			.containsExactly("Tern House: Requires improvement 2023-06", "Tern House: Good");
	}

	@Test
	void readsWeAsTheSchoolWhoseMinutesTheyAre() {
		assertThat(in("""
				Wren Park Academy

				Minutes of the Local Governing Board

				The Head reported that Ofsted visited on 3 October 2023. We are still a Good school.
				""")).containsExactly("Wren Park Academy: Good 2023-10-03");
		assertThat(in("Wren Park Academy\n\nMinutes of the Local Governing Board\n\nWe are a good school to work in."))
			.isEmpty();
	}

	@Test
	void readsThatAWelshSchoolIsInNoCategory() {
		assertThat(in("Estyn inspected Ysgol Maes Helyg in November 2023. The school was not placed in any follow-up "
				+ "category."))
			.containsExactly("Ysgol Maes Helyg: not in any follow-up category 2023-11");
	}

}
