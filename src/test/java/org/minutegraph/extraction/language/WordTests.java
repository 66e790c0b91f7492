package org.minutegraph.extraction.language;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordTests {

	@Test
	void knowsWhichListsHaveAnEntryThatBeginsWithIt() {
		Word word = Word.listed("weir");
		Entries entries = new Entries(List.of(new Entries.Entry(new String[] { "weir" }, "weir")));
		word.enter(Word.LISTS - 1, entries);
		assertThat(word.entries(Word.LISTS - 1)).isSameAs(entries);
		assertThat(word.entries(3)).isNull();
	}

	@Test
	void leavesListsBeyondItsBitsToBeAskedThemselves() {
		assertThat(Word.listed("weir").knows(Word.LISTS)).isFalse();
		assertThat(Word.unlisted("weir", Word.LISTS + 9).knows(Word.LISTS)).isFalse();
		assertThat(Word.unlisted("weir", 7).knows(7)).isFalse();
	}

	@Test
	void hasBitsForAllListsThatThereAre() {
		assertThat(Vocabulary.enter(Map.of())).isLessThan(Word.LISTS);
	}

}
