package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions that were handed in and are printed with their answers. */
class PrintedQuestionsTests {

	private static final String TOP = """
			ARDEN COUNTY COUNCIL

			Minutes of the meeting held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Mr Bob Stow (BS), Mrs Cara Dent (CD)

			""";

	@Test
	void readsWhoAnswersAllPrintedQuestions() {
		assertThat(Promised.exchanges(TOP + """
				Questions to Councillor Ann Lowe, Cabinet Member for Baths

				Question 1 from Mr Bob Stow

				How warm is the pool?

				Reply

				It is warm.

				Question 2 from Mrs Cara Dent

				When will the pump be mended?

				Reply

				In May.
				""")).containsExactly("Bob Stow > Ann Lowe", "Cara Dent > Ann Lowe");
	}

	@Test
	void readsAPrintedQuestionWithItsAnswerAndSupplementary() {
		String text = """
				ARDEN COUNTY COUNCIL

				Question 1 – by Mr Bob Stow to Councillor Ann Lowe, Cabinet Member for Ferries

				Why is the ferry late?

				Answer

				The tide was low. I shall mend the rope by June 2022.

				Supplementary question by Mr Stow:

				Whose rope is it?

				Supplementary answer by Councillor Lowe:

				I will send Mr Stow the receipt.
				""";
		assertThat(Promised.exchanges(text)).containsExactly("Bob Stow > Ann Lowe", "Bob Stow > Ann Lowe");
		assertThat(Promised.in(text)).containsExactly(
				"commitment | Ann Lowe | - | 2022-06 | mend the rope by June 2022",
				"commitment | Ann Lowe | - | - | send Mr Stow the receipt");
	}

	@Test
	void readsQuestionsPrintedUnderTheNamesOfAskerAndAnswerer() {
		assertThat(Promised.exchanges("""
				Questions by Councillors

				Cllr Dora Finch

				Cllr Evan Marsh

				Ferry timetable

				Response: The timetable was being printed.

				Supplementary: Could it be larger?

				Response: Happy to arrange a larger one.

				Cllr Greta Sorrel

				Cllr Evan Marsh

				Ferry rope

				Response: The rope was new.
				""")).containsExactly("Dora Finch > Evan Marsh", "Greta Sorrel > Evan Marsh");
	}

	@Test
	void readsWhoAnswersWhereTheHeaderGivesPostAndName() {
		assertThat(Promised.exchanges("""
				Question by Councillor Dora Finch to the Chair of the Ferry Committee, Councillor Evan Marsh:

				Who mends the rope?

				Answer:

				A splicer does.
				""")).containsExactly("Dora Finch > Evan Marsh");
	}

	@Test
	void readsQuestionsNumberedWithTheNamesBehindADash() {
		assertThat(Promised.exchanges("""
				ARDEN COUNTY COUNCIL

				Minutes of the meeting held on 4 May 2021

				Present: Councillors Lowe, Stow and Dent

				31. WRITTEN QUESTIONS

				Question 1 - Councillor Stow to the Cabinet Member for Leisure (Councillor Dent)

				When will the pool be filled?

				Answer:

				In June. I am sorry for the delay.

				Supplementary question:

				Councillor Stow asked whether the water would be warm.

				Councillor Dent replied that it would.

				Question 2 – Councillor Lowe to the Cabinet Member for Leisure

				What is the pool to cost?

				Answer:

				Six pounds a swim.

				Supplementary question:

				And for children?

				Councillor Dent said three pounds.
				""")).containsExactlyInAnyOrder("Stow > Dent", "Stow > Dent", "Lowe > Dent", "Lowe > Dent");
	}

	@Test
	void readsQuestionsAndAnswersLabelledByLetterAndNumber() {
		String questions = """
				Q1   From Mr Bob Stow to Mrs Cara Dent, Cabinet Member for Ferries

				"When will the rope be mended?"

				%s I thank Mr Stow. The rope will be mended by June 2022.
				""";
		assertThat(Promised.exchanges(TOP + questions.formatted("A1"))).containsExactly("Bob Stow > Cara Dent");
		assertThat(Promised.exchanges(TOP + questions.formatted("Note:"))).isEmpty();
	}

	@Test
	void readsQuestionsOfWhichNoticeWasGivenAndWhoseNameStandsOverTheAnswer() {
		String text = TOP + """
				Mr Bob Stow had given notice of the following question to the Cabinet Member for Baths

				“When will the pump be mended, and will it last?”

				Councillor Ann Lowe:

				“The pump will be mended in May.”
				""";
		assertThat(Promised.exchanges(text)).containsExactly("Bob Stow > Ann Lowe");
		assertThat(Promised.in(text)).singleElement().asString().contains("The pump will be mended in May");
	}

	@Test
	void aPointThatPutsAQuestionOfItsOwnIsNoAnswerToTheOneBefore() {
		assertThat(Promised.exchanges(TOP + """
				1. Mr Stow spoke of the pool. He asked whether it would open.

				2. Mrs Dent said that she swam. She asked when the pump would be mended. Councillor Lowe replied that it
				would be in May.
				""")).containsExactly("Cara Dent > Ann Lowe");
	}

}
