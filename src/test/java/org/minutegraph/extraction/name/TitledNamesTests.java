package org.minutegraph.extraction.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** Names without a telling last word, without capitals, and names that share a word. */
class TitledNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Members praised the council's 'Moving On' programme for leavers. | Moving On
			Pupils were coached through the area's ‘thriving together’ approach. | thriving together
			The Threads of Hope training was delivered in October. | Threads of Hope
			The Save our Baths petition had 3,000 signatures. | Save our Baths
			The decision supports Securing Elmbrook's Future. | Securing Elmbrook's Future
			Officers reported on Operation Kestrel in the town. | Operation Kestrel
			A letter was read on the School Organisation Programme. | School Organisation Programme
			Up to £500 will come from the Area Improvement Fund. | Area Improvement Fund
			An email came in support of Oakby Carnival CLERK TO SEND THANKS | Oakby Carnival
			All have signed the Open Government Licence. | Open Government Licence
			Heads will be brought together in an Attendance Summit. | Attendance Summit
			The tour ended with Elm Folk Night at the hall. | Elm Folk Night
			The cost is met from the Flood Resilience Reserve. | Flood Resilience Reserve
			Two were shortlisted for Apprentice of the Year. | Apprentice of the Year
			A bid was made for the ‘Promoting Kindness In Schools’ (PKIS) pathfinder project. | \
			Promoting Kindness In Schools
			The knowledge transfer programme, with a university, was well received. | knowledge transfer programme
			The forum asked about Elmbrook Airport's surface access strategy. | surface access strategy
			This session the school looks at the 1+2 Languages programme. | 1+2 Languages programme
			""")
	void readsOneProgramme(String text, String name) {
		assertThat(Read.text(text).names(Kind.PROGRAMME)).containsExactly(name);
	}

	@Test
	void readsTheProgrammesThatAListGivesAsExamples() {
		assertThat(Read.text("Innovative programmes such as Plan Oak, Green Steps and Making Room for Birds go on.")
			.names(Kind.PROGRAMME)).containsExactly("Plan Oak", "Green Steps", "Making Room for Birds");
	}

	@Test
	void readsTwoTitlesThatBeginWithAVerb() {
		assertThat(Read.text("How does this support Framing Elmbrook's Future and Securing Elmbrook's Future in full?")
			.names(Kind.PROGRAMME)).containsExactly("Framing Elmbrook's Future", "Securing Elmbrook's Future");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The report invited Members to the Christmas event.
			The same project was reported before the next programme.
			The Panel thanked the senior leadership team and the wider working team.
			Providers such as Mr Hill and Mrs Down were seen.
			Members heard the Housing Programme Manager and the Recovery Plan Board.
			The Local Services of today are not what they were.
			Noise was bad again on Saturday Night.
			They thanked the clerk and his team for the tidy and complete papers.
			The Council asked that the police and the whole team be thanked.
			""")
	void readsNoProgrammeOrServiceInWhatOnlyDescribes(String text) {
		Read read = Read.text(text);
		assertThat(read.names(Kind.PROGRAMME)).isEmpty();
		assertThat(read.names(Kind.SERVICE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Alternative places are commissioned through its inclusion team. | inclusion team
			The members of the teen health team offered packages of care. | teen health team
			The three Local Area Teams worked with 640 families. | Local Area Teams
			He thanked the LA's Specialist Teaching Service. | Specialist Teaching Service
			She would ask Passenger Transport to look at the stop. | Passenger Transport
			Calls now reach the duty and screening team within the hour. | duty and screening team
			Two nurses from the SEND family visitor team came to the session. | SEND family visitor team
			Parents asked if the breakfast club would run in June. | breakfast club
			The number of families who had early help fell again. | early help
			He asked when the mobile library was coming to Elmbeck. | mobile library
			An event was held with the 18+ Care Leaver Service in May. | 18+ Care Leaver Service
			Staff visited HMYOI Fellmoor in the spring. | HMYOI Fellmoor
			""")
	void readsOneService(String text, String name) {
		assertThat(Read.text(text).names(Kind.SERVICE)).containsExactly(name);
	}

	@Test
	void readsServicesThatShareTheirKindAsSeveral() {
		Read read = Read.text("Services at Shellbank and Milford Family Hubs will change. Shellbank is well used.");
		assertThat(read.names(Kind.SERVICE)).containsExactly("Shellbank Family Hub", "Milford Family Hub");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It went to the Children, Young People and Education Cabinet Committee. | \
			Children, Young People and Education Cabinet Committee
			Elm, Beck and Ashby Integrated Care Board is responsible. | Elm, Beck and Ashby Integrated Care Board
			Work was overseen by the children's improvement board. | children's improvement board
			""")
	void readsOneBody(String text, String name) {
		assertThat(Read.text(text).names(Kind.BODY)).containsExactly(name);
	}

	@Test
	void takesNoOfFromATitleThatGoesOn() {
		assertThat(Read
			.text("PART ONE MINUTES\nOF THE FULL GOVERNING BODY MEETING\nSt Aldo Primary School\n\nPresent: A Dunn")
			.names(Kind.BODY)).containsExactly("FULL GOVERNING BODY");
	}

}
