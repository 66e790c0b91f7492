package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Commitment;

import static org.assertj.core.api.Assertions.assertThat;

class LikelyPromisesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Report to come back to the committee in the autumn. > action |  | - | autumn
			Visit by Cara Dent to the Tidewell Trust arranged for 4 June. > action | Cara Dent | - | 2021-06-04
			""")
	void takesWhatPapersTaughtItToHoldForAPromise(String sentence, String rest) {
		assertThat(Promised.in(Promised.TOP + sentence)).isEmpty();
		assertThat(Promised.likely(Promised.TOP + sentence))
			.containsExactly(rest + " | " + sentence.substring(0, sentence.length() - 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The slipway was closed for a week in March.", "Cara Dent spoke of the storm in March.",
			"The Chair thanked everyone for coming.", "Fees are paid in advance by all who moor here.",
			"Will the report come back in the autumn?",
			"Bob Tarn asked whether the report would come back to the committee in the autumn.",
			"Bob Tarn asked for further information on the report to come back in the autumn." })
	void leavesWhatBindsNobody(String sentence) {
		assertThat(Promised.likely(Promised.TOP + sentence)).isEmpty();
	}

	@Test
	void namesNobodyWhoIsLessThanLikelyToBeBound() {
		String sentence = "Letter to go to the Tidewell Trust with Cara Dent's plan";
		assertThat(Promised.likely(Promised.TOP + sentence + ".")).containsExactly("action |  | - | - | " + sentence);
	}

	@Test
	void saysHowLikelyItIs() {
		Read read = Read.text(Promised.TOP + "Report to come back to the committee in the autumn.");
		assertThat(read.all(Commitment.class)).singleElement()
			.satisfies((commitment) -> assertThat(commitment.evidence().confidence()).isBetween(0.6, 1.0));
	}

	@Test
	void doesNotTakeAgainWhatAConstructionStates() {
		assertThat(Promised.likely(Promised.TOP + "Cara Dent will write a report by the autumn.")).isEmpty();
	}

	@Test
	void leavesAQuestionThatIsToldWithWhoIsAsked() {
		assertThat(Read
			.text(Promised.TOP
					+ "Councillor Bob Tarn asked the Cabinet Member for Parks when the new bins would be delivered.")
			.all(Commitment.class)).isEmpty();
	}

}
