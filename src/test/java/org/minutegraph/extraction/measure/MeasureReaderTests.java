package org.minutegraph.extraction.measure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Measure;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The service had spent £9.6m on placements by autumn. | £9.6m | 9600000
			The grant came to £1.2 million this year. | £1.2 million | 1200000
			Members heard that 1,857 plans were in force. | 1,857 | 1857
			Attendance had risen to 94.5% in the spring. | 94.5% | 94.5
			Some 80 per cent of requests were answered in time. | 80 per cent | 80
			There were 50 plans per 10,000 children in the county. | 50 plans per 10,000 | 50
			About 1 in 4 pupils walked to school. | 1 in 4 | 1
			Plans were now issued within 20 weeks. | 20 weeks | 20
			Twenty-two new households had been approved. | Twenty-two | 22
			Five local nurseries were inspected. | Five | 5
			The panel approved 3-4 posts for the team. | 3-4 | null
			A deposit of 50p a bottle was proposed. | 50p | 0.5
			The branch was 30ft long. | 30ft | 30
			The bay was 17m long. | 17m | 17
			Postage came to £ 62.50 in May. | £ 62.50 | 62.5
			The ratio of helpers would be 1:12 on the trip. | 1:12 | 1
			A 3-year contract was let. | 3-year | 3
			A four-year strategy is in draft. | four-year | 4
			The contract is for two to three years. | two to three years | 2
			Fees may rise by 8 to 9 per cent. | 8 to 9 per cent | 8
			A dozen volunteers came. | A dozen | 12
			The school will grow by 2FE in September. | 2FE | 2
			Fly-tipping had halved since the spring. | halved | null
			""", nullValues = "null")
	void readsAFigureWithItsAmount(String sentence, String value, Double amount) {
		List<Measure> measures = Read.text(sentence).all(Measure.class);
		assertThat(measures).singleElement().satisfies((measure) -> {
			assertThat(measure.value()).isEqualTo(value);
			assertThat(measure.amount()).isEqualTo(amount);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "The board met on 12 June 2019 in the annexe.", "It will open from 26 to 29 March.",
			"The meeting closed at 9.47 pm.", "See section 4.2 of the report.", "Minute 23 was amended.",
			"Support is offered up to the age of 25.", "A club for 16-17 year olds was planned.",
			"Please ring 01632 960 123 for a form.", "The shop at 14 Mill Lane was empty.",
			"Pupils in Years 6 and 7 were invited.", "In 2018/19 the board was formed.",
			"The two panels met over the past three years.", "Doors open at 11 till 2.",
			"Families with 2 or more children were asked.", "RESOLVED: 1) That it be noted.",
			"The meeting began at 1830 in the hall.", "Agenda item: 5", "See the PDF 147 KB.",
			"Under section 14.22 of the Constitution the call-in is valid.",
			"The principles are set out in 9.4 of the Code.", "Sections 11.25 and 11.26 of the standing orders apply.",
			"Care for 17 and 18-year-olds was reviewed.", "Places are offered to children of 0 to 2 years of age.",
			"An 18+ Leavers' Day was held.", "P4 and 6 went swimming.", "Classes P2, 4 and 5 have a new teacher.",
			"Grants were paid for 24-25 by the county.", "The meeting closed 2125.", "Meeting commenced: 1905.",
			"See 3.6 to 3.11 of the report.", "Conditions 4 and 9 of the permission were varied.",
			"Residents may call 101 at any time.", "It was made under section 30(2) of the Act." })
	void leavesOtherNumbersAlone(String sentence) {
		assertThat(Read.text(sentence).all(Measure.class)).isEmpty();
	}

	@Test
	void countsNoPagesOfATableOfContents() {
		assertThat(Read.text("""
				Contents

				Executive summary 2

				What the service must do 4

				Children in care 11

				Leadership 19

				About this inspection 27

				The service looked after 212 children.
				""").all(Measure.class)).extracting(Measure::value).containsExactly("212");
	}

	@Test
	void leavesNumbersOfParagraphsThatRunOnAlone() {
		assertThat(
				Read.text("3.1 The clerk reported a balance of £90. 3.2 The chair thanked her. 3.3 Nothing more came.")
					.all(Measure.class))
			.extracting(Measure::value)
			.containsExactly("£90");
	}

	@Test
	void readsBothEndsOfAChangeAsFiguresOfTheirOwn() {
		List<Measure> measures = Read.text("Exclusions fell from 412 in 2015 to 388 in 2016.").all(Measure.class);
		assertThat(measures).extracting(Measure::value).containsExactly("412", "388");
		assertThat(measures).extracting(Measure::period).containsExactly("2015", "2016");
	}

	@Test
	void saysWhatAFigureIsHeldAgainst() {
		List<Measure> measures = Read.text("92% of leavers had a home against a national average of 84%.")
			.all(Measure.class);
		assertThat(measures).extracting(Measure::comparator).containsExactly(null, "national");
	}

	@Test
	void quotesExactlyTheFigure() {
		Read read = Read.text("The clerk reported a balance\nof £4,202.97 at the bank.");
		assertThat(read.all(Measure.class)).singleElement()
			.satisfies((measure) -> assertThat(read.quotes(measure)).containsExactly("£4,202.97"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The 18-25 section of the service will move.", "They tend to be in the age ranges 30-39.",
			"But at 16, young people make their own choices.", "The service ends on turning 18 or later.",
			"Players under 18 years go free.", "Based on the rolling 12-month average, the trend is good.",
			"The two-year-olds moved up.", "Entrants to the system per 100,000 rose.", "See pg. 84 of the paper.",
			"It was done in accordance with s.17 of the Act.", "Variation of conditions 1, 13 and 24 was sought.",
			"She teaches P1‐3 and P5‐7.", "It would help ‘the best start in life’,1 and so be used.",
			"3. Leadership and governance", "Items were taken. 4. Reports were heard. 5. Dates were set.",
			"There was no response to a 101 call.", "Workers were sought for Beck House, Elm Lodge and Seven Oaks." })
	void leavesNumbersThatOnlyPointOrNameAlone(String sentence) {
		assertThat(Read.text(sentence).all(Measure.class)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Four of the indicators were red and there were six more schools on the list. | Four,six more
			Officers expected a fall of 3-7% in numbers. | 3-7%
			There were 8 members of the public. | 8
			There will be 30 Year 7 places from September. | 30
			Elm district accounted for 20 of the 102 pupils. | 20,102
			""")
	void readsWhatIsCounted(String sentence, String values) {
		assertThat(Read.text(sentence).all(Measure.class)).extracting(Measure::value)
			.containsExactly(values.split(","));
	}

}
