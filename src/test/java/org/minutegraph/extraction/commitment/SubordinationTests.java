package org.minutegraph.extraction.commitment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubordinationTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Nobody knew how the weir had cracked, but it would be mended by June. > it would be mended by June
					People who moor at the quay will be told of the works. > People who moor at the quay will be told of the works
					When the roof is on, the slates will be cleaned. > the slates will be cleaned
					The mill was shut when the flood came, and there would be a review of the sluice. > there would be a review of the sluice
					""")
	void readsTheMainClauseAfterASubordinateOne(String sentence, String expected) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).singleElement().asString().endsWith("| " + expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "If the tide turned, the boats would be moved.",
			"Mr Tarn asked what was planned and would be done.", "Some mooring fees depend on who will be there.",
			"Mrs Dent asked whether the lock was shut, and the gates would be painted.",
			"Unless rates fell, the slates would be sold." })
	void leavesWhatDependsOrIsAsked(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Mr Tarn said that the oars were sound but will check them again. > Bob Tarn
			Mrs Dent confirmed that prices were lower and would report back in June. > Cara Dent
			""")
	void bindsTheSpeakerByWhatOnlyPeopleDo(String sentence, String owner) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).singleElement()
			.asString()
			.startsWith("commitment | " + owner);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mr Tarn said that the new oars were light and would save time.",
			"Mrs Dent confirmed that the tram was quick and would improve trade." })
	void bindsNoSpeakerByWhatAThingDoes(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).isEmpty();
	}

}
