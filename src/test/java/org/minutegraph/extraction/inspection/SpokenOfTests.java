package org.minutegraph.extraction.inspection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.inspection.Judged.in;

/**
 * Whom a grade is of where its sentence names nobody, and names that only grades make.
 */
class SpokenOfTests {

	@ParameterizedTest
	@ValueSource(strings = { "We were judged good in March 2015 and are now overdue.",
			"Ofsted: last inspected March 2015 (Good), so a visit is due.",
			"The last inspection was in March 2015 (Good).", "Ofsted: Good, March 2015.",
			"Ofsted's visit in March 2015 having found the school to be Good, no SIAMS visit is due before 2020." })
	void takesAGradeInASchoolsOwnPaperForItsOwn(String said) {
		assertThat(in("Oakhurst Primary School\n\nMinutes of the Governing Board, 14 November 2019\n\n" + said))
			.containsExactly("Oakhurst Primary School: Good 2015-03");
	}

	@Test
	void takesAreasForThoseOfTheSchoolWithWhichTheTextOpens() {
		assertThat(in("""
				Fernshire Council

				2. Schools inspected since September

				Kirk Lane Academy was inspected in November 2019. It is run by the Tamar Trust, as is Dale High \
				School. Leadership and safeguarding were both graded inadequate; early years was good.
				""")).containsExactlyInAnyOrder("Kirk Lane Academy: Inadequate (Leadership) 2019-11",
				"Kirk Lane Academy: Inadequate (safeguarding) 2019-11",
				"Kirk Lane Academy: Good (early years) 2019-11");
	}

	@Test
	void readsPlainNamesOfAListUnderWhatTheyAre() {
		assertThat(in("""
				Fernshire Council

				Early Years Report, 9 January 2020

				Three nurseries have had a full inspection this term:

				- Tiny Acorns – Good (October 2019)
				- Busy Bees at Holt: Requires improvement (November 2019)
				- 17 Rope Walk – Inadequate (December 2019)
				""")).containsExactly("Tiny Acorns: Good 2019-10", "Busy Bees at Holt: Requires improvement 2019-11",
				"17 Rope Walk: Inadequate 2019-12");
	}

	@Test
	void readsACareAgencyFromItsRating() {
		assertThat(in("""
				Fernshire Council

				Health Scrutiny 4 May 2026

				Kindly Homecare, rated Inadequate by the CQC in February, had been suspended.
				""")).containsExactly("Kindly Homecare: Inadequate 2026-02");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The chair thanked staff for their good work. Behaviour is good at lunchtime.",
			"Ofsted may come before Easter and the Head expects a Good.",
			"Our ambition is to be Outstanding at Ofsted.", "Ofsted has a Securing Good programme.",
			"Ofsted has visited schools nearby that are Good." })
	void takesNoOtherGoodForAResultOfTheSchool(String said) {
		assertThat(in("Dale High School\n\nGovernors' meeting 3 December 2021\n\n" + said)).isEmpty();
	}

	@Test
	void leavesAServiceOfWhichAnEarlierParagraphSpeaks() {
		assertThat(in("""
				1. The Elm Lane Family Centre supports 410 children.

				2. We will recruit 40 carers for children by May.

				3. Ofsted inspected the service in November 2022 and judged it to be Requires Improvement.
				""")).isEmpty();
	}

}
