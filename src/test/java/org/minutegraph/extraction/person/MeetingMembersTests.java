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

					1. Welcome: the Chairman (Joy Wold) welcomed those present: Daphne Pell, Tarquel Winters, Mary Dunn (Secretary)

					2. Tarquel said that the chairs had come.
					""");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Joy Wold", "Daphne Pell", "Tarquel Winters",
				"Mary Dunn");
	}

	@Test
	void leavesThePublicAndCouncillorsOfOtherTiers() {
		assertThat(members("""
				Oakby Parish Council

				Minutes of the meeting held on 4 March 2024

				Present: Cllrs Hay, Mower, Hill, County Cllr Webb and the Clerk. Public – Mr Oake & Mrs Jane Lund.

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

				Nell Wold (in the Chair)
				Tom Pell

				Wolds Rail Ltd Representatives; John Stone, Dave Newman, Carolyn Hill and Jamie Eyers
				Nick Drew (District Councillor)
				""")).containsExactlyInAnyOrder("Tom Pell MEMBER_OF Oakby Parish Council",
				"John Stone MEMBER_OF Wolds Rail Ltd", "Carolyn Hill MEMBER_OF Wolds Rail Ltd",
				"Dave Newman MEMBER_OF Wolds Rail Ltd", "Jamie Eyers MEMBER_OF Wolds Rail Ltd");
	}

	@Test
	void countsCouncillorsOfWhomSomeHaveOnlyASurname() {
		assertThat(members("""
				Ashmere Parish Council

				Minutes of the meeting held on 4 March 2024

				Present: Chairman: Cllr Mrs Pole Councillors: Mrs Tarn, Dibden, Hewer, Mrs Oak-Lane, Shaw
				""")).containsExactlyInAnyOrder("Tarn MEMBER_OF Ashmere Parish Council",
				"Dibden MEMBER_OF Ashmere Parish Council", "Hewer MEMBER_OF Ashmere Parish Council",
				"Oak-Lane MEMBER_OF Ashmere Parish Council", "Shaw MEMBER_OF Ashmere Parish Council");
	}

	@Test
	void countsThoseInALineOfCouncillorsAndInSmallWordsOfApology() {
		assertThat(members("""
				Harle Parish Council Extra Ordinary meeting.
				Held at Harle Hall at 19:00 on 6th May 2020
				Councillors A. Tarn, B. Hewer, C Pell.
				Apologies were received from councillors D. Oake, E. Lund, Mr. F Garr and were accepted
				""")).containsExactlyInAnyOrder("A. Tarn MEMBER_OF Harle Parish Council",
				"B. Hewer MEMBER_OF Harle Parish Council", "C Pell MEMBER_OF Harle Parish Council",
				"D. Oake MEMBER_OF Harle Parish Council", "E. Lund MEMBER_OF Harle Parish Council",
				"F Garr MEMBER_OF Harle Parish Council");
	}

	@Test
	void takesLettersWithATitleForWhoeverIsCalledSo() {
		Read read = Read.text("""
				Oakby Parish Council

				Present: Cllrs Nora Wells (NW), Pia Brand (PB), Abel Fell (AF)

				434 APOLOGIES FOR ABSENCE

				Cllr Rosa Lund

				436 INTERESTS

				Cllrs NW and PB declared an interest. Cllr PB will leave.
				""");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Nora Wells", "Pia Brand", "Abel Fell",
				"Rosa Lund");
		assertThat(read.all(Link.class)).hasSize(4);
	}

	@Test
	void readsNamesThatOnlyTheirLettersPart() {
		Read read = Read
			.text("""
					Minutes of a meeting of the Governing Body of Wold Academy

					Governors Present: Dora Pike (DP) Chair Nell Brook (NB) Vice Chair Owen Hart (OH) Headteacher Carl Treen (CT) Sam Lowe (SL)
					Also in attendance: Ivy Garr Clerk to the Governors
					""");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Dora Pike", "Nell Brook", "Owen Hart",
				"Carl Treen", "Sam Lowe", "Ivy Garr");
		assertThat(read.all(Role.class)).extracting(Role::title)
			.containsExactlyInAnyOrder("Chair", "Vice Chair", "Headteacher", "Clerk to the Governors");
	}

	@Test
	void countsCommunityCouncillorsWithTheirLettersAndPosts() {
		Read read = Read
			.text("""
					Lochend Community Council Minutes of the meeting: Monday 7th March 2022

					Community Councillors present: Morven Bell (MB-Chair), Alan Firth (AF- Vice-Chair), Una Craig (UC), Rory Dunn (RD).

					Also in Attendance: Kirsty Pell (Minute Taker)

					1. MB will write to Police Scotland.
					""");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Morven Bell", "Alan Firth", "Una Craig",
				"Rory Dunn", "Kirsty Pell");
		assertThat(read.names(Kind.BODY)).doesNotContain("Minute Taker");
		assertThat(read.all(Link.class)).extracting(Link::type).contains("MEMBER_OF");
	}

	@Test
	void countsMembersWhoCameForHalfADay() {
		assertThat(members("""
				Fellside Council

				Minutes of Meeting of the Parks Committee held on 8 December 2016

				Present:

				Mr H Tarn, Mr G Wold, Ms A Pell (pm only)
				""")).contains("A Pell MEMBER_OF Parks Committee");
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
