package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.commitment.Promised.TOP;

class DecisionsTests {

	@Test
	void readsEachPointOfAResolution() {
		assertThat(Promised.in(TOP + """
				RESOLVED: That

				(a) the report be noted;

				(b) Cara Dent write to the Minister; and

				(c) Cabinet be recommended to fund the ferry.
				""")).containsExactly("decision | PORTLEIGH HARBOUR COMMITTEE | - | - | the report be noted",
				"action | Cara Dent | PORTLEIGH HARBOUR COMMITTEE | - | write to the Minister",
				"recommendation | Cabinet | PORTLEIGH HARBOUR COMMITTEE | - | fund the ferry");
	}

	@Test
	void readsPointsNumberedWithinTheParagraph() {
		assertThat(Promised.in(TOP + "Resolved: 1) That the crane be sold. 2) That the jetty be mended."))
			.extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly("the crane be sold", "the jetty be mended");
	}

	@ParameterizedTest
	@ValueSource(strings = { "It was agreed that the slipway be let to the Sea Scouts.",
			"AGREED to let the slipway to the Sea Scouts.", "Agreed that – the slipway be let to the Sea Scouts",
			"It was proposed by Councillor Lowe, seconded by Councillor Tarn and RESOLVED that the slipway be let.",
			"The Committee noted the slipway survey.", "The Committee resolves to let the slipway.",
			"The minutes of 2 March were approved as a true record.",
			"Councillor Lowe proposed a new slipway rota, seconded by Councillor Tarn.",
			"Slipway lease deferred to the next meeting.",
			"The slipway repairs were delegated to the Moorings Panel." })
	void readsADecisionOfTheBodyThatMeets(String sentence) {
		assertThat(Promised.in(TOP + sentence)).singleElement()
			.asString()
			.startsWith("decision | PORTLEIGH HARBOUR COMMITTEE | - |")
			.contains("lipway".substring(0, sentence.contains("lipway") ? 6 : 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The quay was dredged in 2019.", "The slipway had been approved years before.",
			"Councillor Tarn said that the view was lovely.",
			"A motion to sell the crane, proposed by Councillor Lowe " + "and seconded by Councillor Tarn, was lost." })
	void leavesWhatNobodyDecidesHere(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					The Committee is asked to note the tide tables. > recommendation | PORTLEIGH HARBOUR COMMITTEE | - | - | note the tide tables
					Recommend approval of the jetty works to the Finance Committee for a second look. > recommendation | Finance Committee | PORTLEIGH HARBOUR COMMITTEE | - | approval of the jetty works to the Finance Committee for a second look
					It was recommended that the fees be frozen. > recommendation | PORTLEIGH HARBOUR COMMITTEE | - | - | the fees be frozen
					""")
	void readsARecommendation(String sentence, String expected) {
		assertThat(Promised.in(TOP + sentence)).containsExactly(expected);
	}

	@Test
	void readsEachOfTwoActsThatAResolutionOrARecommendationJoins() {
		assertThat(
				Promised.in(TOP + "RESOLVED that the Committee note the dredging costs; and agree to lease a crane."))
			.containsExactly("decision | PORTLEIGH HARBOUR COMMITTEE | - | - | the Committee note the dredging costs",
					"decision | PORTLEIGH HARBOUR COMMITTEE | - | - | agree to lease a crane");
		assertThat(Promised.in(TOP + "Members are asked to note the tide tables and to endorse the new moorings."))
			.extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly("note the tide tables", "endorse the new moorings");
	}

	@Test
	void keepsActsOnOneThingTogether() {
		assertThat(Promised.in(TOP + "The Committee is asked to note and endorse the tide tables.")).hasSize(1);
	}

	@Test
	void readsThePointsUnderRecommendations() {
		assertThat(Promised.in("""
				REPORT TO THE PORTLEIGH HARBOUR COMMITTEE

				2. RECOMMENDATIONS

				2.1 That the Committee notes the dredging costs.

				2.2 That a new pilot boat be ordered.

				3. BACKGROUND

				3.1 The harbour is old.
				""")).hasSize(2).allMatch((line) -> line.startsWith("recommendation |"));
	}

	@Test
	void readsRecommendedPointsThatParagraphsExplainInBetween() {
		assertThat(Promised.in("""
				REPORT TO THE PORTLEIGH HARBOUR COMMITTEE

				The Committee is recommended to approve:

				a) That a regatta be held in May.

				The regatta has drawn large crowds in other years.

				b) That the Harbour Master be delegated to hire a crane and that she oversees its use.

				Cranes are scarce in spring.

