package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WhatIsSoughtTests {

	private static final String TOP = """
			ARDEN PARISH COUNCIL

			Minutes of the meeting of the Council held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Councillor Bob Stow, Dawn Reed, Parish Clerk

			In attendance: Ms Cara Dent (Tidewell Trust)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Ms Dent would be grateful for helpers at the regatta. > Cara Dent | - | helpers at the regatta
					Ms Dent is looking for volunteers to paint the boat. > Cara Dent | - | volunteers to paint the boat
					Councillor Stow sought approval to buy a pump. > Bob Stow | - | approval to buy a pump
					Ms Dent would like the Parish Council to choose a colour. > Cara Dent | - | choose a colour
					Councillor Stow asked to note that his vote was against. > Bob Stow | - | note that his vote was against
					£300 was granted, with a request that the hall be made warmer. > ARDEN PARISH COUNCIL | - | the hall be made warmer
					If members had examples Ms Dent would ask that they be sent to her. > Cara Dent | - | they be sent to her
					""")
	void readsWhatIsSoughtOfThoseWhoMeet(String sentence, String askerAndText) {
		assertThat(Promised.in(TOP + sentence)).contains("request | ARDEN PARISH COUNCIL | " + askerAndText);
	}

	@Test
	void readsTheRequestBehindOneThatIsOver() {
		assertThat(Promised
			.in(TOP + "A quote had been requested and the Clerk was also asked to try Messrs Pitt for one."))
			.containsExactly("action | Dawn Reed | ARDEN PARISH COUNCIL | - | try Messrs Pitt for one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Councillor Stow was looking for his glasses.", "The approval that was sought is here.",
			"Ms Dent would like to thank the Parish Council.", "Councillor Lowe wished the Clerk well for the future.",
			"The Tidewell Trust refused with a short letter that a request had come too late." })
	void takesNoStoryForARequest(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

}
