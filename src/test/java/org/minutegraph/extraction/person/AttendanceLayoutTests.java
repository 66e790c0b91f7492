package org.minutegraph.extraction.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Attendance;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Attendance in the layouts of many clerks: who came, and who is a member. */
class AttendanceLayoutTests {

	@Test
	void opensAListUnderAHeadingInTwoLanguages() {
		Read read = Read.text("""
				CYNGOR TREF ABERWENFFRWD TOWN COUNCIL

				Present / Yn bresennol:
				Cllr Owain Tudno (Chair) OT
				Cllr Mair Bowen MB
				Clerk: Delyth Prys DP

				Apologies / Ymddiheuriadau: Cllr Ieuan Rhys IR
				""");
		assertThat(came(read)).containsExactly("Owain Tudno: present", "Mair Bowen: present", "Delyth Prys: present",
				"Ieuan Rhys: apologies");
		assertThat(members(read)).containsExactly("Mair Bowen", "Ieuan Rhys");
	}

	@Test
	void readsNamesUnderTwoLeadsWhoseColumnsAPdfHasTornApart() {
		Read read = Read.text("""
				MARLOW FEN PARISH COUNCIL

				Present:

				Cllrs.

				In Attendance:

				Ann Bell (in the Chair)
				Toby Bright

				Robin Thorne
				Chris Walden

				Clerk, Jenny Holling

				There were no members of the public present
				""");
		assertThat(came(read)).containsExactly("Ann Bell: present", "Toby Bright: present", "Robin Thorne: present",
				"Chris Walden: present", "Jenny Holling: in attendance");
		assertThat(members(read)).containsExactly("Toby Bright", "Robin Thorne", "Chris Walden");
		assertThat(read.all(Role.class)).extracting((role) -> read.name(role.person()) + ", " + role.title())
			.containsExactly("Ann Bell, Chair", "Jenny Holling, Clerk");
	}

	@Test
	void readsALeadWithAFullStopAndAnOfficeBeforeACommaAndAName() {
		Read read = Read.text("""
				MARLOW FEN PARISH COUNCIL

				Present.

				Cllrs. Ann Bell (in the Chair)
				Toby Bright

				In Attendance: County Councillor, Rose Dunn

				1. Apologies – none. The County Councillor, Rose Dunn, spoke.
				""");
		assertThat(came(read)).containsExactly("Ann Bell: present", "Toby Bright: present", "Rose Dunn: in attendance");
	}

	@Test
	void takesARowThatBeginsWithANameForNoHeading() {
		Read read = Read.text("""
				HARWICK PRIMARY SCHOOL
				Minutes of the Full Governing Board held on 3 March 2023

				Present:        Ann Tolley (AT)       Foundation, Chair
				                Carla Denby (CD)      Staff
				                Dan Ember (DE)        LA

				In attendance:  Ivy Jessop            Clerk
				""");
		assertThat(came(read)).containsExactly("Ann Tolley: present", "Carla Denby: present", "Dan Ember: present",
				"Ivy Jessop: in attendance");
	}

	@Test
	void takesABodyBesideANameForNoHeading() {
		Read read = Read.text("""
				Harrow Vale Neighbourhood Forum

				PRESENT:
				Councillor P Nash – Askerton Town Council
				S Whitby – Moorside Homes
				""");
		assertThat(came(read)).containsExactly("P Nash: present", "S Whitby: present");
	}

	@Test
	void readsColumnsOfCouncillorsToTheLastOfEachRow() {
		Read read = Read.text("""
				Fellside Council
				PLANNING COMMITTEE

				Councillors:
				B Oake             C Tarn           D Wool
				Mrs E Kettle       F Doyle*         G Inch
				""");
		assertThat(members(read)).containsExactly("B Oake", "C Tarn", "D Wool", "E Kettle", "F Doyle", "G Inch");
	}

	@Test
	void keepsThePostInTheLastColumn() {
		Read read = Read.text("""
				Fellside Council
				PLANNING COMMITTEE

				Officers:
				Ann Tolley         Principal Planner
				Ben Marsh          Democratic Services
				""");
		assertThat(came(read)).containsExactly("Ann Tolley: in attendance", "Ben Marsh: in attendance");
	}

	@Test
	void readsOnWhereAListHasGoneWithoutItsComma() {
		Read read = Read.text("""
				Oakhurst Parish Council

				Present
				Councillors D Doyle (Chair) R Kettle, M Farrow and
				P Marden      Clerk J Connell

				1. Apologies
				A Inch, and M Lark (Councillors)
				""");
		assertThat(members(read)).containsExactly("R Kettle", "M Farrow", "P Marden", "A Inch", "M Lark");
		assertThat(read.all(Role.class)).extracting((role) -> read.name(role.person()) + ": " + role.title())
			.contains("J Connell: Clerk")
			.doesNotContain("P Marden: Clerk");
	}

