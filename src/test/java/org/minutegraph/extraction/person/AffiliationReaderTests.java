package org.minutegraph.extraction.person;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** From which bodies those came whom an attendance list names. */
class AffiliationReaderTests {

	private static final String FORUM = """
			Wendle Valley Liaison Committee

			Those present
			Ann Tolley, Parish of Saint Osyth (Chair)
			Ben Marsh, Orchard Estate Residents' Association
			Carol Denby, Wendle Rowers
			Cllr Dev Patel, North Ward, Wendle City Council
			Edith Crane, Mill Road
			Frank Lowe, Mill Road Tenants' Association

			University
			Gita Rao
			Hugh Penn, Head of Estates

			Apologies
			Iris Moss, Saltmarsh Arts

			1. WELCOME

			The Chair welcomed everyone.
			""";

	@Test
	void readsOneNameALineWithItsBodyAfterAComma() {
		Read read = Read.text(FORUM);
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Ann Tolley", "Ben Marsh", "Carol Denby",
				"Dev Patel", "Edith Crane", "Frank Lowe", "Gita Rao", "Hugh Penn", "Iris Moss");
		assertThat(members(read)).contains("Ann Tolley MEMBER_OF Parish of Saint Osyth",
				"Carol Denby MEMBER_OF Wendle Rowers", "Dev Patel MEMBER_OF Wendle City Council",
				"Gita Rao MEMBER_OF University", "Iris Moss MEMBER_OF Saltmarsh Arts");
		assertThat(read.names(Kind.BODY)).doesNotContain("Mill Road", "North Ward");
	}

	@Test
	void takesEveryoneAtAJointMeetingForAMemberOfIt() {
		assertThat(members(Read.text(FORUM))).contains("Ben Marsh MEMBER_OF Wendle Valley Liaison Committee",
				"Dev Patel MEMBER_OF Wendle Valley Liaison Committee",
				"Edith Crane MEMBER_OF Wendle Valley Liaison Committee");
	}

	@Test
	void takesNobodyAtAJointMeetingForACouncillorWithoutATitle() {
		Read read = Read.text(FORUM);
		assertThat(kinds(read)).containsEntry("Carol Denby", "other").containsEntry("Dev Patel", "councillor");
	}

	@Test
	void believesBracketsWhereOthersNameBodies() {
		Read read = Read.text("""
				Panel attendees: Professor Ann Tolley (Chair), Ben Marsh (Wendle Borough Council), Carol Denby (Orchard
				Live), Dev Patel (Sharedroads.org), Edith Crane (Farnmoor County Council), Frank Lowe (via Teams)

				The minutes were agreed.
				""");
		assertThat(members(read)).contains("Ben Marsh MEMBER_OF Wendle Borough Council",
				"Carol Denby MEMBER_OF Orchard Live", "Dev Patel MEMBER_OF Sharedroads.org",
				"Edith Crane MEMBER_OF Farnmoor County Council");
		assertThat(read.names(Kind.BODY)).doesNotContain("Teams");
	}

	@Test
	void takesNeitherPortfoliosNorFaithsNorLettersForBodies() {
		Read read = Read
			.text("""
					WENDLE BOROUGH COUNCIL
					CABINET

					Members: Councillor Ann Tolley (Leader), Councillor Ben Marsh (Adult Care), Councillor Carol Denby (Housing)

					Also present: Dev Patel (Sikh), Edith Crane (MEM), Frank Lowe (Property), Gita Rao (Wendle Police)
					""");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("WENDLE BOROUGH COUNCIL", "CABINET",
				"Wendle Police");
	}

	@Test
	void keepsACouncilFromWhichSomebodyCameFromOwningTheMeeting() {
		Read read = Read.text("""
				Present:

				Dr Ann Tolley – CHAIR

				Carol Denby, Royal Borough of Farnmoor

				Dev Patel, Home Office

				Ben Marsh, Wendle Live

				Edith Crane, Cabinet Office

				1. Welcome
				""");
		assertThat(members(read)).containsExactlyInAnyOrder("Ben Marsh MEMBER_OF Wendle Live",
				"Carol Denby MEMBER_OF Royal Borough of Farnmoor", "Dev Patel MEMBER_OF Home Office",
				"Edith Crane MEMBER_OF Cabinet Office");
		assertThat(read.all(Role.class)).extracting(Role::body).containsOnlyNulls();
	}

	@Test
	void takesAListOfNamesOnALineForNames() {
		Read read = Read.text("""
				Wendle Parish Council

				Apologies

				Ann Tolley, Xanthe Obuya

				1. Minutes
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("Ann Tolley", "Xanthe Obuya");
	}

	@Test
	void takesAPersonOfAnAuthorityForNoHeading() {
		Read read = Read.text("""
				Present:

				Ann Tolley, Home Office

				Xanthe Obuya, Greater Wendle Authority

				1. Welcome
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("Ann Tolley", "Xanthe Obuya");
	}

	@Test
	void readsSeveralBodiesOverTheirPeople() {
		Read read = Read.text("""
				Wendle Residents’ Association and Portal meeting

				Those present
				Wendle Residents’ Association (WRA)
				Ann Tolley, Chair

				Portal
				Ben Marsh, Operations Director
				""");
		assertThat(read.all(Role.class))
			.extracting((role) -> read.name(role.person()) + " at " + read.name(role.body()))
			.contains("Ben Marsh at Portal");
	}

	@Test
	void takesNobodyFromAParishCouncilForAnOfficer() {
		Read read = Read.text("""
				WENDLE BOROUGH COUNCIL

				In attendance: Ann Tolley (Orchard Parish Council), Ben Marsh (Farnmoor County Council)
				""");
		assertThat(kinds(read)).containsEntry("Ann Tolley", "other").containsEntry("Ben Marsh", "officer");
	}

	@Test
	void readsThoseWhomABodySentBehindItsName() {
		assertThat(members(Read.text("""
				Orchard Estate Residents' Association

				Present: Ann Tolley (Chair), Ben Carter
				From Wendle Council: Carol Denby, Cllr Dev Patel (ward councillor)
				From Keel Lifts Ltd: Edith Crane (item 3 only)
				"""))).containsExactlyInAnyOrder("Ben Carter MEMBER_OF Orchard Estate Residents' Association",
				"Carol Denby MEMBER_OF Wendle Council", "Dev Patel MEMBER_OF Wendle Council",
				"Edith Crane MEMBER_OF Keel Lifts Ltd");
	}

	@Test
	void takesTheParentsOrGovernorsInTheTitleForThoseWhoMet() {
		assertThat(members(Read.text("""
				Millbrae Primary & Nursery – Parent Council
				Mon 13th May 2024

				Here: Ann Tolley (AT, Chair), Ben Carter (BC)
				Sorry: Carol Denby (CD)

				1. Minutes
				"""))).containsExactlyInAnyOrder("Ben Carter MEMBER_OF Parent Council",
				"Carol Denby MEMBER_OF Parent Council");
		assertThat(members(Read.text("""
				THE WENDLE FEDERATION

				GOVERNING BODY – SUMMER TERM MEETING

				PRESENT: Mr B Carter, Mrs C Denby
				"""))).containsExactlyInAnyOrder("B Carter MEMBER_OF GOVERNING BODY",
				"C Denby MEMBER_OF GOVERNING BODY");
	}

	@Test
	void leavesATitleThatOnlyMentionsGovernorsToItsCouncil() {
		assertThat(members(Read.text("""
				WENDLE DISTRICT COUNCIL

				Response to the school council of Mill Lane

				PRESENT: Councillors B Carter and C Denby
				"""))).containsExactlyInAnyOrder("B Carter MEMBER_OF WENDLE DISTRICT COUNCIL",
				"C Denby MEMBER_OF WENDLE DISTRICT COUNCIL");
	}

	private static Map<String, String> kinds(Read read) {
		return read.findings()
			.entities()
			.stream()
			.filter((entity) -> entity.kind() == Kind.PERSON)
			.collect(Collectors.toMap(Entity::name, (entity) -> entity.types().iterator().next()));
	}

	private static List<String> members(Read read) {
		return read.all(Link.class)
			.stream()
			.filter((link) -> link.type().equals("MEMBER_OF"))
			.map((link) -> read.name(link.from()) + " MEMBER_OF " + read.name(link.to()))
			.toList();
	}

}
