package org.minutegraph.extraction.inspection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.inspection.Judged.in;

/**
 * The results of the inspectorates of the United Kingdom in the words of many minutes.
 */
class InspectionWordingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ofsted's monitoring visit found that Elmbrook Primary School was making good progress in addressing the \
			areas for improvement. | good progress in addressing the issues
			Ofsted found that Elmbrook Primary School continues to be a good school. | Good
			Ofsted has confirmed that Elmbrook Primary School is no longer in special measures and is Good. | Good
			Elmbrook Primary School was given a notice to improve by Ofsted in 2009. | Notice to improve 2009
			Ofsted met Elmbrook Primary School; the outcome, 'requires improvement', from Elmbrook Primary School was \
			noted. | Requires improvement
			The SIAMS inspection judged Elmbrook Primary School to be Good. | Good
			A partnership was sought with an outstanding school nearby, Elmbrook Primary School. | Outstanding
			HMIE graded leadership at Elmbrook Primary School as very good. | Very good (leadership)
			Elmbrook Primary School received an evaluation of 'good' for leadership of change from Education Scotland. \
			| Good (leadership of change)
			The inspectors visited Elmbrook Primary School in May 2022 and found that leadership was inadequate. | \
			Inadequate (leadership) 2022-05
			""")
	void readsOneResultOfASchool(String text, String result) {
		assertThat(in(text)).containsExactly("Elmbrook Primary School: " + result);
	}

	@Test
	void readsTheGradeBeforeInApposition() {
		assertThat(in("""
				School inspections

				Elmbrook Primary School, previously Good, was now Requires improvement.
				""")).containsExactly("Elmbrook Primary School: Good", "Elmbrook Primary School: Requires improvement");
	}

	@Test
	void readsTheGradeThatANewOneReplaces() {
		assertThat(in("The Committee was pleased that Highmoor Hospital had received a CQC rating of Outstanding, up "
				+ "from Good in 2017."))
			.containsExactly("Highmoor Hospital: Outstanding", "Highmoor Hospital: Good 2017");
	}

	@Test
	void readsAReportOnASchoolThatIsNotOut() {
		assertThat(in("The Cabinet Member spoke about inspections since Easter. The report on Elmbrook Primary School "
				+ "(until 2023 Elmbrook Infant School) had not yet been published."))
			.containsExactly("Elmbrook Primary School: awaited");
	}

	@Test
	void readsHomesByTheirKind() {
		assertThat(in("He reported on inspections since Easter. The Council's own Fellside children's home had been "
				+ "found Good overall."))
			.containsExactly("Fellside: Good");
	}

	@Test
	void readsTheConclusionOnTheCountyAsItsCouncils() {
		assertThat(in("""
				BORSETSHIRE COUNTY COUNCIL

				Members were reminded that Ofsted and the Care Quality Commission had visited the county in November \
				2025 and found widespread and systemic failings.
				""")).containsExactly("BORSETSHIRE COUNTY COUNCIL: widespread and systemic failings 2025-11");
	}

	@Test
	void readsGradesOfAPoliceForceByArea() {
		assertThat(in("HMICFRS graded Borsetshire Police as adequate at investigating crime, requires improvement at "
				+ "protecting vulnerable people and good at preventing crime."))
			.containsExactlyInAnyOrder("Borsetshire Police: Adequate (investigating crime)",
					"Borsetshire Police: Requires improvement (protecting vulnerable people)",
					"Borsetshire Police: Good (preventing crime)");
	}

	@Test
	void readsQuotedGradesOfAreas() {
		assertThat(in("The CQC had rated Northvale Hospital Trust 'Good' overall, and 'Outstanding' for caring."))
			.containsExactly("Northvale Hospital Trust: Good", "Northvale Hospital Trust: Outstanding (caring)");
	}

	@Test
	void readsNumbersWithTheirWords() {
		assertThat(in("The Care Inspectorate awarded Rowan House grades of 5 (very good) for quality of care and "
				+ "support and 4 (good) for staffing."))
			.containsExactly("Rowan House: Very good (quality of care and support)", "Rowan House: Good (staffing)");
	}

	@Test
	void readsWelshSchools() {
		assertThat(in("Estyn inspected Ysgol Bryn Coed in January 2019 and judged standards as good and leadership as "
				+ "excellent."))
			.containsExactly("Ysgol Bryn Coed: Good (standards) 2019-01",
					"Ysgol Bryn Coed: Excellent (leadership) 2019-01");
		assertThat(in("Estyn had placed Ysgol Bryn Coed in the category of special measures in May 2022."))
			.containsExactly("Ysgol Bryn Coed: Special measures 2022-05");
	}

	@Test
	void readsStandardsOfAReportCardInASentence() {
		assertThat(in("Under the new report card Elmbrook Primary School was found to be at the expected standard for "
				+ "achievement, strong standard for inclusion and needs attention for attendance and behaviour."))
			.containsExactlyInAnyOrder("Elmbrook Primary School: Expected standard (achievement)",
					"Elmbrook Primary School: Strong standard (inclusion)",
					"Elmbrook Primary School: Needs attention (attendance and behaviour)");
	}

	@Test
	void readsTheLinesOfAReportCard() {
		assertThat(in("""
				Hawthorn Hill Primary School Governing Body

				4. Ofsted report card

				The report card was received on 5 January:

				Inclusion | Strong standard
				Curriculum and teaching | Expected standard
				Safeguarding | Met
				""")).containsExactly("Hawthorn Hill Primary School: Strong standard (Inclusion)",
				"Hawthorn Hill Primary School: Expected standard (Curriculum and teaching)",
				"Hawthorn Hill Primary School: Met (Safeguarding)");
	}

	@Test
	void readsTheGradesOnTheFrontOfAnInspectionReport() {
		assertThat(in("""
				Inspection of Elmbrook Primary School

				Inspection dates: 5 and 6 March 2024

				Overall effectiveness    Good

				The quality of education    Requires improvement
				""")).containsExactly("Elmbrook Primary School: Good 2024-03-06",
				"Elmbrook Primary School: Requires improvement (quality of education) 2024-03-06");
	}

	@Test
	void readsTheWholeNameOfACouncilThatIsTornOverTwoLines() {
		assertThat(in("""
				Ambridge Metropolitan Borough
				Council
				Inspection of services for children in need of help

				Inspection dates: 5 and 6 March 2015

				1. Children who need help and protection               Inadequate

				2. Leadership, management and governance               Good
				""")).allSatisfy((line) -> assertThat(line).startsWith("Ambridge Metropolitan Borough Council: "))
			.hasSize(2);
	}

	@Test
	void readsAPairThatBothMeans() {
		assertThat(in("Ofsted has visited Elmbrook Primary School and Oakfold Academy. Both were judged Good."))
			.containsExactlyInAnyOrder("Elmbrook Primary School: Good", "Oakfold Academy: Good");
	}

	@Test
	void readsATableWithNumberedGrades() {
		assertThat(in("""
				SCHOOL | LAST INSPECTION | OUTCOME
				Elmbrook Primary | 12/03/2023 | 2 Good
				Oakfold Academy | 2019 | RI
				""")).containsExactly("Elmbrook Primary: Good 2023-03-12",
				"Oakfold Academy: Requires improvement 2019");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pupils make good progress in maths at Elmbrook Primary School, Ofsted had noted.",
			"There was good practice at Oakfold Academy, Ofsted said, and the expected standard in maths was reached "
					+ "by 68% of pupils.",
			"92% of pupils at Elmbrook Primary School reached the expected standard, which exceeds Ofsted's figures.",
			"All good schools were asked to help. Outstanding actions from the last inspection of the boiler at "
					+ "Elmbrook Primary School were listed.",
			"Ysgol Bryn Coed was removed from special measures by Estyn in July 2023.",
			"The school aims to be at least Good. Estyn will inspect Ysgol Bryn Coed in the spring." })
	void findsNoResultInWhatIsNobodysGrade(String text) {
		assertThat(in(text)).isEmpty();
	}

}
