package org.minutegraph.extraction.commitment;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who decides where no committee's name heads the paper. */
class DecisionMakersTests {

	private static List<String> owners(String text) {
		return Promised.in(text).stream().map((found) -> found.split(" \\| ")[1]).distinct().toList();
	}

	@Test
	void aRecordsDecisionsAreOfItsDecisionMaker() {
		assertThat(owners("""
				# Decision details

				Decision Maker: Cabinet Member for Harbours and Parks

				Decision:

				The Cabinet Member for Harbours and Parks (Councillor Ann Lowe) AGREED:

				1) That the crane be sold.

				2) That the pier be painted.
				""")).containsExactly("Ann Lowe");
	}

	@Test
	void aDecisionSessionsDecisionsAreOfTheMemberWhoHoldsIt() {
		assertThat(owners("""
				HARWICK BOROUGH COUNCIL

				Decision Session - Executive Member for Housing and Roads

				Date	4 February 2020
				Present	Councillor Ann Lowe (Executive Member)
				In Attendance	Councillor Bob Tarn

				## 3. Lifts

				Resolved: That the lifts at Quay Court be renewed.
				""")).containsExactly("Ann Lowe");
	}

	@Test
	void aPostDecidesWhereNobodyIsNamed() {
		assertThat(owners("""
				Decision taken by:	Director of Housing
				Date:	4 February 2020

				RESOLVED that the lifts at Quay Court be renewed.
				""")).containsExactly("Director of Housing");
	}

	@Test
	void aBodyAsDecisionMakerIsTheBody() {
		assertThat(owners("""
				HARWICK BOROUGH COUNCIL

				Decision maker: Planning Committee

				RESOLVED that the lifts at Quay Court be renewed.
				""")).doesNotContain("Director of Housing").noneMatch((owner) -> owner.startsWith("Decision"));
	}

	@Test
	void whatMeetsIsKnownByWhatItDoes() {
		assertThat(owners("""
				Minutes of the meeting held on 4 February 2020

				Present: Councillor Ann Lowe (Chair), Councillor Bob Tarn

				The Commission received a report on buses. The Council had cut them. The Commission thanked the drivers.

				RESOLVED that the report be published.
				""")).containsExactly("Commission");
		assertThat(owners("""
				Minutes of the meeting held on 4 February 2020

				Present: Councillor Ann Lowe (Chair), Councillor Bob Tarn

				Harwick Borough Council runs the ferry. The Board considered the fares. The Board also noted the storm.

				RESOLVED that the fares be frozen.
				""")).containsExactly("Board");
	}

	@Test
	void aCouncilThatTellsOfItsCabinetStillDecidesItself() {
		assertThat(
				owners("""
						HARWICK BOROUGH COUNCIL

						Minutes of the meeting held on 4 February 2020

						Present: Councillor Ann Lowe (Mayor), Councillor Bob Tarn

						The Council heard the Cabinet. The Cabinet was asked about fares. The Council considered a motion on fares.

						RESOLVED that the fares be frozen.
						"""))
			.containsExactly("HARWICK BOROUGH COUNCIL");
	}

}
