package org.minutegraph.extraction.commitment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TheirsTests {

	private static final String TOP = """
			Tarnside Parish Council

			Minutes of the meeting held on 4 May 2021

			Present: Cllr Ann Lowe (Chair), Cllr Bob Tarn, Mrs Cara Dent (Clerk)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Ann Lowe and Bob Tarn met the architect. They will report in June. > Ann Lowe, Bob Tarn
					Cllr Lowe wrote to Harwick Borough Council. They will replace the bin. > Harwick Borough Council
					Harwick Borough Council was thanked. They will replace the bin. > Harwick Borough Council
					Bob Tarn met Quayside Lifts Ltd and Harwick Borough Council. They will mend the gate. > Tarnside Parish Council
					Bob Tarn rang the bowls club. They will mow the green. > Tarnside Parish Council
					Ann Lowe and Bob Tarn have said that they would paint the gate. > Ann Lowe, Bob Tarn
					Ann Lowe has said that they would paint the gate. > Tarnside Parish Council
					Cllr Lowe went to Harwick High School. They will hold a fair. > Harwick High School
					Cllr Lowe went to Harwick High School and Elm School. They will hold a fair. > Tarnside Parish Council
					Bob Tarn told Tarnside Parish Council about the green. They will mow it. > Tarnside Parish Council
					""")
	void readsWhomTheyMeansFromTheSentenceBefore(String words, String owners) {
		assertThat(Promised.in(TOP + words)).last()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owners));
	}

}
