package org.minutegraph.extraction.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose unit or programme something is, as {@link LinkReader} reads it. */
class LinkStructureTests {

	@Test
	void aDepartmentCalledByItsCouncilsInitialsIsPartOfIt() {
		assertThat(LinksOf.document("""
				Loxley Barrett Parish Council

				Minutes of the meeting of 4 March 2021

				Borsetshire County Council (BCC) came. The Clerk wrote to Highways. BCC Highways wrote back.
				""")).contains("BCC Highways PART_OF Borsetshire County Council");
	}

	@Test
	void readsWhoseProgrammeItIs() {
		assertThat(LinksOf.text("The Council's Hardship Programme paid £46,100 in all."))
			.containsExactly("Borsetshire County Council DELIVERS Hardship Programme");
		assertThat(LinksOf.text("Felpersham City Council’s Night Shelter Scheme closes in May."))
			.containsExactly("Felpersham City Council DELIVERS Night Shelter Scheme");
		assertThat(LinksOf.text("Our Early Reading Review goes on."))
			.containsExactly("Borsetshire County Council DELIVERS Early Reading Review");
	}

	@Test
	void readsWhoseTeamItIs() {
		assertThat(LinksOf.text("Our Home Education Team is reviewing each case."))
			.containsExactly("Home Education Team PART_OF Borsetshire County Council");
		assertThat(LinksOf.text("The Road Safety Team at Felpersham City Council replied."))
			.containsExactly("Road Safety Team PART_OF Felpersham City Council");
		assertThat(LinksOf.text("Felpersham City Council (FCC) Adult Social Care answers within a week."))
			.containsExactly("Adult Social Care PART_OF Felpersham City Council");
	}

	@Test
	void readsWhoseTeamALineNames() {
		assertThat(LinksOf.text("Ms A Moor, Road Safety Team, Felpersham City Council"))
			.contains("Road Safety Team PART_OF Felpersham City Council");
	}

	@Test
	void readsForWhomAServiceIsRun() {
		assertThat(LinksOf
			.text("The Ambridge Youth Trust runs the Night Shelter Service on behalf of Felpersham City Council."))
			.containsExactlyInAnyOrder("Ambridge Youth Trust DELIVERS Night Shelter Service",
					"Felpersham City Council COMMISSIONS Ambridge Youth Trust: Night Shelter Service");
	}

	@Test
	void readsWhoSupportsWhom() {
		assertThat(LinksOf.text("The Ambridge Youth Trust gave valuable support to Loxley Primary School."))
			.containsExactly("Ambridge Youth Trust SUPPORTS Loxley Primary School");
	}

	@Test
	void readsWhoTakesPart() {
		assertThat(LinksOf.text("Loxley Primary School has signed the Clean Air Charter."))
			.containsExactly("Loxley Primary School PARTICIPATES_IN Clean Air Charter");
		assertThat(LinksOf.text("The Council was one of the pilot areas for the Stronger Homes Programme."))
			.containsExactly("Borsetshire County Council PARTICIPATES_IN Stronger Homes Programme");
	}

	@Test
	void tellsJoiningAProgrammeFromJoiningABody() {
		assertThat(LinksOf.text("The Council joined the Clean Streets Programme in 2019."))
			.containsExactly("Borsetshire County Council PARTICIPATES_IN Clean Streets Programme");
		assertThat(LinksOf.text("The Council joined the Clean Air Network in 2019."))
			.containsExactly("Borsetshire County Council MEMBER_OF Clean Air Network");
	}

	@Test
	void readsWhoLeads() {
		assertThat(
				LinksOf.text("The Early Help Board is overseeing the implementation of the Stronger Homes Programme."))
			.containsExactly("Early Help Board LEADS Stronger Homes Programme");
	}

	@Test
	void readsWhatIsDoneOfAProgramme() {
		assertThat(
				LinksOf.text("The Early Help Service is leading the implementation of the Stronger Homes Programme."))
			.containsExactly("Early Help Service LEADS Stronger Homes Programme");
		assertThat(LinksOf.text("The Ambridge Youth Trust has also run the county heat of the Bright Spark Awards."))
			.containsExactly("Ambridge Youth Trust DELIVERS Bright Spark Awards");
	}

	@Test
	void readsWhoTakesAPlaceOnABoard() {
		assertThat(
				LinksOf.text("Councillor Jane Archer replaced Councillor John Carter on the Felpersham Harbour Board."))
			.containsExactlyInAnyOrder("Jane Archer SUCCEEDS John Carter: the Felpersham Harbour Board",
					"Jane Archer MEMBER_OF Felpersham Harbour Board");
	}

	@Test
	void readsTwoContractsOfOneSentence() {
		assertThat(LinksOf.text("Penny Meals Ltd have been awarded the contract for Lot 1 and Copperline Catering Ltd "
				+ "have been awarded the contract for Lot 2."))
			.anyMatch((link) -> link.startsWith("Borsetshire County Council CONTRACTS Penny Meals Ltd"))
			.anyMatch((link) -> link.startsWith("Borsetshire County Council CONTRACTS Copperline Catering Ltd"));
	}

	@Test
	void readsASumAfterTheNameOfWhoGetsIt() {
		assertThat(
				LinksOf.text("Felpersham City Council has awarded the Ambridge Youth Trust £320,000 for counsellors."))
			.containsExactly("Felpersham City Council FUNDS Ambridge Youth Trust");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Public support for the Ambridge Youth Trust was strong in Felpersham City Council.",
			"Loxley District Council met in our Borchester Town Hall.",
			"The Road Safety Team, Felpersham City Council and the Ambridge Youth Trust were thanked for all they had "
					+ "done in the past year.",
			"Felpersham City Council. Road Safety Team matters were left over.",
			"The Ambridge Youth Trust changed its ways in order to provide an Area Based Service.",
			"The Council's views on the Felpersham Harbour Board are known.",
			"Funding received from the Dedicated Schools Grant fell." })
	void findsNoStructureWhereNoneIsStated(String text) {
		assertThat(LinksOf.text(text)).isEmpty();
	}

}
