package org.minutegraph.extraction.measure;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Measure;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers that count what was named before them, and numbers that only label a place, an
 * item or a day.
 */
class SharesAndLabelsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Of the nine recommendations, six had been completed. | nine, six
			The inspector set five requirements, of which three had been met by June. | five, three
			Attendance was above target in seven of nine classes. | seven, nine
			Two were let and nine of the shops are empty. | Two, nine
			Two of the five nurseries were full. | Two of the five
			Four of the volunteers had no training. | Four
			Seven are still to be let. | Seven
			Over half of the visits were late. | Over half
			The ward took nearly half of the calls. | nearly half
			The vote was recorded: For (31). | 31
			In line with the Constitution,14 questions were put. | 14
			A vote was held of 41 Ashmere Primary Schools in all. | 41
			There were 24 Band D properties. | 24
			Well over a fifth of the appeals failed. | a fifth
			On the register are 9 Child in Need cases. | 9
			The pads should last for 2-3 years. | 2-3 years
			They have a 5-7 year life. | 5-7 year
			The fee lies between 12.50 and 14.50 each. | 12.50, 14.50
			""")
	void countsWhatWasNamedBefore(String sentence, String values) {
		assertThat(Read.text(sentence).all(Measure.class).stream().map(Measure::value).toList())
			.isEqualTo(List.of(values.split(", ")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "338 PLANNING COMMITTEE (open to the public)", "52 Apologies for Absence", "7.",
			"The lorries park outside 2 Larchwood Mill Entrance and the Clerk will write.",
			"The letter went to Lakeside, 920 Beech Park, Ashmere.", "The term begins in the week of 2-6 November.",
			"The boiler failed 11-13 January.", "The surgery runs from 10 til 11.30.",
			"This was discussed at KS 2 and the plan was noted.",
			"Apologies were noted. 4 PUBLIC QUESTION TIME The Chair opened the floor.",
			"AGENDA 1 APOLOGIES FOR ABSENCE 2 DECLARATIONS OF INTEREST were taken.", "One of them was Ashmere College.",
			"It was agreed that one has to be careful.", "These two are the same.",
			"Ashmere Town Council minutes 2 of 9", "Both had been asked; the three were thanked.",
			"6(c) Benches - the clerk had no reply.", "6 (d) Fountain - a quotation is awaited.", "Time: 09.30 – 16.00",
			"The next meeting is on Wednesday 9th June 2021, 19.15 - 21.00",
			"Minutes were circulated. 11-02 All members will sign the form.", "A walk is held each month (3 Sunday).",
			"Residents of 31-48 Larchwood were told.", "There were no sales in 31 – 48 Larchwood.",
			"The club for 11-14 years olds meets." })
	void leavesLabelsAlone(String sentence) {
		assertThat(Read.text(sentence).all(Measure.class)).isEmpty();
	}

}
