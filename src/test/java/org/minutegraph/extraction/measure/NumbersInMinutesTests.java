package org.minutegraph.extraction.measure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Measure;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures of several words, and numbers by which minutes and reports count themselves.
 */
class NumbersInMinutesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The nurse was in school for ten hours a week. | ten hours a week | 10
			The clinic runs for 2 days a week. | 2 days a week | 2
			The ward would need 2 or 3 workshops. | 2 or 3 | 2
			A panel of 5 or 7 Governors will hear it. | 5 or 7 | 5
			One in ten girls had missed lessons. | One in ten | 1
			Officers took three hundred thousand pounds out of the service. | three hundred thousand pounds | 300000
			22 NHS staff were trained. | 22 | 22
			Four Governors were thanked. | Four | 4
			Eight KPIs were red. | Eight | 8
			""")
	void readsTheWholeFigure(String sentence, String value, Double amount) {
		assertThat(Read.text(sentence).all(Measure.class)).singleElement().satisfies((measure) -> {
			assertThat(measure.value()).isEqualTo(value);
			assertThat(measure.amount()).isEqualTo(amount);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "22 MINUTES - Resolved that the minutes be approved.",
			"23 YOUTH SERVICE – The report was noted.",
			"Area inspection report: Elmbrook Partnership, 2 to 6 October 2023 4",
			"Records reflect the work that is done (enabler 3, national framework).",
			"Plans are consistent (outcome 1, national framework).", "(Meeting closed 12.50)",
			"No lorry may call between 8.15 and 9.15 am.", "To report a crime, call: 101.",
			"The minutes of 2 nd July were approved.", "The club is for those of 16 years and under.",
			"Four Oaks ward was mentioned." })
	void leavesNumbersOfTheTextItselfAlone(String sentence) {
		assertThat(Read.text(sentence).all(Measure.class)).isEmpty();
	}

}
