package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikelyPromisesTests {

	@ParameterizedTest
	@ValueSource(strings = { "Harbour wall: Cara Dent still looking at prices for the repair.",
			"Cara Dent to keep on at the ferry company over the ticket office.",
			"Next year the pilots get new boots and the office a second line.",
			"Moorings – the Chair and Cara Dent meeting the agents in June.",
			"It was felt best to leave the crane where it is until the survey is in.",
			"The grant form wants filling in by Friday – Cara.",
			"Bob Tarn happy to draft something on the slipway for next time.",
			"Accepted the lower of the two prices for the buoys.", "No objection to the boathouse application.",
			"Dates for the regatta as in the paper, 4 to 6 August.",
			"The Harbour Master is in the process of recruiting a second pilot.",
			"Members content for the lease to run on for a year.",
			"Cara Dent has been tasked with a review of mooring fees.",
			"Work on the lower basin is due to start in the autumn.", "Committee in favour of the second option.",
			"The Harbour Master has it in hand to replace the lamps before winter." })
	void print(String sentence) {
		System.out.println(sentence + "   -> " + Promised.in(Promised.TOP + sentence) + " / "
				+ Promised.likely(Promised.TOP + sentence));
	}

}
