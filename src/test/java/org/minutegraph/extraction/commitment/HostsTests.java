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

}
