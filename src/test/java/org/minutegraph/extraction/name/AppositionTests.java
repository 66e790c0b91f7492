package org.minutegraph.extraction.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that a noun beside them explains. */
class AppositionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					BODY | Elm Steps, a small charity for carers, has moved. | Elm Steps
					BODY | Members heard from Quiet Rivers, which is new, and from the arts organisation (Paper Kite). | Paper Kite
					BODY | The county paid Larkwing, a company that mends bridges. | Larkwing
					BODY | A stall will be run by the walking group, Best Foot Forward. | Best Foot Forward
					SERVICE | The Council's befriending team, Side by Side, saw 40 people. | Side by Side
					SERVICE | Young people use Open Porch, a service run by nurses. | Open Porch
					PROGRAMME | Pupils took part in Bright Sparks, a programme for girls. | Bright Sparks
					PROGRAMME | A project called Green Steps begins in May. | Green Steps
					""")
	void readsWhatTheNounSays(Kind kind, String text, String name) {
		assertThat(Read.text(text).names(kind)).contains(name);
	}

	@Test
	void takesTheNounForAnotherNameOfTheSame() {
		Read read = Read.text("The Council's befriending team, Side by Side, saw 40 people.");
		assertThat(read.names(Kind.SERVICE)).containsExactly("Side by Side");
		assertThat(read.findings().entities().stream().filter((entity) -> entity.kind() == Kind.SERVICE)).first()
			.satisfies((entity) -> assertThat(entity.aliases()).contains("befriending team"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The play group, Oakby Road, will close in May.", "They met a duty team (Oakby) in May.",
			"In Oakby, a team of three will call.", "Sarah, a charity collector, called twice.",
			"It was for the home, Councillor Wren said.", "On Monday, a group of parents came." })
	void readsNoNameInPlacesPeopleAndDays(String text) {
		Read read = Read.text(text);
		assertThat(read.names(Kind.BODY)).isEmpty();
		assertThat(read.names(Kind.SERVICE)).isEmpty();
	}

}
