package org.minutegraph.extraction.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who works together, and of whom a partnership is made. */
class TogetherTests {

	@Test
	void takesThoseWhoWorkTogetherForPartners() {
		assertThat(LinksOf.text("Fellside Police and NHS Fellside ICB are working closely together on drugs."))
			.anyMatch((link) -> link.startsWith("Fellside Police PARTNERS_WITH NHS Fellside ICB"));
	}

	@Test
	void takesNobodyForPartnersWhoOnlyMightWorkTogether() {
		assertThat(LinksOf.text("It was asked whether Fellside Police and NHS Fellside ICB work together.")).isEmpty();
		assertThat(LinksOf.text("Fellside Police will work to bring residents together.")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The hub is run jointly with Fellside Police. | Borsetshire County Council PARTNERS_WITH Fellside Police
					We are in discussion with Fellside Police. | Borsetshire County Council PARTNERS_WITH Fellside Police
					The Happy Streets Scheme is being piloted in Harwick Primary School. | Harwick Primary School PARTICIPATES_IN Happy Streets Scheme
					The Council signed the Armed Forces Covenant. | Borsetshire County Council PARTICIPATES_IN Armed Forces Covenant
					Fellside YMCA is the provider of the Family Support Service. | YMCA DELIVERS Family Support Service
					""")
	void readsFurtherWordsForARelation(String text, String link) {
		assertThat(LinksOf.text(text)).anyMatch((found) -> found.startsWith(link));
	}

	@Test
	void readsTheMembersOfAPartnershipFromTheListBelowItsHeading() {
		assertThat(LinksOf.text("""
				## Membership of the Fellside Flood Partnership

				Wendle Council
				Environment Agency
				Fellside Police

				The next meeting is in June at Wendle Council.
				""")).contains("Wendle Council MEMBER_OF Fellside Flood Partnership",
				"Fellside Police MEMBER_OF Fellside Flood Partnership");
	}

	@Test
	void readsTheTwoWhoMakeUpALocalAreaPartnership() {
		assertThat(LinksOf.document("""
				Area SEND inspection of Fellside Local Area Partnership

				The Fellside Local Area Partnership must act.

				Local area partnership details

				Local authority               Integrated care board
				Fellside County Council       NHS Fellside Integrated Care Board
				Ann Tolley, Director          Ben Marsh, Chief Executive
				""")).contains("Fellside County Council MEMBER_OF Fellside Local Area Partnership",
				"NHS Fellside Integrated Care Board MEMBER_OF Fellside Local Area Partnership");
	}

	@Test
	void takesNoHeadingOfAnItemForAListOfMembers() {
		assertThat(LinksOf.document("""
				Fellside Flood Partnership
				Minutes of 5 March 2019

				3. Membership

				The Chair reported that Wendle Council had written.
				""")).noneMatch((link) -> link.contains("MEMBER_OF"));
	}

}
