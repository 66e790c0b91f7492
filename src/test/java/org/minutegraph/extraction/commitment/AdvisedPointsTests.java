package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.minutegraph.extraction.commitment.Promised.TOP;

/** Recommendations whose points stand under words that ask for them. */
class AdvisedPointsTests {

	private static final String GOVERNORS = """
			MOORSIDE LANE PRIMARY SCHOOL

			Minutes of the Full Governing Body meeting held on 4 May 2021

			Present: Ann Lowe (Chair), Bob Tarn (Headteacher), Sue Gale (Staff Governor)

			""";

	@ParameterizedTest
	@ValueSource(strings = {
			"The school should take further action to:\n\n• mend the roof of the hall\n\n• raise the level of writing",
			"Inspectors asked the school to:\n\n- mend the roof of the hall\n- raise the level of writing",
			"There were two recommendations:\n\nR1 mend the roof of the hall\n\nR2 raise the level of writing",
			"Recommendations from the visit:\n\n● mend the roof of the hall\n● raise the level of writing" })
	void readsWhatASchoolIsAskedToDo(String words) {
		assertThat(Promised.in(GOVERNORS + words)).containsExactly(
				"recommendation | MOORSIDE LANE PRIMARY SCHOOL | - | - | mend the roof of the hall",
				"recommendation | MOORSIDE LANE PRIMARY SCHOOL | - | - | raise the level of writing");
	}

	@Test
	void readsNumberedParagraphsUnderWhatABodyIsRecommendedToDo() {
		assertThat(Promised.in("""
				PORTLEIGH COUNCIL

				Report to Cabinet, 4 May 2021

				2. Recommendations

				Cabinet is recommended to:

				2.1 approve the lease of the crane; and

				2.2 delegate authority to the Harbour Master to sign it.

				3. Background

				3.1 The crane is old.
				""")).containsExactly("recommendation | Cabinet | - | - | approve the lease of the crane",
				"recommendation | Cabinet | - | - | delegate authority to the Harbour Master to sign it");
	}

	@Test
	void readsWhatOneBodyAsksOfAnother() {
		assertThat(Promised.in(TOP + "The Scrutiny Board has urged Cabinet to (i) print the tide code, and "
				+ "(ii) write to the ferry companies."))
			.containsExactly("recommendation | Cabinet | Scrutiny Board | - | print the tide code",
					"recommendation | Cabinet | Scrutiny Board | - | write to the ferry companies");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Inspectors judged the school to be:\n\n- safe and calm\n- well led",
			"The recommendations were implemented:\n\n- the roof is new\n- writing is better",
			"Visitors who should come to the office:\n\n- parents of new pupils\n- drivers" })
	void leavesPointsThatAskForNothing(String words) {
		assertThat(Promised.in(GOVERNORS + words)).noneMatch((line) -> line.startsWith("recommendation"));
	}

	@Test
	void readsWhatNeedsToImproveInAnArea() {
		assertThat(Promised.in("""
				PORTLEIGH COUNCIL

				The Council runs the quay.

				What needs to improve in that part of the harbour's work

				• The review and updating of dive plans when the risk rises.

				• Consistency in the quality of ropes.
				""")).containsExactly(
				"recommendation | PORTLEIGH COUNCIL | - | when the risk rises | The review and updating of dive plans when the risk rises",
				"recommendation | PORTLEIGH COUNCIL | - | - | Consistency in the quality of ropes");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Cara Dent recommended the second quote for the crane. > recommendation | PORTLEIGH HARBOUR COMMITTEE | Cara Dent | - | the second quote for the crane
					It was recommended by the Moorings Panel that fees rise by 3%. > recommendation | PORTLEIGH HARBOUR COMMITTEE | Moorings Panel | - | fees rise by 3%
					The paper suggests that we should talk to other ports. > recommendation | PORTLEIGH HARBOUR COMMITTEE | - | - | we should talk to other ports
					""")
	void readsWhatIsRecommendedInASentence(String sentence, String expected) {
		assertThat(Promised.in(TOP + sentence)).singleElement(STRING).isEqualTo(expected);
	}

}
