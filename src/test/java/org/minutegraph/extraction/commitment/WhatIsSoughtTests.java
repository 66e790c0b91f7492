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

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Ms Dent would like us to come to the regatta. > ARDEN PARISH COUNCIL | Cara Dent | - | come to the regatta
					Councillor Stow has mended the shed. The Clerk asked him to paint it. > Bob Stow | Dawn Reed | - | paint it
					The handyman was late. The Clerk asked him to mow the green. > ' | Dawn Reed | - | mow the green'
					Councillor Stow has asked the police for a patrol on Fridays. > Police | Bob Stow | - | a patrol on Fridays
					Prizes for the raffle to Ann Lowe please. > ARDEN PARISH COUNCIL | - | - | Prizes for the raffle to Ann Lowe please
					If anybody has a ladder please bring it on Monday. > ARDEN PARISH COUNCIL | - | Monday | bring it on Monday
					Ms Dent would welcome news of the lock. > ARDEN PARISH COUNCIL | Cara Dent | - | news of the lock
					""")
	void readsWhoIsAskedByAPronounOrANoun(String sentence, String rest) {
		assertThat(Promised.in(TOP + sentence)).contains("request | " + rest);
	}

	@Test
	void readsNoRequestWhereADocumentOpensWithAParticiple() {
		assertThat(Promised.in("Seeking volunteers to paint the boat, the Council thanked Ms Dent.")).isEmpty();
	}

	@Test
	void takesWhatLeadsInAListForWhoAsksInItsPoints() {
		assertThat(Promised.in(TOP + """
				The report was long. After some talk the Council:

				- asked that the lock be a theme of the year;
				- thanked Ms Dent.
				""")).containsExactly(
				"request | ARDEN PARISH COUNCIL | ARDEN PARISH COUNCIL | - | the lock be a theme of the year");
	}

	@Test
	void readsTheRequestBehindOneThatIsOver() {
		assertThat(Promised
			.in(TOP + "A quote had been requested and the Clerk was also asked to try Messrs Pitt for one."))
			.containsExactly("request | Dawn Reed | ARDEN PARISH COUNCIL | - | try Messrs Pitt for one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Councillor Stow was looking for his glasses.", "The approval that was sought is here.",
			"Ms Dent would like to thank the Parish Council.", "She asked what would please Councillor Stow.",
			"Councillor Stow said that they were hard to please.", "Ms Dent would welcome the new bridge.",
			"Councillor Lowe wished the Clerk well for the future.",
			"The Tidewell Trust refused with a short letter that a request had come too late." })
	void takesNoStoryForARequest(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

}
