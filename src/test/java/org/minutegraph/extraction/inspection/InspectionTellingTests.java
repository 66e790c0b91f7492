package org.minutegraph.extraction.inspection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.inspection.Judged.in;

/** How members, officers and schools tell the result of an inspection. */
class InspectionTellingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Moorside Children's Home was inspected on 4 June 2019 and was judged to be inadequate. In the inspection \
			before it had been good.
			Moorside Children's Home was judged inadequate by Ofsted in June 2019. It was good the time before.
			At its inspection on 4 June 2019 Moorside Children's Home was judged inadequate. It was good before that.
			""")
	void readsTheResultOfTheTimeBeforeWithoutTheNewOnesDate(String text) {
		assertThat(in(text)).hasSize(2).first().asString().startsWith("Moorside Children's Home: Inadequate 2019-06");
		assertThat(in(text)).last().isEqualTo("Moorside Children's Home: Good");
	}

	@Test
	void readsWhatAHomeIsInApposition() {
		assertThat(in("Kilnfield, the borough's short breaks home in Sorrel Lane, had been judged good by Ofsted."))
			.containsExactly("Kilnfield: Good");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Today, the children's home in Sorrel Lane, had been judged good by Ofsted.",
			"However, the home was judged good by Ofsted.", "Elmbrook, the clerk, said that a home was inspected." })
	void takesNoAdverbAndNoPersonForAHome(String text) {
		assertThat(in(text)).isEmpty();
	}

	@Test
	void readsAMoveWhoseVerbIsSaidOnce() {
		assertThat(in("Since the last report Ashby Infant School had moved from requires improvement to good, Oakfold "
				+ "Academy from good to outstanding."))
			.containsExactly("Ashby Infant School: Requires improvement", "Ashby Infant School: Good",
					"Oakfold Academy: Good", "Oakfold Academy: Outstanding");
	}

	@Test
	void readsAllAreasThatOneVerbJudges() {
		assertThat(in("""
				Proposal to expand Ashby Primary School

				Some pupils travel to Farholme School.

				The school was inspected by Ofsted in May 2024. The quality of education, personal development and \
				leadership and management were all judged to be good, early years provision was outstanding. The \
				inspection under section 48 (SIAMS) found that it is living up to its foundation as a Church school.
				""")).containsExactly("Ashby Primary School: Good (quality of education) 2024-05",
				"Ashby Primary School: Good (personal development) 2024-05",
				"Ashby Primary School: Good (leadership and management) 2024-05",
				"Ashby Primary School: Outstanding (early years provision) 2024-05",
				"Ashby Primary School: living up to its foundation as a Church school");
	}

	@Test
	void readsARatingInAParticiple() {
		assertThat(in("HMI Probation had inspected in 2019, rating the Youth Justice Service as Requires Improvement, "
				+ "although leadership was Good."))
			.containsExactly("Youth Justice Service: Requires improvement 2019",
					"Youth Justice Service: Good (leadership) 2019");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The Council was in a better place than at the inspection in 2022, when services were judged to be \
			inadequate. | Inadequate 2022
			Elmbrook Council's own services were judged outstanding in 2019. | Outstanding 2019
			Ofsted had said that the Council was inadequate overall in November 2021. | Inadequate 2021-11
			""")
	void readsWhatIsSaidOfACouncilsServices(String text, String result) {
		assertThat(in("Elmbrook Council\n\nMinutes of the Cabinet\n\n" + text))
			.containsExactly("Elmbrook Council: " + result);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The Ofsted focused visit to the front door was in October 2023. The letter was not published yet, it was \
			expected in December. | Elmbrook Council: awaited
			Ashby Infant School was inspected by Ofsted last week and the report was not out. | \
			Ashby Infant School: awaited
			Ofsted inspected Ashby Infant School in May. The report is not expected before July. | \
			Ashby Infant School: awaited
			""")
	void readsWhatIsNotOutYet(String text, String result) {
		assertThat(in("Elmbrook Council\n\nMinutes of the Cabinet\n\n" + text)).containsExactly(result);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					CQC rated Highmoor Hospital as Requires Improvement overall, with Inadequate for safe. | \
					Highmoor Hospital: Requires improvement; Highmoor Hospital: Inadequate (safe)
					Estyn inspected Ashby Infant School in March 2023. Judgements were Good for standards and Adequate for \
					leadership. | Ashby Infant School: Good (standards) 2023-03; \
					Ashby Infant School: Adequate (leadership) 2023-03
					Estyn has placed Ashby Infant School in the category of schools requiring significant improvement. | \
					Ashby Infant School: In need of significant improvement
					Elm Grove Nursery (Ofsted: Outstanding, June 2019) will host the day. | Elm Grove Nursery: Outstanding 2019-06
					""")
	void readsOtherInspectorates(String text, String results) {
		assertThat(String.join("; ", in(text))).isEqualTo(results);
	}

	@ParameterizedTest
	@ValueSource(strings = { "In 2009 Ofsted judged Ashby Infant School to be satisfactory, with good capacity.",
			"HMICFRS said that Elm Fire Service was satisfactory but requires improvement in looking after people." })
	void takesWhatAGradeIsJoinedToForNoGradeOfItsOwn(String text) {
		assertThat(in(text)).noneMatch((result) -> result.contains("Good") || result.contains("Requires"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ashby Infant School was not judged good by Ofsted in 2021.",
			"Members asked how many schools were judged Outstanding by Ofsted.",
			"Ofsted and CQC came back. The area has not made sufficient progress with its weaknesses.",
			"Inspectors thought that if Ashby Infant School had been inspected it would have been judged good.",
			"No school was in special measures at the last inspection and Ashby Infant School was pleased." })
	void findsNoResultInWhatIsDeniedAskedOrImagined(String text) {
		assertThat(in(text)).isEmpty();
	}

}
