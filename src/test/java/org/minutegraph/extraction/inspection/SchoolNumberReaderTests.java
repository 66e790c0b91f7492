package org.minutegraph.extraction.inspection;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Measure;
import org.minutegraph.extraction.Statement.SchoolNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** Which number {@link SchoolNumberReader} takes for which school's. */
class SchoolNumberReaderTests {

	@ParameterizedTest
	@ValueSource(strings = { "Elmbrook Primary School (URN 123456) was inspected in May.",
			"Elmbrook Primary School (URN: 123456) was inspected in May.",
			"Elmbrook Primary School, unique reference number 123456, was inspected in May.",
			"Elmbrook Primary School's URN is 123456 and its roll 210.", "URN 123456: Elmbrook Primary School" })
	void readsTheNumberBesideTheName(String text) {
		assertThat(in(text)).containsExactly("Elmbrook Primary School 123456");
	}

	@Test
	void readsTheNumberOfEachSchoolOfASentence() {
		assertThat(in("Two schools joined: Elmbrook Primary School (URN 123456) and Oakfold Academy (URN 140001)."))
			.containsExactly("Elmbrook Primary School 123456", "Oakfold Academy 140001");
	}

	@Test
	void readsTheHeadOfAnInspectionReport() {
		Read read = Read.text("""
				Inspection report: Elmbrook Primary School

				12 March 2019

				Unique reference number: 123456
				Local authority: Wexley
				""");
		assertThat(numbers(read)).containsExactly("Elmbrook Primary School 123456");
		assertThat(read.quotes(read.all(SchoolNumber.class).getFirst()))
			.containsExactly("Unique reference number: 123456");
	}

	@Test
	void readsAColumnOfATable() {
		assertThat(in("""
				School\tURN\tGrade
				Elmbrook Primary School\t123456\tGood
				Oakfold Academy\t140001\tGood
				""")).containsExactly("Elmbrook Primary School 123456", "Oakfold Academy 140001");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The roll of Elmbrook Primary School is 123456 pence.",
			"Elmbrook Primary School (URN 12345) and its roll.",
			"The urn at Elmbrook Primary School cost 123456 pence.",
			"Elmbrook Primary School, URN to follow; budget 123456." })
	void leavesOtherNumbersAlone(String text) {
		assertThat(in(text)).isEmpty();
	}

	@Test
	void takesTheNumberForNoFigure() {
		assertThat(Read.text("Elmbrook Primary School (URN 123456) has a roll of 210 pupils.").all(Measure.class))
			.extracting(Measure::value)
			.doesNotContain("123456");
	}

	private static List<String> in(String text) {
		return numbers(Read.text(text));
	}

	private static List<String> numbers(Read read) {
		return read.all(SchoolNumber.class)
			.stream()
			.map((number) -> read.name(number.school()) + " " + number.urn())
			.toList();
	}

}
