package org.minutegraph.extraction.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Who of those named at the top of minutes belongs to the body that met. */
class MeetingMembersTests {

	private static final String COMMITTEE = """
			LOWMOOR COUNTY COUNCIL

			HEALTH SCRUTINY COMMITTEE

			PRESENT: Mr A Bowker (Chairman), Mrs E Tarn, Mr S Oake, %s

			IN ATTENDANCE: Ms T Garr (Scrutiny Officer)
			""";

	@ParameterizedTest
	@ValueSource(strings = { "Mrs C Pell (Substitute for Mr G Lund)", "Mrs C Pell (in place of Mr G Lund)",
			"Mrs C Pell substituting for Mr G Lund" })
	void countsSubstitutesAndThoseForWhomTheyCame(String substitute) {
		assertThat(members(COMMITTEE.formatted(substitute))).contains("C Pell MEMBER_OF HEALTH SCRUTINY COMMITTEE",
				"G Lund MEMBER_OF HEALTH SCRUTINY COMMITTEE");
	}

	@Test
	void readsInASentenceForWhomAMemberCame() {
		assertThat(members("""
				Leisure Committee

				Present: Cllrs Hodder (Chairman), Hewer and Wold.

				The Town Clerk said that Cllr Wold was substituting, with a vote, for Cllr Ellison.
				""")).contains("Ellison MEMBER_OF Leisure Committee");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ivy Wold      Member (Planning) (IW)", "Ivy Wold, Member", "Ivy Wold      Member CC" })
	void countsThoseWhomAListCallsMembers(String entry) {
		assertThat(members("Lowmoor Community Council\n\nPresent:\nAnn Tarn      Convenor\n" + entry + "\n"))
			.contains("Ivy Wold MEMBER_OF Lowmoor Community Council");
	}

	@Test
	void countsNoMemberOfThePublicNorOfAnother() {
		assertThat(members("""
				Lowmoor Community Council

				Present:
				Ann Tarn      Convenor
				Ivy Wold      Member of the public
				Sam Oake      Member of Parliament
				""")).isEmpty();
	}

	@Test
	void takesNobodyElsewhereForReplaced() {
		assertThat(members(COMMITTEE.formatted("Mr H Rudd")
				+ "\n12. Trusts\n\nMrs Tarn joined the Fellside Trust in place of Mr G Lund.\n"))
			.doesNotContain("G Lund MEMBER_OF HEALTH SCRUTINY COMMITTEE");
	}

	@Test
	void countsCouncillorsWhomOtherCouncilsSendToACommittee() {
		assertThat(members(COMMITTEE
			.formatted("Cllr R Vale (Cullen Borough Council) and Cllr Mrs J Tyne (Wend District Council)")))
			.contains("R Vale MEMBER_OF HEALTH SCRUTINY COMMITTEE", "R Vale MEMBER_OF Cullen Borough Council",
					"J Tyne MEMBER_OF HEALTH SCRUTINY COMMITTEE");
	}

	@Test
	void leavesAnotherCouncilsCouncillorAGuestOfAParishCouncil() {
		assertThat(members("""
				Oakhurst Parish Council

				Present: Cllr A Bowker (Chairman), Cllr E Tarn, Cllr R Vale (Cullen Borough Council)
				""")).contains("R Vale MEMBER_OF Cullen Borough Council")
			.doesNotContain("R Vale MEMBER_OF Oakhurst Parish Council");
	}

	@Test
	void readsOnAfterWhoTookTheChair() {
		assertThat(members("""
				OAKHURST TOWN COUNCIL

				PRESENT: Cllr. R. Bellow (Town Mayor) in the Chair
				Cllrs. Mrs P. Oake, D. Tarn, Ms S. Wool
				Mrs G. Latham (Town Clerk)
				""")).containsExactly("P. Oake MEMBER_OF OAKHURST TOWN COUNCIL",
				"D. Tarn MEMBER_OF OAKHURST TOWN COUNCIL", "S. Wool MEMBER_OF OAKHURST TOWN COUNCIL");
	}

	@Test
	void takesNoSentenceAfterTheLastNameForWhoItIs() {
		assertThat(members("""
				Oakhurst Parish Council

				1. Apologies for Absence
				Apologies of absence were given for Cllr A Moor and Cllr C Wold These were accepted by all.
				""")).contains("C Wold MEMBER_OF Oakhurst Parish Council");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Minutes of Trustees of The Friends of Oakhurst Library",
			"Minutes of the meeting of the Trustees", "Notes of the Trustees, 4 March 2021" })
	void knowsTrusteesWhoMetAsABody(String title) {
		assertThat(members(title + """


				Present; Ann Tolley (AT), Ben Marsh, Chair (BM), Carol Denby (CD)

				1. Apologies; Dora Ellis and Eve Fenn
				""")).contains("Ann Tolley MEMBER_OF Trustees", "Eve Fenn MEMBER_OF Trustees");
	}

