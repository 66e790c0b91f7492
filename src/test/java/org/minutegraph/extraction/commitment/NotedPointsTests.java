package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NotedPointsTests {

	private static final String TOP = """
			LARKHILL PARISH COUNCIL

			Minutes of the meeting held on 6 June 2022

			Present: Councillor Ida Moss (Chair), Councillor Rolf Penn

			""";

	@ParameterizedTest
	@ValueSource(strings = { "Lettings Policy – agreed", "Model lease: approved subject to legal advice",
			"Invoice from Bellwright Ltd for mowing £310.00, resolved to pay",
			"Pump House, new porch (22/0417) - no objections", "Charging scheme – deferred to July" })
	void readsADecisionThatClosesANote(String note) {
		assertThat(Promised.in(TOP + note)).singleElement()
			.asString()
			.startsWith("decision | LARKHILL PARISH COUNCIL | - |");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The price had gone up since the last quote was agreed, which nobody liked.",
			"Bellwright Ltd, approved supplier of mowers",
			"The minutes were read – as agreed in 2019 they are short." })
	void leavesWordsOfApprovalThatDecideNothing(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@Test
	void readsEachPointOfAListThatWasApproved() {
		assertThat(Promised.in(TOP + """
				The following policies were approved:

				a. Lone Working Policy

				b. Complaints Policy – deferred to September
				""")).containsExactly("decision | LARKHILL PARISH COUNCIL | - | - | Lone Working Policy",
				"decision | LARKHILL PARISH COUNCIL | - | September | Complaints Policy – deferred to September");
	}

	@Test
	void readsAListOfPaymentsAsOneDecision() {
		assertThat(Promised.in(TOP + """
				The following payments were approved:

				1. Bellwright Ltd £310.00

				2. Hall hire £45.00
				"""))
			.containsExactly("decision | LARKHILL PARISH COUNCIL | - | - | The following payments were approved");
	}

	@Test
	void readsADecisionInATablesCell() {
		assertThat(Promised.in(TOP + """
				| Item | Notes | Action |
				| --- | --- | --- |
				| 4. Minutes of the last meeting | Agreed and signed | |
				""")).containsExactly("decision | LARKHILL PARISH COUNCIL | - | - | Minutes of the last meeting");
	}

}
