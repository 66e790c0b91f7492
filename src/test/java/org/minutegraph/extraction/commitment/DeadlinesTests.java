package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** By when something is to be done, in the words in which minutes and notes say it. */
class DeadlinesTests {

	private static void isDue(String words, String due) {
		assertThat(Promised.in(Promised.TOP + words)).first()
			.satisfies((found) -> assertThat(found.split(" \\| ")[3]).isEqualTo(due));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Cara Dent will dredge the basin in early to mid October. > early to mid October
					Cara Dent will paint the crane in the second week of March. > second week of March
					Cara Dent will paint the crane in mid-March. > mid-March
					Cara Dent will count the boats over the last two weeks of August. > last two weeks of August
					Cara Dent will meet the crews early next week. > early next week
					Cara Dent will hold surgeries in July and August. > July and August
					Cara Dent will close the slip from late May through to the first week of July. > late May through to the first week of July
					Cara Dent will hold the regatta again on 6 June next year. > 6 June next year
					Cara Dent will look after Early Years. > -
					""")
	void readsPartsOfMonthsAndTerms(String words, String due) {
		isDue(words, due);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Cara Dent will bring the plans in her next report. > her next report
			Cara Dent will put the letter in the next Board pack. > next Board pack
			Cara Dent will report to the next Chief Pilots' meeting. > next Chief Pilots' meeting
			Cara Dent will attend the next meeting of the Crews on 24 September. > 2021-09-24
			Cara Dent will fit new lamps this winter. > this winter
			Cara Dent will interview a pilot the following week. > the following week
			Cara Dent will rebuild the jetty with this year's grant. > -
			Cara Dent will bring the matter to this meeting. > -
			Cara Dent will mend the crane at the AGM. > AGM
			Cara Dent will leave the rule alone till AGM. > AGM
			Cara Dent will ring round over the bank holiday. > bank holiday
			Cara Dent will bring the figures to April. > April
			Cara Dent will write to the May Queen of the port. > -
			Cara Dent will open the new slip on Harbour Open Day. > Harbour Open Day
			Cara Dent will ring the bell on Day Street. > -
			Cara Dent to share the plan with the crews (Jan). > Jan
			Cara Dent to survey the crews, Feb > Feb
			""")
	void readsOccasionsToCome(String words, String due) {
		isDue(words, due);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Cara Dent will answer within ten working days. > within ten working days
			Cara Dent will brief the crews within a week of publication. > within a week of publication
			Cara Dent will report back in six months' time. > in six months' time
			Cara Dent will carry out the survey over three years. > over three years
			Cara Dent will sound the horn every six weeks. > every six weeks
			Cara Dent will meet the crews twice a year. > twice a year
			Cara Dent will share the figures monthly. > monthly
			Cara Dent will share the monthly figures. > -
			Cara Dent will put up the notice two weeks before. > two weeks before
			Cara Dent will put up the notice 2 wks before. > 2 wks before
			Cara Dent will write to all 28 days in advance of commencement. > 28 days in advance of commencement
			Cara Dent will extend the lease by two years to March 2028. > 2028-03
			Cara Dent will run the ferry for three weeks starting 3 November. > 2021-11-03
			""")
	void readsHowLongItMayTakeAndHowOften(String words, String due) {
		isDue(words, due);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Cara Dent will ring the Chair before any change of berths. > before any change of berths
					Cara Dent will move the boats before work starts. > before work starts
					Cara Dent will send the note before the papers went out. > before the papers went out
					Cara Dent will repair the slip prior to the closure of the lower road. > prior to the closure of the lower road
					Cara Dent will report when the plan is sent to Cabinet. > when the plan is sent to Cabinet
					Cara Dent will tell the crews when the harbour will open. > -
					Cara Dent will write to all on completion of the survey. > on completion of the survey
					Cara Dent will tell the crews at once if it rains. > -
					""")
	void readsWhatIsAwaited(String words, String due) {
		isDue(words, due);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Cara Dent will freeze the charges till 31.8. > 2021-08-31
			Cara Dent will mend the berths of the sheet dated 3 May 2022. > -
			Cara Dent will carry out the plan published on 3 June 2021. > -
			The plan will be published on 3 June 2021. > 2021-06-03
			Cara Dent will meet the crews at 1830. > -
			Cara Dent will submit the budget for 2022-23. > -
			Cara Dent will dredge the basin in 2022/23. > 2022/23
			Cara Dent will cut the waiting list, which was 46 in December. > -
			Cara Dent will share the accounts at each meeting from June. > June
			The minutes of the previous meeting on 4th March were approved. > -
			Minutes of the last meeting in June were agreed without comment. > -
			The accounts, circulated to members prior to the meeting, were approved. > -
			RESOLVED that the minutes of the meeting held on Monday 17 May 2021 be approved. > -
			Cara Dent will speak to all whom this may concern. > -
			The bank reconciliation had been sent out before the meeting and was approved. > -
			RESOLVED: The papers be circulated prior to the meeting. > prior to the meeting
			The plan was approved for discussion at the meeting in June. > June
			""")
	void leavesDaysThatAreNoDeadlines(String words, String due) {
		isDue(words, due);
	}

	@Test
	void leavesTheYearsOfAPaper() {
		assertThat(
				Promised.in(Promised.TOP + "RESOLVED - That the yearly report of the Panel for 2021-22 be received."))
			.containsExactly(
					"decision | PORTLEIGH HARBOUR COMMITTEE | - | - | the yearly report of the Panel for 2021-22 be received");
	}

}
