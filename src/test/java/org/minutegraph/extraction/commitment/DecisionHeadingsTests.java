package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.commitment.Promised.TOP;

/** Decisions that stand under a heading or a lead and not behind "resolved". */
class DecisionHeadingsTests {

	private static final String BODY = "decision | PORTLEIGH HARBOUR COMMITTEE | - | - | ";

	@ParameterizedTest
	@ValueSource(strings = { "DECISION\n\n1. That the crane be sold.\n\n2. That the jetty be let.",
			"Decision:\n\nThat the crane be sold and that the jetty be let.",
			"Decisions taken\n\nThat the crane be sold.\n\nThat the jetty be let. Twelve people had signed for it.",
			"DECISION\n\nThat the crane be sold and the jetty be let.",
			"Decision: That the crane be sold; and that the jetty be let." })
	void readsEachThatUnderTheWordDecision(String words) {
		assertThat(Promised.in(TOP + "4. CRANE\n\n" + words)).containsExactly(BODY + "the crane be sold",
				BODY + "the jetty be let");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DECISION\n\n(a) Sell the crane.\n\n(b) Let the jetty.\n\nREASONS\n\nThe crane is old.",
			"The following decisions were taken:\n\n- Sell the crane\n- Let the jetty",
			"The Committee made the following decisions:\n\n1. Sell the crane\n2. Let the jetty" })
	void readsPointsUnderTheWordDecision(String words) {
		assertThat(Promised.in(TOP + words)).containsExactly(BODY + "Sell the crane", BODY + "Let the jetty");
	}

	@Test
	void readsWhatAnotherBodyDecidedAsItsOwn() {
		assertThat(Promised.in(TOP + """
				Cabinet met on 1 May.

				Their decision was as follows:

				“That the Cabinet

				(1) approve the sale of the crane; and

				(2) authorise the Harbour Master to let the jetty.”
				""")).containsExactly("decision | Cabinet | - | - | approve the sale of the crane",
				"decision | Cabinet | - | - | authorise the Harbour Master to let the jetty");
	}

	@Test
	void takesTheNumberOfARecommendationForNoPoint() {
		assertThat(Promised.in(TOP + "DECISION\n\nThat option (i) be chosen and paragraph (ii) be " + "struck out."))
			.extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly("option (i) be chosen", "paragraph (ii) be struck out");
	}

	@Test
	void keepsTheConditionsOfADecisionInIt() {
		assertThat(
				Promised.in(TOP + "RESOLVED: That the grant be paid if the accounts be passed and the rope be sold."))
			.hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DECISION\n\nThe crane is old.", "Key decision: Yes",
			"REASONS FOR DECISION\n\n1. The crane has rusted through.\n2. The jetty is long.",
			"The Cabinet's decisions were discussed:\n\n- The crane is gone\n- The jetty was long" })
	void leavesWhatIsNotDecided(String words) {
		assertThat(Promised.in(TOP + words)).isEmpty();
	}

	@Test
	void readsWhatABodyNotedAsAPointUnderDecision() {
		assertThat(Promised
			.in(TOP + "LOCAL PLAN\n\nDecision\n\n1. Noted the timetable.\n\n2. Endorsed the approach in section 5.\n"))
			.containsExactly("decision | PORTLEIGH HARBOUR COMMITTEE | - | - | Noted the timetable",
					"decision | PORTLEIGH HARBOUR COMMITTEE | - | - | Endorsed the approach in section 5");
	}

}
