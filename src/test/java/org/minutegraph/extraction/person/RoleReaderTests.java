package org.minutegraph.extraction.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.minutegraph.extraction.person.Posts.COUNCIL;
import static org.minutegraph.extraction.person.Posts.roles;

/** Which posts people hold, where, and when. */
class RoleReaderTests {

	@Test
	void readsPostsInAttendanceLists() {
		assertThat(roles(COUNCIL + """
				PRESENT: Councillors P. Quill (Chair) and T. Ashby.

				IN ATTENDANCE: Ms Ida Strake (Director of Finance), Mr K. Boll (Democratic Services Officer)
				""")).containsExactly("P. Quill: Chair at CHILDREN’S SCRUTINY COMMITTEE",
				"Ida Strake: Director of Finance at PELLMERE BOROUGH COUNCIL",
				"K. Boll: Democratic Services Officer at PELLMERE BOROUGH COUNCIL");
	}

	@Test
	void readsWhoClerkedBelowTheLabelAndNoPostOfWhoIsThanked() {
		assertThat(roles(COUNCIL + """
				Clerked by

				Ida Strake

				The gate was mended by Steve Marlow, the Chairman thanked him.
				""")).containsExactly("Ida Strake: Clerk at CHILDREN’S SCRUTINY COMMITTEE");
	}

	@Test
	void readsAClerkByHerSalaryAndAChairpersonOnce() {
		assertThat(roles("""
				MARLOW FEN PARISH COUNCIL

				CHAIRPERSON: Ann Tarn

				Present: Cllrs Ann Tarn (in the Chair), Thea Larkin, Tom Blake

				9. ACCOUNTS FOR PAYMENT

				Mrs Jane Hale, Clerk’s pay for May, BACS £412.50

				Mr Tom Reed, Clerk’s laptop £300.00
				""")).containsExactly("Ann Tarn: CHAIRPERSON at MARLOW FEN PARISH COUNCIL",
				"Jane Hale: Clerk at MARLOW FEN PARISH COUNCIL");
	}

	@Test
	void readsPostsBesideNames() {
		assertThat(roles(COUNCIL + """
				Steve Marlow, Director of Housing, presented the report. The Head of Legal Services, Ann Tolley,
				advised. Members thanked the Deputy Leader of the Council (Councillor J Orde).
				""")).containsExactly("Steve Marlow: Director of Housing at PELLMERE BOROUGH COUNCIL",
				"Ann Tolley: Head of Legal Services at PELLMERE BOROUGH COUNCIL",
				"J Orde: Deputy Leader of the Council at PELLMERE BOROUGH COUNCIL");
	}

	@Test
	void readsWhomSomebodyComesFor() {
		assertThat(roles("""
				PELLMERE SCHOOLS FORUM

				The Chair welcomed Mr Oscar Tell, Head of Dell Academy, who was attending as the Post 16 Provision
				representative, and Ms Ida Strake, CEO of the Ash Academy Trust, who was attending as one of the
				Academies representatives.
				""")).containsExactlyInAnyOrder("Oscar Tell: Head at Dell Academy",
				"Oscar Tell: Post 16 Provision representative at PELLMERE SCHOOLS FORUM",
				"Ida Strake: CEO at Ash Academy Trust",
				"Ida Strake: Academies representatives at PELLMERE SCHOOLS FORUM");
	}

	@Test
	void takesACouncilsOfficeHoldersForItsOwnWhateverSchoolIsNamed() {
		assertThat(roles("""
				CORPORATE PARENTING PANEL

				PRESENT: Sheila Pratt (Chair), Gary Coe

				IN ATTENDANCE: James Clark (Democratic Services Officer), Kevin Kell (Director of Public Health)

				KCC had visited Dell Road School. KCC would report back.
				""")).contains("Sheila Pratt: Chair at CORPORATE PARENTING PANEL",
				"James Clark: Democratic Services Officer at KCC", "Kevin Kell: Director of Public Health at KCC");
	}

	@Test
	void readsHeadteachersOfTheirSchools() {
		assertThat(roles("The review was led by Gary Kinross, the Headteacher of Thornbeck Academy."))
			.containsExactly("Gary Kinross: Headteacher at Thornbeck Academy");
	}

	@Test
	void readsTwoPostsOfOneGovernor() {
		assertThat(roles("""
				Full Governing Body

				Present:
				Jane Attlee (JA) – Co-opted Governor, Chair
				Ruth Haldane (RH) – Staff Governor
				""")).containsExactly("Jane Attlee: Co-opted Governor at Full Governing Body",
				"Jane Attlee: Chair at Full Governing Body", "Ruth Haldane: Staff Governor at Full Governing Body");
	}

