package org.minutegraph.extraction.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who makes up groups and boards, and who represents others there. */
class GroupMembersTests {

	private static final String POLICE = "Fellside Police MEMBER_OF Fellside Resilience Forum";

	private static final String TRUST = "Wendle Water Trust MEMBER_OF Fellside Resilience Forum";

	@ParameterizedTest
	@ValueSource(strings = { "The Fellside Resilience Forum comprises Fellside Police and the Wendle Water Trust.",
			"The Fellside Resilience Forum is made up of Fellside Police and the Wendle Water Trust.",
			"The Fellside Resilience Forum, which includes Fellside Police and Wendle Water Trust, met in May.",
			"The Fellside Resilience Forum (Fellside Police, Wendle Water Trust) met in May.",
			"Fellside Police and Wendle Water Trust are statutory members of the Fellside Resilience Forum." })
	void readsTheBodiesThatMakeUpAForum(String text) {
		assertThat(LinksOf.text(text)).contains(POLICE, TRUST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Fellside Resilience Forum wrote to Fellside Police and the Wendle Water Trust.",
			"The report to the Fellside Resilience Forum included Fellside Police and Wendle Water Trust.",
			"The Fellside Resilience Forum (Fellside Police) met in May." })
	void takesOthersForNoMembers(String text) {
		assertThat(LinksOf.text(text)).doesNotContain(POLICE, TRUST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "It was agreed to form a Transport Working Group of Mrs Pell, Mr Oake and Mrs Tarn.",
			"They set up a Transport Working Group comprising Mrs Pell, Mr Oake and Mrs Tarn.",
			"The Transport Working Group would consist of Mrs Pell, Mr Oake and Mrs Tarn.",
			"The Transport Working Group (Mrs Pell, Mr Oake and Mrs Tarn) will report in May." })
	void readsThePeopleWhoMakeUpAGroup(String text) {
		assertThat(LinksOf.text(text)).contains("Pell MEMBER_OF Transport Working Group",
				"Oake MEMBER_OF Transport Working Group", "Tarn MEMBER_OF Transport Working Group");
	}

	@Test
	void takesOnePersonBehindAGroupForNoList() {
		assertThat(LinksOf.text("The chairmanship of the Transport Working Group of Mrs Pell ended."))
			.doesNotContain("Pell MEMBER_OF Transport Working Group");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mr Oake was appointed to represent the Council on the Fellside Resilience Forum.",
			"Mr Oake represents Borsetshire County Council on the Fellside Resilience Forum.",
			"Mr Oake has served on the Fellside Resilience Forum.",
			"Mr Oake also served on the Fellside Resilience Forum." })
	void readsWhoRepresentsABodyOnAnother(String text) {
		assertThat(LinksOf.text(text)).contains("Oake MEMBER_OF Fellside Resilience Forum");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mr Oake said that nobody represents the Council on the Fellside Resilience Forum.",
			"Mr Oake served papers for the Fellside Resilience Forum." })
	void takesNobodyWhoSpeaksOfItForARepresentative(String text) {
		assertThat(LinksOf.text(text)).doesNotContain("Oake MEMBER_OF Fellside Resilience Forum");
	}

	@Test
	void takesSomebodyWhoStandsInForNoSuccessor() {
		assertThat(LinksOf.text("Councillor Jane Pell (in place of Councillor Gary Lund) spoke."))
			.doesNotContain("Jane Pell SUCCEEDS Gary Lund");
	}

	@Test
	void readsAnInterestOfAVolunteer() {
		assertThat(LinksOf.text("Mr Oake declared an interest as a volunteer at the Wendle Water Trust."))
			.contains("Oake MEMBER_OF Wendle Water Trust");
	}

}
