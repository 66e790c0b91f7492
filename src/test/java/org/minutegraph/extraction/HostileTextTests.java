package org.minutegraph.extraction;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.reading.Document;

import static org.assertj.core.api.Assertions.assertThat;

/** Text that nobody would write is read like any other: to its end, and quoted right. */
class HostileTextTests {

	static Stream<Map.Entry<String, String>> texts() {
		return HostileTexts.ofLength(12_000).entrySet().stream();
	}

	@ParameterizedTest
	@MethodSource("texts")
	void readsToTheEnd(Map.Entry<String, String> text) {
		Document document = HostileTexts.read(text.getValue());
		assertThat(new Extractor().extract(document).statements())
			.allSatisfy((statement) -> assertThat(statement.evidence().spans())
				.allSatisfy((span) -> assertThat(document.quote(span)).isNotEmpty()));
	}

	/** The ends of lines at which a reader once went on beyond its words. */
	@ParameterizedTest
	@ValueSource(strings = { "Seeking helpers, Arden Council met.", "Apologies (",
			"Ofsted wrote to Arden Council after the ILACS inspection in",
			"Ofsted wrote to Arden Council after the ILACS inspection of the", "It will\thave been mended\tsoon",
			"It has\tto\t,", "We would\tlike. cannot\tbegged", "The Council resolves to\trequest\nPolice\twho)",
			"Some\tArden We plan to actions‘Ofsted; to\tOPEN" })
	void readsTextThatBreaksOff(String text) {
		assertThat(new Extractor().extract(HostileTexts.read(text))).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void readsAnyMixtureOfTheWordsThatItKnows(long seed) {
		Document document = HostileTexts.read(Mixture.of(seed, 4_000));
		assertThat(new Extractor().extract(document).statements())
			.allSatisfy((statement) -> assertThat(statement.evidence().spans())
				.allSatisfy((span) -> assertThat(document.quote(span)).isNotEmpty()));
	}

}
