package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WhoActsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			The road safety manager will count the cars. > Road safety manager | count the cars
			Youth workers from the Harbour Trust will be running a café. > Harbour Trust | be running a café
			Every class will be designing a flag. > ARDEN COUNTY COUNCIL | be designing a flag
			Two officers will walk the bounds. > ARDEN COUNTY COUNCIL | walk the bounds
			Pupils will also paint the fence. > ARDEN COUNTY COUNCIL | also paint the fence
			The library will take no new books until June. > ARDEN COUNTY COUNCIL | take no new books until June
			""")
	void readsWhoActsThoughNobodyIsNamed(String sentence, String expected) {
		String[] parts = expected.split(" \\| ");
		assertThat(Promised.in(Promised.COUNTY + "Ann Lowe thanked the Harbour Trust.\n\n" + sentence)).singleElement()
			.asString()
			.startsWith("commitment | " + parts[0] + " | ")
			.endsWith(" | " + parts[1]);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Mr Tarn asked for a bench. Pupils had written and Mrs Dent was glad. She agreed to answer. > Cara Dent
			Mrs Dent was glad. Mr Tarn asked for a bench. She agreed to answer. > Cara Dent
			Mr Tarn asked for a bench. Pupils had written. He agreed to answer. > Bob Tarn
			Mr Tarn was glad. Letters from Mrs Dent and Councillor Lowe came. He agreed to answer. > Bob Tarn
			""")
	void heAndSheMeanTheNearestWhomTheirTitlesAllow(String words, String owner) {
		assertThat(Promised.in(Promised.COUNTY + words)).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Mrs Dent said that she'd visit the weir. > Cara Dent
			Mr Tarn had called; he'd write to the miller in June. > Bob Tarn
			The Weir Reading Hub is busy. The Hub will read to every child in May. > Weir Reading Hub
			Mr Ian Roe, Police and Crime Commissioner, came. The Commissioner undertook to send figures. > Ian Roe
			""")
	void readsContractionsAndLastWordsOfNamesAndPosts(String words, String owner) {
		assertThat(Promised.in(Promised.COUNTY + words)).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mrs Dent said that she'd visited the weir.", "Mr Tarn thought he'd like a bench.",
			"If they'd come sooner, they'd have seen it." })
	void takesNoContractionOfHadForWould(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			RESOLVED – that the Cabinet be invited to consult the tenants. > recommendation | Cabinet
			RESOLVED: That the Executive be asked to publish the map. > recommendation | Executive
			RESOLVED that the Harbour Committee be requested to mend the steps. > recommendation | Harbour Committee
			RESOLVED that the Clerk be asked to mend the steps. > request | Clerk
			RESOLVED that the Clerk be invited to tea. > decision | ARDEN COUNTY COUNCIL
			RESOLVED that a survey be carried out by Mr Tarn before June. > action | Bob Tarn
			It was agreed that the matter would be taken up by Mrs Dent with the miller. > action | Cara Dent
			RESOLVED that the minutes be signed by the Chair. > decision | ARDEN COUNTY COUNCIL
			""")
	void aResolutionRecommendsToAnotherBodyAndGivesATaskToWhomItNames(String resolution, String expected) {
		assertThat(Promised.in(Promised.COUNTY + resolution)).singleElement().asString().startsWith(expected + " | ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pupils will feel safer.", "Children would dawdle on the bridge.",
			"The number of officers will fall.", "If the class grew, the manager would leave.",
			"A change of manager will unsettle the team." })
	void leavesWhatIsExpectedOfOthers(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Isobel will check the books. > Isobel | check the books
					Churches Together will produce a leaflet. > Churches Together | produce a leaflet
					Age Well Weirside would approach the miller. > Age Well Weirside | approach the miller
					DFT would also send figures. > DFT | also send figures
					Mr Tarn said that the Weir Society, led by the miller, would bring a plan. > Weir Society | bring a plan
					The Harbour Trust, chaired by Mr Tarn, will write to the mill. > Harbour Trust | write to the mill
					The River Rangers will have their first meeting at the mill. > River Rangers | have their first meeting at the mill
					All gates will have been painted by June. > ARDEN COUNTY COUNCIL | All gates will have been painted by June
					The mill is to have two new wheels by May. > ARDEN COUNTY COUNCIL | The mill is to have two new wheels by May
					""")
	void readsWhoActsThoughNothingElseSaysWhoThatIs(String sentence, String expected) {
		String[] parts = expected.split(" \\| ");
		assertThat(Promised.in(Promised.COUNTY + "Ann Lowe thanked the Harbour Trust.\n\n" + sentence)).singleElement()
			.asString()
			.startsWith("commitment | " + parts[0] + " | ")
			.endsWith(" | " + parts[1]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Ferries Bill will give more rights.", "Dale Road will take more cars.",
			"Mr Tarn is to have an operation.", "The report would have been printed by a friend.",
			"The May fog will have a cost.", "Spring will send up the river." })
	void takesNoThingForSomebodyWhoActs(String sentence) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Wharfside Fire and Rescue have offered to light the slip. > Wharfside Fire and Rescue
			Weir Anglers Together has agreed to clear the pool. > Weir Anglers Together
			Jack and Priya are going to write to the miller. > Jack, Priya
			""")
	void whoAgreesIsBoundThoughNothingElseSaysWhoItIs(String sentence, String owners) {
		assertThat(Promised.in(Promised.COUNTY + sentence)).singleElement()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owners));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Mrs Dent is to ring the miller. > action
			The Weir Reading Hub is to repaint its doors. > commitment
			""")
	void whatAnotherBodyIsToDoIsNoTaskThatTheMeetingSet(String sentence, String kind) {
		assertThat(Promised.in(Promised.TOP + "Mrs Dent thanked the Weir Reading Hub.\n\n" + sentence)).singleElement()
			.asString()
			.startsWith(kind + " | ");
	}

	@Test
	void whoUndertookAfterAnAnswerHasNoTaskInNoteForm() {
		assertThat(Promised.in(Promised.COUNTY + "The Leader, Councillor Ann Lowe, responded and undertook to write."))
			.singleElement()
			.asString()
			.startsWith("commitment | Ann Lowe | ");
	}

}
