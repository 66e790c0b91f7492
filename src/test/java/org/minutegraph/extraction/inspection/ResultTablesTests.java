package org.minutegraph.extraction.inspection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.inspection.Judged.in;

/** What the columns of tables of results hold, and what stands in one cell of theirs. */
class ResultTablesTests {

	@Test
	void readsGradeAndDateOfOneCellAndWhatWasBefore() {
		assertThat(in("""
				Fernshire County Council

				Corporate Parenting Committee 4 March 2022

				5. Residential provision

				Home            Provider               Latest               Previous
				Ash Lodge       Fernshire CC           Good 09/2021         RI 10/2020
				The Willows     Beacon Care Ltd        Outstanding 11/2021  Good 01/2021
				Corner Cottage  Beacon Care Ltd        RI 02/2022           n/a
				""")).containsExactlyInAnyOrder("Ash Lodge: Good 2021-09", "Ash Lodge: Requires improvement 2020-10",
				"The Willows: Outstanding 2021-11", "The Willows: Good 2021-01",
				"Corner Cottage: Requires improvement 2022-02");
	}

	@Test
	void takesTheHomeAndNotItsProviderForTheOneInspected() {
		assertThat(in("""
				Fernshire County Council

				Care homes rated by the CQC since June

				| Provider | Care home | Ward | Rating | Published | Was |
				| Hartwell Care Group | Rosemount | Eastgate | Good | 14/04/2023 | Inadequate (2021) |
				""")).containsExactlyInAnyOrder("Rosemount: Good 2023-04-14", "Rosemount: Inadequate 2021");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"School | Inspected | Grade | Last inspected | Last grade\n"
					+ "Oakhurst Primary School | March 2022 | Good | May 2017 | RI\n",
			"School | Grade | Date | Previous grade | Previous date\n"
					+ "Oakhurst Primary School | Good | March 2022 | RI | May 2017\n",
			"School | Previous grade | Previous date | Latest | Date\n"
					+ "Oakhurst Primary School | RI | 05/2017 | Good | Mar 22\n",
			"School | Joined | Latest Ofsted | Date | Before that\n"
					+ "Oakhurst Primary School | 2014 | Good | Mar 22 | RI (5/17)\n",
			"| School | Ofsted |\n| Oakhurst Primary School | Good (03/2022), was RI May 2017 |\n" })
	void givesEachGradeItsOwnDate(String table) {
		assertThat(in("Fernshire County Council\n\nEducation Board\n\n" + table)).containsExactlyInAnyOrder(
				"Oakhurst Primary School: Good 2022-03", "Oakhurst Primary School: Requires improvement 2017-05");
	}

	@Test
	void readsTheOnlyDateOfARowForAllItsAreas() {
		assertThat(in("""
				Fernshire Council

				CQC ratings of care homes

				Care home                Overall      Safe     Well led   Report
				Rosemount                Good         Inad     Good       Jan 23
				(Hartwell Care Group)
				Beech Court              Outst.       Good     Good       Nov 22
				(Mr & Mrs B Low)
				""")).containsExactlyInAnyOrder("Rosemount: Good 2023-01", "Rosemount: Inadequate (Safe) 2023-01",
				"Rosemount: Good (Well led) 2023-01", "Beech Court: Outstanding 2022-11",
				"Beech Court: Good (Safe) 2022-11", "Beech Court: Good (Well led) 2022-11");
	}

	@Test
	void takesNoGradeOfASchoolsOwnOrOfATargetForAResult() {
		assertThat(in("""
				Fernshire Council

				Ofsted outcomes

				School | Inspected | Outcome | Self-evaluation | Target
				Oakhurst Primary School | May 2022 | RI | Good | Outstanding
				""")).containsExactly("Oakhurst Primary School: Requires improvement 2022-05");
	}

	@Test
	void readsNoResultsFromATableOfOtherThings() {
		assertThat(in("""
				Fernshire Council

				Internal audit

				Area | Opinion | Date | Before
				Payroll | Good | May 2022 | Satisfactory
				Leisure centres | Satisfactory | June 2022 | Good
				""")).isEmpty();
	}

	@Test
	void readsLettersAndShortFormsOfAreas() {
		assertThat(in("""
				Fernshire Council

				Schools inspected by Ofsted

				School                 Date      OE   QE   B&A   Previous
				Oakhurst Primary       26/04/22  G    G    O     RI (2019)
				Kirk Lane Academy      07/06/22  I    I    RI    G (2013)
				""")).containsExactlyInAnyOrder("Oakhurst Primary: Good 2022-04-26",
				"Oakhurst Primary: Good (quality of education) 2022-04-26",
				"Oakhurst Primary: Outstanding (behaviour and attitudes) 2022-04-26",
				"Oakhurst Primary: Requires improvement 2019", "Kirk Lane Academy: Inadequate 2022-06-07",
				"Kirk Lane Academy: Inadequate (quality of education) 2022-06-07",
				"Kirk Lane Academy: Requires improvement (behaviour and attitudes) 2022-06-07",
				"Kirk Lane Academy: Good 2013");
	}

	@Test
	void readsOfstedsFiguresAsGrades() {
		assertThat(in("""
				Fernshire Council

				Schools inspected by Ofsted

				School | Date | Overall effectiveness | Leadership and management
				Oakhurst Primary | 26 April 2022 | 2 | 3
				""")).containsExactlyInAnyOrder("Oakhurst Primary: Good 2022-04-26",
				"Oakhurst Primary: Requires improvement (Leadership and management) 2022-04-26");
	}

	@Test
	void takesNoColumnOfASchoolsOwnGradesForAnInspection() {
		assertThat(in("""
				Dale High School

				Headteacher's report

				Area | Ofsted Nov 2018 | SEF July 2023
				Quality of education | RI | Good
				Behaviour and attitudes | Good | Outstanding
				""")).containsExactlyInAnyOrder("Dale High School: Requires improvement (Quality of education) 2018-11",
				"Dale High School: Good (Behaviour and attitudes) 2018-11");
	}

}
