package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.commitment.Promised.TOP;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/** Whose decision it is, and what belongs to it. */
class DecidersTests {

	@Test
	void readsThePointsThatAnotherBodyResolved() {
		assertThat(Promised.in(TOP + """
				12. Cabinet resolved the following:

				a. NOTE the views of the Committee

				b. AGREE to lease the crane
				""")).containsExactly("decision | Cabinet | - | - | NOTE the views of the Committee",
				"decision | Cabinet | - | - | AGREE to lease the crane");
	}

	@Test
	void readsWhatABodyAgreesToAsItsDecision() {
		assertThat(Promised.in(TOP + "RESOLVED that Cabinet agree the dredging plan."))
			.containsExactly("decision | Cabinet | - | - | agree the dredging plan");
	}

	@Test
	void takesTheNameOfTheMeetingForWhatOnlyAMeetingDoes() {
		assertThat(Promised.in(TOP + "The mooring fees will be discussed at the next meeting."))
			.containsExactly("commitment | PORTLEIGH HARBOUR COMMITTEE | - | next meeting | "
					+ "The mooring fees will be discussed at the next meeting");
	}

	@Test
	void takesAVerdictForNoLeadOfTheItemsAfterIt() {
		assertThat(Promised.in(TOP + """
				3) Cllr Bray moved, and Cllr Sims seconded, that the crane be sold.

				                                   Agreed unanimously.

				4) The Chairman held a minute's silence for the last lighthouse keeper.

				5) The Chairman congratulated the ferry crew.
				""")).noneMatch((line) -> line.contains("silence") || line.contains("congratulated"));
	}

	@Test
	void readsVerbsThatShareTheirObjectAsOneDecision() {
		assertThat(Promised.in(TOP + "RESOLVED that the Council approves and adopts the Harbour Plan."))
			.singleElement(STRING)
			.endsWith("| the Council approves and adopts the Harbour Plan");
	}

	@Test
	void letsAParishCouncilDecideThoughACommitteeIsMentioned() {
		assertThat(Promised.in("""
				Otterbourne Parish Council - 3 September 2019

				Present: Councillors A Lowe (Chair), B Tarn

				The committee of the mill had written.

				It was resolved to pay the invoice.
				""")).containsExactly("decision | Otterbourne Parish Council | - | - | to pay the invoice");
	}

}
