package org.minutegraph.extraction.inspection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.inspection.Judged.in;

/** Several grades of one inspection, told in one breath or in groups. */
class FurtherGradesTests {

	@ParameterizedTest
	@ValueSource(strings = {
			"Ofsted inspected Oakhurst Primary School in March 2023. Quality of education Good, behaviour and attitudes "
					+ "Outstanding, EYFS Good.",
			"Oakhurst Primary School, March 2023 Ofsted inspection: quality of education – good, behaviour and "
					+ "attitudes – outstanding, early years provision – good.",
			"In March 2023 Ofsted inspected Oakhurst Primary School. Quality of education was good; behaviour and "
					+ "attitudes, outstanding; and early years provision was good." })
	void readsAreasWhoseVerbsAreLeftOut(String said) {
		assertThat(in("Fernshire Council\n\nCabinet 4 July 2023\n\n" + said)).map(String::toLowerCase)
			.containsExactlyInAnyOrder("oakhurst primary school: good (quality of education) 2023-03",
					"oakhurst primary school: outstanding (behaviour and attitudes) 2023-03",
					"oakhurst primary school: good (early years provision) 2023-03");
	}

	@Test
	void readsAreasThatNoListNames() {
		assertThat(in("""
				Fernshire Council

				HMIP inspected Fernshire Youth Justice Service in January 2024 and rated it Good overall, with \
				Outstanding for work with volunteers and Requires improvement for resettlement.
				""")).containsExactlyInAnyOrder("Fernshire Youth Justice Service: Good 2024-01",
				"Fernshire Youth Justice Service: Outstanding (work with volunteers) 2024-01",
				"Fernshire Youth Justice Service: Requires improvement (resettlement) 2024-01");
	}

	@Test
	void readsAreasOfACouncilsServices() {
		assertThat(in("""
				Fernshire County Council

				Cabinet 4 June 2019

				In March 2017 Ofsted had found the Council's services for care leavers to be inadequate, fostering to \
				be good and leadership to require improvement.
				""")).containsExactlyInAnyOrder("Fernshire County Council: Inadequate (care leavers) 2017-03",
				"Fernshire County Council: Good (fostering) 2017-03",
				"Fernshire County Council: Requires improvement (leadership) 2017-03");
	}

	@Test
	void readsAreasInGroupsUnderTheirGrade() {
		assertThat(in("""
				Northmarch Police and Crime Panel

				PEEL inspection of Northmarch Police

				The report was published on 3 February 2024. The force was graded as follows:

				Outstanding
				- Disrupting serious organised crime

				Good
				- Preventing crime
				- Supporting victims
				""")).containsExactlyInAnyOrder(
				"Northmarch Police: Outstanding (Disrupting serious organised crime) 2024-02-03",
				"Northmarch Police: Good (Preventing crime) 2024-02-03",
				"Northmarch Police: Good (Supporting victims) 2024-02-03");
	}

	@Test
	void readsTheGradeBeforeAfterTheDateOfTheNewest() {
		assertThat(in("""
				Fernshire Council

				Care homes rated by the CQC

				- Busy Lodge – Requires improvement (November 2019; was Good in 2015)
				""")).containsExactlyInAnyOrder("Busy Lodge: Requires improvement 2019-11", "Busy Lodge: Good 2015");
	}

	@Test
	void readsAReportThatPlacesASchoolThatTheQuestionNamed() {
		assertThat(in("""
				Fernshire Borough Council

				Question 2: What is being done at Holmside Academy after Ofsted's visit?

				It was inspected in September 2018 and the report, published on 8 November 2018, places it in special \
				measures.
				""")).containsExactly("Holmside Academy: Special measures 2018-09");
	}

	@Test
	void awaitsTheReportOfTheSchoolWhosePaperItIs() {
		assertThat(in("""
				Dale High School

				Governors' meeting 3 December 2021

				Ofsted came on 9 and 10 November. The draft has come and the report should be published next week.
				""")).containsExactly("Dale High School: awaited");
	}

	@Test
	void readsAnyAreaOfATableThatHasAKnownOneAndGoesOnInTheNextRow() {
		assertThat(in("""
				Northmarch Police, Fire and Crime Panel

				PEEL inspection of Northmarch Police

				Area                                   2019         2022
				Preventing crime                       Good         Adequate
				Police powers and treating the         Adequate     Good
				public fairly and respectfully
				Standing up to new harms               RI           Good
				""")).containsExactlyInAnyOrder("Northmarch Police: Good (Preventing crime) 2019",
				"Northmarch Police: Adequate (Preventing crime) 2022",
				"Northmarch Police: Adequate (Police powers and treating the public fairly and respectfully) 2019",
				"Northmarch Police: Good (Police powers and treating the public fairly and respectfully) 2022",
				"Northmarch Police: Requires improvement (Standing up to new harms) 2019",
				"Northmarch Police: Good (Standing up to new harms) 2022");
	}

	@Test
	void readsAColumnForEachSchoolWithItsOwnDate() {
		assertThat(in("""
				Fernshire Council

				Secondary schools inspected by Ofsted

				                        Dale High School   Kirk Lane Academy
				Date of inspection      11-12 Oct 22       28 Feb/1 Mar 23
				Overall effectiveness   Good               RI
				Quality of education    Good               Inad
				""")).containsExactlyInAnyOrder("Dale High School: Good 2022-10-12",
				"Dale High School: Good (Quality of education) 2022-10-12",
				"Kirk Lane Academy: Requires improvement 2023-03-01",
				"Kirk Lane Academy: Inadequate (Quality of education) 2023-03-01");
	}

}
