package org.minutegraph.extraction.commitment;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HostsTests {

	private static List<String> owners(String text) {
		return Promised.in(text).stream().map((found) -> found.split(" \\| ")[1]).toList();
	}

	@Test
	void anAssociationSpeaksForItselfHoweverOftenItNamesACouncil() {
		assertThat(owners("""
				Quarry Lane Residents' Association

				Minutes of the meeting held on 4 May 2021

				Present: Ann Lowe (Chair), Bob Tarn

				Harwick Borough Council has moved the bins. Harwick Borough Council emptied them twice. Harwick
				Borough Council was thanked. We will ask the landlord for a second gate. The lamps will be mended.
				""")).containsExactly("Quarry Lane Residents' Association", "Quarry Lane Residents' Association");
	}

	@Test
	void minutesThatNameNoBodyAreOfTheTrusteesOfWhomTheyOftenSpeak() {
		String top = "Minutes of the Trustees\n\nPresent: Ann Lowe (Chair), Bob Tarn, Cara Dent\n\n";
		assertThat(owners(top + "The trustees thanked Ann Lowe.\n\nThe trustees agreed to buy a mower."))
			.containsExactly("Trustees");
		assertThat(owners("Present: Ann Lowe (Chair), Bob Tarn, Cara Dent\n\nThe charity has new trustees.\n\n"
				+ "Agreed to buy a mower."))
			.containsExactly("Committee");
	}

	@Test
	void governorsOfWhomMinutesOftenSpeakMetAndNoPanelThatTheyName() {
		String top = "Present: Ann Lowe (Chair), Bob Tarn, Cara Dent\n\n";
		String often = "Governors thanked the cook. Governors looked at the roof. Governors had tea. ";
		assertThat(owners(
				top + often + "Ann Lowe will sit on the panel.\n\nAgreed to buy a mower.\n\nWe will mend the roof."))
			.contains("Governors")
			.doesNotContain("panel", "Council", "Committee");
		assertThat(owners(top + "The panel met twice.\n\nAgreed to buy a mower.")).containsExactly("panel");
	}

	@Test
	void aTrustAndAnAssociationSpeakForThemselvesInWhatTheyPublish() {
		String council = """


				It was wet. It was cold.

				But it was a year to remember for all of us. We had word from Tarnshire County Council in June and again
				in July, and Tarnshire County Council came and saw that Tarnshire County Council had to pay.

				We will mend the wheel in May.
				""";
		assertThat(owners("THE WEIR MILL HERITAGE TRUST\n\nTRUSTEES' ANNUAL REPORT\n\nThe mill is dry." + council))
			.containsExactly("WEIR MILL HERITAGE TRUST");
		assertThat(
				owners("THE WEIR VOICE\n\nNewsletter of the Weir Residents' Association\n\nA fine summer." + council))
			.containsExactly("Weir Residents' Association");
		assertThat(owners("A FINE SUMMER\n\nThanks to the Weir Residents' Association." + council))
			.containsExactly("Tarnshire County Council");
	}

	@Test
	void theWholeCouncilMeetsWhateverCommitteeReportsToIt() {
		assertThat(owners("""
				HARWICK BOROUGH COUNCIL

				At a MEETING of the COUNCIL held on 4 May 2021

				The Leader said that there would be a report to the Policy Committee.

				RESOLVED that the lease be signed.
				""")).contains("HARWICK BOROUGH COUNCIL").doesNotContain("Policy Committee");
	}

	@Test
	void theParishCouncilMeetsUnderTheTitleOfAParishMeeting() {
		assertThat(owners("""
				WREN & OAKBY PARISH MEETING

				MINUTES OF PARISH COUNCIL MEETING at WREN VILLAGE HALL on 4 May 2021

				Present: Cllr Ann Lowe (Chair), Cllr Bob Tarn

				RESOLVED that the lease be signed.
				""")).containsExactly("WREN & OAKBY PARISH COUNCIL");
	}

	@Test
	void aCouncillorsReportDoesNotSpeakForTheSchoolThatItNames() {
		assertThat(Promised.in("""
				News from your County Councillor

				Hollin Bank Primary School is dry again, and Hollin Bank Primary School is full. The hall of Hollin Bank
				Primary School is warm.

				We will mend the lane in May.
				""")).noneMatch((found) -> found.contains("Hollin Bank"));
	}

	@Test
	void aHeadteachersReportSpeaksForTheSchool() {
		String text = """
				Hollin Bank Primary School

				%s

				Tarnshire County Council wrote. Tarnshire County Council came. Tarnshire County Council pays.

				We will open the library in May.
				""";
		assertThat(owners(text.formatted("Headteacher's report to governors")))
			.containsExactly("Hollin Bank Primary School");
		assertThat(owners(text.formatted("Report of the Director of Education")))
			.containsExactly("Tarnshire County Council");
	}

	@Test
	void aLiaisonCommitteeSpeaksForItself() {
		assertThat(owners("""
				Weir Mill Village Liaison Committee

				Minutes of the meeting held on 4 May 2021

				Present: Ann Lowe (Chair), Bob Tarn

				Tarnshire County Council closed the lay-by. Tarnshire County Council replied. Tarnshire County Council
				was right. We will print a leaflet about the lay-by.
				""")).containsExactly("Weir Mill Village Liaison Committee");
	}

	@Test
	void aCommitteeOfACouncilSpeaksForTheCouncil() {
		assertThat(owners("""
				HARWICK BOROUGH COUNCIL

				MINUTES of a meeting of the Housing Committee held on 4 May 2021

				Present: Councillor Ann Lowe (Chair), Councillor Bob Tarn

				Mr Dent, the Head of Housing, said: we will repair the lifts. The lamps will be mended.
				""")).containsExactly("HARWICK BOROUGH COUNCIL", "HARWICK BOROUGH COUNCIL");
	}

	@Test
	void leadersOfAnInspectedAreaAreThoseOfItsPartnership() {
		assertThat(owners("""
				# Area SEND inspection of Tarnshire Local Area Partnership

				Tarnshire County Council and the health service are jointly responsible.

				## Areas for improvement

				- Leaders should shorten the waits for speech therapy.
				""")).containsExactly("Tarnshire Local Area Partnership");
	}

	@Test
	void aNewsletterSpeaksForTheSchoolThatHeadsIt() {
		assertThat(owners("""
				# March newsletter of the year, Hollin Bank Primary School

				The children loved the circus. We will open the library on Saturdays.
				""")).containsExactly("Hollin Bank Primary School");
	}

	@Test
	void aMeetingPlaceIsNoHost() {
		assertThat(owners("""
				# Notes of a talk at Hollin Bank Primary School

				The weather was kind. The lamps will be mended next week.
				""")).doesNotContain("Hollin Bank Primary School");
	}

	@Test
	void nobodyIsBoundWhereThePaperNamesNobody() {
		assertThat(owners("""
				# Village news

				The weather was kind. The lamps will be mended next week.
				""")).containsExactly("");
		assertThat(owners("""
				# Village news

				The weather was kind to the council. The lamps will be mended next week.
				""")).containsExactly("Council");
	}

	@Test
	void theAuthorityOfGovernorsWhoNameNoneIsNobody() {
		assertThat(owners("""
				Hollin Bank Academy

				Minutes of the Full Governing Body held on 4 December 2023

				Present: Julia Amies (Chair), Liam Sharp (Headteacher)

				The local authority will pay for the boiler. Governors will visit the nursery.
				""")).containsExactly("", "Full Governing Body");
	}

	@Test
	void whatAGuestTellsIsForTheBodyFromWhichTheGuestComes() {
		assertThat(owners("""
				Tarnside Parish Council

				Minutes of the meeting held on 4 May 2021

				Present: Cllr Ann Lowe (Chair), Cllr Bob Tarn

				Mr Ed Frost of Harwick Borough Council said that the bins would be replaced in June.
				""")).containsExactly("Harwick Borough Council");
		assertThat(owners("""
				Tarnside Parish Council

				Minutes of the meeting held on 4 May 2021

				Present: Cllr Ann Lowe (Chair), Cllr Bob Tarn

				Members of the public were asked to keep dogs on leads. Cllr Tarn said the gate would be mended in June.
				""")).containsExactly("", "Tarnside Parish Council");
	}

	@Test
	void aSchoolNamedInPassingIsNotTheOneWhoseParentsMeet() {
		assertThat(owners("""
				Minutes of the Parent Council meeting on 4 May 2021

				Present: Ann Lowe (Chair), Bob Tarn, Cara Dent

				The older pupils saw a play at Fernhill High School. The school has a new gate. The school was
				thanked. The school bought paint. The lamps will be mended.
				""")).containsExactly("Parent Council");
	}

	@Test
	void aDepartmentOverAnItemHasNotHeldTheMeeting() {
		String body = "\n\nPresent: Cllr Ann Lowe (Chair), Cllr Bob Tarn\n\n4. Roads\n\nHighways Department\n\n"
				+ "The ditch was looked at.\n\n5. Green\n\nThe lamps will be mended.";
		assertThat(owners("Minutes of Orlbury Parish Council, 4 May 2021" + body))
			.containsExactly("Orlbury Parish Council");
		assertThat(owners("Highways Department\n\nMinutes of the liaison meeting" + body.replace("Highways", "Legal")))
			.containsExactly("Highways Department");
	}

}
