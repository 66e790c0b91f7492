package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is bound where words name a post, a body outside or somebody asked. */
class AskedInResolutionsTests {

	private static final String PANEL = """
			HARWICK BOROUGH COUNCIL

			Minutes of the meeting of the Housing Scrutiny Panel held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Councillor Bob Tarn, Councillor Eve Rook (Cabinet Member for Housing)

			In attendance: Cara Dent (Head of Repairs), Tom Hale (Quayside Lifts Ltd)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					RESOLVED (a) to ask the Cabinet Member to write to the landlord; > request | Eve Rook
					AGREED: to invite Cara Dent to report on the lifts in June. > request | Cara Dent
					It was resolved to ask the Cabinet Member for Roads (Councillor Bob Tarn) to visit Quay Court. > request | Bob Tarn
					RESOLVED That Cara Dent be asked to report on the lifts. > request | Cara Dent
					RESOLVED That Cara Dent be instructed to report on the lifts. > action | Cara Dent
					RESOLVED That the Cabinet be requested to mend the lifts. > recommendation | Cabinet
					RESOLVED to ask Ann Lowe to continue as Chair for another year. > decision | Housing Scrutiny Panel
					RESOLVED to ask for a report on the lifts. > decision | Housing Scrutiny Panel
					""")
	void bindsWhomABodyResolvesToAsk(String words, String expected) {
		assertThat(Promised.in(PANEL + words)).singleElement()
			.satisfies((found) -> assertThat(found).startsWith(expected + " | "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					The Director of Harbours (Ms Cara Dent) will mend the lamps. > Cara Dent
					Councillor Lowe asked that the Chief Executive of Tarnshire Mental Health NHS Trust attend in June. > Tarnshire Mental Health NHS Trust
					Councillor Lowe asked the Director of Leisure to open the pool. > Director of Leisure
					""")
	void takesTheHolderOfAPostOrWhomItsHolderAnswersFor(String words, String owner) {
		assertThat(Promised.in(PANEL + words)).singleElement()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owner));
	}

	@Test
	void theCompanyIsTheOnlyOneNamed() {
		assertThat(Promised.in(PANEL + "The company will mend the lift by Friday.")).singleElement()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo("Quayside Lifts Ltd"));
	}

	@ParameterizedTest
	@CsvSource({ "The trust will mend the roof by Friday.", "The school will mend the roof by Friday.",
			"The developer will mend the roof by Friday." })
	void nobodyIsBoundByWordsForAnOutsiderWhomNothingNames(String words) {
		String none = PANEL.replace("Quayside Lifts Ltd", "tenant");
		assertThat(Promised.in(none + words)).singleElement()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEmpty());
	}

}
