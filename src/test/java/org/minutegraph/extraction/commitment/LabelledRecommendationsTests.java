package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.commitment.Promised.TOP;

class LabelledRecommendationsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Recommendation: That the fee for berths be halved. > the fee for berths be halved
			Recommendation 4 – Print a map of the moorings. > Print a map of the moorings
			Recommendation 2: The Harbour Committee should open the slipway on Sundays. > open the slipway on Sundays
			""")
	void readsWhatALabelSaysIsRecommended(String line, String text) {
		assertThat(Promised.in(TOP + line))
			.containsExactly("recommendation | PORTLEIGH HARBOUR COMMITTEE | - | - | " + text);
	}

	@Test
	void bindsWhoAnswersAndReadsTheAnswer() {
		assertThat(Promised.in(TOP + """
				Recommendation 1: That the lamps on the quay be lit all night.

				Cabinet response (3 May): Agreed in part.

				Recommendation 2: That the tower be let.

				Cabinet response: Rejected for want of money.
				""")).containsExactly("recommendation | Cabinet | - | - | the lamps on the quay be lit all night",
				"decision | Cabinet | - | - | Agreed in part", "recommendation | Cabinet | - | - | the tower be let",
				"decision | Cabinet | - | - | Rejected for want of money");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Recommendation: none.", "The recommendation of the surveyor came too late.",
			"Response: awaited.", "Cabinet response: Agreed in part." })
	void leavesALabelWithoutARecommendation(String line) {
		assertThat(Promised.in(TOP + line)).noneMatch((found) -> found.startsWith("recommendation"));
	}

	@Test
	void readsNumberedPointsOfReviewersForTheCouncil() {
		assertThat(Promised.in("""
				PORTLEIGH CITY COUNCIL

				REPORT TO CABINET

				4 May 2021

				Recommendations of the peer team

				R1  Sell the second tug.
				R2  Count the berths. Nobody has since 2010.

				Ann Lowe
				""")).containsExactly("recommendation | PORTLEIGH CITY COUNCIL | - | - | Sell the second tug",
				"recommendation | PORTLEIGH CITY COUNCIL | - | - | Count the berths. Nobody has since 2010");
	}

	@Test
	void takesNoReferenceForAPoint() {
		assertThat(Promised.in(TOP + """
				RECOMMENDATIONS TO CABINET

				Rec. No.: 2021/7

				Recommendation: That the tower be let.
				""")).hasSize(1);
	}

}
