package org.minutegraph.extraction.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Attendance;
import org.minutegraph.extraction.Statement.Commitment;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** The shapes in which attendance lists are printed. */
class AttendanceListTests {

	@Test
	void carriesATitleOverToTheNextLine() {
		Read read = Read.text("""
				Thornmere Borough Council

				PRESENT: Councillor J Hartnoll (Chair), Councillor Mrs P Quaife (Vice-Chair), Councillors
				B Abara, T. Devlin, M K Oyelade and
				G Ullathorne
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("J Hartnoll", "P Quaife", "B Abara", "T. Devlin",
				"M K Oyelade", "G Ullathorne");
	}

	@Test
	void readsPostsOnTheLineBelowAName() {
		assertThat(roles("""
				AUDIT COMMITTEE

				PRESENT
				Councillor Abel Burke
				(Chair)
				Mr Guy Hobbs
				(Independent Member)

				OFFICERS
				Ian Jex
				Director of Finance
				May Nash
				Committee Services Officer
				""")).containsExactly("Abel Burke: Chair", "Guy Hobbs: Independent Member",
				"Ian Jex: Director of Finance", "May Nash: Committee Services Officer");
	}

	@Test
	void readsOnUnderTheHeadingsOfGroups() {
		Read read = Read.text("""
				Wexshire County Council
				Wexshire Schools Forum

				Present

				Schools Members
				Yetunde Coppard
				Oona Dunmow

				Non-Schools Members
				Ffion Gower

				Observers
				Zach Norris

				1. Welcome
				""");
		assertThat(read.all(Attendance.class)).extracting((it) -> read.name(it.person()) + ": " + it.as())
			.containsExactly("Yetunde Coppard: present", "Oona Dunmow: present", "Ffion Gower: present",
					"Zach Norris: in attendance");
	}

	@Test
	void readsGridsOfGovernors() {
		Read read = Read.text("""
				ELM LANE PRIMARY SCHOOL GOVERNING BODY

				GOVERNOR ATTENDANCE

				12/01/2021
				02/03/2021
				               Type          Term ends
				ANN TOLLEY     Headteacher   Ex-officio   P    P
				BEN MARSHALL   Co-opted      09/2023      P    A
				VACANT         Parent
				CORA DENBY     Parent        11/2022      A    P

				Chaired by   Cora Denby                 Clerked by   Dan Orme
				""");
		assertThat(read.all(Attendance.class)).extracting((it) -> read.name(it.person()) + ": " + it.as())
			.containsExactly("Ann Tolley: present", "Ben Marshall: apologies", "Cora Denby: present");
		assertThat(read.all(Link.class)).filteredOn((link) -> link.type().equals("MEMBER_OF"))
			.extracting((link) -> read.name(link.from()))
			.contains("Ben Marshall");
		assertThat(read.all(Role.class)).extracting((role) -> read.name(role.person()) + ": " + role.title())
			.contains("Dan Orme: Clerk")
			.doesNotContain("Cora Denby: Chair");
		assertThat(read.all(Link.class)).extracting((link) -> read.name(link.from()) + " " + link.type())
			.contains("Cora Denby CHAIRS", "Cora Denby MEMBER_OF");
		assertThat(read.names(Kind.PERSON)).containsExactly("Ann Tolley", "Ben Marshall", "Cora Denby", "Dan Orme");
	}

	@Test
	void takesTheCommitteeUnderItsLabelForTheOneThatMet() {
		Read read = Read.text("""
				                    ELM LANE PRIMARY SCHOOL BOARD OF GOVERNORS

				COMMITTEE                                              DATE
				                    Premises & Safety Committee                        4 March 2021

				                    GOVERNOR ATTENDANCE
				                    Ann Tolley                 P     P
				                    Ben Marshall               P     A

				Chaired by   Ann Tolley                 Clerked by   Dan Orme
				""");
		assertThat(read.all(Link.class)).filteredOn((link) -> link.type().equals("MEMBER_OF"))
			.extracting((link) -> read.name(link.from()) + ", " + read.name(link.to()))
			.contains("Ben Marshall, Premises & Safety Committee");
	}

	@Test
	void takesInitialsForListedPeopleWhereSeveralAreCalledSo() {
		String list = "Elm Lane Primary School Parent Council\n\nPresent: Ann Tolley, Ben Marsh, Cora Denby\n\n";
		Read several = Read.text(list + "AT opened the meeting. CD thanked all. BM to write to the head.");
		assertThat(several.all(Commitment.class)).singleElement()
			.satisfies((one) -> assertThat(several.name(one.owners().getFirst())).isEqualTo("Ben Marsh"));
		Read one = Read.text(list + "The BM line was down.");
		assertThat(one.findings().entities()).filteredOn((entity) -> entity.name().equals("Ben Marsh"))
			.singleElement()
			.satisfies((entity) -> assertThat(entity.aliases()).doesNotContain("BM"));
	}

	@Test
	void takesNoHeadOfAColumnForAName() {
		Read read = Read.text("""
				ELM LANE PRIMARY SCHOOL GOVERNING BODY

				GOVERNOR ATTENDANCE

				               Type          End of                 Date
				                             Term                   Resigned

				ANN TOLLEY     Headteacher   Ex-officio   P    P
				BEN MARSHALL   Co-opted      09/2023      P    A
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("Ann Tolley", "Ben Marshall");
	}

	@Test
	void readsAListWithinTheFirstParagraph() {
		Read read = Read
			.text("""
					MINUTES OF THE ASHBY PARISH COUNCIL MEETING HELD AT THE HUT AT 4.30 PM ON 29 JUNE 2018 PRESENT (Three Councillors):- Pam Tarn (PT), Claire Bell (CB) - Chair, Lorraine Hall (LH). In attendance: Peter Marsh, Parish Clerk. Apologies: Cllr Tom Fay. CB asked whether all could hear.
					""");
		assertThat(read.all(Attendance.class)).extracting((it) -> read.name(it.person()) + ": " + it.as())
			.containsExactly("Pam Tarn: present", "Claire Bell: present", "Lorraine Hall: present",
					"Peter Marsh: in attendance", "Tom Fay: apologies");
		assertThat(read.all(Role.class)).extracting((role) -> read.name(role.person()) + ": " + role.title())
			.containsExactly("Claire Bell: Chair", "Peter Marsh: Parish Clerk");
		assertThat(read.findings().entities()).filteredOn((entity) -> entity.types().contains("councillor"))
			.extracting(Entity::name)
			.containsExactly("Pam Tarn", "Claire Bell", "Lorraine Hall", "Tom Fay");
	}

	@Test
	void readsAPostBeforeItsHolderOnALineOfItsOwn() {
		Read read = Read.text("""
				Ashby Parish Council
				1st November 2016
				Present
				Councillors D Bellow (Chair), P Moran, S Tarnley and the members called by the notice, M Oakes
				Clerk J Connor, Allan Pike Lowmoor District Council
				Members of the Public - D Bell, G. Johns and S Craigie
				Apologies - None
				""");
		assertThat(read.names(Kind.PERSON)).contains("J Connor", "Allan Pike", "D Bell", "G. Johns", "S Craigie");
		assertThat(read.all(Role.class)).extracting((role) -> read.name(role.person()) + ": " + role.title())
			.containsExactly("D Bellow: Chair", "J Connor: Clerk");
	}

	@Test
	void readsANameAfterAPostInBracketsAndASurnameAlone() {
		Read read = Read.text("""
				LOWSHIRE COUNTY COUNCIL
				CABINET

				IN ATTENDANCE: Mr D Wells (General Counsel), Mrs C Head (Head of Finance Operations), Mr N Abra (Area
				Education Officer) and McTavish (Acting Chief Accountant)
				""");
		assertThat(read.all(Role.class)).extracting((role) -> read.name(role.person()) + ": " + role.title())
			.containsExactly("D Wells: General Counsel", "C Head: Head of Finance Operations",
					"N Abra: Area Education Officer", "McTavish: Acting Chief Accountant");
	}

	@Test
	void readsLettersBeforeNamesByTheirLegend() {
		Read read = Read.text("""
				Minutes of the Regulation Committee

				Councillors:

				P  Ann Tolley (Chairman)
				P  Ben Marsh
				A  Carol Denby

				P: Present
				A: Apologies for absence submitted
				""");
		assertThat(came(read)).containsExactly("Ann Tolley: present", "Ben Marsh: present", "Carol Denby: apologies");
	}

	@Test
	void readsOnBehindTheOneInTheChairAndKeepsInitialsInAWrappedList() {
		Read read = Read
			.text("""
					METROPOLITAN BOROUGH OF WENDLE

					PRESENT:  The Mayor (Councillor Mrs. B. Crane) in the Chair;
					Councillors S. Ash, M. Bell, J. Coe, L. Dunn, A. Earl, R. Fox, W. Gray, B. Hill, I. Innes, O. Jude, C. Kerr, D. Lowe, R. Moss
					""");
		assertThat(came(read)).hasSize(14).contains("A. Earl: present", "B. Hill: present", "D. Lowe: present");
	}

	@Test
	void readsAListBesideItsLeadInATable() {
		Read read = Read.text("""
				Wendle Community Council

				PRESENT         Ann Tolley              AT         Ben Marsh                BM
				                Carol Denby             CD         Frank Lowe               FL

				AT chaired the meeting.
				""");
		assertThat(came(read)).containsExactly("Ann Tolley: present", "Ben Marsh: present", "Carol Denby: present",
				"Frank Lowe: present");
	}

	@Test
	void readsOnBelowTheOneInTheChair() {
		Read read = Read.text("""
				Wendle Area Committee

				Present:   Councillor N J Staple in the Chair
				           Councillors Miss B Ack, G Dunn, Mrs H Fell and T Wint
				""");
		assertThat(came(read)).containsExactly("N J Staple: present", "B Ack: present", "G Dunn: present",
				"H Fell: present", "T Wint: present");
	}

	private static List<String> came(Read read) {
		return read.all(Attendance.class).stream().map((it) -> read.name(it.person()) + ": " + it.as()).toList();
	}

	private static List<String> roles(String text) {
		Read read = Read.text(text);
		return read.all(Role.class).stream().map((role) -> read.name(role.person()) + ": " + role.title()).toList();
	}

}
