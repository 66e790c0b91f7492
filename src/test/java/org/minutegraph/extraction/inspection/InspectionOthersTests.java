package org.minutegraph.extraction.inspection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.inspection.Judged.in;

/** Whose result it is, and of which inspection, where others stand near. */
class InspectionOthersTests {

	@Test
	void readsTheSecondGradeOfAnEarlierInspectionByThatOnesDate() {
		assertThat(in("""
				Ashby Primary School
				Governors' minutes, 7 June 2023

				Inspectors were in school on 8 May 2023. In 2017 the school was judged Good for standards and Adequate \
				for leadership.
				""")).containsExactly("Ashby Primary School: Good (standards) 2017",
				"Ashby Primary School: Adequate (leadership) 2017");
	}

	@Test
	void givesAServiceNoDateOfAnothersInspection() {
		assertThat(in("HMI Probation inspected the Youth Offending Service in 2018 and rated it Good. The Fostering "
				+ "Service was judged Good by Ofsted."))
			.containsExactly("Youth Offending Service: Good 2018", "Fostering Service: Good");
	}

	@Test
	void keepsTheDateOfTheInspectionOfTheSameHome() {
		assertThat(in("Moorside Children's Home was visited by Ofsted over two days in December 2019. The outcome was "
				+ "Good; it had previously been Outstanding, in 2017."))
			.contains("Moorside Children's Home: Good 2019-12");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The nursery was judged inadequate by Ofsted in March.",
			"Ofsted came in March. The nursery is Inadequate." })
	void takesNoSchoolWithANurseryForTheNursery(String text) {
		assertThat(in("Farholme Primary School and Nursery\n\nMinutes of the governing body, 4 May 2023\n\n" + text))
			.isEmpty();
		assertThat(in("Minutes of the Children's Panel, 4 May 2023\n\nParents of Farholme Primary & Nursery spoke.\n\n"
				+ text))
			.isEmpty();
	}

	@Test
	void readsWhoseRatingMovedFromTheSentenceBefore() {
		assertThat(in("The Care Quality Commission published its report on Alder Rise Care Home. The rating fell from "
				+ "Good to Inadequate."))
			.containsExactly("Alder Rise Care Home: Good", "Alder Rise Care Home: Inadequate");
		assertThat(in("Cllr Tarn thanked Alder Rise Care Home. The rating of buses fell from Good to Inadequate."))
			.isEmpty();
	}

	@Test
	void readsTheEarlierGradeOfTheSameArea() {
		assertThat(in("HMICFRS graded Fenshire Police as adequate at protecting vulnerable people (previously requires "
				+ "improvement)."))
			.containsExactly("Fenshire Police: Adequate (protecting vulnerable people)",
					"Fenshire Police: Requires improvement (protecting vulnerable people)");
	}

	@Test
	void readsTheYearInTheBracketsOfTheEarlierGrade() {
		assertThat(in("Moorside Children's Home was judged by Ofsted to be good (previously outstanding, 2018)."))
			.containsExactly("Moorside Children's Home: Good", "Moorside Children's Home: Outstanding 2018");
	}

	@Test
	void takesItForTheSchoolAndNotForItsTrust() {
		assertThat(in("Oakfold Junior School is part of the Tarn Education Trust. It was placed in special measures by "
				+ "Ofsted in May 2019."))
			.containsExactly("Oakfold Junior School: Special measures 2019-05");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Farholme Academy was inspected by Ofsted in January 2025 and the result isn't out yet.
			Ofsted inspected Farholme Academy in January 2025. The report is confidential until publication.
			Farholme Academy has had its Ofsted inspection, in January 2025, and the report hasn't been published.
			""")
	void readsReportsThatAreNotOut(String text) {
		assertThat(in(text)).containsExactly("Farholme Academy: awaited");
	}

	@Test
	void readsSchoolsThatOnlyAMoveOfTheSameSentenceMakesKnown() {
		assertThat(in("Since the last Ofsted report Ashby Infant School had moved from requires improvement to good, "
				+ "St Winifred's from good to outstanding."))
			.containsExactly("Ashby Infant School: Requires improvement", "Ashby Infant School: Good",
					"St Winifred's: Good", "St Winifred's: Outstanding");
	}

	@Test
	void readsAreasThatNoListNamesBesideTheWhole() {
		assertThat(in("HMI Probation rated the Youth Offending Service Good, with resettlement Outstanding."))
			.containsExactly("Youth Offending Service: Good", "Youth Offending Service: Outstanding (resettlement)");
		assertThat(in("SIAMS found Ashby Primary School to be Good, with Outstanding for work with families."))
			.containsExactly("Ashby Primary School: Good", "Ashby Primary School: Outstanding (work with families)");
	}

	@Test
	void readsAHomeWhoseVerbComesAfterAClause() {
		assertThat(in("Both homes were inspected by Ofsted. Number Nine, which opened last year, was judged to require "
				+ "improvement to be good in August 2019."))
			.containsExactly("Number Nine: Requires improvement 2019-08");
	}

	@Test
	void takesAShortNameBeforeItsReportForTheSchoolThatItBegins() {
		String text = """
				The Tarnside Federation
				Tarnside Infant School; Farholme Junior School
				Governors' minutes, 9 June 2015

				Books were moderated with Oakfold Academy.

				Ofsted. Tarnside's report came out; the school was judged to be Good.
				""";
		assertThat(in(text)).containsExactly("Tarnside Infant School: Good");
	}

	@Test
	void readsTheAreaThatAClauseWithoutCommaExcepts() {
		assertThat(in("Ashby Primary School did well with Ofsted, Good in every area except for Personal development "
				+ "which was Outstanding."))
			.containsExactly("Ashby Primary School: Good", "Ashby Primary School: Outstanding (Personal development)");
	}

	@Test
	void readsAreasOfTheSameInspectionBesideTheWhole() {
		assertThat(in("Farholme High School was judged requires improvement by Ofsted, though leadership and "
				+ "management and personal development were both good."))
			.containsExactly("Farholme High School: Requires improvement",
					"Farholme High School: Good (leadership and management)",
					"Farholme High School: Good (personal development)");
		assertThat(
				in("Education Scotland was there in March. Leadership of change was evaluated as good at Linnet High "
						+ "School; raising attainment and achievement was satisfactory."))
			.containsExactly("Linnet High School: Good (Leadership of change)",
					"Linnet High School: Satisfactory (raising attainment and achievement)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ofsted was in touch with Farholme High School. Attendance was good.",
			"Farholme High School spoke of Ofsted. Behaviour at the fair was good and attendance at it was "
					+ "satisfactory." })
	void readsNoAreaWhereNothingIsJudged(String text) {
		assertThat(in(text)).isEmpty();
	}

	@Test
	void readsTheNameOfACellWithoutItsKind() {
		assertThat(in("""
				Inspection outcomes

				| School | Previous | Latest |
				| --- | --- | --- |
				| Tarnside Junior (academy) | Good (Nov 2014) | Inadequate (May 2019) |

				Tarnside Junior is part of the Oakfold Education Trust. It was placed in special measures by Ofsted.
				""")).containsExactly("Tarnside Junior: Good 2014-11", "Tarnside Junior: Inadequate 2019-05",
				"Tarnside Junior: Special measures");
	}

	@Test
	void takesTheSchoolThatAPossessiveBeginsForTheSchool() {
		assertThat(in("""
				THE TARNSIDE FEDERATION
				(Tarnside Infant School and Nursery; Farholme Junior School)

				GOVERNING BODY

				Standards. Books were looked at with Oakfold Academy.

				Ofsted. Tarnside's report is out; the school was found to be Good in all respects.
				""")).containsExactly("Tarnside Infant School and Nursery: Good");
	}

}
