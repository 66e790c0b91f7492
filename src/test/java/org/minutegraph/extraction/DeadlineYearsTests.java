package org.minutegraph.extraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extraction.Statement.Commitment;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineYearsTests {

	private static String due(String head, String sentence) {
		String text = head + "\n\nPresent: Ann Lowe, Bob Tarn\n\n" + sentence;
		return String.valueOf(Read.text(text).all(Commitment.class).getFirst().due());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Ann Lowe will ring the port by 4 November. > 2019-11-04
			Ann Lowe will ring the port by Monday 3rd February. > 2020-02-03
			Ann Lowe will ring the port by the 12th of October. > 2019-10-12
			Ann Lowe will ring the port by 4 November 2020. > 2020-11-04
			Ann Lowe will ring the port by November. > November
			""")
	void completesADayByTheYearInWhichItComesNext(String sentence, String expected) {
		assertThat(due("Minutes of the Quay Committee held on 9 September 2019", sentence)).isEqualTo(expected);
	}

	@Test
	void leavesADayThatMayHavePassed() {
		assertThat(due("Minutes of the Quay Committee held on 9 September 2019",
				"Ann Lowe will ring the port by 2 September."))
			.isEqualTo("2 September");
	}

	@Test
	void leavesADayOfAPaperWithoutADate() {
		assertThat(due("Minutes of the Quay Committee", "Ann Lowe will ring the port by 4 November."))
			.isEqualTo("4 November");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			The Committee agreed the minutes of its meeting of 8 July 2019 and on 8 July 2019 asked for paint. > null
			Ann Lowe will mend what was broken in June 2019. > null
			Ann Lowe will mend it in June 2020. > 2020-06
			""")
	void takesNoDayThatIsOverForADeadline(String sentence, String expected) {
		assertThat(due("Minutes of the Quay Committee held on 9 September 2019", sentence)).isEqualTo(expected);
	}

}
