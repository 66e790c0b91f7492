package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlansTests {

	private static final String MINUTES = """
			LARKHILL PARISH COUNCIL

			Minutes of the meeting held on 6 June 2022

			Present: Councillor Ida Moss (Chair), Councillor Rolf Penn

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Councillor Penn is applying for a grant. > commitment | Rolf Penn | - | - | applying for a grant
					Councillor Moss was drawing up a rota. > commitment | Ida Moss | - | - | drawing up a rota
					Councillor Penn committed to repainting the shelter. > commitment | Rolf Penn | - | - | repainting the shelter
					Councillor Moss mentioned her intention to walk the bounds. > commitment | Ida Moss | - | - | walk the bounds
					Councillor Penn is hoping to reopen the well. > priority | Rolf Penn | - | - | reopen the well
					A footpath map is in development. > commitment | LARKHILL PARISH COUNCIL | - | - | A footpath map is in development
					The new bus service is due to go live in August. > commitment | LARKHILL PARISH COUNCIL | - | August | The new bus service is due to go live in August
					The shelter is set to be repainted. > commitment | LARKHILL PARISH COUNCIL | - | - | The shelter is set to be repainted
					The visit to the mill has been postponed until July. > commitment | LARKHILL PARISH COUNCIL | - | July | The visit to the mill has been postponed until July
					The drains would continue to be monitored. > commitment | LARKHILL PARISH COUNCIL | - | - | The drains would continue to be monitored
					Councillor Moss replied that she had no figures but would ask the county. > commitment | Ida Moss | - | - | ask the county
					There was a desire to reopen the well. > priority | LARKHILL PARISH COUNCIL | - | - | reopen the well
					Councillor Penn will buy a lamp for £25. > commitment | Rolf Penn | - | - | buy a lamp for £25
					Councillor Penn will report to the next meeting. > commitment | Rolf Penn | - | next meeting | report to the next meeting
					Councillor Penn will mend the gate after Easter. > commitment | Rolf Penn | - | after Easter | mend the gate after Easter
					""")
	void readsAPlanThatIsNotYetCarriedOut(String sentence, String expected) {
		assertThat(Promised.in(MINUTES + sentence)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The weather is developing nicely.", "The stream is drawing up to the bridge.",
			"Councillor Penn is working hard.", "The photograph was developed in 1999.",
			"Residents are planning their holidays.", "The old map had been in development for years." })
	void leavesWhatGoesOnByItself(String sentence) {
		assertThat(Promised.in(MINUTES + sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Councillor Penn reminded members to send in their forms. > request | LARKHILL PARISH COUNCIL | Rolf Penn | - | send in their forms
					Councillor Moss encouraged those present to join the litter pick. > request | LARKHILL PARISH COUNCIL | Ida Moss | - | join the litter pick
					Councillor Moss asked those present, if free, to help on Friday. > request | LARKHILL PARISH COUNCIL | Ida Moss | Friday | help on Friday
					Councillor Moss invited Councillor Penn to chair the working party. > request | Rolf Penn | Ida Moss | - | chair the working party
					""")
	void readsWhatSomebodyIsUrgedToDo(String sentence, String expected) {
		assertThat(Promised.in(MINUTES + sentence)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Councillor Penn reminded members that the fete was on Saturday.",
			"Councillor Penn reminded members of their responsibility to declare any interest.",
			"Councillors were invited to declare any interests.", "There was no request for a grant." })
	void leavesWhatUrgesNobody(String sentence) {
		assertThat(Promised.in(MINUTES + sentence)).isEmpty();
	}

	@Test
	void readsUnnumberedRecommendationsOfAnInspection() {
		assertThat(Promised.in("""
				Inspection of Fellmere County Council

				Fellmere County Council was inspected in May. Fellmere County Council has three homes.

				Areas for improvement

				Leaders must ensure that visits are recorded. They should also check each plan.

				Most children are happy.
				""")).containsExactly(
				"recommendation | Fellmere County Council | - | - | ensure that visits are recorded",
				"recommendation | Fellmere County Council | - | - | also check each plan");
	}

	@Test
	void readsNumberedRecommendationsUnderAPageNumber() {
		assertThat(Promised.in("""
				Fellmere County Council

				Report on fostering by Fellmere County Council

				Recommendations
				1. Further improve the plans of Fellmere County Council. These must be clear.
				2. Where families move away, ensure that records follow them.
				""")).extracting((line) -> line.substring(0, line.lastIndexOf(" | ")))
			.containsOnly("recommendation | Fellmere County Council | - | -")
			.hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					The Council wants every shelter to be dry. > priority | LARKHILL PARISH COUNCIL | - | - | every shelter to be dry
					We want children who live by the weir to be seen as swimmers first. > priority | LARKHILL PARISH COUNCIL | - | - | children who live by the weir to be seen as swimmers first
					The Council aims for the well to be open by May. > priority | LARKHILL PARISH COUNCIL | - | May | the well to be open by May
					Councillor Penn wanted Councillor Moss to write to the mill. > request | Ida Moss | Rolf Penn | - | write to the mill
					""")
	void readsWhatSomebodyWantsOfOthers(String sentence, String expected) {
		assertThat(Promised.in(MINUTES + sentence)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Councillor Penn wanted a seat in the shade so, to help him, the tree was kept.",
			"Councillor Penn wanted to know about the weir.", "The weir was wanted by the mill to be open." })
	void takesNoOtherWishForAPriority(String sentence) {
		assertThat(Promised.in(MINUTES + sentence)).isEmpty();
	}

	@Test
	void readsPrioritiesWithADashAndATabBeforeEach() {
		assertThat(
				Promised.in(MINUTES + "Priorities for the year are:\n\n-\tDry shelters\n-\ta new well on the green\n"))
			.containsExactly("priority | LARKHILL PARISH COUNCIL | - | - | Dry shelters",
					"priority | LARKHILL PARISH COUNCIL | - | - | a new well on the green");
	}

}
