package org.minutegraph.extraction.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Attendance;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attendance lists whose lines have columns: each says what its head, or most of its
 * cells, tell.
 */
class AttendanceColumnsTests {

	private static final String TABS = """
			Sandmoor Primary School

			Minutes of the Governing Body held on 4 March 2024

			Present
			Name\tCategory\tTerm of Office\tAttendance
			Ann Tolley\tCo-opted (Chair)\t01/09/2022 – 31/08/2026\tPresent
			Ben Marsh\tParent\t12/10/2021 - 11/10/2025\tApologies
			Carol Denby\tStaff\tElected 14 May 2023\tPresent
			David Oake\tFoundation\t01.01.2022\tAbsent
			Ella Fenn\tHeadteacher\tex officio\tPresent

			1. Welcome
			""";

	private static final String SPACES = """
			LOWMOOR PHARMACY FORUM

			Minutes of the meeting held on 4 March 2024

			PRESENT:
			Name                     Organisation             Affiliation
			Ann Tolley (Annie)       Tollers                  ABC
			Ben Marsh                Marsh & Finch            Independent
			Carol Denby              Lowmoor PF               Treasurer
			David Oake               Riverside Chemists       Chair
			Ella Fenn                Riverside Chemists       Independent
			Gail Hope                Resident                 Independent

			APOLOGIES:
			Name                     Organisation             Affiliation
			Fred Kettle              Healthwatch Lowmoor      Area Manager

			1. Welcome
			The Chair welcomed everyone.
			""";

	private static final String PIPES = """
			# Eastmarsh Wellbeing Board

			Minutes of the meeting held on 4 March 2024

			## Attendance

			| Name | Designation | Representing |
			|------|-------------|--------------|
			| Cllr Ann Tolley | Chair | Eastmarsh Council |
			| Ben Marsh | Play Ranger | Eastmarsh Council |
			| Carol Denby | Head of Operations | St Bride Hospice |
			| Ella Fenn | Trustee | Age Well Eastmarsh |
			""";

	private static final String TAGS = """
			<h1>Eastmarsh Academy</h1>
			<p>Minutes of the Local Governing Board held on 4 March 2024</p>
			<table><tr><th>Governor</th><th>Type of governor</th><th>From</th><th>To</th><th>P/A</th></tr>
			<tr><td>Ann Tolley</td><td>Co-opted</td><td>01/09/2022</td><td>31/08/2026</td><td>P</td></tr>
			<tr><td>Ben Marsh</td><td>Parent</td><td>12/10/2021</td><td>11/10/2025</td><td>A</td></tr>
			</table>
			""";

	private static final String NO_HEADS = """
			Eastmarsh Safeguarding Partnership

			Minutes of the meeting held on 4 March 2024

			Members present:
			Ann Tolley            Independent Chair
			Ben Marsh             Eastmarsh Council                 Director of Housing
			Carol Denby           Elmshire Police                   Detective Superintendent
			David Oake            Brightside                        Chief Officer
			Ella Fenn             Fenn House School                 Headteacher
			Fred Kettle           Kettle Trust                      Manager
			""";

