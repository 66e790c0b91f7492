package org.minutegraph.extraction.commitment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

class NewActorsTests {

	private static final String TOP = """
			Quarry Lane Residents' Association

			Minutes of the meeting held on 4 May 2021

			Present: Ann Lowe (Chair), Bob Tarn

			The figures that Quaywatch had sent were read out. The tombola made £40.

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Action: Quaywatch to send the new figures. > Quaywatch
			ACTION: DFTX to send the plan of the signs. > DFTX
			Action: Harbour Improvement Group to circulate the plan. > Harbour Improvement Group
			""")
	void takesWhatIsToActForABody(String line, String name) {
		assertThat(Promised.in(TOP + line))
			.contains("action | " + name + " | - | - | " + line.substring(line.indexOf(" to ") + 4, line.length() - 1));
		assertThat(Read.text(TOP + line).names(Kind.BODY)).contains(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Action: Tombola to raise £50 by June.", "Action: Letter to go to the landlord.",
			"Action: KD to send the figures.", "Action: Angus to send the figures." })
	void takesNoThingAndNobodysInitialsForABody(String line) {
		assertThat(Read.text(TOP + line).names(Kind.BODY)).doesNotContain("Tombola", "Letter", "KD", "Angus");
	}

}
