package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TornTablesTests {

	private static final String TOP = """
			Harwick Primary School

			Minutes of the Governing Body held on 3 March 2025

			Present: Ann Lowe (Chair), Bob Tarn (Headteacher), Mary Pike, Sam Vale

			In attendance: Cara Dent (Clerk)

			""";

	@Test
	void readsCellsThatFollowEachOtherRowByRow() {
		assertThat(Promised.in(TOP + """
				Action

				Owner

				Deadline

				Circulate the revised charging policy

				Ann Lowe

				30 April 2025

				Obtain three prices
				for the new fence

				Bob Tarn/Clerk

				Write to the parish about the crossing

				Clerk

				asap

				The meeting closed at 19:40.
				""")).containsExactly("action | Ann Lowe | - | 2025-04-30 | Circulate the revised charging policy",
				"action | Bob Tarn, Cara Dent | - | - | Obtain three prices for the new fence",
				"action | Cara Dent | - | asap | Write to the parish about the crossing");
	}

	@Test
	void putsColumnsTogetherThatFollowEachOther() {
		assertThat(Promised.in(TOP + """
				ACTIONS TO BE TAKEN
				ITEM
				12/2425
				Minutes to website
				14b/2425
				Find training on data protection for
				the lead governor
				15/2425
				Review the premises plan
				Tell the surveyor of the date

				HGB 11/2425

				Item
				To receive apologies

				BY WHOM
				Clerk
				Mary Pike

				BY WHEN
				asap
				30 April 2025

				Bob
				Tarn/Clerk
				Clerk

				The meeting opened at half past six in the hall

				asap asap
				""")).containsExactly("action | Cara Dent | - | asap | Minutes to website",
				"action | Mary Pike | - | 2025-04-30 | Find training on data protection for the lead governor",
				"action | Bob Tarn, Cara Dent | - | asap | Review the premises plan",
				"action | Cara Dent | - | asap | Tell the surveyor of the date");
	}

	@Test
	void bindsNobodyWhereColumnsDoNotMatch() {
		assertThat(Promised.in(TOP + """
				ACTION
				Circulate the revised charging policy
				Obtain three prices for the new fence
				Write to the parish about the crossing

				WHO
				Ann Lowe
				Bob Tarn

				The meeting closed at 19:40.
				""")).containsExactly("action |  | - | - | Circulate the revised charging policy",
				"action |  | - | - | Obtain three prices for the new fence",
				"action |  | - | - | Write to the parish about the crossing");
	}

	@Test
	void leavesTheItemsOfMinutesWhoseColumnsAreTorn() {
		assertThat(Promised.in(TOP + """
				LW 32/24

				Item
				To welcome all

				Notes
				The meeting began at 18:30

				Action

				Hall committee, June
				Sheet 2

				who have come

				Apologies: none
				This meeting was online.

				Declaration of
				interests

				None
				""")).isEmpty();
	}

}
