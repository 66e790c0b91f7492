package org.minutegraph.extraction.commitment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The verbs by which the body that meets decides, in the styles of several bodies. */
class DecisionVerbsTests {

	private static final String PARISH = """
			LOWER SARNBY PARISH COUNCIL

			Minutes of the meeting held on 4 May 2021

			Present: Councillors Ann Lowe (Chair), Bob Tarn, Sue Gale

			""";

	private static final String GOVERNORS = """
			MOORSIDE LANE PRIMARY SCHOOL

			Minutes of the Full Governing Body meeting held on 4 May 2021

			Present: Ann Lowe (Chair), Bob Tarn (Headteacher), Sue Gale (Staff Governor)

			""";

	@ParameterizedTest
	@ValueSource(strings = { "Councillors supported the application for a porch.",
			"The Council declined to pay for the fence.", "Members voted to raise the precept by 3%.",
			"The Council has voted for a rise of 3% in the precept.", "The Council carried over the item to June.",
			"The Council opposes the closure of the ford.", "Members were in favour of a second bench.",
			"The Council gave its approval to the new gate." })
	void readsWhatTheCouncilDecides(String sentence) {
		assertThat(Promised.in(PARISH + sentence)).singleElement()
			.asString()
			.startsWith("decision | LOWER SARNBY PARISH COUNCIL | ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Complaints Policy was held over.", "The quotation for the roof was rejected.",
			"The pay award was not supported.", "Governors elected Sue Gale as Vice-Chair.",
			"The charge was set at £2 a day.", "The minutes of 2 March were taken as read." })
	void readsWhatGovernorsDecide(String sentence) {
		assertThat(Promised.in(GOVERNORS + sentence)).singleElement().asString().startsWith("decision | ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The school supported by the Trust has grown.", "Apologies were received from Bob Tarn.",
			"Pupils were awarded certificates.", "The team had voted for a walk.",
			"A display of the rejected designs was shown.", "Bob Tarn supported two pupils in the hall." })
	void leavesWhatNobodyHereDecides(String sentence) {
		assertThat(Promised.in(GOVERNORS + sentence)).noneMatch((line) -> line.startsWith("decision"));
	}

}
