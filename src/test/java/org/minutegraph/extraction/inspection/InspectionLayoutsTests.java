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

}
