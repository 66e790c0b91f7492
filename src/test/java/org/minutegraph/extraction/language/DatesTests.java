package org.minutegraph.extraction.language;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extraction.commitment.DueDates;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			31 March 2018 | 2018-03-31
			Thursday, 9th May, 2019 | 2019-05-09
			the 2nd of June 2020 | 2020-06-02
			May 9, 2019 | 2019-05-09
			12/07/2019 | 2019-07-12
			24th July17 | 2017-07-24
			10.12.21 | 2021-12-10
			March 2020 | 2020-03
			Sept 2021 | 2021-09
			12 July | 12 July
			September | September
			2016-17 | 2016-17
			2024/25 | 2024/25
			2031 | 2031
			Autumn 2016 | Autumn 2016
			45 people | null
			may be | null
			""", nullValues = "null")
	void readsADateAsFarAsItIsStated(String words, String value) {
		Dates.Found found = Dates.at(tokens(words), 0);
		assertThat((found != null) ? found.value() : null).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			send it by the end of July 2018 | 2018-07-31
			send it by the end of the month | end of the month
			write before the end of November | before the end of November
			report to the next meeting at noon | next meeting
			report at the next meeting | next meeting
			discuss it at the July meeting | July meeting
			from September 2016 it opens | 2016-09
			visit w/c 24th July17 | 2017-07-24
			send it round shortly | shortly
			an update on this at the next board meeting | next board meeting
			as agreed on 2 May, deliver by 9 May 2021 | 2021-05-09
			paint the fence | null
			""", nullValues = "null")
	void readsTheDeadlineOfATask(String words, String due) {
		assertThat(DueDates.in(Stretch.whole(tokens(words)))).isEqualTo(due);
	}

	private static Tokens tokens(String text) {
		int[] origins = new int[text.length()];
		Arrays.setAll(origins, (i) -> i);
		return Tokens.of(new Block(0, Kind.PARAGRAPH, null, 0, text, origins, -1, -1, -1), new Words());
	}

}