	@Test
	void readsApologiesBelowTheirNumberedHeading() {
		Read read = Read.text("""
				LOWMOOR TOWN COUNCIL

				Present: Cllrs Bellow (Mayor), Oake, Tarn and Wool
				Clerk: Mrs J Fenn

				1. Apologies for absence
				1.1 Cllrs Kettle and Doyle.

				2. Declarations of interest
				2.1 Cllr Oake declared an interest in item 7.
				""");
		assertThat(came(read)).containsExactly("Bellow: present", "Oake: present", "Tarn: present", "Wool: present",
				"J Fenn: present", "Kettle: apologies", "Doyle: apologies");
		assertThat(members(read)).doesNotContain("J Fenn");
	}

	@Test
	void carriesNoTitleBeyondTheLastOfTheSurnames() {
		Read read = Read.text("""
				GLENBEG COMMUNITY COUNCIL

				Present: Allan Bellow, Esme Carr, John Thorne

				Apologies: Annie Morrow, Cllrs Alam, Dorn and Hutch, Amanda Brow.
				""");
		assertThat(members(read)).containsExactly("Allan Bellow", "Esme Carr", "John Thorne", "Annie Morrow",
				"Amanda Brow");
	}

	@Test
	void readsWhoWasPresentInASentence() {
		Read read = Read.text("""
				FELLSIDE TOWN COUNCIL

				Minutes of the meeting held on 4 May 2020 at which were present Councillors Bellow, Oake and Tarn,
				together with two members of the public.
				""");
		assertThat(members(read)).containsExactly("Bellow", "Oake", "Tarn");
	}

	@Test
	void leavesAPostToTheTitledNameBehindIt() {
		Read read = Read.text("""
				Oakhurst Parish Council

				Present: Cllr A Tolley, District Cllr L Tarn, Clerk Mrs E Broad
				""");
		assertThat(read.all(Role.class)).extracting((role) -> read.name(role.person()) + ": " + role.title())
			.containsExactly("E Broad: Clerk");
	}

	@Test
	void makesNoGuestsOfCouncillorsBesideAMinuteTaker() {
		Read read = Read.text("""
				Oakhurst Parish Council

				Present: Cllr Ann Tolley (Chair), Cllr Ben Marsh, Cllr Eve Fallow
				Mrs Carla Denby, minute taker
				Gill Hobbs, resident
				Clerk - Ivan Jessop
				""");
		assertThat(came(read)).contains("Gill Hobbs: present", "Ivan Jessop: present");
		assertThat(members(read)).containsExactly("Ben Marsh", "Eve Fallow");
	}

	@Test
	void stillTakesTitledCouncillorsForGuestsAmongPlainMembers() {
		Read read = Read.text("""
				Moor Valley Community Council

				Present: Ann Tolley, Ben Marsh, Eve Fallow, Cllr Gill Hobbs
				""");
		assertThat(members(read)).containsExactly("Ann Tolley", "Ben Marsh", "Eve Fallow");
	}

	@Test
	void knowsACouncilByTheTitleOfItsMeeting() {
		Read read = Read.text("""
				Minutes of the Oakhurst Parish Council Meeting
				held on 5 March 2019

				Present: Cllrs Tolley and Marsh
				""");
		assertThat(members(read)).containsExactly("Tolley", "Marsh");
	}

	@Test
	void knowsATrustByTheTitleOfItsMinutes() {
		Read read = Read.text("""
				Moorside Village Hall Trust
				Trustees' Meeting

				Present: Ann Tolley, Ben Marsh
				""");
		assertThat(members(read)).containsExactly("Ann Tolley", "Ben Marsh");
	}

	@Test
	void takesLettersInBothCasesForACode() {
		Read read = Read.text("""
				Moor Valley Community Council

				Present: Cllr Ben Marsh BM, Cllr Eve Fallow EFa
				""");
		assertThat(members(read)).containsExactly("Ben Marsh", "Eve Fallow");
	}

	@Test
	void readsACodeBeforeARareGivenName() {
		Read read = Read.text("""
				Wendle Planning Committee

				Councillors:
				P  Ann Tolley
				P  Jaswinderpal Gill
				A  Ben Marsh

				P: Present
				A: Apologies
				""");
		assertThat(came(read)).containsExactly("Ann Tolley: present", "Jaswinderpal Gill: present",
				"Ben Marsh: apologies");
	}

	private static List<String> came(Read read) {
		return read.all(Attendance.class).stream().map((it) -> read.name(it.person()) + ": " + it.as()).toList();
	}

	private static List<String> members(Read read) {
		return read.all(Link.class)
			.stream()
			.filter((link) -> link.type().equals("MEMBER_OF"))
			.map((link) -> read.name(link.from()))
			.toList();
	}

}