	@Test
	void takesTrusteesWhoAreToldOfForNoMeeting() {
		assertThat(members("""
				Oakhurst Heritage Group: report for the Trustees

				Present: Ann Tolley, Carol Denby
				""")).doesNotContain("Ann Tolley MEMBER_OF Trustees");
	}

	@Test
	void knowsThePanelThatNotesNameOnlySo() {
		String notes = """
				Attendees

				Dr Ann Tolley – Chair

				Ben Marsh, Home Office

				Carol Denby, Ministry of Justice

				Dora Ellis, Cabinet Office

				1. Actions

				The results were fed back to the panel. A paper for the panel will follow.
				""";
		assertThat(members(notes)).contains("Ben Marsh MEMBER_OF Panel", "Ben Marsh MEMBER_OF Home Office");
		assertThat(members("Oakhurst Parish Council\n\n" + notes)).doesNotContain("Ben Marsh MEMBER_OF Panel");
	}

	private static List<String> members(String text) {
		Read read = Read.text(text);
		return read.all(Link.class)
			.stream()
			.filter((link) -> link.type().equals("MEMBER_OF"))
			.map((link) -> read.name(link.from()) + " MEMBER_OF " + read.name(link.to()))
			.toList();
	}

	@Test
	void readsThoseWhomTheChairWelcomes() {
		Read read = Read
			.text("""
					Minutes of the January meeting of Oakby Residents' Association

					1. Welcome: the Chairman (Joy Hull) welcomed those present: Daphne Clements, Tarquel Winters, Mary Dunn (Secretary)

					2. Tarquel said that the chairs had come.
					""");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Joy Hull", "Daphne Clements", "Tarquel Winters",
				"Mary Dunn");
	}

	@Test
	void leavesThePublicAndCouncillorsOfOtherTiers() {
		assertThat(members("""
				Oakby Parish Council

				Minutes of the meeting held on 4 March 2024

				Present: Cllrs Hay, Mower, Hill, County Cllr Webb and the Clerk. Public – Mr Lawson & Mrs Jane Ether.

				APOLOGIES - Apologies had been received from Ron Dark and Russell Oppen, County Councillor
				""")).containsExactlyInAnyOrder("Hay MEMBER_OF Oakby Parish Council",
				"Mower MEMBER_OF Oakby Parish Council", "Hill MEMBER_OF Oakby Parish Council",
				"Ron Dark MEMBER_OF Oakby Parish Council");
		assertThat(members("""
				Minutes of the meeting of OCC on 4 March 2024

				Present: Cllrs Hay, Mower, Hill, County Cllr Webb
				""")).containsExactlyInAnyOrder("Hay MEMBER_OF OCC", "Mower MEMBER_OF OCC", "Hill MEMBER_OF OCC");
	}

	@Test
	void readsWhoIsSentByABody() {
		assertThat(members("""
				Oakby Parish Council

				Minutes of the meeting held on 4 March 2024

				PRESENT:

				Gail Martin (in the Chair)
				Tony Clear

				Wolds Rail Ltd Representatives; John Stone, Dave Newman, Carolyn Hill and Jamie Eyers
				Nick Drew (District Councillor)
				""")).containsExactlyInAnyOrder("Tony Clear MEMBER_OF Oakby Parish Council",
				"John Stone MEMBER_OF Wolds Rail Ltd", "Carolyn Hill MEMBER_OF Wolds Rail Ltd",
				"Dave Newman MEMBER_OF Wolds Rail Ltd", "Jamie Eyers MEMBER_OF Wolds Rail Ltd");
	}

	@Test
	void countsCouncillorsOfWhomSomeHaveOnlyASurname() {
		assertThat(members("""
				Wellbourne Parish Council

				Minutes of the meeting held on 4 March 2024

				Present: Chairman: Cllr Mrs Pryor Councillors: Mrs Bolt, Dibble, Harting, Mrs Page-Stone, Sheppard
				""")).containsExactlyInAnyOrder("Bolt MEMBER_OF Wellbourne Parish Council",
				"Dibble MEMBER_OF Wellbourne Parish Council", "Harting MEMBER_OF Wellbourne Parish Council",
				"Page-Stone MEMBER_OF Wellbourne Parish Council", "Sheppard MEMBER_OF Wellbourne Parish Council");
	}

	@Test
	void countsThoseInALineOfCouncillorsAndInSmallWordsOfApology() {
		assertThat(members("""
				Harle Parish Council Extra Ordinary meeting.
				Held at Harle Hall at 19:45 on 20th March 2019
				Councillors S. Grange, T. Heath, J Kelly.
				Apologies were received from councillors J. Stephens, J. Gale, Mr. T Jonas and were accepted
				""")).containsExactlyInAnyOrder("S. Grange MEMBER_OF Harle Parish Council",
				"T. Heath MEMBER_OF Harle Parish Council", "J Kelly MEMBER_OF Harle Parish Council",
				"J. Stephens MEMBER_OF Harle Parish Council", "J. Gale MEMBER_OF Harle Parish Council",
				"T Jonas MEMBER_OF Harle Parish Council");
	}

	@Test
	void takesLettersWithATitleForWhoeverIsCalledSo() {
		Read read = Read.text("""
				Oakby Parish Council

				Present: Cllrs Glen Carter (GC), Petra Beech (PB), Alex Fuller (AF)

				434 APOLOGIES FOR ABSENCE

				Cllr Paula Stocker

				436 INTERESTS

				Cllrs GC and PB declared an interest. Cllr PB will leave.
				""");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Glen Carter", "Petra Beech", "Alex Fuller",
				"Paula Stocker");
		assertThat(read.all(Link.class)).hasSize(4);
	}

	@Test
	void readsNamesThatOnlyTheirLettersPart() {
		Read read = Read
			.text("""
					Minutes of a meeting of the Governing Body of Wold Academy

					Governors Present: Claire Carmen (CC) Chair Nigel Brier (NB) Vice Chair Paul Sweet (PS) Headteacher Craig Hughes (CH) Sarah Barlow (SB)
					Also in attendance: Lisa Hendry Clerk to the Governors
					""");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Claire Carmen", "Nigel Brier", "Paul Sweet",
				"Craig Hughes", "Sarah Barlow", "Lisa Hendry");
		assertThat(read.all(Role.class)).extracting(Role::title)
			.containsExactlyInAnyOrder("Chair", "Vice Chair", "Headteacher", "Clerk to the Governors");
	}

	@Test
	void countsCommunityCouncillorsWithTheirLettersAndPosts() {
		Read read = Read
			.text("""
					Callender Community Council Minutes of the meeting: Monday 8th February 2021

					Community Councillors present: Susan Hollin (SH-Chair), David Shear (DS- Vice-Chair), Marilyn Moor (MM), Roger Watts (RW).

					Also in Attendance: Katrina Check (Minute Taker)

					1. SH will write to Police Scotland.
					""");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Susan Hollin", "David Shear", "Marilyn Moor",
				"Roger Watts", "Katrina Check");
		assertThat(read.names(Kind.BODY)).doesNotContain("Minute Taker");
		assertThat(read.all(Link.class)).extracting(Link::type).contains("MEMBER_OF");
	}

	@Test
	void countsMembersWhoCameForHalfADay() {
		assertThat(members("""
				Highmoor Council

				Minutes of Meeting of the Parks Committee held on 8 December 2016

				Present:

				Mr H Frazer, Mr G Rosse, Ms A McLane (pm only)
				""")).contains("A McLane MEMBER_OF Parks Committee");
	}

	@Test
	void leavesWhomALabelCallsACouncillorOfAnotherTier() {
		assertThat(members("""
				Minutes of the Annual Meeting of Harle Parish Council, Wed 8 May 2019

				Present
				Cllrs: J Aske, M Bolam
				District Cllr: P Farrow
				Public: 5
				""")).containsExactlyInAnyOrder("J Aske MEMBER_OF Harle Parish Council",
				"M Bolam MEMBER_OF Harle Parish Council");
	}

}
