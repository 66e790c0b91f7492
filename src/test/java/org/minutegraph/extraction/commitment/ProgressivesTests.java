package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressivesTests {

	private static final String TOP = """
			LARKHILL PARISH COUNCIL

			Minutes of the meeting held on 6 June 2022

			Present: Councillor Ida Moss (Chair) (IM), Councillor Rolf Penn (RP)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Councillor Penn is running a bread stall on 2 July 2022. > Rolf Penn | - | 2022-07-02 | running a bread stall on 2 July 2022
					Councillor Penn is looking at other caterers. > Rolf Penn | - | - | looking at other caterers
					The film evening is starting again in July. > LARKHILL PARISH COUNCIL | - | July | The film evening is starting again in July
					""")
	void readsWhatIsToldAsGoingOn(String sentence, String expected) {
		assertThat(Promised.in(TOP + sentence)).containsExactly("commitment | " + expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Councillor Penn was running a stall on 2 May 2022.", "Councillor Penn is doing well.",
			"The weather is turning in July.", "RP representing the bowls club.", "RP was busy, IM leaving the room." })
	void leavesWhatGoesOnWithoutAnEnd(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@Test
	void countsWhatGoesOnUnderPrioritiesAmongThemWithTheMeansThatEnsureIt() {
		assertThat(Promised.in("""
				LARKHILL BOROUGH COUNCIL

				Key priorities

				Moving the Play Team into Leisure will ensure that we are designing better parks.
				""")).singleElement()
			.asString()
			.startsWith("priority | LARKHILL BOROUGH COUNCIL")
			.endsWith("designing better parks");
	}

}
