package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionFormsTests {

	private static final String TOP = """
			PORTLEIGH HARBOUR COMMITTEE

			Minutes of the meeting held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Councillor Bob Tarn

			Also present: Cara Dent (Harbour Master)

			""";

	@Test
	void readsThePointsUnderTheDecidingBody() {
		assertThat(Promised.in(TOP + """
				The Committee:

				a) noted the tide tables;

				b) asked that Cara Dent provide a note on the crane; and

				c) recommended to Cabinet that the ferry be kept.
				""")).containsExactly("decision | PORTLEIGH HARBOUR COMMITTEE | - | - | noted the tide tables",
				"request | Cara Dent | PORTLEIGH HARBOUR COMMITTEE | - | Cara Dent provide a note on the crane",
				"recommendation | Cabinet | - | - | the ferry be kept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Concerns were noted about speeding.", "The port was noted for its herring.",
			"The talk was noted as cancelled.", "Ms Dent left and I was elected." })
	void takesNoViewForADecision(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Committee objects to this application.", "Defer to the next meeting.",
			"The Committee had no objections to the crane.", "Deferred until the crane survey." })
	void readsAnObjectionOrADeferral(String sentence) {
		assertThat(Promised.in(TOP + sentence)).singleElement()
			.asString()
			.startsWith("decision | PORTLEIGH HARBOUR COMMITTEE | - |");
	}

	@Test
	void recordsAMotionAndItsVoteOnce() {
		assertThat(Promised.in(TOP + "Councillor Lowe proposed Cara Dent as crane warden; seconded by Councillor "
				+ "Tarn. All agreed."))
			.hasSize(1);
	}

	@Test
	void readsPaymentsThatAreListedLineByLine() {
		assertThat(Promised.in(TOP + """
				The following payments were approved:

				Crane Oil – £30.00
				Harbour Rope – £45.00
				""")).singleElement().asString().startsWith("decision | PORTLEIGH HARBOUR COMMITTEE | - |");
	}

}
