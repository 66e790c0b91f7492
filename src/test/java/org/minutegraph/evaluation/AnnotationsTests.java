package org.minutegraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/**
 * The scores agree with those of the reference scorer: {@code scores.json} is what its
 * {@code --json} printed for {@code facts.jsonl}.
 */
class AnnotationsTests {

	private static final Path FIXTURE = Path.of("src/test/resources/evaluation");

	private static final Path GOLD = FIXTURE.resolve("gold");

	@TestFactory
	Stream<DynamicTest> givesTheReferenceScorersFigures() {
		Evaluation evaluation = new Annotations(GOLD, GOLD).measure(Annotations.facts(FIXTURE.resolve("facts.jsonl")),
				null);
		JsonNode expected = JsonMapper.builder().build().readTree(FIXTURE.resolve("scores.json").toFile());
		Stream<DynamicTest> parts = expected.properties()
			.stream()
			.filter((part) -> part.getValue().isObject())
			.map((part) -> DynamicTest.dynamicTest(part.getKey(), () -> {
				Tally tally = evaluation.parts().get(part.getKey());
				assertThat(tally.precision()).isCloseTo(part.getValue().get("precision").asDouble(), within(0.00006));
				assertThat(tally.recall()).isCloseTo(part.getValue().get("recall").asDouble(), within(0.00006));
				assertThat(tally.f1()).isCloseTo(part.getValue().get("f1").asDouble(), within(0.00006));
			}));
		return Stream.concat(parts, Stream.of(DynamicTest.dynamicTest("quotations", () -> {
			assertThat(evaluation.quoted()).isEqualTo(expected.get("quoted").asInt());
			assertThat(evaluation.misquoted()).isEqualTo(expected.get("misquoted").asInt());
		})));
	}

	@Test
	void listsEachErrorOfAPart() {
		Evaluation evaluation = new Annotations(GOLD, GOLD).measure(Annotations.facts(FIXTURE.resolve("facts.jsonl")),
				"roles");
		Tally roles = evaluation.parts().get("roles");
		assertThat(evaluation.errors()).hasSize(roles.wrong() + roles.missed());
	}

	@Test
	void countsAQuoteThatIsNotTheTextAtItsOffsets(@TempDir Path folder) throws IOException {
		Path facts = Files.writeString(folder.resolve("facts.jsonl"), """
				{"fact":"person","name":"N","kinds":[],"evidence":[{"document":"call-in-report.txt","start":0,"end":4,\
				"quote":"nope"}]}
				""");
		assertThat(new Annotations(GOLD, GOLD).measure(Annotations.facts(facts), null).misquoted()).isEqualTo(1);
	}

	@Test
	void saysWhichFileIsNoAnnotation(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("a.json"), "{}");
		assertThatThrownBy(() -> new Annotations(folder, folder).measure(List.of(), null))
			.isInstanceOf(EvaluationException.class)
			.hasMessageContaining("a.json is no annotation");
	}

}
