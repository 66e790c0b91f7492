package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.commitment.Promised.TOP;

/** Decisions whose verdict stands apart, in notes, or in another tense. */
class LaterVerdictsTests {

	private static final String DECISION = "decision | PORTLEIGH HARBOUR COMMITTEE | - | - | ";

	@Test
	void joinsAVerdictToTheProposalSomeSentencesBefore() {
		assertThat(Promised.in(TOP + "Councillor Lowe proposed that the tug be sold. It leaks. Nobody spoke. AGREED."))
			.containsExactly(DECISION + "Councillor Lowe proposed that the tug be sold");
	}

	@Test
	void readsTheMotionOnlyWhereItIsResolved() {
		assertThat(Promised.in(TOP + """
				It was moved by Councillor Lowe and seconded by Councillor Tarn:

				RESOLVED: That the tug be sold.
				""")).containsExactly(DECISION + "the tug be sold");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					It had therefore been decided that the jetty be closed to cars. > the jetty be closed to cars
					It has been agreed to keep the tug. > to keep the tug
					The Committee does not support the new marina. > does not support the new marina
					The Committee was content for the tug to be sold. > was content for the tug to be sold
					Motion to sell the tug carried 4-1. > Motion to sell the tug carried 4-1
					Letter from Sarnby Sailors about moorings, noted; filed by Cara. > Letter from Sarnby Sailors about moorings, noted
					New rope for the bell – agreed in principle > New rope for the bell – agreed in principle
					""")
	void readsADecision(String words, String text) {
		assertThat(Promised.in(TOP + words)).singleElement()
			.asString()
			.startsWith(DECISION + text.substring(0, Math.min(20, text.length())));
	}

	@Test
	void findsWhoDecidesAtTheEndOfALead() {
		assertThat(Promised.in(TOP + """
				After a long debate the Committee:

				- approved the fees;

				- accepted the tide tables.
				""")).containsExactly(DECISION + "approved the fees", DECISION + "accepted the tide tables");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ms Dent explained why it had been decided that the jetty be closed.",
			"Volunteers support the Committee on open days.", "The tug carried 41 guests.",
			"Councillor Lowe suggested that the tug be sold. It leaks. Others liked it." })
	void leavesWhatIsNotDecidedHere(String words) {
		assertThat(Promised.in(TOP + words)).noneMatch((line) -> line.startsWith("decision"));
	}

}
