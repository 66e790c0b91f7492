package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/** How minutes of several bodies say that what was put to them was agreed. */
class VotesTests {

	private static final String PARISH = """
			LOWER SARNBY PARISH COUNCIL

			Minutes of the meeting held on 4 May 2021

			Present: Councillors Ann Lowe (Chair), Bob Tarn, Sue Gale

			""";

	private static final String PARENTS = """
			Moorside Lane School – Parent Council

			Tuesday 4 May, 7 pm

			Here: Ann Lowe (AL, Chair), Bob Tarn (BT), Sue Gale (SG)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Cllr Gale proposed a donation of £50, which was agreed. > Cllr Gale proposed a donation of £50
					Cllr Tarn asked that the bin be moved; this was agreed by all. > Cllr Tarn asked that the bin be moved
					The Chair suggested a rota and everyone agreed. > The Chair suggested a rota
					The fee (members pay half) to stay at £2. Agreed by all. > The fee (members pay half) to stay at £2
					Sarnby Pantry – £200 agreed > Sarnby Pantry – £200 agreed
					Standing Orders were circulated. They were adopted. > Standing Orders were circulated
					Lease of the hut – the deeds have not come yet, deferred. > Lease of the hut – the deeds have not come yet, deferred
					Accounts approved – proposed SG, seconded BT: > Accounts approved – proposed SG, seconded BT
					""")
	void readsWhatWasAgreedWithTheVote(String words, String text) {
		assertThat(Promised.in(PARISH + "7.3 " + words)).singleElement(STRING)
			.startsWith("decision | LOWER SARNBY PARISH COUNCIL | - | ")
			.contains(text.substring(0, Math.min(20, text.length())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Cllr Tarn said that it had been a good year and everyone agreed.",
			"Cllr Gale thought the path was muddy, which was agreed by all.",
			"The plan that was approved, though late, has been printed." })
	void takesASharedOpinionForNoDecision(String sentence) {
		assertThat(Promised.in(PARISH + sentence)).noneMatch((line) -> line.startsWith("decision"));
	}

	@Test
	void readsAVerdictWithItsCondition() {
		assertThat(
				Promised.in(PARISH + "3 MINUTES OF THE LAST MEETING\n\nApproved, subject to one spelling in item 7."))
			.singleElement(STRING)
			.startsWith("decision | LOWER SARNBY PARISH COUNCIL");
		assertThat(Promised.in(PARISH + "The hall should be let to the band. APPROVED, to begin in June.")).isNotEmpty()
			.anyMatch((line) -> line.startsWith("decision") && line.endsWith("The hall should be let to the band"));
	}

	@Test
	void readsEachDecisionOfAParagraphOnce() {
		assertThat(Promised.in(PARISH + "Resolved: that the deed be varied. The Chair was authorised to sign it. "
				+ "The motion was carried."))
			.extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactlyInAnyOrder("the deed be varied", "The Chair was authorised to sign it");
		assertThat(Promised.in(PARISH + "Adopted: Lettings; Dogs. Lone Working (model) adopted with no changes. "
				+ "The Tree Policy was held over."))
			.hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Cllr Gale was moved by the play and seconded the thanks; it was",
			"The motion to let the hut, proposed by Cllr Gale and seconded by Cllr Tarn, was lost." })
	void leavesAVoteThatDecidesNothing(String sentence) {
		assertThat(Promised.in(PARISH + sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1. Last minutes – ok, proposed SG, seconded BT.", "Previous minutes approved by SG, BT",
			"The new committee is unanimously elected by all who came." })
	void readsParentsNotes(String words) {
		assertThat(Promised.in(PARENTS + words)).singleElement(STRING).startsWith("decision | ");
	}

	@Test
	void readsAMotionThatResolves() {
		assertThat(Promised.in(PARISH + "\"This Council notes that the bus has gone, and resolves to write to the "
				+ "Minister by 1 June, and to set up a working group.\""))
			.extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.contains("to write to the Minister by 1 June")
			.anyMatch((text) -> text.startsWith("to set up a working group"));
	}

	@Test
	void goesOnBelowALineThatSaysWhoProposedAndSeconded() {
		assertThat(Promised.in(PARISH + """
				RESOLVED to let the lower field to the cricket club for a year
				from 1 April and to ask its treasurer for a deposit of two pounds
				Proposed: Cllr Ann Lowe; Seconded: Cllr Bob Tarn of the North
				Cllr Lowe undertook to speak to the landowner about the stile.
				""")).containsExactly(
				"decision | LOWER SARNBY PARISH COUNCIL | - | 1 April | to let the lower field to the cricket club for a year from 1 April",
				"decision | LOWER SARNBY PARISH COUNCIL | - | - | to ask its treasurer for a deposit of two pounds",
				"commitment | Ann Lowe | - | - | speak to the landowner about the stile");
	}

}
