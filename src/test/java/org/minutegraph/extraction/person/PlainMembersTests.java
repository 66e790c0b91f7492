package org.minutegraph.extraction.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Who belongs to a body whose notes are written plainly, and who holds a portfolio. */
class PlainMembersTests {

	@ParameterizedTest
	@CsvSource({ "There, Not there", "Who came, Couldn't come", "Pres, Apols", "Came, Sorry not to be here" })
	void readsTheEverydayWordsForThoseWhoCameAndThoseWhoDidNot(String came, String stayed) {
		assertThat(members("""
				Lowmoor Parish Council

				Notes, 4 March 2024

				%s: Cllr Ann Tarn (AT, Chair), Cllr Ivy Wold (IW), Cllr Sam Oake (SO)
				%s: Cllr Ben Marsh
				""".formatted(came, stayed))).contains("Ivy Wold MEMBER_OF Lowmoor Parish Council",
				"Ben Marsh MEMBER_OF Lowmoor Parish Council");
	}

	@Test
	void takesEverydayWordsForListsOnlyBeforeAColon() {
		assertThat(members("""
				Lowmoor Parish Council

				Present: Cllr Ann Tarn (Chair), Cllr Ivy Wold

				1. Schools

				The results were as follows.

				School   Emma Tolley was glad of them.
				""")).noneMatch((member) -> member.startsWith("Emma"));
	}

	@Test
	void readsWhereSomebodyComesFromBehindHisLetters() {
		assertThat(members("""
				Safer Lowmoor Partnership

				Present: Ann Tarn (AT), Lowmoor Police
				Ben Marsh (BM), Lowmoor Borough Council, Licensing Manager
				Carol Denby (CD), Lowmoor Youth Collective

				1. Welcome
				""")).contains("Ben Marsh MEMBER_OF Safer Lowmoor Partnership",
				"Carol Denby MEMBER_OF Safer Lowmoor Partnership", "Carol Denby MEMBER_OF Lowmoor Youth Collective");
	}

	@Test
	void keepsTheSurnamesBehindAChairInItsList() {
		assertThat(members("""
				Lowmoor Town Council

				Present:
				Cllrs Tarn (Chairman), Wold, Oake and Marsh.
				""")).contains("Wold MEMBER_OF Lowmoor Town Council", "Marsh MEMBER_OF Lowmoor Town Council");
	}

	@Test
	void readsPortfoliosInBracketsOfACabinet() {
		Read read = Read.text("""
				LOWMOOR COUNTY COUNCIL

				CABINET

				Present: Mrs A Tarn (Leader of the Council)
				         Mr S Oake (Deputy Leader; Finance and Assets)
				         Mr B Marsh (Highways and Transport)
				         Mrs C Denby (Felsham North)

				In attendance: Ms T Garr (Adult Social Care)
				""");
		assertThat(members(read)).contains("B Marsh MEMBER_OF CABINET")
			.doesNotContain("B Marsh MEMBER_OF Highways", "T Garr MEMBER_OF CABINET");
		assertThat(read.all(Role.class).stream().map((role) -> read.name(role.person()) + ", " + role.title()).toList())
			.contains("S Oake, Finance and Assets", "B Marsh, Highways and Transport")
			.doesNotContain("C Denby, Felsham North", "T Garr, Adult Social Care");
	}

	@Test
	void takesAPatientsOrCarersCouncilForNoCouncil() {
		Read read = Read.text("""
				LOWMOOR PATIENT COUNCIL

				Who came: Ann Tarn (Chair), Ivy Wold, Sam Oake, Cllr Ben Marsh (Lowmoor Borough Council)
				""");
		assertThat(members(read))
			.contains("Ivy Wold MEMBER_OF LOWMOOR PATIENT COUNCIL", "Ben Marsh MEMBER_OF Lowmoor Borough Council")
			.doesNotContain("Ben Marsh MEMBER_OF LOWMOOR PATIENT COUNCIL");
	}

	@Test
	void takesTheNameThatHeadsNotesForTheBodyThatMet() {
		String notes = "\n\nNotes of the meeting, 4 March 2024\n\n%s: Ann Tarn (chair), Ivy Wold, Sam Oake\n";
		assertThat(members("OAKBY VILLAGE HALL (Reg. Charity)" + notes.formatted("Here")))
			.contains("Ivy Wold MEMBER_OF OAKBY VILLAGE HALL");
		assertThat(members("OAKBY ACTION PLAN" + notes.formatted("Here"))).isEmpty();
		assertThat(members("MINUTES OF THE OAKBY STEERING GROUP" + notes.formatted("Present")))
			.contains("Ivy Wold MEMBER_OF OAKBY STEERING GROUP");
	}

	@Test
	void countsCouncillorsWhoSpeakWhereMinutesListNobody() {
		String minutes = """
				Lowmoor Borough Council

				Housing Scrutiny Panel

				%s

				Councillor Ivy Wold asked how many homes were empty. Councillor Sam Oake, Cabinet Member for Housing, \
				said that there were nine. Ward Councillor Ben Marsh spoke for the residents.
				""";
		assertThat(members(minutes.formatted("1. Apologies\n\nApologies were received from Councillor Ann Tarn.")))
			.contains("Ivy Wold MEMBER_OF Housing Scrutiny Panel")
			.noneMatch((member) -> member.startsWith("Sam") || member.startsWith("Ben"));
		assertThat(members(minutes.formatted("Present: Councillors A Tarn (Chair), B Pell and C Denby")))
			.noneMatch((member) -> member.startsWith("Ivy"));
		assertThat(members(minutes.formatted("Questions by members"))).noneMatch((member) -> member.startsWith("Ivy"));
	}

	@Test
	void countsCouncillorsAmongResidentsForGuests() {
		assertThat(members("""
				Oakby Residents' Association

				Minutes of the meeting of 4 March 2024

				Present: Ann Tarn (Chair), Ivy Wold, Sam Oake, Cllr Ben Marsh
				""")).contains("Ivy Wold MEMBER_OF Oakby Residents' Association")
			.noneMatch((member) -> member.startsWith("Ben"));
	}

	@Test
	void countsNoMemberOfTheExecutiveAmongItsScrutineers() {
		assertThat(members("""
				Lowmoor Borough Council

				Housing Scrutiny Panel

				Present: Councillor A Tarn (Chair), Councillor I Wold, Councillor S Oake, Cabinet Member for Housing
				""")).contains("I Wold MEMBER_OF Housing Scrutiny Panel")
			.doesNotContain("S Oake MEMBER_OF Housing Scrutiny Panel");
	}

	@Test
	void countsACountysCouncillorNoMemberOfTheParish() {
		assertThat(members("""
				Lowmoor Parish Council

				Present: Cllr A Tarn (Chair), Cllr I Wold, County Councillor S Oake

				Felsham County Council is to close the lane.
				""")).contains("I Wold MEMBER_OF Lowmoor Parish Council", "S Oake MEMBER_OF Felsham County Council")
			.doesNotContain("S Oake MEMBER_OF Lowmoor Parish Council");
	}

	private static List<String> members(String text) {
		return members(Read.text(text));
	}

	private static List<String> members(Read read) {
		return read.all(Link.class)
			.stream()
			.filter((link) -> link.type().equals("MEMBER_OF"))
			.map((link) -> read.name(link.from()) + " MEMBER_OF " + read.name(link.to()))
			.toList();
	}

}
