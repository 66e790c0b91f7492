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
			Quotes for the fence still to come in – Clerk chasing. > action |  | - | -
			Two quotes needed for the roof by June – Cara Dent. > action | Cara Dent | - | June
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
		String sentence = "Report to come back to the committee in the autumn";
		assertThat(Promised.likely(Promised.TOP + sentence + "."))
			.containsExactly("action |  | - | autumn | " + sentence);
	}

	@Test
	void saysHowLikelyItIs() {
		Read read = Read.text(Promised.TOP + "Report to come back to the committee in the autumn.");
		assertThat(read.all(Commitment.class)).singleElement()
			.satisfies((commitment) -> assertThat(commitment.evidence().confidence()).isBetween(0.65, 1.0));
	}

	@Test
	void doesNotTakeAgainWhatAConstructionStates() {
		assertThat(Promised.likely(Promised.TOP + "Cara Dent will write a report by the autumn.")).isEmpty();
	}

}
