package org.minutegraph.web.page;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.minutegraph.question.Documents.Fact;
import org.minutegraph.web.page.MarkedText.Piece;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTests {

	private static final String TEXT = "🏠 Ana Bright will mend it.";

	private final List<Fact> facts = List.of(fact("Commitment", 2, 26), fact("Person", 2, 12));

	@Test
	void marksNamesWithinStatements() {
		assertThat(MarkedText.of(TEXT, this.facts, List.of(), Place.NONE)).extracting(Piece::text, Piece::kind)
			.containsExactly(tuple("🏠 ", null), tuple("Ana Bright", "commitment person"),
					tuple(" will mend it.", "commitment"));
	}

	@Test
	void leavesTheTextAsItStands() {
		List<Fact> crossing = List.of(fact("Commitment", 0, 12), fact("Link", 4, 20), fact("Role", 4, 5));
		assertThat(MarkedText.of(TEXT, crossing, List.of(), new Place(3, 9))
			.stream()
			.map(Piece::text)
			.collect(Collectors.joining())).isEqualTo(TEXT);
	}

	@Test
	void marksWhatALinkLeadsTo() {
		List<Piece> pieces = MarkedText.of(TEXT, this.facts, List.of(), Place.read("6-17", TEXT));
		assertThat(pieces.stream().filter(Piece::wanted).map(Piece::text)).containsExactly("Bright", " will");
		assertThat(pieces.stream().filter(Piece::first).map(Piece::text)).containsExactly("Bright");
	}

	@Test
	void givesEachBeginningOneAnchor() {
		assertThat(MarkedText.of(TEXT, this.facts, List.of(), Place.NONE).stream().map(Piece::anchor))
			.containsExactly(null, "c2", null);
	}

	@Test
	void readsNoPlaceOutsideOfTheText() {
		for (String at : List.of("", "x", "9-3", "0-99", "99999999999-1", "-1-2")) {
			assertThat(Place.read(at, TEXT)).as(at).isSameAs(Place.NONE);
		}
		assertThat(Place.read(null, TEXT)).isSameAs(Place.NONE);
		assertThat(Place.read("0-26", TEXT)).isEqualTo(new Place(0, 26));
	}

	private static Fact fact(String label, int start, int end) {
		return new Fact(label, label + start, "text", null, start, end, "test", 1);
	}

	private static org.assertj.core.groups.Tuple tuple(Object... values) {
		return org.assertj.core.groups.Tuple.tuple(values);
	}

}
