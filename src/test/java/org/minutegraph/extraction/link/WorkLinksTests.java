package org.minutegraph.extraction.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What firms do, and who gives sums, by the place where the name stands. */
class WorkLinksTests {

	private static final String FIRM = "Borsetshire County Council CONTRACTS Bellow Vale Ltd";

	@ParameterizedTest
	@ValueSource(strings = { "The shelters are cleaned twice a year by Bellow Vale Ltd.",
			"The lamps, which Bellow Vale Ltd is installing, are late.",
			"The old mill is being converted by Bellow Vale Ltd.", "The Bellow Vale Ltd contract ends in May.",
			"Our contractor, Bellow Vale Ltd, had been slow.", "RESOLVED to accept Bellow Vale Ltd at £900.",
			"Respite is provided at the lodge by Bellow Vale Ltd, whose contract runs out in May." })
	void readsWhatAFirmDoesForTheCouncil(String text) {
		assertThat(LinksOf.text(text)).anyMatch((link) -> link.startsWith(FIRM));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The homes were built by Bellow Vale Ltd.", "The plans were submitted by Bellow Vale Ltd.",
			"If the roof were repaired by Bellow Vale Ltd it would last.",
			"Respite is provided at the lodge by Bellow Vale Ltd.",
			"The Clerk will ask whether Bellow Vale Ltd is installing lamps." })
	void findsNoWorkForTheCouncilWhereNoneIsStated(String text) {
		assertThat(LinksOf.text(text)).noneMatch((link) -> link.contains("CONTRACTS"));
	}

	@Test
	void believesANameThatStandsForWhoDidTheWork() {
		assertThat(LinksOf.text("The alarms were serviced in May by Castle Sparrow."))
			.containsExactly("Borsetshire County Council CONTRACTS Castle Sparrow");
		assertThat(LinksOf.text("The alarms were serviced in May by Sue Castle.")).isEmpty();
		assertThat(LinksOf.text("A mock inspection by Parrow Consulting is in hand."))
			.containsExactly("Borsetshire County Council COMMISSIONS Parrow Consulting");
	}

	@Test
	void believesANameThatStandsForWhoGivesOrGetsASum() {
		assertThat(LinksOf.text("Merlin Harrow has lent us £900 for street lamps."))
			.containsExactly("Merlin Harrow FUNDS Borsetshire County Council");
		assertThat(LinksOf.text("RESOLVED: to grant £250 to Oakby Football Club, £150 to Oakby Good Neighbours."))
			.containsExactlyInAnyOrder("Borsetshire County Council FUNDS Oakby Football Club",
					"Borsetshire County Council FUNDS Oakby Good Neighbours");
	}

	@Test
	void givesASumToWhomTheItemIsAbout() {
		assertThat(LinksOf.text("Oakby Choir: it was unanimously agreed to donate £50."))
			.containsExactly("Borsetshire County Council FUNDS Oakby Choir");
		assertThat(LinksOf.text("Oakby Choir: Felpersham City Council has committed £900 to the fair.")).isEmpty();
	}

	@Test
	void readsWithWhomSomethingIsDone() {
		assertThat(LinksOf.text("The Night Shelter Plan is being drafted with the Ambridge Youth Trust."))
			.contains("Borsetshire County Council PARTNERS_WITH Ambridge Youth Trust: drafted");
		assertThat(LinksOf.text("Officers will share the figures with Felpersham City Council.")).isEmpty();
	}

	@Test
	void readsWhoDeliversWhatPassesFromOneToAnother() {
		assertThat(LinksOf
			.text("Delivery of the Night Shelter Service passes from the Ambridge Youth Trust to Home Link CIC."))
			.containsExactlyInAnyOrder("Home Link CIC SUCCEEDS Ambridge Youth Trust",
					"Ambridge Youth Trust DELIVERS Night Shelter Service",
					"Home Link CIC DELIVERS Night Shelter Service");
	}

	@Test
	void readsThoseWhoMakeUpAGroup() {
		assertThat(LinksOf
			.text("The Ambridge Housing Partnership brings together the Council, Felpersham City Council and "
					+ "Loxley District Council."))
			.contains("Felpersham City Council MEMBER_OF Ambridge Housing Partnership",
					"Borsetshire County Council MEMBER_OF Ambridge Housing Partnership")
			.noneMatch((link) -> link.contains("PARTNERS_WITH"));
		assertThat(LinksOf.text("The Ambridge Housing Partnership, of which the Council is a member along with "
				+ "Felpersham City Council, met."))
			.contains("Felpersham City Council MEMBER_OF Ambridge Housing Partnership");
		assertThat(LinksOf.text("The Finance Committee (Mr A Tarn, Mrs I Wold, Principal) will meet in May."))
			.contains("A Tarn MEMBER_OF Finance Committee", "I Wold MEMBER_OF Finance Committee");
		assertThat(LinksOf.text("Mr A Tarn and Mrs I Wold will form the Appraisal Panel."))
			.contains("A Tarn MEMBER_OF Appraisal Panel", "I Wold MEMBER_OF Appraisal Panel");
	}

	@Test
	void readsAnAcademysSponsor() {
		assertThat(LinksOf.text("Marl Lane Academy is sponsored by the Severn Academy Trust."))
			.containsExactly("Marl Lane Academy MEMBER_OF Severn Academy Trust");
	}

	@Test
	void readsWhatABoardOverseesWhoeverChairsIt() {
		assertThat(
				LinksOf.text("The Waste Programme is overseen by the Waste Programme Board, which Mr A Ansty chairs."))
			.containsExactly("Waste Programme Board LEADS Waste Programme");
	}

	@Test
	void readsThoseWhoSitOnABoard() {
		assertThat(
				LinksOf.text("She leads the Improvement Board, on which sit Ambridge Police, Felpersham City Council "
						+ "and two headteachers."))
			.contains("Ambridge Police MEMBER_OF Improvement Board",
					"Felpersham City Council MEMBER_OF Improvement Board");
	}

	@Test
	void readsWhoDoesSomethingWithWhomInAnAside() {
		assertThat(LinksOf.text("Ambridge Youth Trust, with Felpersham City Council, is reviewing the fees."))
			.containsExactly("Ambridge Youth Trust PARTNERS_WITH Felpersham City Council");
	}

	@Test
	void hiresForATrustThatHeadsItsPaper() {
		assertThat(LinksOf.document("""
				OAKBY ACADEMIES TRUST

				Minutes of the Trust Board of 4 March 2024

				Present: Ann Tarn (Chair), Ivy Wold

				1. Apologies

				There were none.

				2. Finance

				The catering contract (Bellow Vale Ltd) was extended. Loxley District Council was told.
				""")).anyMatch((link) -> link.contains("CONTRACTS Bellow Vale Ltd") && !link.startsWith("Loxley"));
	}

	@Test
	void readsWhoDoesWhatAClauseDescribes() {
		assertThat(LinksOf.text("The Night Shelter Service, which Felpersham City Council funds and the Ambridge Youth "
				+ "Trust provides, is full."))
			.contains("Felpersham City Council FUNDS Night Shelter Service",
					"Ambridge Youth Trust DELIVERS Night Shelter Service");
		assertThat(
				LinksOf.text("The Night Shelter Service, which the Ambridge Youth Trust provides with a van, is full."))
			.isEmpty();
	}

	@Test
	void readsWhoIsCommissionedWhereNobodySaysByWhom() {
		assertThat(LinksOf.text("Healthwatch Ambridge has been commissioned to visit six homes."))
			.containsExactly("Borsetshire County Council COMMISSIONS Healthwatch Ambridge: to visit six homes");
	}

	@Test
	void readsWhoTakesPartFromTheListBehindAProgramme() {
		assertThat(LinksOf
			.text("Six schools are in the Early Talk Programme, including Marl Lane Academy and Wold Academy."))
			.contains("Marl Lane Academy PARTICIPATES_IN Early Talk Programme",
					"Wold Academy PARTICIPATES_IN Early Talk Programme");
		assertThat(LinksOf.text("The Early Talk Programme, including Marl Lane Academy's part, is late."))
			.noneMatch((link) -> link.contains("PARTICIPATES_IN"));
	}

	@Test
	void readsWhoHoldsAContract() {
		assertThat(LinksOf.text("Bellow Vale Ltd has had the contract since May.")).containsExactly(FIRM);
		assertThat(LinksOf.text("The contract for the lamps is with Bellow Vale Ltd.")).contains(FIRM);
	}

	@Test
	void readsProvidersFromTheirColumn() {
		assertThat(LinksOf.text("""
				Home\tProvider\tGrade
				Mardle House Children's Home\tAmbridge Youth Trust\tGood
				Wold Lodge Children's Home\tBellow Vale Ltd\tGood
				""")).contains("Ambridge Youth Trust DELIVERS Mardle House Children's Home");
		assertThat(LinksOf.text("""
				Home\tInspected by\tGrade
				Mardle House Children's Home\tAmbridge Youth Trust\tGood
				Wold Lodge Children's Home\tBellow Vale Ltd\tGood
				""")).noneMatch((link) -> link.contains("DELIVERS"));
	}

	@Test
	void believesANameThatStandsForWhoRunsSomething() {
		assertThat(LinksOf.text("Castle Sparrow runs the Night Shelter Service."))
			.containsExactly("Castle Sparrow DELIVERS Night Shelter Service");
	}

}
