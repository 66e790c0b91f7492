package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnedLabelsTests {

	private static final String TOP = """
			Hollin Bank Academy

			Minutes of the Local Governing Board held on 4 December 2023

			Present: Julia Amies (JA) Chair, Liam Sharp (LS) Headteacher, Anna Holt (AH), Rob Pine (RP)

			In attendance: Kay Stone (Clerk)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			ACTION LS: mend the boiler. > Liam Sharp | mend the boiler
			Action (AH): paint the door. > Anna Holt | paint the door
			LS ACTION: sweep the yard. > Liam Sharp | sweep the yard
			Action to JA – ring the plumber. > Julia Amies | ring the plumber
			Action for RP: weigh the bins. > Rob Pine | weigh the bins
			ACTION LS/AH: to review the lettings. > Liam Sharp, Anna Holt | review the lettings
			""")
	void readsWhoseAnActionIsFromItsLabel(String line, String expected) {
		String[] parts = expected.split(" \\| ");
		assertThat(Promised.in(TOP + line)).containsExactly("action | " + parts[0] + " | - | - | " + parts[1]);
	}

	@Test
	void endsAnActionWithItsBrackets() {
		assertThat(Promised.in(TOP + "The shed is wet. [ACTION: AH to price a roof] It has been so since May."))
			.containsExactly("action | Anna Holt | - | - | price a roof");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Action for children: the charity has moved.", "The action plan: it was read out.",
			"Legal action: none has been taken." })
	void takesNoOtherActionForALabel(String line) {
		assertThat(Promised.in(TOP + line)).noneMatch((found) -> found.contains(" | Liam Sharp")
				|| found.contains(" | Anna Holt") || found.contains("it was read out"));
	}

}
