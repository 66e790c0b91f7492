package org.minutegraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Extractor;
import org.minutegraph.reading.Document;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.source.Source;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Reading does not get worse: F1 of each part on each annotated set stays at or above its
 * floor in {@code gold/floors.csv} (set, part, floor). Floors only rise.
 */
class ExtractionFloorsTests {

	private static final Path GOLD = Path.of("src/test/resources/gold");

	private static final Path RECORDS = Path.of("../shared/seeds");

	/**
	 * Those of "unseen", "fresh" and "latest" were measured before anybody who draws
	 * readers had looked at them; the models learned from all but the last two.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "practice", "layouts", "unseen", "taught", "fresh", "later", "latest" })
	void readsOurOwnPapersAsWellAsBefore(String set) throws IOException {
		assertAll(set, floors(set, GOLD.resolve(set), GOLD.resolve(set)).map(DynamicTest::getExecutable));
	}

	@TestFactory
	Stream<DynamicTest> readsTheSeedsAsWellAsBefore() throws IOException {
		return floors("seeds", GOLD.resolve("seeds"), Path.of("seeds"));
	}

	@TestFactory
	Stream<DynamicTest> readsThePublicRecordsAsWellAsBefore() throws IOException {
		if (!Files.isDirectory(RECORDS)) {
			return Stream.of(DynamicTest.dynamicTest("the public records are not beside this checkout",
					() -> assumeTrue(false, "looked for " + RECORDS)));
		}
		return floors("records", Path.of("../shared/gold/seeds"), RECORDS);
	}

	private static Stream<DynamicTest> floors(String set, Path gold, Path documents) throws IOException {
		Evaluation evaluation = new Annotations(gold, documents).measure(extract(documents), null);
		System.out.printf("%s%n%s%n", set, evaluation.table());
		List<DynamicTest> tests = new ArrayList<>();
		for (String line : Files.readAllLines(GOLD.resolve("floors.csv"))) {
			if (line.startsWith(set + ",")) {
				String part = line.substring(set.length() + 1, line.lastIndexOf(','));
				double least = Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
				tests.add(DynamicTest.dynamicTest(part,
						() -> assertThat(evaluation.parts().get(part).f1()).as(part).isGreaterThanOrEqualTo(least)));
			}
		}
		tests.add(DynamicTest.dynamicTest("quotes exactly", () -> assertThat(evaluation.misquoted()).isZero()));
		return tests.stream();
	}

	private static List<JsonNode> extract(Path folder) throws IOException {
		JsonMapper json = JsonMapper.builder().build();
		Extractor extractor = new Extractor();
		DocumentReader reader = new DocumentReader();
		List<JsonNode> facts = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".txt")).sorted().toList()) {
				Document document = reader
					.read(new Source(file.getFileName().toString(), Files.readAllBytes(file), file.toString()));
				for (Map<String, ?> row : DocumentFacts.of(document, extractor.extract(document))) {
					facts.add(json.valueToTree(row));
				}
			}
		}
		return facts;
	}

}
