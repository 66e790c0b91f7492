package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.commitment.Promised.TOP;

class DecisionFormsTests {

	@Test
	void readsThePointsUnderTheDecidingBody() {
		assertThat(Promised.in(TOP + """
				The Committee:

				a) noted the tide tables;

				b) asked that Cara Dent provide a note on the crane; and

				c) recommended to Cabinet that the ferry be kept.
				""")).containsExactly("decision | PORTLEIGH HARBOUR COMMITTEE | - | - | noted the tide tables",
				"request | Cara Dent | PORTLEIGH HARBOUR COMMITTEE | - | Cara Dent provide a note on the crane",
				"recommendation | Cabinet | - | - | the ferry be kept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Concerns were noted about speeding.", "The port was noted for its herring.",
			"The talk was noted as cancelled.", "Ms Dent left and I was elected." })
	void takesNoViewForADecision(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Committee objects to this application.", "Defer to the next meeting.",
			"The Committee had no objections to the crane.", "Deferred until the crane survey." })
	void readsAnObjectionOrADeferral(String sentence) {
		assertThat(Promised.in(TOP + sentence)).singleElement()
			.asString()
			.startsWith("decision | PORTLEIGH HARBOUR COMMITTEE | - |");
	}

	@Test
	void recordsAMotionAndItsVoteOnce() {
		assertThat(Promised.in(TOP + "Councillor Lowe proposed Cara Dent as crane warden; seconded by Councillor "
				+ "Tarn. All agreed."))
			.hasSize(1);
	}

	@Test
	void readsPaymentsThatAreListedLineByLine() {
		assertThat(Promised.in(TOP + """
				The following payments were approved:

				Crane Oil – £30.00
				Harbour Rope – £45.00
				""")).singleElement().asString().startsWith("decision | PORTLEIGH HARBOUR COMMITTEE | - |");
	}

	@Test
	void readsOnThroughATableAndOddLayoutsWherePointsBeginWithThat() {
		assertThat(Promised.in(TOP + """
				27 HARBOUR FUND - Seven applications were considered.

				Resolved - (a) That the following grants be approved:-

				Ferry Hall | boiler | £2,000
				-----------|--------|-------
				Sea Scouts | tents | £650

				(b) That the application from the Bowls Club be deferred for accounts.

				(c) That the Tide Society be refused as it is outside the area.

				28 DATE OF NEXT MEETING - 4 June 2021
				""")).contains(
				"decision | PORTLEIGH HARBOUR COMMITTEE | - | - | the application from the Bowls Club be deferred for accounts",
				"decision | PORTLEIGH HARBOUR COMMITTEE | - | - | the Tide Society be refused as it is outside the area");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"RESOLVED UNANIMOUSLY:\ni. That the Committee joins the tide survey.\nii. That a Ferry Forum be called.",
			"Resolved:\t(i)\tThat the Committee joins the tide survey.\n\t(ii)\tThat a Ferry Forum be called.",
			"RESOLVED\n\nThat the Committee joins the tide survey.\n\nThat a Ferry Forum be called.",
			"22 SURVEY - Resolved - That the Committee joins the tide survey.\n\n23 FORUM - Resolved - That a Ferry Forum be called." })
	void readsPointsThatBeginWithThat(String words) {
		assertThat(Promised.in(TOP + words)).hasSize(2)
			.allMatch((line) -> line.startsWith("decision | PORTLEIGH HARBOUR COMMITTEE | - | - | "));
	}

	@Test
	void takesWhatIsSaidOfSomethingForNoPoint() {
		assertThat(Promised.in(TOP + """
				RESOLVED: That the crane be sold.

				Councillor Tarn spoke of the ferry. It was old.

				That had been known for years.

				That the ferry be mended was the wish of many.
				""")).containsExactly("decision | PORTLEIGH HARBOUR COMMITTEE | - | - | the crane be sold");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Approved: Mooring Charges; Dredging Policy.", "Adopted - Winter Berths Plan.",
			"Approved en bloc – Crane Safety; Quay Lighting." })
	void readsWhatALabelSaysIsApproved(String sentence) {
		assertThat(Promised.in(TOP + "3. Policies\n\n" + sentence)).singleElement()
			.asString()
			.startsWith("decision | PORTLEIGH HARBOUR COMMITTEE | - |");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Approved: Cara Dent", "Approved: Date", "Approved: 12 May 2024" })
	void takesNoSignatureForADecision(String line) {
		assertThat(Promised.in(TOP + "3. Policies\n\n" + line)).isEmpty();
	}

	@Test
	void readsWhatAHeadingAsksItsReadersToDo() {
		assertThat(Promised.in(TOP + """
				9. MEMBERS ARE ASKED TO

				a) receive the tide tables
				b) appoint a member to link with the ferry
				""")).containsExactly("recommendation | PORTLEIGH HARBOUR COMMITTEE | - | - | receive the tide tables",
				"recommendation | PORTLEIGH HARBOUR COMMITTEE | - | - | appoint a member to link with the ferry");
	}

	@Test
	void theChairWhoSignsMinutesHasNoTaskByThat() {
		assertThat(Promised.in(Promised.TOP + "RESOLVED: That the minutes be taken as read and signed by the Chair."))
			.singleElement()
			.asString()
			.startsWith("decision | PORTLEIGH HARBOUR COMMITTEE | ");
	}

	@Test
	void theLocalAuthorityIsNotTheForumThatSpeaksOfIt() {
		assertThat(Promised.in("""
				Oakby Schools Forum

				Minutes of the meeting held on 4 May 2021

				Present: Ann Lowe (Chair), Bob Tarn

				The LA would pay for empty places. Matters to be discussed in June.
				""")).singleElement().asString().startsWith("commitment | LA | ");
	}

}
