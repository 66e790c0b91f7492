package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarginOwnersTests {

	private static final String TOP = """
			HARWICK BOROUGH COUNCIL

			Minutes of the meeting of the Cabinet held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Councillor Bob Tarn

			In attendance: Cara Dent (Town Clerk)

			""";

	@ParameterizedTest
	@ValueSource(strings = { "The minutes of 6 April were AGREED.                   Cara Dent",
			"The minutes of 6 April were approved and signed.          Cara Dent",
			"The budget for the pier was approved at £3,000.           C Dent" })
	void aBodyKeepsWhatItDecidedWhateverNameStandsInTheMargin(String line) {
		assertThat(Promised.in(TOP + line)).singleElement()
			.satisfies((found) -> assertThat(found).startsWith("decision | Cabinet | "));
	}

	@Test
	void aTaskIsOfTheNameInTheMargin() {
		assertThat(Promised.in(TOP + "The pier needs a new lamp before the regatta.                 Bob Tarn"))
			.singleElement()
			.satisfies((found) -> assertThat(found).startsWith("action | Bob Tarn | "));
		assertThat(Promised.in(TOP + "It was agreed that the lamp be mended.                        Bob Tarn"))
			.singleElement()
			.satisfies((found) -> assertThat(found).startsWith("action | Bob Tarn | "));
	}

	@Test
	void takesTheWordActionInTheMarginForNoPartOfTheName() {
		assertThat(Promised.in(TOP + "The lamp is broken. It would be replaced by the end of May.\tAction Bob Tarn"))
			.singleElement()
			.satisfies((found) -> assertThat(found).startsWith("action | Bob Tarn | "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Statement authorised by                                 Ann Lowe",
			"Harbour lead                                            Bob Tarn",
			"Director of Harbours and Parks                          Cara Dent",
			"Ann Lowe, Hall of Weavers                               Bob Tarn",
			"Apologies received from the crew                        Cara Dent" })
	void takesNoFieldOfAFormForATask(String line) {
		assertThat(Promised.in(TOP + line)).isEmpty();
	}

	@Test
	void theMarginMayStandBesideAnyLineOfAParagraph() {
		assertThat(Promised.in(TOP + """
				The pier was looked at again.
				The lamp is broken and will be replaced before the regatta.             Bob Tarn
				Nothing else was reported by the harbour's users.
				""")).singleElement().satisfies((found) -> assertThat(found).startsWith("action | Bob Tarn | "));
	}

	@Test
	void theMarginMayStandUnderThePoint() {
		assertThat(Promised
			.in(TOP + "A visit to the lighthouse was to be arranged in the spring.\n\tTown Clerk\n\nNext item\n"))
			.singleElement()
			.satisfies((found) -> assertThat(found).startsWith("action | Cara Dent | "));
	}

	@Test
	void whoActsInTheSentenceKeepsItThoughTheMarginMakesItAnAction() {
		assertThat(Promised
			.in(TOP + "Ann Lowe will write to the owners of the quay. The pilot will be rung too.\tBob Tarn/Ann Lowe"))
			.first()
			.satisfies((found) -> assertThat(found).startsWith("action | Ann Lowe | "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The lamp will be replaced before the regatta.\n\nCara Dent\n\nTown Clerk",
			"The lamp will be replaced before the regatta.\n\nSigned                        Ann Lowe" })
	void whoSignsIsNotInTheMargin(String words) {
		assertThat(Promised.in(TOP + words))
			.allSatisfy((found) -> assertThat(found).startsWith("commitment | HARWICK"));
	}

}
