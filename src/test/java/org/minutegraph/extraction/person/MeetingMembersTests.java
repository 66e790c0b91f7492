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

	static List<String> members(String text) {
		return members(Read.text(text));
	}

	static List<String> members(Read read) {
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

}
