package org.minutegraph.extraction.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Attendance;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement.Role;
import org.minutegraph.extraction.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** Who was there, and who belongs to the body that met. */
class AttendanceReaderTests {

	private static final String MINUTES = """
			LOWMOOR DISTRICT COUNCIL

			PRESENT: Councillors R Bellow (Chairman), D Oake and P Tarn.

			Also in attendance: Mrs C Latham (Citizens Advice Lowmoor)

			Officers:
			Fiona Garr          (Chief Executive)

			Apologies were received from Councillor K Wool. Councillor Wool was substituted by Councillor Tarn.

			45. MINUTES

			Councillor Oake moved the minutes.
			""";

	@Test
	void readsHowEachCame() {
		Read read = Read.text(MINUTES);
		assertThat(read.all(Attendance.class)).extracting((it) -> read.name(it.person()) + ": " + it.as())
			.containsExactly("R Bellow: present", "D Oake: present", "P Tarn: present", "C Latham: in attendance",
					"Fiona Garr: in attendance", "K Wool: apologies");
	}

	@Test
	void statesMembershipOnceAndNotOfOfficers() {
		assertThat(members(MINUTES)).containsExactly("D Oake MEMBER_OF LOWMOOR DISTRICT COUNCIL",
				"P Tarn MEMBER_OF LOWMOOR DISTRICT COUNCIL", "C Latham MEMBER_OF Citizens Advice Lowmoor",
				"K Wool MEMBER_OF LOWMOOR DISTRICT COUNCIL");
	}

	@Test
	void endsWithTheProse() {
		Read read = Read.text("""
				Present: Ann Tolley, Ben Marsh

				Ann Tolley welcomed Carol Denby from the library. Natural England visited.
				""");
		assertThat(read.all(Attendance.class)).hasSize(2);
	}

	@Test
	void givesRowsTheBodyOfTheirFirstCell() {
		Read read = Read.text("""
				LOWMOOR HEALTH AND WELLBEING BOARD

				Present:
				Organisation	Member
				Lowmoor Council	Mr. I. Petts (Cabinet Member for Health)
				Healthwatch Lowmoor	Mrs. P. Ainsley (Manager)
				""");
		assertThat(read.all(Statement.Role.class))
			.extracting((it) -> read.name(it.person()) + " at " + read.name(it.body()))
			.contains("P. Ainsley at Healthwatch Lowmoor");
		assertThat(read.all(Attendance.class)).hasSize(2);
	}

	@Test
	void statesWhoSitsOnCommitteesAndOutsideBodies() {
		assertThat(members("""
				Oakhurst Town Council

				1. COMMITTEES
				Planning Committee: Cllrs Doyle (Chairman), Kettle and Farrow

				2. OUTSIDE BODIES
				Oakhurst Twinning Association – Cllrs Kettle and Doyle
				Cllr Farrow – Allotments Committee

				Planning Committee – Cllr Doyle reported that two sites had been visited.
				""")).containsExactly("Kettle MEMBER_OF Planning Committee", "Farrow MEMBER_OF Planning Committee",
				"Kettle MEMBER_OF Oakhurst Twinning Association", "Doyle MEMBER_OF Oakhurst Twinning Association",
				"Farrow MEMBER_OF Allotments Committee");
	}

	@Test
	void keepsMembersWhoseBracketOnlySaysHowTheyCame() {
		assertThat(members("""
				Oakhurst Town Council

				Present: Cllrs P Doyle (via Zoom), S Kettle (left at 8pm) and R Quill
				Apologies: Cllr T Nash (for whom Cllr Kettle spoke), County Councillor H Moat
				""")).containsExactly("P Doyle MEMBER_OF Oakhurst Town Council",
				"S Kettle MEMBER_OF Oakhurst Town Council", "R Quill MEMBER_OF Oakhurst Town Council",
				"T Nash MEMBER_OF Oakhurst Town Council");
	}

	@Test
	void takesCouncillorsOfACountyOrDistrictForGuestsOfAParish() {
		assertThat(members("""
				Oakhurst Parish Council

				Present: Cllrs P Doyle, S Kettle, CCllr Una Fenn
				Apologies: DCllr H Moat
				""")).containsExactly("P Doyle MEMBER_OF Oakhurst Parish Council",
				"S Kettle MEMBER_OF Oakhurst Parish Council");
	}

	@Test
	void takesOfficersOnAPanelForItsMembersWhereOthersAttend() {
		assertThat(
				members("""
						CORPORATE PARENTING PANEL

						PRESENT: Sheila Pratt (Chair), Gary Coe, Tony Darrow and Tom Byle

						IN ATTENDANCE: James Clark (Democratic Services Officer), Kevin Kell (Director of Housing)

						Tony Darrow, Headteacher of the Virtual School, presented the report. LCC thanked Tom Byle, Participation
						Officer.
						"""))
			.contains("Gary Coe MEMBER_OF CORPORATE PARENTING PANEL", "Tony Darrow MEMBER_OF CORPORATE PARENTING PANEL",
					"Tom Byle MEMBER_OF CORPORATE PARENTING PANEL");
	}

