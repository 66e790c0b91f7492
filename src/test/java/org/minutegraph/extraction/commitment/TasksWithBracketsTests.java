package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TasksWithBracketsTests {

	private static final String TOP = """
			Minutes of the Friends of Quay Street held on 4 May 2021

			Present: Ann Lowe (AL), Bob Tarn (BT), Cara Dent (CD)

			Fair

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			* Renew the raffle licence (BT) > action | Bob Tarn
			* The stall will be painted in May (AL) > commitment | Ann Lowe
			* Bunting to be ordered before the fair (CD). > action | Cara Dent
			* The tables need to be moved before the fair (CD) > action | Cara Dent
			* Circulate the poster (AL/CD) > action | Ann Lowe, Cara Dent
			""")
	void readsTheOwnerInBracketsAtTheEnd(String point, String expected) {
		assertThat(Promised.in(TOP + point)).singleElement().asString().startsWith(expected + " | ");
	}

	@Test
	void takesWhoReportsInBracketsForNoOwner() {
		assertThat(Promised.in(TOP + "* The new cook has started (BT)\n* Some prizes have come in (AL)")).isEmpty();
	}

	@Test
	void leavesBracketsThatOpenTheNextSentenceAlone() {
		assertThat(Promised.in(TOP + "Bob Tarn will buy the tea. (AL) The hall was cold."))
			.containsExactly("commitment | Bob Tarn | - | - | buy the tea");
	}

	@Test
	void namesTheOwnerOfAnActionThatNothingElseNames() {
		assertThat(Promised
			.in(TOP + "Actions\n\n* NLB to send the dates of the tides\n* Local Ferry Group to ring Bob Tarn"))
			.extracting((line) -> line.split(" \\| ")[1])
			.containsExactly("NLB", "Local Ferry Group");
	}

}
