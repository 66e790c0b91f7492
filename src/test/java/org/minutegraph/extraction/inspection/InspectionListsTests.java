package org.minutegraph.extraction.inspection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.inspection.Judged.in;

/** Results of several schools or areas that one line, list or table gives at once. */
class InspectionListsTests {

	@Test
	void readsAColumnForEachAreaOfASchool() {
		assertThat(in("""
				Schools Forum

				School | Ofsted date | Overall | Quality of Education | Behaviour
				Fenny Lane Primary School | Nov 2022 | Good | Good | Outstanding
				Copse Hill Infant School | Jan 2023 | RI | RI | Good
				""")).containsExactly("Fenny Lane Primary School: Good 2022-11",
				"Fenny Lane Primary School: Good (Quality of Education) 2022-11",
				"Fenny Lane Primary School: Outstanding (Behaviour) 2022-11",
				"Copse Hill Infant School: Requires improvement 2023-01",
				"Copse Hill Infant School: Requires improvement (Quality of Education) 2023-01",
				"Copse Hill Infant School: Good (Behaviour) 2023-01");
	}

	@Test
	void readsLinesOfSchoolsWithTheGradeBeforeInBrackets() {
		assertThat(in("""
				Harrowmoor County Council

				Since my last report the following schools have been inspected:

				Fenny Lane Primary School: Good
				Thornby High School: Requires Improvement (previously Good)

				I congratulate them all.
				""")).containsExactly("Fenny Lane Primary School: Good", "Thornby High School: Requires improvement",
				"Thornby High School: Good");
	}

	@Test
	void readsNoGradesOfSchoolsWhereNobodyInspects() {
		assertThat(in("""
				Harrowmoor County Council

				The tidiest playgrounds of the year:

				Fenny Lane Primary School: Good
				Copse Hill Infant School: Outstanding
				""")).isEmpty();
	}

	@Test
	void readsSchoolsThatFollowTheirGrade() {
		assertThat(in("These Ofsted results were reported: Good – Fenny Lane Primary School, Copse Hill Infant School; "
				+ "Requires Improvement – Thornby High School."))
			.containsExactly("Fenny Lane Primary School: Good", "Copse Hill Infant School: Good",
					"Thornby High School: Requires improvement");
	}

	@Test
	void readsAreasThatFollowTheirGrade() {
		assertThat(in("""
				Schools Forum

				Copse Hill Infant School received its report card in January 2026:
				Strong standard: inclusion, personal development and well-being
				Needs attention: attendance and behaviour
				""")).containsExactly("Copse Hill Infant School: Strong standard (inclusion) 2026-01",
				"Copse Hill Infant School: Strong standard (personal development and well-being) 2026-01",
				"Copse Hill Infant School: Needs attention (attendance and behaviour) 2026-01");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Ofsted visited Fenny Lane Primary School on 9 November 2022. The report, published in January 2023, confirms \
					that it continues to be Good. | Fenny Lane Primary School: Good 2022-11-09
					Fenny Lane Primary School achieved ‘Good’ at its Ofsted inspection in September 2023, having previously been \
					‘Requires Improvement’. | Fenny Lane Primary School: Good 2023-09; Fenny Lane Primary School: Requires \
					improvement
					Ofsted came to Fenny Lane Primary School in May 2021. It was closed in April 2020. Now it is rated Good. | \
					Fenny Lane Primary School: Good 2021-05
					""")
	void readsTheDateOfTheInspectionAndNoOther(String text, String results) {
		assertThat(String.join("; ", in(text))).isEqualTo(results);
	}

	@Test
	void readsTheAreaThatIsExcepted() {
		assertThat(in("Ofsted judged Fenny Lane Primary School Good in all areas except early years, which was "
				+ "Outstanding."))
			.containsExactly("Fenny Lane Primary School: Good", "Fenny Lane Primary School: Outstanding (early years)");
	}

	@Test
	void takesNoOtherSchoolForTheNursery() {
		assertThat(in("""
				Glenmarr Council

				Thornby High School had a fair.

				The Care Inspectorate came. The nursery was graded Good.
				""")).isEmpty();
	}

}
