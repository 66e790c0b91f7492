package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OthersVerdictsTests {

	private static final String TOP = """
			LARKHILL PARISH COUNCIL

			Minutes of the meeting held on 4 May 2021

			Present: Councillor Ann Lowe (Chair)

			The plans of Fenshire District Council were late.

			""";

	@Test
	void readsTheApplicationsUnderWhoApprovedThem() {
		assertThat(Promised.in(TOP + """
				Approved by Fenshire District Council:

				Extension to The Cottage, Mill Lane

				Barn at Hill Farm

				The Clerk read the list out and it was long.
				""")).containsExactly(
				"decision | Fenshire District Council | - | - | Extension to The Cottage, Mill Lane",
				"decision | Fenshire District Council | - | - | Barn at Hill Farm");
	}

	@Test
	void readsTheApplicationBesideWhoRefusedIt() {
		assertThat(Promised.in(TOP + "Refused by Fenshire District Council – a sign at Hill Farm"))
			.containsExactly("decision | Fenshire District Council | - | - | a sign at Hill Farm");
	}

	@Test
	void leavesAPersonWhoApproved() {
		assertThat(Promised.in(TOP + "Approved by Ann Lowe:\n\nExtension to The Cottage\n"))
			.noneMatch((line) -> line.contains("Extension"));
	}

	@Test
	void leavesThePaymentsThatFollow() {
		assertThat(Promised.in(TOP + """
				Supported by the Parish Council

				Extension to The Cottage, Mill Lane

				12. Approval of payments:

				Fen Power - DD - £40.10 - Lighting

				Air Ambulance - £75.00 - Donation
				""")).filteredOn((line) -> line.startsWith("decision"))
			.containsExactly("decision | LARKHILL PARISH COUNCIL | - | - | Extension to The Cottage, Mill Lane");
	}

}
