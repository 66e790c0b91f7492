package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TerseNotesTests {

	private static final String TOP = """
			Minutes of the Larch School Parent Council held on 4 May 2021

			Present: Ann Lowe (AL), Bob Tarn (BT), Cara Dent (CD)

			""";

	@Test
	void bindsWhoHasSomethingByWhatHeWillDoAfterAComma() {
		assertThat(Promised.in(TOP + "- Hedge – AL had meant to bring a plan, will circulate it in June."))
			.singleElement()
			.asString()
			.startsWith("commitment | Ann Lowe | ");
	}

	@Test
	void bindsNobodyByACommaThatClosesAnAside() {
		assertThat(Promised.in(TOP + "AL said the works, now paid for, will start in June."))
			.noneMatch((line) -> line.contains("Ann Lowe"));
	}

	@Test
	void bindsWhoSaysTheyWouldDoWhatWasAskedFor() {
		assertThat(Promised.in(TOP + "AL wondered if the minutes could be printed. CD said she would do so."))
			.singleElement()
			.asString()
			.startsWith("commitment | Cara Dent | ")
			.contains("the minutes could be printed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			- CD and others to wrap the gifts > action | Cara Dent
			It was proposed and agreed that a fair be held. > decision | Larch School Parent Council
			Previous minutes approved by AL and CD > decision | Larch School Parent Council
			A meeting has been arranged for 12 June. > commitment | Larch School
			Ann Lowe asked can the council fund a bus. > request |
			""")
	void readsANote(String note, String expected) {
		assertThat(Promised.in(TOP + note)).singleElement().asString().startsWith(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			- Fair on Sat 15 June. Castle booked. AL, CD doing the tombola. > Ann Lowe, Cara Dent
			- Aprons – the same firm, CD ordering > Cara Dent
			AL spoke of the plaque - CD looking into it > Cara Dent
			The poster was adopted and Cara Dent to print forty. > Cara Dent
			Fair: three rides being planned Action CD > Cara Dent
			- Gate – AL has the hinges, CD still to fit them. > Cara Dent
			AL will ring again and CD to find out the cost. > Cara Dent
			It was left to Cara Dent to book the hall. > Cara Dent
			The loose slates on the shed to be nailed down - Cara Dent. > Cara Dent
			Agreed £20 for the prizes; CD to find out who sells them. > Cara Dent
			""")
	void readsWhoIsAtSomethingOrIsToBeInShort(String note, String owners) {
		assertThat(Promised.in(TOP + note)).filteredOn((line) -> line.startsWith("action | "))
			.singleElement()
			.asString()
			.startsWith("action | " + owners + " | ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ann Lowe chairing, Cara Dent taking minutes", "With AL running the team, all was well.",
			"It was left to rot and Ann Lowe came to see it.", "- CD to ring the printer – done",
			"The work of AL and CD sorting books was praised.", "The Statement of Action AL" })
	void leavesWhatIsDoneOrGoesOnAtTheMeeting(String note) {
		assertThat(Promised.in(TOP + note)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The new till allows for more tickets to be sold.", "No other business was noted.",
			"Ann Lowe, who will be greatly missed, has left.", "AL was glad. CD said she would." })
	void leavesWhatIsNoTask(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@Test
	void readsWhatMustImproveUnderAHeadingWithAFootnote() {
		assertThat(Promised.in("""
				Inspection of Fenshire local authority children's services

				Inspection dates: 3 to 7 March 2025

				What needs to improve?1

				- The timeliness of visits to children at risk, when families move.
				- The review of pathways where needs change.
				""")).hasSize(2).allMatch((line) -> line.startsWith("recommendation | "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Cara Dent happy to drive the van. > commitment | Cara Dent
			Cara Dent going to paint the crane. > commitment | Cara Dent
			Cara Dent to paint the crane. > action | Cara Dent
			""")
	void takesWhatSomebodyIsWillingToDoForAnUndertaking(String note, String expected) {
		assertThat(Promised.in(Promised.TOP + note)).singleElement()
			.satisfies((found) -> assertThat(found).startsWith(expected + " | "));
	}

}
