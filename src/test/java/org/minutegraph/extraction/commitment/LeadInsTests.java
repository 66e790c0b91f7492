package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LeadInsTests {

	private static final String MINUTES = """
			LARKHILL PARISH COUNCIL

			Minutes of the meeting held on 6 June 2022

			Present: Councillor Ida Moss (Chair), Councillor Rolf Penn

			""";

	@Test
	void readsEachRecommendationThatASentenceLeadsIn() {
		assertThat(Promised.in(MINUTES + """
				The Harbour Commission had looked into this. The Council had made several recommendations, as follows:

				- Widening the slipway

				- A study of the tides. The tides are strong.
				""")).containsExactly(
				"recommendation | Harbour Commission | LARKHILL PARISH COUNCIL | - | Widening the slipway",
				"recommendation | Harbour Commission | LARKHILL PARISH COUNCIL | - | A study of the tides");
	}

	@Test
	void readsEachThingThatIsAskedFor() {
		assertThat(Promised.in("""
				Fellmere County Council

				Fellmere County Council has closed a library. We ask for the following:

				- full costs of the closure

				- copies of the advice of officers
				""")).extracting((line) -> line.substring(0, 33))
			.containsExactly("request | Fellmere County Council", "request | Fellmere County Council");
	}

	@Test
	void readsEachAssuranceThatIsSought() {
		assertThat(Promised.in("""
				Fellmere Parish Council

				The Parish Council has sought assurances from Fellmere County Council on the bridge:-

				1. That a ferry will be run while it is closed.

				2. That shops will be told of the day.
				""")).extracting((line) -> line.substring(0, 33))
			.containsExactly("request | Fellmere County Council", "request | Fellmere County Council");
	}

	@Test
	void readsWhatAMeetingPlansToSpendWithItsAmount() {
		assertThat(Promised.in(MINUTES + """
				Future spending:

				- £200 for bulbs

				- a new notice board
				""")).containsExactly("commitment | LARKHILL PARISH COUNCIL | - | - | £200 for bulbs",
				"commitment | LARKHILL PARISH COUNCIL | - | - | a new notice board");
	}

	@Test
	void leavesRecommendationsThatAreCarriedOut() {
		assertThat(Promised.in(MINUTES + """
				The auditor made the following recommendations, which were all completed:

				- a locked cabinet

				- a second signature
				""")).isEmpty();
	}

	@Test
	void readsThePointsOfThePointsThatSomebodyIsUrgedToDo() {
		assertThat(Promised.in(MINUTES + """
				The Harbour Commission had written that it urged the Council to look at the following two matters:

				1. Slipway. Mend what the storm left of it.
				   · Widen the upper end
				   · Mark the lower end with buoys

				2. Tides.
				   · Print a table of the tides
				""")).extracting((line) -> line.substring(line.lastIndexOf('|') + 2))
			.containsExactly("Mend what the storm left of it", "Widen the upper end", "Mark the lower end with buoys",
					"Print a table of the tides");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Councillor Penn asked these three who had come:",
			"Councillor Penn asked the following questions:", "Those asked were the following:" })
	void takesNoListOfWhoOrWhatWasAskedForRequests(String lead) {
		assertThat(Promised.in(MINUTES + lead + """


				- Ida Moss
				- The tides of June
				""")).noneMatch((line) -> line.startsWith("request"));
	}

}
