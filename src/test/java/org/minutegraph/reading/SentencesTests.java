package org.minutegraph.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

	@Test
	void endsAtStopsQuestionsAndCalls() {
		assertThat(sentences("The bench is broken. Who mends it? The Clerk will! Agreed."))
			.containsExactly("The bench is broken.", "Who mends it?", "The Clerk will!", "Agreed.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Cllr. A. Brackenbury and Mr. J.R. Oldham spoke to St. Wilfrid's about No. 7.",
			"It rose by 4.3 per cent, e.g. in Year 6, see para. 12 and Fig. 3.",
			"The hall opens at 7.30 p.m. on Tuesdays.", "He asked \"Is it safe?\" and sat down.",
			"Works by Penfold Ltd. were late.", "See www.example.org/a.Html for more." })
	void keepsOneSentenceWhole(String sentence) {
		assertThat(sentences(sentence)).containsExactly(sentence);
	}

	@Test
	void endsAfterClosingQuotesAndBrackets() {
		assertThat(sentences("She said \"We will.\" The Chair agreed (see above.) Next came tea."))
			.containsExactly("She said \"We will.\"", "The Chair agreed (see above.)", "Next came tea.");
	}

	@Test
	void endsAfterClosingAbbreviationWhereCapitalFollows() {
		assertThat(sentences("It closed at 9 p.m. The caretaker locked up, etc. Nobody stayed."))
			.containsExactly("It closed at 9 p.m.", "The caretaker locked up, etc.", "Nobody stayed.");
	}

	@Test
	void endsAfterLetterThatIsNoInitial() {
		assertThat(sentences("Details are in Appendix B. Members noted them."))
			.containsExactly("Details are in Appendix B.", "Members noted them.");
	}

	@Test
	void endsWhereSpaceIsLost() {
		assertThat(sentences("The fence fell.The Clerk rang.")).containsExactly("The fence fell.", "The Clerk rang.");
	}

	@Test
	void leavesOwnerAtTheEndAsHisOwn() {
		assertThat(sentences("The lamp is out. HL")).containsExactly("The lamp is out.", "HL");
	}

	@Test
	void endsAtCells() {
		assertThat(sentences("Mend the gate\tClerk\t3 May")).containsExactly("Mend the gate", "Clerk", "3 May");
	}

	private static List<String> sentences(String text) {
		return Sentences.of(text).stream().map((span) -> text.substring(span.start(), span.end())).toList();
	}

}
