package org.minutegraph.extraction.link;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gives money to whom, from the noun for it and from the verb. */
class GrantLinksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A grant of £500 was awarded to Moorside Allotment Association. | Moorside Allotment Association
			It was agreed to donate £100 to Fellside Citizens Advice. | Fellside Citizens Advice
			The Council agreed a grant of £250 to the Moorside Allotment Association. | Moorside Allotment Association
			It was resolved to make a donation of £40 to Fellside Citizens Advice. | Fellside Citizens Advice
			""")
	void takesTheCouncilForTheGiverWhereNobodyElseIsNamed(String text, String receiver) {
		assertThat(funds(text)).anyMatch((link) -> link.startsWith("Oakhurst Parish Council FUNDS " + receiver));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The annual Fellside Council grant of £630 had been paid. | Fellside Council FUNDS Oakhurst Parish Council
					The grant from Sport England to Moorside Cricket Club was spent. | Sport England FUNDS Moorside Cricket Club
					The Cabinet put £900 into it. Fellside Council's grant to Moorside Cricket Club ends. | Fellside Council FUNDS Moorside Cricket Club
					Moorside Cricket Club secured £900 from Sport England. | Sport England FUNDS Moorside Cricket Club
					Sport England has provided £900 of funding to Moorside Cricket Club. | Sport England FUNDS Moorside Cricket Club
					Fellside Council contributes £900 towards the upkeep of Moorside Cricket Club. | Fellside Council FUNDS Moorside Cricket Club
					""")
	void readsWhoGivesToWhom(String text, String link) {
		assertThat(funds(text)).anyMatch((found) -> found.startsWith(link));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Moorside Cricket Club applied for a grant of £200 from Sport England.",
			"Whether Sport England's grant to Moorside Cricket Club goes on is not known.",
			"The Clerk would ask about Sport England's funding for clubs.",
			"Moorside Cricket Club requested a donation of £50.",
			"It is not clear how much of the £900 Fellside Council will give to Moorside Cricket Club.",
			"A grant of £90 from Fellside Council might be given to Moorside Cricket Club." })
	void leavesAloneWhatIsOnlySought(String text) {
		assertThat(funds(text)).isEmpty();
	}

	@Test
	void leavesTheGiftOfAnotherToTheOneNamedBefore() {
		assertThat(funds("Fellside Council's surplus meant that £500 was awarded to Moorside Cricket Club."))
			.noneMatch((link) -> link.startsWith("Oakhurst"));
	}

	private static List<String> funds(String text) {
		return LinksOf.document("Oakhurst Parish Council\n\nMinutes of the meeting of 4 March 2021\n\n" + text)
			.stream()
			.filter((link) -> link.contains(" FUNDS "))
			.toList();
	}

}