	@Test
	void readsAListSetInTwoColumnsOfPeopleWhateverTheyAreCalled() {
		Read read = Read.text("""
				LOWMOOR PARISH COUNCIL

				Minutes of the meeting held on 4 March 2024

				   Present:         Cllrs.  Ann Tolley (in the Chair)             Robin Thorne
				                            Carl Dunn                             Will Gormly
				                            Ella Fenn                             Bryn Finch

				   In Attendance:           County Councillor, Fred Kettle
				                            Clerk, Gail Hope

				1. Apologies
				""");
		assertThat(read.all(Link.class)).filteredOn((link) -> read.name(link.to()).equals("LOWMOOR PARISH COUNCIL"))
			.extracting((link) -> read.name(link.from()))
			.contains("Robin Thorne", "Carl Dunn", "Will Gormly", "Ella Fenn", "Bryn Finch");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Ann Tolley", "Robin Thorne", "Carl Dunn",
				"Will Gormly", "Ella Fenn", "Bryn Finch", "Fred Kettle", "Gail Hope");
	}

	@Test
	void givesTypesOfGovernorsWithTheirTerms() {
		assertThat(roles(TABS)).containsExactly("Ann Tolley, Chair, Governing Body",
				"Ann Tolley, Co-opted Governor, Governing Body, from 2022-09-01, to 2026-08-31",
				"Ben Marsh, Parent Governor, Governing Body, from 2021-10-12, to 2025-10-11",
				"Carol Denby, Staff Governor, Governing Body, from 2023-05-14",
				"David Oake, Foundation Governor, Governing Body", "Ella Fenn, Headteacher, Sandmoor Primary School");
		assertThat(roles(TAGS)).containsExactly(
				"Ann Tolley, Co-opted Governor, Local Governing Board, from 2022-09-01, to 2026-08-31",
				"Ben Marsh, Parent Governor, Local Governing Board, from 2021-10-12, to 2025-10-11");
	}

	@Test
	void readsWhoCameFromTheColumnThatSaysIt() {
		assertThat(attendance(TABS)).containsExactly("Ann Tolley: present", "Ben Marsh: apologies",
				"Carol Denby: present", "David Oake: apologies", "Ella Fenn: present");
		assertThat(attendance(TAGS)).containsExactly("Ann Tolley: present", "Ben Marsh: apologies");
	}

	@Test
	void takesTheColumnOfOrganisationsForBodiesAndNoOther() {
		assertThat(Read.text(SPACES).names(Kind.BODY)).containsExactlyInAnyOrder("LOWMOOR PHARMACY FORUM", "Tollers",
				"Marsh & Finch", "Riverside Chemists", "Healthwatch Lowmoor");
		assertThat(links(SPACES)).contains("Ann Tolley MEMBER_OF Tollers", "Ben Marsh MEMBER_OF Marsh & Finch",
				"Ella Fenn MEMBER_OF Riverside Chemists", "Ella Fenn MEMBER_OF LOWMOOR PHARMACY FORUM");
	}

	@Test
	void holdsPostsWhereTheRowSaysButTheChairInTheMeeting() {
		assertThat(roles(SPACES)).containsExactly("Carol Denby, Treasurer, LOWMOOR PHARMACY FORUM",
				"David Oake, Chair, LOWMOOR PHARMACY FORUM", "Fred Kettle, Area Manager, Healthwatch Lowmoor");
		assertThat(roles(PIPES)).containsExactly("Ann Tolley, Chair, Eastmarsh Wellbeing Board",
				"Ben Marsh, Play Ranger, Eastmarsh Council", "Carol Denby, Head of Operations, St Bride Hospice",
				"Ella Fenn, Trustee, Age Well Eastmarsh");
	}

	@Test
	void tellsColumnsWithoutHeadsByMostOfTheirCells() {
		assertThat(roles(NO_HEADS)).containsExactly("Ann Tolley, Independent Chair, Eastmarsh Safeguarding Partnership",
				"Ben Marsh, Director of Housing, Eastmarsh Council",
				"Carol Denby, Detective Superintendent, Elmshire Police", "David Oake, Chief Officer, Brightside",
				"Ella Fenn, Headteacher, Fenn House School", "Fred Kettle, Manager, Kettle Trust");
	}

	@Test
	void makesMembersOfThoseCalledMemberButNotOfThePublic() {
		assertThat(links("""
				Oakhurst Community Council

				Minutes of the meeting of Oakhurst Community Council held on 28 April 2015

				PRESENT:                         Ann Tolley,             Convenor
				                                 Ben Marsh,              Vice Convenor
				                                 Carol Denby             Member (Planning)
				                                 Ella Fenn               Member
				                                 Fred Kettle             Member of the public
				""")).containsExactly("Carol Denby MEMBER_OF Oakhurst Community Council",
				"Ella Fenn MEMBER_OF Oakhurst Community Council");
	}

	@Test
	void takesNeitherHeadsNorNicknamesForBodies() {
		assertThat(Read.text("""
				Oakhurst Community Forum

				Attendees
				Name\tCompany\tPosition\tAttended
				Ann Tolley (Betty)\tBrightside\tCEO\tY
				Ben Marsh\tOakhurst Town Council\tClerk\tN
				""").names(Kind.BODY)).containsExactlyInAnyOrder("Oakhurst Community Forum", "Brightside",
				"Oakhurst Town Council");
	}

	@Test
	void leavesListsWithTwoPeopleARowAsTheyAre() {
		assertThat(attendance("""
				Sandmoor Resources Committee

				PRESENT:         Mr L Tolley (Chairman)        Mrs B Marsh
				                 Mr F Denby                    Dr W Oake
				                 Mr K Fenn (Headmaster)        Mrs V Kettle
				""")).hasSize(6);
	}

	@Test
	void endsTheListAtATableOfComments() {
		assertThat(attendance("""
				Wendle Tenants Panel

				Attendees:
				Name                    Organisation
				Priya Nair              Wendle Homes
				Owen Tarrant            Wendle Council

				Comments received

				Name                Organisation           Comment
				Kit Danby           Danby Stores           Parking is too dear.
				Lee Orton           Orton and Son          Agree.
				""")).containsExactly("Priya Nair: present", "Owen Tarrant: present");
	}

	@Test
	void readsEachChairOfSeveralAsOneOfTheOwnOrganisation() {
		assertThat(roles("""
				Eastmarsh Residents Network

				Present:
				Name                Organisation               Position
				Ann Tolley          Wendle Arts Trust          Chair
				Ben Marsh           Elmshire Cycling Trust     Chair
				Carol Denby         Kettle Trust               Clerk
				""")).containsExactly("Ann Tolley, Chair, Wendle Arts Trust",
				"Ben Marsh, Chair, Elmshire Cycling Trust", "Carol Denby, Clerk, Kettle Trust");
	}

	@Test
	void leavesChairWithTheBodyInTheSameCell() {
		assertThat(roles("""
				Eastmarsh Health and Wellbeing Board

				Present:
				Cllr Ann Tolley\tLeader, Eastmarsh Council
				Dr Ben Marsh\tClinical Chair, Eastmarsh CCG
				Carol Denby\tManager, Healthwatch Eastmarsh
				Ella Fenn\tDirector of Nursing, Elmshire NHS Trust
				""")).contains("Ben Marsh, Clinical Chair, Eastmarsh CCG");
	}

	private static List<String> roles(String text) {
		Read read = Read.text(text);
		return read.all(Role.class).stream().map((role) -> {
			Integer body = role.body();
			return read.name(role.person()) + ", " + role.title() + ((body != null) ? ", " + read.name(body) : "")
					+ ((role.from() != null) ? ", from " + role.from() : "")
					+ ((role.to() != null) ? ", to " + role.to() : "");
		}).toList();
	}

	private static List<String> attendance(String text) {
		Read read = Read.text(text);
		return read.all(Attendance.class).stream().map((it) -> read.name(it.person()) + ": " + it.as()).toList();
	}

	private static List<String> links(String text) {
		Read read = Read.text(text);
		return read.all(Link.class)
			.stream()
			.map((it) -> read.name(it.from()) + " " + it.type() + " " + read.name(it.to()))
			.toList();
	}

}
