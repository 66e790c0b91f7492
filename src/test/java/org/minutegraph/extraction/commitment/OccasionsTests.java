package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Deadlines that no calendar names. */
class OccasionsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Cara Dent will write to every crew before the boats returned. > before the boats returned
					Cara Dent will move the crane before the jetty is rebuilt. > before the jetty is rebuilt
					Cara Dent will send the plans to all ahead of the meeting. > ahead of the meeting
					Cara Dent will mend the crane before the summer break. > before the summer break
					Cara Dent will send the letter round by 20th. > 20th
					Cara Dent will meet the divers on the 7th and report. > the 7th
					Cara Dent will send the letter by the 7th. > the 7th
					Cara Dent will repaint the light later in the autumn. > later in the autumn
					Cara Dent will report on the light at a later date. > at a later date
					Cara Dent will bring the plans to the June session. > June session
					Cara Dent will raise it at the next Portleigh North Harbour Users Group meeting. > next Portleigh North Harbour Users Group meeting
					Cara Dent will report to a future meeting. > -
					Cara Dent will ask for the lease to be extended to 31 August 2022. > 2022-08-31
					Cara Dent will walk from the quay to 12 Harbour Street. > -
					Cara Dent will lay the papers before the Board. > -
					Cara Dent will paint it by the 19th century lamp. > -
					""")
	void readsWhatComesBefore(String words, String due) {
		assertThat(Promised.in(Promised.TOP + words)).first()
			.satisfies((found) -> assertThat(found.split(" \\| ")[3]).isEqualTo(due));
	}

	@Test
	void aColumnHeadedByHoldsTheDateBesideTheOwnerAndTheOwnerElse() {
		assertThat(Promised
			.in(Promised.TOP + "No\tAction\tLead\tBy\n1\tInvite the crews to the jubilee\tCara Dent\tEnd Sept\n"))
			.singleElement()
			.satisfies((found) -> assertThat(found).startsWith("action | Cara Dent | - | End Sept | "));
		assertThat(Promised.in(Promised.TOP + "No\tAction\tBy\n1\tInvite the crews to the jubilee\tCara Dent\n"))
			.singleElement()
			.satisfies((found) -> assertThat(found).startsWith("action | Cara Dent | - | - | "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			next meeting > next meeting
			Sept 21 > 2021-09
			21 Sept > 2021-09-21
			early June > early June
			""")
	void aCellHoldsATimeAsTablesWriteIt(String cell, String due) {
		assertThat(Promised
			.in(Promised.TOP + "No\tAction\tLead\tDue\n1\tInvite the crews to the jubilee\tCara Dent\t" + cell + "\n"))
			.singleElement()
			.satisfies((found) -> assertThat(found).startsWith("action | Cara Dent | - | " + due + " | "));
	}

}
