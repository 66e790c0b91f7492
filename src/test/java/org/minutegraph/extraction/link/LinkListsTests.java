package org.minutegraph.extraction.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which relations {@link LinkReader} finds of those whom a list names. */
class LinkListsTests {

	@Test
	void readsPartnersUnderALeadIn() {
		assertThat(LinksOf.text("""
				We work in partnership with:

				• Ambridge Youth Trust
				• the Loxley District Council – bus passes
				• Felpersham Police
				""")).containsExactlyInAnyOrder("Borsetshire County Council PARTNERS_WITH Ambridge Youth Trust",
				"Borsetshire County Council PARTNERS_WITH Loxley District Council: bus passes",
				"Borsetshire County Council PARTNERS_WITH Felpersham Police");
	}

	@Test
	void readsWhoProvidesEachServiceOfAList() {
		assertThat(LinksOf.text("""
				The local authority has commissioned out the following services:

				- advocacy (Ambridge Youth Trust)
				- emergency duty cover (Loxley District Council).
				""")).containsExactlyInAnyOrder("Borsetshire County Council COMMISSIONS Ambridge Youth Trust: advocacy",
				"Borsetshire County Council COMMISSIONS Loxley District Council: emergency duty cover");
	}

	@Test
	void readsAListWhoseLeadInIsABulletOfTheSameDepth() {
		assertThat(LinksOf.text("""
				• The clerk is in post.
				• The local authority has commissioned out the following services:
				• advocacy (Ambridge Youth Trust)
				• emergency duty cover (Loxley District Council).
				• The Felpersham Police were thanked.
				""")).containsExactlyInAnyOrder("Borsetshire County Council COMMISSIONS Ambridge Youth Trust: advocacy",
				"Borsetshire County Council COMMISSIONS Loxley District Council: emergency duty cover");
	}

	@Test
	void readsTheFundersOfAList() {
		assertThat(LinksOf.text("""
				The Night Shelter Service is funded by:

				1. Felpersham City Council
				2. the Ambridge Youth Trust
				""")).containsExactlyInAnyOrder("Felpersham City Council FUNDS Night Shelter Service",
				"Ambridge Youth Trust FUNDS Night Shelter Service");
	}

	@Test
	void readsPartnersSuchAsThese() {
		assertThat(LinksOf.text("Officers are working with a range of partners, including the Ambridge Youth Trust, "
				+ "Felpersham Police and Loxley District Council."))
			.containsExactlyInAnyOrder("Borsetshire County Council PARTNERS_WITH Ambridge Youth Trust",
					"Borsetshire County Council PARTNERS_WITH Felpersham Police",
					"Borsetshire County Council PARTNERS_WITH Loxley District Council");
		assertThat(LinksOf.text("Officers worked closely with colleagues from Loxley District Council on the plan."))
			.containsExactly("Borsetshire County Council PARTNERS_WITH Loxley District Council: the plan");
	}

	@Test
	void readsAllWhoHaveSomethingBetweenThem() {
		assertThat(LinksOf.text("There is a strong working relationship between Loxley District Council, the Ambridge "
				+ "Youth Trust (AYT) and Felpersham Police to keep the square safe."))
			.containsExactlyInAnyOrder(
					"Loxley District Council PARTNERS_WITH Ambridge Youth Trust: to keep the square safe",
					"Loxley District Council PARTNERS_WITH Felpersham Police: to keep the square safe",
					"Ambridge Youth Trust PARTNERS_WITH Felpersham Police: to keep the square safe");
	}

	@Test
	void goesOnWithAListPastThoseItDoesNotName() {
		assertThat(LinksOf.text("The Council is working with families, local schools and the Ambridge Youth Trust."))
			.containsExactly("Borsetshire County Council PARTNERS_WITH Ambridge Youth Trust");
		assertThat(LinksOf.text("The Borchester Safeguarding Board, whose members are Felpersham City Council, Penny "
				+ "Place (a friend of ours) and Loxley District Council, met twice."))
			.containsExactlyInAnyOrder("Felpersham City Council MEMBER_OF Borchester Safeguarding Board",
					"Loxley District Council MEMBER_OF Borchester Safeguarding Board");
	}

	@Test
	void readsThoseInAJointGroupAsPartners() {
		assertThat(LinksOf
			.text("Ms Moor told us that they had set up a joint group with Adult Social Care and the Early Help "
					+ "Service to follow each move."))
			.contains("Adult Social Care PARTNERS_WITH Early Help Service: to follow each move");
	}

	@Test
	void readsWhosePartnersTheyAre() {
		assertThat(
				LinksOf.text("The Council's partners, Felpersham Police and the Ambridge Youth Trust, were thanked."))
			.containsExactlyInAnyOrder("Borsetshire County Council PARTNERS_WITH Felpersham Police",
					"Borsetshire County Council PARTNERS_WITH Ambridge Youth Trust");
		assertThat(LinksOf.text("Our key partners, such as Felpersham Police, came to see the plans."))
			.containsExactly("Borsetshire County Council PARTNERS_WITH Felpersham Police");
		assertThat(LinksOf
			.text("Felpersham City Council, together with the Ambridge Youth Trust, opened the Warm Welcome Scheme."))
			.contains("Felpersham City Council PARTNERS_WITH Ambridge Youth Trust");
	}

	@Test
	void takesOrganisationsOfTheirOwnForMembersOfABoard() {
		assertThat(LinksOf
			.text("The Community Safety Partnership comprises Felpersham Police, Loxley District Council and "
					+ "the Road Safety Team."))
			.containsExactlyInAnyOrder("Felpersham Police MEMBER_OF Community Safety Partnership",
					"Loxley District Council MEMBER_OF Community Safety Partnership",
					"Road Safety Team PART_OF Community Safety Partnership");
		assertThat(LinksOf
			.text("The Schools Forum consists of representatives from Loxley Primary School and the Ambridge "
					+ "Youth Trust."))
			.containsExactlyInAnyOrder("Loxley Primary School MEMBER_OF Schools Forum",
					"Ambridge Youth Trust MEMBER_OF Schools Forum");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The match between Loxley District Council and Felpersham Police was drawn.",
			"There is no partnership between Loxley District Council and Felpersham Police.",
			"Our partners in the Ambridge Youth Trust building are moving out.",
			"Trading partners of Felpersham City Council, Loxley District Council and others were named.",
			"The council is working with pupils, and the Ambridge Youth Trust will report in May.",
			"We asked whether there was joint working between Loxley District Council and Felpersham Police.",
			"The chosen day lies between Felpersham City Council and Loxley District Council elections.", """
					We would not work with:

					• Ambridge Youth Trust
					• Loxley District Council
					""", """
					The following sent apologies:

					• Ambridge Youth Trust
					• Loxley District Council
					""", """
					We work with families and want to:

					• ask the Ambridge Youth Trust for figures
					• write to Loxley District Council
					""" })
	void findsNoRelationInOtherLists(String text) {
		assertThat(LinksOf.text(text)).isEmpty();
	}

}
