package org.minutegraph.extraction.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies that are known by what they did, and family firms. */
class AgentsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A family worker, employed through Wendfirst Borders, started in May. | Wendfirst Borders
			The roof was surveyed by Beck Slating and found sound. | Beck Slating
			The stone was cut by H Brandal and Son to the family's wish. | H Brandal and Son
			The yearly inspection by Slides & Swings Oakby found nothing. | Slides & Swings Oakby
			Fenlow Marr have been instructed as solicitors. | Fenlow Marr
			Three firms came and Larchplay North was cheapest at £9,400. | Larchplay North
			""")
	void readsWhoDidTheWork(String sentence, String name) {
		assertThat(Read.text(sentence).names(Kind.BODY)).contains(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The hedge was cut by Mill Lane residents.", "This was raised by Joan Barker.",
			"The report was read by Group Leaders.", "The class was visited by St Aldo's.",
			"This is measured by the Early Start Profile.", "Referrals are taken by the Old Rectory's two flats.",
			"He was joined by his wife and Son.", "The gate is used by Oakby children." })
	void takesNoOthersForBodies(String sentence) {
		assertThat(Read.text(sentence).names(Kind.BODY)).isEmpty();
	}

	@Test
	void opensNoNameWithTheWordForWhatIsToBeDone() {
		assertThat(Read.text("Action 4: Refresh Oakby Tenancy Strategy by June.").names(Kind.PROGRAMME))
			.containsExactly("Oakby Tenancy Strategy");
	}

}
