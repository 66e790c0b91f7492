package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AimsTests {

	private static final String TOP = """
			LARKHILL PARISH COUNCIL

			Minutes of the meeting held on 6 June 2022

			Present: Councillor Ida Moss (Chair), Councillor Rolf Penn

			""";

	@Test
	void readsEachAimOfAList() {
		assertThat(Promised.in(TOP + "The priorities for the coming year are hedges, dry shelters and the mill pond."))
			.containsExactly("priority | LARKHILL PARISH COUNCIL | - | - | hedges",
					"priority | LARKHILL PARISH COUNCIL | - | - | dry shelters",
					"priority | LARKHILL PARISH COUNCIL | - | - | the mill pond");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					The parish plan has three priorities - hedges, dry shelters and the mill pond. > hedges; dry shelters; the mill pond
					Parish Priority 2 – To keep the mill pond clean > To keep the mill pond clean
					Priority 3: Dry shelters at each stop > Dry shelters at each stop
					""")
	void readsAimsBehindADashOrANumber(String sentence, String expected) {
		assertThat(Promised.in(TOP + sentence)).extracting((line) -> line.substring(line.lastIndexOf("| ") + 2))
			.containsExactly(expected.split("; "));
	}

	@Test
	void takesNoNumberInTextForTheLabelOfAnAim() {
		assertThat(Promised.in(TOP + "Priority 2 was met in May and nobody spoke against it."))
			.noneMatch((line) -> line.startsWith("commitment"));
		assertThat(Promised.in(TOP + "Bus lane 2 - closed")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Our main aim is that nine in ten verges are mown. > priority | LARKHILL PARISH COUNCIL | - | - | nine in ten verges are mown
					It is the intention of the Council that by 2028 there will be a lamp at each stile. > commitment | LARKHILL PARISH COUNCIL | - | 2028 | by 2028 there will be a lamp at each stile
					Councillor Penn has offered two benches. > commitment | Rolf Penn | - | - | Councillor Penn has offered two benches
					He offered the barn for the supper. > commitment | Rolf Penn | - | - | He offered the barn for the supper
					""")
	void readsAnAimAndAnOffer(String sentence, String expected) {
		assertThat(Promised.in(TOP + "Councillor Penn came late. " + sentence)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Our priorities were met last year.",
			"Councillor Penn offered his condolences to the family.", "Councillor Penn was offered a seat.",
			"The goals were scored by the visitors, the hosts and the dog.", "Councillor Penn offered no view." })
	void leavesWhatSetsNoAim(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					The next step is to hang the gates. > commitment | LARKHILL PARISH COUNCIL | - | - | hang the gates
					There were also plans to dredge the pond. > commitment | LARKHILL PARISH COUNCIL | - | - | dredge the pond
					Plans are in place to light the stile. > commitment | LARKHILL PARISH COUNCIL | - | - | light the stile
					The Council won a prize last year and this year it hopes to win two. > priority | LARKHILL PARISH COUNCIL | - | - | win two
					Councillor Penn described the pond plan, to which a map will be added in June. > commitment | LARKHILL PARISH COUNCIL | - | June | Councillor Penn described the pond plan, to which a map will be added in June
					""")
	void readsAPlanThatNoSubjectMakes(String sentence, String expected) {
		assertThat(Promised.in(TOP + sentence)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "There were no plans to dredge the pond.", "Walkers hope to see the stile lit.",
			"The swans came and it seems to please them.", "Several stiles to which keys will be lost were shown." })
	void leavesWhatOthersHopeFor(String sentence) {
		assertThat(Promised.in(TOP + sentence)).isEmpty();
	}

}
