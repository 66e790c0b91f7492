package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HappeningsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					The quiet garden will open in September. > The quiet garden will open in September | September
					Mr Tarn said that the new timetable would start on 1 June 2021. > the new timetable would start on 1 June 2021 | 2021-06-01
					The swan report would come back on 6 July 2021. > The swan report would come back on 6 July 2021 | 2021-07-06
					Plates and cups will be available by the end of May 2021. > Plates and cups will be available by the end of May 2021 | 2021-05-31
					Two wardens' posts will transfer to the depot in July. > Two wardens' posts will transfer to the depot in July | July
					The night ferry will be starting again in June. > The night ferry will be starting again in June | June
					""")
	void readsWhatWillHappenToAThingOnADateThatIsNamed(String sentence, String expected) {
		String[] parts = expected.split(" \\| ");
		assertThat(Promised.in(Promised.COUNTY + sentence))
			.containsExactly("commitment | ARDEN COUNTY COUNCIL | - | " + parts[1] + " | " + parts[0]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Costs will start to fall in May.", "The flowers would open in the sun.",
			"The number of swans would continue to fall until May.", "The term will start on 3 September 2021.",
			"Nobody would run a ferry in June.", "The Ferries Act will be in force in April.",
			"A late frost would close the pass." })
	void leavesWhatComesByItself(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "There will be a plant sale on the green.",
			"Mrs Dent said that there would be wardens at the lock on Sundays.",
			"The Council gave an assurance that there would be no fewer ferries for two years." })
	void readsWhatThereWillBe(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).singleElement().asString().startsWith("commitment | ARDEN");
	}

	@ParameterizedTest
	@ValueSource(strings = { "There will be a deficit of £3,000.", "There would be some disruption to the ferry.",
			"The bid failed as there would be no ferry in winter.", "There would be four in the boat next year.",
			"There would be an additional cost." })
	void leavesWhatThereWillBeWithoutAnybodysDoing(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The younger rowers will carry out a litter pick.",
			"The rowers will be washing the boats.", "Ross and the rowers will do the teas." })
	void readsTasksOfThoseWhomNothingBinds(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).singleElement().asString().startsWith("commitment |");
	}

	@ParameterizedTest
	@ValueSource(strings = { "This will bring more swans to the quay.", "The new path will help those who walk.",
			"The higher fees will reduce the queue.", "Visitors will visit more often if it is dry.",
			"You will find a form on the counter." })
	void leavesWhatThingsDo(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mr Tarn said that one of the wardens would be giving a talk on swans.",
			"Mrs Dent said that the rowers would pick up litter.", "Each rower will have a yearly review meeting.",
			"There is a new key which will be posted to each rower.", "The Sunday ferry will stop from Easter.",
			"Responsibility for the lock would pass to the county in October." })
	void readsWhatIsReportedOfThoseWhomNothingBinds(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).singleElement().asString().startsWith("commitment |");
	}

	@Test
	void readsWhatAPersonWillDoWhomARelativeClauseDescribes() {
		assertThat(Promised.in(Promised.COUNTY + "The shop is run by Mrs Dent, who will be selling maps all summer."))
			.containsExactly("commitment | Cara Dent | - | - | be selling maps all summer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "It would be interesting to count the swans.",
			"Mr Tarn said that this would provide more room.", "The swans, which would stop at nothing, hissed.",
			"Those who would be queuing are few." })
	void leavesWhatIsOnlyImagined(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).isEmpty();
	}

	@Test
	void bindsTheSchoolOrFirmThatOpens() {
		assertThat(Promised.in(Promised.COUNTY + "Quayside Primary School will open on 6 September 2021."))
			.containsExactly("commitment | Quayside Primary School | - | 2021-09-06 | "
					+ "Quayside Primary School will open on 6 September 2021");
	}

}
