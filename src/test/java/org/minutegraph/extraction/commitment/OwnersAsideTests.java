package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnersAsideTests {

	/** Parents of a school. */
	private static final String PARENTS = """
			Hollin Bank Primary School Parent Council

			Minutes of the meeting held on 4 December 2023

			Present: Julia Amies (JA) Chair, Liam Sharp (LS) Headteacher, Anna Holt (AH), Rob Pine (RP)

			## School fair

			""";

	/** A parish council. */
	private static final String PARISH = """
			TARNSIDE PARISH COUNCIL

			Minutes of the meeting held on 4 May 2021

			Present: Cllr Ann Lowe (Chair), Cllr Bob Tarn, Mrs Cara Dent (Clerk)

			""";

	/** Governors' committee that nowhere says its name. */
	private static final String GOVERNORS = """
			Minutes of the meeting held on 4 May 2021

			Present: Ann Lowe, Bob Tarn, Cara Dent (Clerk)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			* Tombola to be organised by half term (AH) > Anna Holt
			* Urn needs to be mended before the fair (RP/AH). > Rob Pine, Anna Holt
			* School to look into another printer (LS) > Liam Sharp
			* Posters will be printed in May - ask for prizes (JA & AH) > Julia Amies, Anna Holt
			""")
	void readsOwnersFromInitialsInBracketsAtTheEnd(String item, String owners) {
		assertThat(Promised.in(PARENTS + item)).singleElement()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owners));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Holes on the lane to be reported - Cllr Tarn. > Bob Tarn
			The hedge will be cut in June – Clerk > Cara Dent
			The hedge to be cut - the old one. > TARNSIDE PARISH COUNCIL
			* Accounts of both years to be shared by Cllr Tarn/Cllr Lowe. > Bob Tarn, Ann Lowe
			""")
	void readsOwnersBehindADashAtTheEndAndAfterBy(String words, String owners) {
		assertThat(Promised.in(PARISH + "Actions:\n\n" + words)).singleElement()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owners));
	}

	@Test
	void readsOwnersFromFullNamesInBrackets() {
		assertThat(Promised.in(PARISH + "The bench to be painted before the fete (Cllr Tarn)."))
			.containsExactly("action | Bob Tarn | - | - | The bench to be painted before the fete (Cllr Tarn)");
		assertThat(Promised.in(GOVERNORS + """
				a. Reading visit (Ann Lowe) - date to be agreed

				b. Maths visit (Bob Tarn/Ann Lowe). Date to be agreed
				""")).extracting((found) -> found.split(" \\| ")[1]).containsExactly("Ann Lowe", "Bob Tarn, Ann Lowe");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			The Parish Council will write to the Chair of Governors (Ann Lowe). > TARNSIDE PARISH COUNCIL
			Letter to be sent to the Tree Warden (Bob Tarn). > TARNSIDE PARISH COUNCIL
			Bob Tarn to ring the plumber (Cara Dent). > Bob Tarn
			The Parish Council will mend the stile (Ann Lowe). > TARNSIDE PARISH COUNCIL
			It was agreed that the hedge be cut (Ann Lowe/Bob Tarn). > TARNSIDE PARISH COUNCIL
			The gate will be repaired in May (Ann Lowe abstained). > TARNSIDE PARISH COUNCIL
			""")
	void leavesBracketsThatNameTheHolderTheProposerOrSaySomethingElse(String sentence, String owner) {
		assertThat(Promised.in(PARISH + sentence)).singleElement()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

}
