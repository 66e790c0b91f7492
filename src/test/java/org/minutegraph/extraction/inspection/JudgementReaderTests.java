package org.minutegraph.extraction.inspection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.inspection.Judged.in;

/** What {@link JudgementReader} takes for an inspection's result, and what not. */
class JudgementReaderTests {

	@Test
	void readsTheNewGradeAndTheOneBefore() {
		assertThat(in("Elmbrook Primary School was rated Good in March 2022, having been Inadequate in 2019."))
			.containsExactly("Elmbrook Primary School: Good 2022-03", "Elmbrook Primary School: Inadequate 2019");
	}

	@Test
	void readsBothGradesOfAMoveForEachSchoolOfAList() {
		assertThat(in("Elmbrook Primary School and Oakfold Academy moved from requires improvement to good."))
			.containsExactlyInAnyOrder("Elmbrook Primary School: Requires improvement", "Elmbrook Primary School: Good",
					"Oakfold Academy: Requires improvement", "Oakfold Academy: Good");
	}

	@Test
	void readsSchoolsThatFollowInBrackets() {
		assertThat(in("Two schools moved from inadequate to good (Elmbrook Primary School and Oakfold Academy)."))
			.containsExactlyInAnyOrder("Elmbrook Primary School: Inadequate", "Elmbrook Primary School: Good",
					"Oakfold Academy: Inadequate", "Oakfold Academy: Good");
	}

	@Test
	void readsSchoolsThatFollowAsItems() {
		assertThat(in("""
				The following schools had been judged good by Ofsted:
				- Elmbrook Primary School
				- Oakfold Academy
				""")).containsExactly("Elmbrook Primary School: Good", "Oakfold Academy: Good");
	}

	@Test
	void readsATableWithItsOwnColumnForTheDate() {
		assertThat(in("""
				School\tDate of inspection\tOfsted grade
				Elmbrook Primary School\t12 March 2022\tGood
				Oakfold Academy\tMay 2022\tRequires improvement
				Hill Top\ttbc\tawaited
				""")).containsExactly("Elmbrook Primary School: Good 2022-03-12",
				"Oakfold Academy: Requires improvement 2022-05", "Hill Top: awaited");
	}

	@Test
	void readsDatesInBracketsPastFootnoteMarks() {
		assertThat(in("""
				School\tPrevious Outcome\tNew Outcome
				Elmbrook Primary School\tInadequate (October 2012)*\tGood (May 2016)
				""")).containsExactly("Elmbrook Primary School: Inadequate 2012-10",
				"Elmbrook Primary School: Good 2016-05");
	}

	@Test
	void readsASpecialMeasure() {
		assertThat(in("Oakfold Academy went into special measures following its inspection in November 2018."))
			.containsExactly("Oakfold Academy: Special measures 2018-11");
	}

	@Test
	void readsTheActiveVoiceOfAnInspectorate() {
		assertThat(in("It was noted that Oakfold Academy, which Ofsted had judged to require improvement in 2019, had "
				+ "been graded Good in May 2024."))
			.containsExactly("Oakfold Academy: Requires improvement 2019", "Oakfold Academy: Good 2024-05");
	}

	@Test
	void readsGradedAreasOfAReportCard() {
		assertThat(in("Elmbrook Primary School was inspected under the new framework in November 2025 and achieved "
				+ "strong standard for inclusion and expected standard for achievement."))
			.containsExactly("Elmbrook Primary School: Strong standard (inclusion) 2025-11",
					"Elmbrook Primary School: Expected standard (achievement) 2025-11");
	}

	@Test
	void readsAreasBeforeTheirGrades() {
		assertThat(in("""
				Elmbrook Primary School Governing Body

				Ofsted visited the school on 5 March 2025. Quality of education – Good. Behaviour and attitudes – \
				Outstanding.
				""")).containsExactly("Elmbrook Primary School: Good (Quality of education) 2025-03-05",
				"Elmbrook Primary School: Outstanding (Behaviour and attitudes) 2025-03-05");
	}

	@Test
	void readsScottishEvaluations() {
		assertThat(in("Inspectors from Education Scotland evaluated leadership of change at Glenmuir Primary School as "
				+ "satisfactory and raising attainment and achievement as good."))
			.containsExactly("Glenmuir Primary School: Satisfactory (leadership of change)",
					"Glenmuir Primary School: Good (raising attainment and achievement)");
	}

	@Test
	void readsAnOverallGradeWithAWeakerDomain() {
		assertThat(in("The CQC rated Northvale Hospital Trust as requires improvement overall, with safe rated "
				+ "inadequate."))
			.containsExactly("Northvale Hospital Trust: Requires improvement",
					"Northvale Hospital Trust: Inadequate (safe)");
	}

	@Test
	void readsTheConclusionOfAnAreaInspection() {
		assertThat(in("The local area SEND inspection in October 2021 found significant weaknesses and a Written "
				+ "Statement of Action was required."))
			.containsExactly("local area SEND: significant weaknesses, Written Statement of Action required 2021-10");
	}

	@Test
	void readsWhatIsAwaited() {
		assertThat(in("Oakfold Academy had its inspection in October. The report has not yet been published."))
			.containsExactly("Oakfold Academy: awaited");
		assertThat(in("Ofsted was at Oakfold Academy last week and we await its verdict."))
			.containsExactly("Oakfold Academy: awaited");
	}

	@Test
	void takesAMonthForTheLastOneBeforeTheDocument() {
		assertThat(in("""
				Minutes of the meeting of 15 January 2024

				Oakfold Academy was judged Good by Ofsted at its inspection in June.
				""")).containsExactly("Oakfold Academy: Good 2023-06");
	}

	@Test
	void keepsOneStatementForAResultSaidTwice() {
		Read read = Read.text("Oakfold Academy was rated Good by Ofsted in May 2023. The Chair was glad that Oakfold "
				+ "Academy had been rated Good.");
		assertThat(read.all(Judgement.class)).singleElement()
			.satisfies((judgement) -> assertThat(read.quotes(judgement)).hasSize(2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Members noted that 91% of schools in Borsetshire were judged good or better by Ofsted.",
			"The target is for Oakfold Academy to be judged good by 2026.",
			"Oakfold Academy had good outcomes at Key Stage 2 and attendance was good.",
			"The Chair said that Oakfold Academy was a good school.",
			"Oakfold Academy hopes to be rated Outstanding at its next inspection.",
			"It was predicted that Oakfold Academy would be graded inadequate by Ofsted.",
			"In the staff questionnaire, Oakfold Academy was rated good for communication.",
			"The footpath near Oakfold Academy requires improvement and the drains are inadequate.",
			"Members praised the outstanding work of Oakfold Academy with Ofsted.",
			"The Headteacher of Oakfold Academy was judged to be outstanding.",
			"Teaching at Oakfold Academy was rated good by parents.",
			"Ofsted is clear that all schools should be good, and Oakfold Academy is on its journey to good.",
			"The kitchen of Oakfold Academy was rated good for food hygiene.",
			"An excellent report on Oakfold Academy is awaited from the surveyor." })
	void findsNoResultWhereNoneIsStated(String text) {
		assertThat(in(text)).isEmpty();
	}

}
