package org.minutegraph.extraction.commitment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DoubtsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Mr Lowe asked whether the slipway was safe, and Cara Dent will inspect it. > Cara Dent | inspect it
					Councillor Tarn thought the buoys might drift and Cara Dent said she would check them. > Cara Dent | check them
					Councillor Tarn asked if anybody rows on Sundays - Cara Dent will ring the club. > Cara Dent | ring the club
					""")
	void readsTheClauseAfterADoubt(String sentence, String expected) {
		String[] parts = expected.split(" \\| ");
		assertThat(Promised.in(Promised.TOP + sentence))
			.containsExactly("commitment | " + parts[0] + " | - | - | " + parts[1]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Councillor Tarn wondered whether Cara Dent would check the buoys.",
			"Councillor Tarn suggested that the buoys be moved and that the Harbour Master would pay for them.",
			"If the buoys drift, Cara Dent said, the wardens would suffer." })
	void leavesWhatADoubtHolds(String sentence) {
		assertThat(Promised.in(Promised.TOP + sentence)).noneMatch((line) -> line.startsWith("commitment"));
	}

}