				c) That the Committee approves a grant for the lifeboat.

				The lifeboat is old.
				""")).extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly("a regatta be held in May", "the Harbour Master be delegated to hire a crane",
					"she oversees its use", "the Committee approves a grant for the lifeboat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Committee resolved to:", "Members agreed to:", "The Panel RESOLVED to:" })
	void readsWhatABodyResolvedToDoPointByPoint(String lead) {
		assertThat(Promised.in(TOP + lead + """


				i) Approve the mooring plan and to authorise the Harbour Master to sign the lease

				ii) Note the tide survey
				""")).extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly("Approve the mooring plan", "authorise the Harbour Master to sign the lease",
					"Note the tide survey");
	}

	@Test
	void readsWhichApplicationWasApprovedOrRejectedInATablePrintedCellUnderCell() {
		assertThat(Promised.in(TOP + """
				Project

				Requested

				Decision

				Tern Sailing Club

				The club is seeking funding for two dinghies that local schools may borrow.

				East Ward

				£900

				Approved.

				Meets the criteria of the fund for young people and the harbour.

				Requested

				Decision

				Gull Rovers

				The team would like to buy floodlights for its pitch by the old quay.

				£4,000

				Rejected.
				""")).extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.contains(
					"Tern Sailing Club The club is seeking funding for two dinghies that local schools may borrow. "
							+ "Approved.",
					"Gull Rovers The team would like to buy floodlights for its pitch by the old quay. Rejected.");
	}

	@Test
	void readsWhoWasElectedFromTheLinesUnderIt() {
		assertThat(Promised.in(TOP + """
				The following officers were declared elected without contest.

				Chair: Ann Lowe, nominated by Bob Tarn

				Treasurer: Bob Tarn

				The following were agreed:

				Ferry representative: Cara Dent

				The tide was high.
				""")).extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly(
					"The following officers were declared elected without contest Chair: Ann Lowe Treasurer: Bob Tarn",
					"The following were agreed Ferry representative: Cara Dent");
	}

	@Test
	void readsAnApprovalJoinedToThePresentation() {
		assertThat(Promised.in(TOP + "The accounts were presented by Councillor Tarn and approved.")).singleElement()
			.asString()
			.startsWith("decision |");
		assertThat(Promised.in(TOP + "The boats were built by Tarn and Lowe.")).isEmpty();
	}

	@Test
	void recordsAVoteOnlyOnceWhereTheResolutionFollows() {
		assertThat(Promised.in(TOP + "The accounts were approved. Proposed by Councillor Lowe, seconded by Councillor "
				+ "Tarn. RESOLVED: That the accounts be approved."))
			.hasSize(1);
	}

	@Test
	void readsTheTaskThatADashJoinsToADecision() {
		assertThat(Promised.in(TOP + "It was agreed that a regatta be held - Cara Dent to see which day suits."))
			.containsExactly("decision | PORTLEIGH HARBOUR COMMITTEE | - | - | a regatta be held",
					"action | Cara Dent | PORTLEIGH HARBOUR COMMITTEE | - | see which day suits");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Decision made that the regatta will be held in June.",
			"Councillor Lowe proposed approval for payment seconded by Councillor Tarn.",
			"Previous minutes: Proposed Councillor Lowe. Seconded by Councillor Tarn.",
			"It was agreed that the minutes were an accurate record." })
	void readsADecisionInNotes(String sentence) {
		assertThat(Promised.in(TOP + sentence)).singleElement()
			.asString()
			.startsWith("decision | PORTLEIGH HARBOUR COMMITTEE | - |");
	}

	@ParameterizedTest
	@ValueSource(strings = { "It was agreed that silting was a serious problem.", "The following was agreed:",
			"Minutes approved: N/A" })
	void leavesOpinionsAndLeads(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@Test
	void keepsWhatOnlyGoesOnWithinOnePoint() {
		assertThat(Promised.in(TOP + "RESOLVED that the minutes are correct and that they be signed by the Chair."))
			.hasSize(1);
	}

	@Test
	void takesTheNextItemForNoPointOfAResolutionThatIsComplete() {
		assertThat(Promised.in(TOP + """
				RESOLVED that the minutes of 2 March were a correct record

				79. Harbour Master's News

				Harbour news was deferred to the next meeting.
				""")).containsExactly(
				"decision | PORTLEIGH HARBOUR COMMITTEE | - | - | the minutes of 2 March were a correct record",
				"decision | PORTLEIGH HARBOUR COMMITTEE | - | next meeting | Harbour news was deferred to the next meeting");
	}

}
