package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExchangesTests {

	private static final String TOP = """
			ARDEN COUNTY COUNCIL

			Minutes of the meeting held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Mr Bob Stow (BS), Mrs Cara Dent (CD)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Mr Stow asked whether the baths would reopen. Mrs Dent replied that they would not.
					Mr Stow asked about the baths. Mrs Dent explained the leak.
					Mr Stow queried the price of the tiles. Mrs Dent said that tiles were dear.
					Mr Stow asked for more information on the leak. Mrs Dent reported that the roof had gone.
					In response to a question from Mr Stow, Mrs Dent explained that the pool was empty.
					BS asked how deep the pool was, and CD said that it was two metres.
					Mr Stow asked Mrs Dent how the pump worked. The meeting then turned to the roof.
					Mr Stow expressed his concern at the noise. Mrs Dent said that the pump was old.
					Mr Stow asked about the pump. It was old. It was loud. It leaked. It had cost a lot. Mrs Dent responded that it would go.
					Q: BS asked how deep the pool was. A: CD answered that nobody knew.
					""")
	void readsAskerAndAnswerer(String words) {
		assertThat(Promised.exchanges(TOP + words)).containsExactly("Bob Stow > Cara Dent");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					BS wanted to know if the baths would close, CD said that they would not.
					Mr Stow asked who would look at it. Mrs Dent explained that members would be asked to help and to wait.
					BS: why was the water so cold? CD replied that the boiler had failed.
					Q Does the new pump save any oil? (BS) A: Mrs Dent: not yet.
					Mr Stow of Ann Street asked when the lamp would be mended. Mrs Dent informed him that nobody knew.
					Mr Stow asked who would pay. The Assistant Director, Baths (Mrs Cara Dent) replied that the trust would.
					Mr Stow asked who would pay. The Cabinet Member for Baths, Mrs Cara Dent, said that the trust would.
					Mr Stow, secretary of the Bath Club, asked who would pay. Mrs Cara Dent, Director, Bath Trust, said she would.
					BS asked was the pump any use. CD - it is too small.
					""")
	void readsAskersAndAnswerersInOtherForms(String words) {
		assertThat(Promised.exchanges(TOP + words)).containsExactly("Bob Stow > Cara Dent");
	}

	@Test
	void readsNotesThatNameInBracketsWhoAskedAndAnswered() {
		assertThat(Promised.exchanges(TOP + "- Any news of the pump? (BS)\n- It can not be had before May (CD)"))
			.containsExactly("Bob Stow > Cara Dent");
	}

	@Test
	void readsLinesLabelledAsQuestionAndAnswer() {
		assertThat(Promised.exchanges(TOP + "Q (BS) Why is the pump late?\n\nA (CD) The parts came in May."))
			.containsExactly("Bob Stow > Cara Dent");
		assertThat(Promised.exchanges(TOP + "Q (BS) Why is the pump late?\n\nA new pump has come.")).isEmpty();
	}

	@Test
	void readsThatAnAnswerWasGivenByNobodyNamed() {
		assertThat(Promised.exchanges(TOP + "BS queried the price and was told that it was fair."))
			.containsExactly("Bob Stow > ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "BS wondered if the notes could be printed. CD said she would do so.",
			"BS challenged the company to mend the pump. CD said that it was old.",
			"The pump had been mended (BS). The water is warm again (CD).",
			"Mrs Dent, Mr Stow and others were told that it was fair." })
	void leavesWhatIsNoQuestion(String words) {
		assertThat(Promised.exchanges(TOP + words)).isEmpty();
	}

	@Test
	void readsAnswersAcrossParagraphsUntilTheNextAsker() {
		assertThat(Promised.exchanges(TOP + """
				Mr Stow asked why the ferry was late.

				Mrs Dent said that the tide was low. Councillor Lowe added that the rope had snapped.

				Mrs Dent asked who would mend the rope. Mr Stow confirmed that he had a splice.
				""")).containsExactly("Bob Stow > Cara Dent, Ann Lowe", "Cara Dent > Bob Stow");
	}

	@ParameterizedTest
	@ValueSource(strings = { "A member asked why the ferry was late. Mrs Dent said that the tide was low.",
			"In response to a question, Mrs Dent said that the tide was low.",
			"Mr Stow asked that the ferry be mended. Mrs Dent thanked him.",
			"Mr Stow requested a timetable of the ferry." })
	void leavesUnnamedAskersAndRequests(String words) {
		assertThat(Promised.exchanges(TOP + words)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mr Stow asked how many lockers there were. Mrs Dent did not have the number to hand.",
			"Mr Stow asked whether the lockers were new. Mrs Dent will take this up with the maker." })
	void readsWhoMeetsAQuestionWithoutAWordOfSaying(String words) {
		assertThat(Promised.exchanges(TOP + words)).containsExactly("Bob Stow > Cara Dent");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Mr Stow had a couple of questions from parents: is lunch shorter? Mrs Dent said it was not.",
			"Mr Stow asked about the lamp and was informed by Mrs Dent that it was new.",
			"Councillor Lowe thanked the crew. Mr Stow asked who they were and Mrs Dent named them; Mrs Dent said ten.",
			"Mr Stow asked Mrs Dent to explain the lamp. Mrs Dent explained that it was new." })
	void readsAQuestionHoweverItIsTold(String words) {
		assertThat(Promised.exchanges(TOP + words)).containsExactly("Bob Stow > Cara Dent");
	}

	@Test
	void takesTheOneNamedBesideTheVerbForTheAsker() {
		assertThat(Promised.exchanges(TOP + "Mr Stow asked why it was shut. Mrs Dent said that it leaked, etc. and "
				+ "Councillor Lowe asked how long for. Mrs Dent replied that it was a week."))
			.containsExactly("Bob Stow > Cara Dent", "Ann Lowe > Cara Dent");
	}

	@Test
	void takesWhatSomebodyIsToDoForNoQuestion() {
		assertThat(
				Promised.exchanges(TOP + "Mr Stow asked Mrs Dent to clean the lamp. Councillor Lowe agreed to help."))
			.isEmpty();
	}

	@Test
	void takesNoWordsOfAQuestionForAnUndertaking() {
		assertThat(Promised.in("""
				ARDEN COUNTY COUNCIL

				Question by Mr Bob Stow to Councillor Ann Lowe, Cabinet Member for Ferries

				Crews would be given back many hours.

				Answer

				We will hire a crew.
				""")).containsExactly("commitment | ARDEN COUNTY COUNCIL | - | - | hire a crew");
	}

	@Test
	void takesNoListOfThosePresentForAQuestion() {
		String minutes = """
				Minutes of the Wharf Society held on 4 May 2021

				Present

				- Ann Lowe

				- Bob Stow

				- Cara Dent

				Bob Stow will mend the gate.
				""";
		assertThat(Promised.in(minutes)).singleElement().asString().endsWith("| mend the gate");
		assertThat(Promised.exchanges(minutes)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "In answer to Mr Stow, Mrs Dent said that the pool was empty.",
			"In response to the point made by Mr Stow, Mrs Dent said that the pool was empty.",
			"In reply to Mr Stow’s question about the pool, Mrs Dent said that it was empty.",
			"Mr Stow asked whether Mrs Dent could guarantee that no child would have to walk. Mrs Dent replied that she could not.",
			"Supplementary: Mr Stow asked whether there was a list. Mrs Dent said that there were 63 names on it.",
			"Mr Stow was concerned about the noise of the pump. Mrs Dent said that there was a rule for that.",
			"Mr Stow asked what the pool cost. CD: more than the baths.",
			"The Clerk read the letter. Mr Stow said that he was uneasy about the pump. Was there a spare one? Mrs Dent said that there was.",
			"Mr Stow asked for assurance that the pump would be mended. Mrs Dent gave that assurance.",
			"Mr Stow sought reassurance that the pump would be mended. Mrs Dent gave this undertaking." })
	void readsMoreWaysOfAsking(String words) {
		assertThat(Promised.exchanges(TOP + words)).containsExactly("Bob Stow > Cara Dent");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mr Stow invited Mrs Dent to say how the pump worked. Mrs Dent said that it was old.",
			"Mr Stow invited Mrs Dent to explain the leak. Mrs Dent told them that the roof had gone." })
	void readsAnInvitationToTellForAQuestion(String words) {
		assertThat(Promised.exchanges(TOP + words)).containsExactly("Bob Stow > Cara Dent");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mr Stow invited Mrs Dent to present the report. Mrs Dent said that the pump was old.",
			"Mr Stow referred to the survey of the pool. The meeting went on.",
			"Mr Stow said that the pump was old. Mrs Dent said that it was loud.",
			"Mr Stow asked whether Mrs Dent could mend the pump.",
			"Mr Stow read a poem. “Was there ever a pump?” Mrs Dent said that tea was served." })
	void takesNoOtherTalkForAQuestion(String words) {
		assertThat(Promised.exchanges(TOP + words)).isEmpty();
	}

	@Test
	void aTaskGivenAfterARequestIsNoAnswer() {
		assertThat(Promised.exchanges(TOP + "Mr Stow asked for papers on the baths. Mrs Dent to provide a note."))
			.isEmpty();
	}

}
