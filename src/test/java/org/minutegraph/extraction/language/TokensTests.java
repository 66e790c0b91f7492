package org.minutegraph.extraction.language;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class TokensTests {

	@Test
	void knowsAWordHoweverItIsWritten() {
		Tokens tokens = tokens("CHILDREN’S children's Über ÜBER");
		assertThat(tokens.is(0, "children's")).isTrue();
		assertThat(tokens.at(0)).isSameAs(tokens.at(1));
		assertThat(tokens.is(3, "über")).isTrue();
		assertThat(tokens.at(2)).isSameAs(tokens.at(3));
	}

	@Test
	void tellsWordsOfOneHashApart() {
		Tokens tokens = tokens("an c0");
		assertThat("an".hashCode()).isEqualTo("c0".hashCode());
		assertThat(tokens.is(0, "an")).isTrue();
		assertThat(tokens.is(0, "c0")).isFalse();
		assertThat(tokens.is(1, "c0")).isTrue();
	}

	@Test
	void hasOnlyTheEmptyWordBeyondItsEnds() {
		Tokens tokens = tokens("Ash");
		assertThat(tokens.is(-1, "ash")).isFalse();
		assertThat(tokens.is(1, "ash")).isFalse();
		assertThat(tokens.is(1, "")).isTrue();
		assertThat(tokens.isWord(1)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Ash, true, true, false, false", "ash, true, false, false, false", "BCC, true, true, true, false",
			"B, true, true, false, false", "BCCs, true, true, false, false", "9th, true, false, false, true",
			"£9.6m, false, false, false, true", "£, false, false, false, false", "Élan, true, true, false, false",
			"(, false, false, false, false" })
	void knowsHowATokenIsWritten(String text, boolean word, boolean capital, boolean allCapitals, boolean numeral) {
		Tokens tokens = tokens(text);
		assertThat(tokens.isWord(0)).isEqualTo(word);
		assertThat(tokens.isCapital(0)).isEqualTo(capital);
		assertThat(tokens.isAllCaps(0)).isEqualTo(allCapitals);
		assertThat(tokens.startsWithDigit(0)).isEqualTo(numeral);
	}

	@Test
	void saysWhetherAVocabularyMayStandInABlock() {
		WordList months = WordList.load("months");
		assertThat(months.mayStandIn(tokens("It meets in March again."))).isTrue();
		assertThat(months.mayStandIn(tokens("It meets again."))).isFalse();
	}

	@Test
	void findsEntriesOfAVocabularyThatIsReadAfterTheBlock() {
		Tokens tokens = tokens("It was late on Monday.");
		WordList late = WordList.of(List.of("late on", "monday"));
		assertThat(late.mayStandIn(tokens)).isTrue();
		assertThat(late.match(tokens, 2)).isEqualTo(2);
		assertThat(late.match(tokens, 1)).isZero();
		assertThat(late.match(tokens("It was late on Monday."), 4)).isOne();
	}

	@Test
	void findsTheLongestEntryThatStandsAtAToken() {
		WordList list = WordList.of(List.of("head", "head of = post", "head of service = office", "chief officer"));
		Tokens tokens = tokens("Head of service, head of year, head, chief clerk");
		assertThat(list.match(tokens, 0)).isEqualTo(3);
		assertThat(list.value(tokens, 4)).isEqualTo("post");
		assertThat(list.value(tokens, 8)).isEqualTo("head");
		assertThat(list.match(tokens, 10)).isZero();
		assertThat(list.contains(tokens, 0)).isTrue();
		assertThat(list.contains(tokens, 10)).isFalse();
	}

	private static Tokens tokens(String text) {
		int[] origins = new int[text.length()];
		Arrays.setAll(origins, (i) -> i);
		return Tokens.of(new Block(0, Kind.PARAGRAPH, null, 0, text, origins, -1, -1, -1), new Words());
	}

}
