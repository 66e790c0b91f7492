package org.minutegraph.extraction.person;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Exchange;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.person.Posts.COUNCIL;
import static org.minutegraph.extraction.person.Posts.roles;

/** Whose a post is by its own words and by its place. */
class OwnPostsTests {

	@Test
	void givesAnAssociationsOfficersTheLettersBesideTheirOffice() {
		assertThat(roles("""
				Minutes of a village open meeting

				Present:

				Ann Tolley Chairman WERA

				Apologies: Ben Marsh (WERA Treasurer)

				The WERA Committee thanked Ben Marsh.
				""")).containsExactlyInAnyOrder("Ann Tolley: Chairman at WERA", "Ben Marsh: Treasurer at WERA");
	}

	@Test
	void givesTheClerkOfATownToItsCouncilWhateverCommitteeMeets() {
		assertThat(roles(COUNCIL + """
				IN ATTENDANCE: Ann Tolley (Town Clerk), Ben Marsh (Committee Secretary), Carol Denby (Clerk)
				""")).containsExactly("Ann Tolley: Town Clerk at PELLMERE BOROUGH COUNCIL",
				"Ben Marsh: Committee Secretary at PELLMERE BOROUGH COUNCIL",
				"Carol Denby: Clerk at CHILDREN’S SCRUTINY COMMITTEE");
	}

	@Test
	void readsAnOfficeInBracketsBehindTheHoldersBody() {
		assertThat(roles("""
				Wendle Valley Liaison Committee

				Present
				Ann Tolley, Ministry of Justice (Secretary)
				Ben Marsh, Home Office
				Carol Denby, Wendle Police
				""")).containsExactly("Ann Tolley: Secretary at Wendle Valley Liaison Committee");
	}

	@Test
	void leavesTheEmployerOutOfTheTitleThatItPossesses() {
		assertThat(
				roles("""
						OAKBY PARISH COUNCIL

						Ms Kate Orme, Melbury County Council's Rights of Way Officer, has offered two gates.
						The Council's Parking Manager, Mr Paul Gill, came. The Director of Children's Services, Ms Eve Dunn, wrote.
						"""))
			.contains("Kate Orme: Rights of Way Officer at Melbury County Council",
					"Paul Gill: Parking Manager at OAKBY PARISH COUNCIL");
	}

	@Test
	void givesThePostsInATrustsBoardToTheTrustThatHeadsItsMinutes() {
		assertThat(roles("""
				THE STONE HILLS ACADEMIES TRUST

				Minutes of the Trust Board

				Present: Karen Whit (Chief Executive), Neil Dunn (Chair), Pat Vale

				Stoneby Metropolitan Borough Council wrote. Stoneby Metropolitan Borough Council was thanked.
				""")).containsExactlyInAnyOrder("Karen Whit: Chief Executive at STONE HILLS ACADEMIES TRUST",
				"Neil Dunn: Chair at Trust Board");
	}

	@Test
	void givesTheOfficesOfAHallsCommitteeAndOfFriendsToThose() {
		assertThat(roles("""
				OXEN VILLAGE HALL (Reg. Charity)

				Committee meeting, 7th October 2025

				Here: Maureen Cobb (chair), Pete Garl, Ann Lowe

				The Parish Council paid. The Parish Council wrote.
				""")).containsExactly("Maureen Cobb: chair at OXEN VILLAGE HALL");
		assertThat(roles("""
				FRIENDS OF LARKWELL SCHOOL

				What we talked about on 10 September 2024

				Tamsin Beale was in the chair. Wether District Council gave a grant. Wether District Council wrote.
				""")).containsExactly("Tamsin Beale: Chair at FRIENDS OF LARKWELL SCHOOL");
	}

	@Test
	void readsTheFirmAfterADash() {
		assertThat(roles("""
				Wendle Liaison Group

				Those present
				Ann Tolley, Development Lead – Orchard Homes Ltd
				Ben Marsh, Home Office
				""")).containsExactly("Ann Tolley: Development Lead at Orchard Homes Ltd");
	}

	@Test
	void readsAClinicalChairOfTheBodyBesideAndNotOfTheMeeting() {
		assertThat(roles(COUNCIL + """
				PRESENT
				Dr Ann Tolley (Vice Chair)	Clinical Chair, Pellmere Hospitals NHS Trust
				""")).containsExactlyInAnyOrder("Ann Tolley: Vice Chair at CHILDREN’S SCRUTINY COMMITTEE",
				"Ann Tolley: Clinical Chair at Pellmere Hospitals NHS Trust");
	}

	@Test
	void sharesOutPostsRespectively() {
		assertThat(roles("""
				Wendle Village Hall (Registered Charity 12345) Minutes of the Annual General Meeting

				Present: Ann Tolley, Ben Marsh, Carol Denby

				It was resolved that Ann Tolley and Ben Marsh be re-appointed as Chair and Treasurer respectively.
				""")).containsExactlyInAnyOrder("Ann Tolley: Chair at Wendle Village Hall",
				"Ben Marsh: Treasurer at Wendle Village Hall");
	}

	@Test
	void readsPostsThatStandBeforeTheirHolders() {
		assertThat(roles("""
				Pellmere Patient Group

				Our officers are Chairman Sue Garth Vice Chairman Ann Tolley Secretary Ben Carter
				""")).containsExactly("Sue Garth: Chairman at Pellmere Patient Group",
				"Ann Tolley: Vice Chairman at Pellmere Patient Group",
				"Ben Carter: Secretary at Pellmere Patient Group");
	}

	@Test
	void readsPostsWithAColonBeforeTheirHoldersOnOneLine() {
		assertThat(roles("""
				Pellmere Patient Group

				Your group are: Chairman : Sue Garth Vice Chairman : Ann Tolley Secretary : Ben Carter
				""")).containsExactly("Sue Garth: Chairman at Pellmere Patient Group",
				"Ann Tolley: Vice Chairman at Pellmere Patient Group",
				"Ben Carter: Secretary at Pellmere Patient Group");
	}

	@Test
	void leavesTheGovernorOfASchoolThatIsNotNamedWithoutABody() {
		assertThat(roles(COUNCIL + """
				Councillor Ann Tolley, who is a governor, gave a verbal update.
				""")).containsExactly("Ann Tolley: governor at -");
	}

	@Test
	void takesWhatSomebodySaidThatHeWasForPresent() {
		Read read = Read.text(COUNCIL + """
				Councillor Ben Marsh declared that he was a governor at Mill Lane Primary School.
				""");
		assertThat(read.all(Role.class)).extracting(Role::status).containsExactly("current");
	}

	@Test
	void takesAGovernorForNobodyThoughOnlyOneIsCalledSo() {
		Read read = Read.text("""
				ELM LANE PRIMARY SCHOOL GOVERNING BODY

				Present: Ada Cole (Chair), Ben Dart (Governor), Cara Fenn, Dora Fell (Headteacher)

				A governor asked what was done about damp. Dora Fell said that the roof was mended.
				The Chair asked if the hall was dry. Dora Fell said that it was.
				""");
		assertThat(read.all(Exchange.class)).extracting((exchange) -> read.name(exchange.asker()))
			.containsExactly("Ada Cole");
	}

}
