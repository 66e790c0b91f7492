package org.minutegraph.extraction.commitment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpectedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Ferry Housing is expected to pick a builder in October. > Ferry Housing | - | October | pick a builder in October
					Cara Dent has already promised £400 for the lamps. > Cara Dent | - | - | Cara Dent has already promised £400 for the lamps
					Councillor Tarn very kindly offered two benches. > Bob Tarn | - | - | Councillor Tarn very kindly offered two benches
					Cara Dent would come to the regatta herself. > Cara Dent | - | - | come to the regatta herself
					Councillor Tarn said that he would think about the fees. > Bob Tarn | - | - | think about the fees
					Cara Dent offered to draw up a rota. > Cara Dent | - | - | draw up a rota
					Ferry Housing wrote to say that it will plant a hedge. > Ferry Housing | - | - | plant a hedge
					Signs - Cara Dent has made a sketch and will post it by Friday. > Cara Dent | - | Friday | post it by Friday
					""")
	void readsWhatSomebodyIsBoundTo(String sentence, String expected) {
		assertThat(Promised.in(Promised.TOP + "Ferry Housing Ltd sent a letter.\n\n" + sentence))
			.containsExactly("commitment | " + expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The pontoon is now programmed for the week of 7 June 2021.",
			"A lamp survey is expected to be published in July." })
	void readsWhatIsToBeWithoutSayingWhose(String sentence) {
		assertThat(Promised.in(Promised.TOP + sentence)).singleElement().asString().startsWith("commitment |");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The bid has to be in by 6 May 2021.",
			"Ferry Housing has to paint the rails by 6 May 2021.", "There are two more planned for the north quay.",
			"Cara Dent won't be selling tickets in June.", "Moorings are being re-established along the quay." })
	void readsDutiesWithADateAndMorePlans(String sentence) {
		assertThat(Promised.in(Promised.TOP + "Ferry Housing Ltd sent a letter.\n\n" + sentence)).singleElement()
			.asString()
			.startsWith("commitment |");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The aim is for each boat to have a number by 2024.",
			"Cara Dent was determined that every boat should have a number." })
	void readsAnAimForOthers(String sentence) {
		assertThat(Promised.in(Promised.TOP + sentence)).singleElement().asString().startsWith("priority |");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rowers have to wear a vest.", "Cara Dent had to leave by 9 pm.",
			"Visitors won't be told where the swans nest.", "Boats have to be quiet at night." })
	void leavesADutyWithoutADate(String sentence) {
		assertThat(Promised.in(Promised.TOP + sentence)).noneMatch((line) -> line.startsWith("commitment"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Fees are expected to rise in May.", "Those who wish to row should say so.",
			"Councillor Tarn drew attention to the swans.", "The swans were promised a better year." })
	void leavesWhatBindsNobody(String sentence) {
		assertThat(Promised.in(Promised.TOP + sentence)).noneMatch((line) -> line.startsWith("commitment"));
	}

}
