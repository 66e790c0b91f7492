package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTests {

	private static final String TOP = """
			MARLOW FEN PARISH COUNCIL

			Minutes of the meeting held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Councillor Bob Tarn

			In attendance: Eva Broom (Clerk), Tom Gale (Head of Housing)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			It was suggested we speak to the church about parking. > - | we speak to the church about parking
			It was suggested that the Council write to the bus company. > - | the Council write to the bus company
			It is proposed that the fair would be free. > - | the fair would be free
			Councillor Tarn suggested the Council buy a bench. > Bob Tarn | the Council buy a bench
			Recommended – That the fees be frozen. > - | the fees be frozen
			""")
	void readsWhatIsSuggestedToTheCouncil(String sentence, String expected) {
		String[] parts = expected.split(" \\| ");
		assertThat(Promised.in(TOP + sentence))
			.containsExactly("recommendation | MARLOW FEN PARISH COUNCIL | " + parts[0] + " | - | " + parts[1]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "It was suggested that the Council review had been late.",
			"Councillor Tarn suggested that parents help at home.", "Councillor Tarn suggested that it was a shame." })
	void leavesAViewThatBindsNobody(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@Test
	void takesAProposalThatIsSecondedForADecisionOnly() {
		assertThat(Promised
			.in(TOP + "Councillor Lowe proposed that the Council buy the field, Councillor Tarn seconded, all agreed."))
			.singleElement()
			.asString()
			.startsWith("decision | MARLOW FEN PARISH COUNCIL | - | -");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					A report on voids was requested, for submission to a future meeting. > MARLOW FEN PARISH COUNCIL | MARLOW FEN PARISH COUNCIL
					A site visit was requested by Councillor Tarn before the plans are drawn. > MARLOW FEN PARISH COUNCIL | Bob Tarn
					A breakdown of costs was requested from the Head of Housing. > Tom Gale | MARLOW FEN PARISH COUNCIL
					More bins were requested for the park. > MARLOW FEN PARISH COUNCIL | MARLOW FEN PARISH COUNCIL
					""")
	void readsAThingThatWasRequested(String sentence, String expected) {
		assertThat(Promised.in(TOP + sentence)).singleElement().asString().startsWith("request | " + expected + " | ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "No further information was requested.", "An update was requested at the last meeting.",
			"The data that was requested by the panel lies on the table.",
			"A grant was requested but had been refused.", "The tables requested were shown." })
	void leavesWhatWasAskedForEarlier(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@Test
	void takesTheGradeRequiresImprovementForNoRequest() {
		assertThat(Promised
			.in("""
					HARROW COUNCIL

					Minutes of the meeting held on 4 May 2021

					The Chair noted the sad result, ‘requires improvement’, from Mary Stow School and asked officers to report on it.
					"""))
			.containsExactly("request | HARROW COUNCIL | Chair | - | report on it");
	}

}