	@Test
	void tellsFormerInterimAndComingHolders() {
		List<Role> roles = Read.text(COUNCIL + """
				Members recalled Bryn Tidwell, our former interim director. Mr Piers Hallow, who would take up post as
				Director of Public Health on 9 January 2023 in succession to Dr Gwen Abbot, was welcomed.
				""").all(Role.class);
		assertThat(roles).extracting(Role::title, Role::status, Role::interim, Role::from)
			.containsExactlyInAnyOrder(tuple("interim director", "past", true, null),
					tuple("Director of Public Health", "incoming", false, "2023-01-09"),
					tuple("Director of Public Health", "past", false, null));
	}

	@Test
	void readsPostsAfterVerbs() {
		assertThat(roles(COUNCIL + """
				Councillor Farr declared an interest as Chair of Governors of Brackley Primary School. Prue Linden
				resigned as Parent Governor in October.
				""")).contains("Farr: Chair of Governors at Brackley Primary School");
		assertThat(Read.text(COUNCIL + "Prue Linden resigned as Parent Governor in October.").all(Role.class))
			.extracting(Role::status)
			.containsExactly("past");
	}

	@Test
	void readsWhoTookTheChair() {
		assertThat(
				roles("Lowmoor Parish Council\n\nMinutes of the meeting\n\nCllr. O. Willis took the Chair and began."))
			.containsExactly("O. Willis: Chair at Lowmoor Parish Council");
	}

	@Test
	void readsPostsBelowNamesInContactDetails() {
		assertThat(roles(COUNCIL + """
				11. Contact details

				Report Author:                             Relevant Director:
				Nick Abra                                  Dora McTavish
				Assistant Director Education – West        Director of Education
				Telephone number                           Telephone number
				0300 041 0058                              0300 041 8913
				""")).containsExactly("Nick Abra: Assistant Director Education – West at PELLMERE BOROUGH COUNCIL",
				"Dora McTavish: Director of Education at PELLMERE BOROUGH COUNCIL");
		assertThat(roles(COUNCIL + """
				Report Authors:

				David Whitlow
				Director of Strategy, Policy,
				Relationships & Assurance
				01234 416883

				Carol Pike
				Policy and Partnerships Adviser
				""")).contains(
				"David Whitlow: Director of Strategy, Policy, Relationships & Assurance at "
						+ "PELLMERE BOROUGH COUNCIL",
				"Carol Pike: Policy and Partnerships Adviser at PELLMERE BOROUGH COUNCIL");
	}

	@Test
	void givesColumnsOfPartnersTheBodyAboveThem() {
		assertThat(roles("""
				Local area partnership details

				 Local Authority                                  Integrated Care Board
				 Pellmere County Council                          Pellmere and Lowmoor ICB
				 Dawn Garr, Strategic Director                    Caroline Trent, Chief Nursing Officer
				 Children and Families                            and Deputy Chief Executive.
				""")).contains("Dawn Garr: Strategic Director Children and Families at Pellmere County Council",
				"Caroline Trent: Chief Nursing Officer at Pellmere and Lowmoor ICB",
				"Caroline Trent: Deputy Chief Executive at Pellmere and Lowmoor ICB");
	}

	@Test
	void readsHoldersBehindAdverbsAndPronouns() {
		assertThat(roles("""
				Ashby Parish Council

				Village Hall – Helen Carr still Treasurer. Sarah Webb would ask about the bus, as she is the Secretary
				of Ashby Scouts. Last year Kate Orme was also the tree warden.
				""")).contains("Helen Carr: Treasurer at Ashby Parish Council",
				"Kate Orme: tree warden at Ashby Parish Council");
	}

	@Test
	void takesWhomAnotherBodyEmploysForItsOwn() {
		assertThat(roles(COUNCIL + """
				Sadie Booth, LBC Regeneration Project Manager, wrote to us. LBC would reply. The inspectors were:

				Maire Athey, Ofsted HMI
				Matthew Roe, Ofsted Inspector
				""")).containsExactly("Sadie Booth: LBC Regeneration Project Manager at LBC",
				"Maire Athey: Ofsted HMI at Ofsted", "Matthew Roe: Ofsted Inspector at Ofsted");
	}

	@Test
	void takesNoPostFromInitialsOrFromTheNextCell() {
		assertThat(roles("Elm Lane Primary School\n\nHanna Tarn (HT) spoke.")).isEmpty();
		assertThat(roles("""
				Elm Lane Primary School

				ITEM                                                        BY WHOM
				Tell the bursar of the resignation of Oliver Lane           Clerk
				Put the minutes on the website                              Clerk
				""")).isEmpty();
	}

	@Test
	void givesAnExecutiveHeadteacherToTheFederation() {
		String list = "Present: Mrs R Gell (Chair), Mrs J Oake (Executive Headteacher), Mr K Tarn (Head of School, Wend Infant School)";
		assertThat(Posts
			.roles("Wend Valley Federation\n\nGoverning Body of Wend Infant School and Wend Junior School\n\n" + list))
			.contains("J Oake: Executive Headteacher at Wend Valley Federation");
		assertThat(Posts
			.roles("Wend Valley Federation\n\nMrs J Oake, Executive Headteacher of Wend Infant School, spoke."))
			.contains("J Oake: Executive Headteacher at Wend Infant School");
	}

}
