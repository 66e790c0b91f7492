package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AdviceTests {

	private static final String TOP = """
			LARKHILL PARISH COUNCIL

			Minutes of the meeting held on 6 June 2022

			Present: Councillor Ida Moss (Chair), Councillor Rolf Penn

			In attendance: Nell Ash (Clerk)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Councillor Penn said that the hedge should be cut before the fair. > LARKHILL PARISH COUNCIL | Rolf Penn | - | the hedge should be cut before the fair
					It was felt that the bench should be moved. > LARKHILL PARISH COUNCIL | - | - | the bench should be moved
					Councillor Moss stressed that officers must inspect the weir. > LARKHILL PARISH COUNCIL | Ida Moss | - | inspect the weir
					Councillor Penn suggested that a gate be fitted. > LARKHILL PARISH COUNCIL | Rolf Penn | - | a gate be fitted
					Councillor Penn suggested moving the bench. > LARKHILL PARISH COUNCIL | Rolf Penn | - | moving the bench
					New councillors should complete the induction course. > LARKHILL PARISH COUNCIL | - | - | complete the induction course
					""")
	void readsWhatSomebodySaysShouldBeDone(String sentence, String expected) {
		assertThat(Promised.in(TOP + sentence)).containsExactly("recommendation | " + expected);
	}

	@Test
	void readsEachPieceOfAdviceOfOneSpeaker() {
		assertThat(Promised
			.in(TOP + "Councillor Penn commented that: the pond should be dredged; more willows should be planted."))
			.extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly("the pond should be dredged", "more willows should be planted");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Councillor Penn said that the harvest should be good.",
			"Councillor Penn said that their needs should be met by the county.",
			"Councillor Moss said that, if the weir should be breached, sirens would sound.",
			"It should be noted that the pond is deep.", "Should the weir be inspected?" })
	void leavesWhatAdvisesNobody(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@Test
	void readsWhatNeedsToBeDoneAsARequestToTheMeeting() {
		assertThat(Promised.in(TOP + "The verge in Mill Lane needs to be strimmed."))
			.containsExactly("request | LARKHILL PARISH COUNCIL | - | - | The verge in Mill Lane needs to be strimmed");
	}

	@Test
	void takesASuggestionThatIsAgreedForTheDecisionAlone() {
		assertThat(Promised.in(TOP + "Councillor Penn suggested that the bench should be moved. This was agreed."))
			.singleElement()
			.asString()
			.startsWith("decision | LARKHILL PARISH COUNCIL");
	}

	@Test
	void leavesTheNeedToTheTaskThatMeetsIt() {
		assertThat(Promised.in(TOP + "The verge needs to be strimmed. CLERK TO INFORM HIGHWAYS"))
			.containsExactly("action | Nell Ash | - | - | INFORM HIGHWAYS");
	}

}