	@Test
	void readsApologiesOnBehalfOfMembers() {
		assertThat(members("""
				NORTHMOOR HEALTH AND WELLBEING BOARD

				Present: Councillor R Amble (Chair), Dr Susan Wray

				Apologies for absence were submitted on behalf of Councillor P Dell and Dr Anil Rao.
				""")).contains("P Dell MEMBER_OF NORTHMOOR HEALTH AND WELLBEING BOARD",
				"Anil Rao MEMBER_OF NORTHMOOR HEALTH AND WELLBEING BOARD");
	}

	@Test
	void endsWithProseThatOpensWithACapitalWord() {
		for (String prose : List.of("Works will start on the culvert in June.",
				"Having been sent round, Cllr Bob Marsh proposed the minutes.",
				"Clerk to ring Mr Long about the ditch, which is full again.", "Bramble has grown over the stile.")) {
			Read read = Read.text("""
					Minutes of the meeting of Orlbury Parish Council held on 6th May 2019
					Present: Cllrs Ann Teal (Chair), Bob Marsh and Jo Reed

					""" + prose);
			assertThat(read.all(Attendance.class)).as(prose)
				.extracting((it) -> read.name(it.person()))
				.containsExactly("Ann Teal", "Bob Marsh", "Jo Reed");
		}
	}

	@Test
	void aClerkAmongCouncillorsIsNoCouncillor() {
		Read read = Read.text("""
				Minutes of the meeting of Orlbury Parish Council held on 6th May 2019
				Present: Cllrs Ann Teal (Chair), Bob Marsh, Mr Ivor Dunn (Clerk) and Kit Lowe - Deputy Clerk
				""");
		assertThat(read.findings().entities()).filteredOn((it) -> it.kind() == Kind.PERSON)
			.extracting((it) -> it.name() + " " + it.types())
			.containsExactly("Ann Teal [councillor]", "Bob Marsh [councillor]", "Ivor Dunn [officer]",
					"Kit Lowe [officer]");
	}

	@Test
	void namesThatAPdfHasPutUnderAnItemsNumberAreStillThoseOfTheLeadsAbove() {
		String text = """
				ORLBURY PARISH COUNCIL
				Minutes of the meeting of Orlbury Parish Council held on Monday 6th May 2019

				PRESENT:
				In attendance:

				31.

				Cllrs A Teal (Chair), B Marsh, J O'Dell,
				K Lowe
				4 electors and the Clerk: Ivor Penn.

				APOLOGIES FOR ABSENCE
				""";
		assertThat(members(text)).containsExactly("B Marsh MEMBER_OF Orlbury Parish Council",
				"J O'Dell MEMBER_OF Orlbury Parish Council", "K Lowe MEMBER_OF Orlbury Parish Council");
		assertThat(Read.text(text).findings().entities()).filteredOn((it) -> it.name().equals("Ivor Penn"))
			.extracting((it) -> it.types().toString())
			.containsExactly("[officer]");
	}

	@Test
	void whoCameInsteadOfAMemberIsNamedInABracketAndHoldsThePostBesideHisOwnName() {
		Read read = Read.text("""
				ORLMARK HEALTH AND WELLBEING BOARD

				Present: Councillor R Amble (Chair), Dr Susan Wray

				Apologies for absence were received from Mr P Dell (Ms V Lorne attended as substitute) and
				Mrs K Tarn (Mr I Wade, Medical Director attended in her absence).
				""");
		assertThat(read.all(Attendance.class)).extracting((it) -> read.name(it.person()) + ": " + it.as())
			.contains("P Dell: apologies", "V Lorne: substitute", "K Tarn: apologies", "I Wade: substitute");
		assertThat(read.all(Role.class)).extracting((it) -> read.name(it.person()) + ": " + it.title())
			.containsExactly("R Amble: Chair", "I Wade: Medical Director");
	}

	@Test
	void aPostOverTheNextNameIsNotThatOfTheLastOneAbove() {
		Read read = Read.text("""
				Oakby Schools Forum
				Minutes of the Meeting

				PRESENT
				School members:
				Ann Lowe, Ben Marsh, Sue Hale (Chair),
				Officers:
				Kit Dunn, Roy Penn,
				Board Support Clerk:
				Sara Bryant

				1. Apologies
				""");
		assertThat(read.all(Role.class)).extracting((it) -> read.name(it.person()) + ": " + it.title())
			.containsExactly("Sue Hale: Chair");
	}

	private static List<String> members(String text) {
		Read read = Read.text(text);
		return read.all(Link.class)
			.stream()
			.filter((link) -> link.type().equals("MEMBER_OF"))
			.map((link) -> read.name(link.from()) + " MEMBER_OF " + read.name(link.to()))
			.toList();
	}

}
