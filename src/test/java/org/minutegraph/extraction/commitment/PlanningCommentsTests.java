package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/** What a parish council says of applications, and what it decides by lists and votes. */
class PlanningCommentsTests {

	private static final String TOP = """
			LOWER SARNBY PARISH COUNCIL

			Minutes of the meeting held on 4 May 2021

			Present: Councillors Ann Lowe (Chair), Bob Tarn, Sue Gale

			""";

	private static final String DECISION = "decision | LOWER SARNBY PARISH COUNCIL | - | - | ";

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			21/00345/FUL – Porch at 4 Mill Lane. Object on grounds of overlooking. > decision
			DM/2024/00592 Rose House, new barn. Support. > decision
			21/00345/FUL – Porch at 4 Mill Lane. Refusal recommended. > recommendation
			Application 19/1234 (shed at Pump Farm). No observations were made. > decision
			""")
	void readsACommentOnAnApplication(String words, String kind) {
		assertThat(Promised.in(TOP + words)).singleElement(STRING)
			.startsWith(kind + " | LOWER SARNBY PARISH COUNCIL | - | - | ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sue Gale runs the food bank. Support from the village is growing.",
			"21/00345/FUL – Porch at 4 Mill Lane. The owner's support is known." })
	void leavesSupportThatIsNoComment(String words) {
		assertThat(Promised.in(TOP + words)).noneMatch((line) -> line.startsWith("decision"));
	}

	@Test
	void readsEachPointThatTheCouncilAgreed() {
		assertThat(Promised
			.in(TOP + "The Council agreed the following grants: (a) £500 to Sarnby Pantry; (b) £400 to the Scouts."))
			.containsExactly(DECISION + "£500 to Sarnby Pantry", DECISION + "£400 to the Scouts");
		assertThat(Promised.in(TOP + "The Council approved the following payments:\n\n- Greenways £340\n- Hall £20"))
			.hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The recommendation of the Hall Committee that the path be closed was accepted.",
			"The motion was put to the vote and carried by six votes to two.",
			"No objections were raised to this application.", "The Clerk's report was received.",
			"The consensus was in favour of a second bench." })
	void readsHowTheCouncilTookUpWhatWasPutToIt(String sentence) {
		assertThat(Promised.in(TOP + sentence)).singleElement(STRING).startsWith(DECISION);
	}

	@Test
	void readsEachInfinitiveOfAList() {
		assertThat(Promised.in(TOP + "It was agreed to buy a bin, to move the bench and to paint the hall."))
			.containsExactly(DECISION + "to buy a bin", DECISION + "to move the bench", DECISION + "to paint the hall");
		assertThat(Promised.in(TOP + "It was agreed to meet the owner, to hear about the hedge."))
			.containsExactly(DECISION + "to meet the owner, to hear about the hedge");
	}

	@ParameterizedTest
	@ValueSource(strings = { "21/00345/FUL Boathouse on Quay Lane – OBJECT, it hides the lamp.",
			"21/00345/FUL Boathouse on Quay Lane: Support", "21/00345/FUL Boathouse on Quay Lane - No comment" })
	void readsACommentBehindADash(String line) {
		assertThat(Promised.in(Promised.TOP + line)).singleElement()
			.asString()
			.startsWith("decision | PORTLEIGH HARBOUR COMMITTEE | - | - | 21/00345/FUL Boathouse");
	}

	@ParameterizedTest
	@ValueSource(strings = { "21/00345/FUL Boathouse on Quay Lane – Support workers would live there.",
			"Quay Lane – OBJECT, said the poster.", "21/00345/FUL Boathouse – it may support the ferry." })
	void takesNoOtherWordsBehindADashForAComment(String line) {
		assertThat(Promised.in(Promised.TOP + line)).noneMatch((found) -> found.startsWith("decision"));
	}

}
