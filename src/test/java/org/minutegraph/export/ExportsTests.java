package org.minutegraph.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.Cypher;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedGraph
class ExportsTests {

	/** What holds all rows before it gives the first one. */
	private static final List<String> EAGER = List.of("Sort", "Top", "Eager", "EagerAggregation", "Distinct",
			"NodeHashJoin", "ValueHashJoin");

	@BeforeEach
	void load(Driver driver) {
		Cypher.file("schema/1-constraints")
			.statements()
			.forEach((statement) -> driver.executableQuery(statement).execute());
		Corpus.load(driver);
	}

	@ParameterizedTest
	@EnumSource(ExportFormat.class)
	void givesTheSameBytesForTheSameGraph(ExportFormat format) {
		byte[] once = Exported.bytes(format);
		assertThat(once.length).isGreaterThan(1000);
		SharedGraph.clean(SharedGraph.driver());
		SharedGraph.driver().executableQuery("UNWIND range(1, 7) AS i CREATE (:Body {id: 'x' + i})").execute();
		assertThat(Exported.bytes(format)).isNotEqualTo(once);
		SharedGraph.clean(SharedGraph.driver());
		Corpus.load(SharedGraph.driver());
		assertThat(Exported.bytes(format)).isEqualTo(once);
	}

	@ParameterizedTest
	@EnumSource(ExportFormat.class)
	void isWellFormedWithoutAnyDocument(ExportFormat format) {
		SharedGraph.clean(SharedGraph.driver());
		assertThat(Exported.text(format)).doesNotContain("Rosa Quill");
		if (format == ExportFormat.POPOLO || format == ExportFormat.JSONLD) {
			assertThat(Exported.json(format).isObject()).isTrue();
		}
	}

	/**
	 * Only what belongs to one row may be gathered: a plan that sorts or gathers all rows
	 * needs memory for all of them.
	 */
	@ParameterizedTest
	@MethodSource("files")
	void givesRowAfterRowWithoutHoldingThemAll(String folder, ExportFile file) {
		try (Session session = SharedGraph.driver().session()) {
			Plan plan = session.run("EXPLAIN " + file.cypher()).consume().plan();
			for (Plan operator = plan;; operator = operator.children().getFirst()) {
				String type = operator.operatorType().replaceFirst("@.*", "");
				assertThat(EAGER).as(folder + "/" + file.name()).doesNotContain(type);
				if (operator.children().isEmpty()) {
					assertThat(type).as(folder + "/" + file.name()).isEqualTo("NodeIndexScan");
					return;
				}
			}
		}
	}

	static Stream<Arguments> files() {
		return Stream.of(".", "graph", "jsonld", "popolo", "ftm")
			.flatMap((folder) -> ExportFile.of(folder, "").stream().map((file) -> Arguments.of(folder, file)));
	}

	@Test
	void leavesNoFactOut() {
		Map<String, Long> labels = Map.of("Document", 3L, "Commitment", 5L, "Judgement", 5L, "Person", 5L);
		assertThat(Exported.lines(ExportFormat.FACTS).stream().map((fact) -> fact.get("fact").asString())).contains(
				"document", "person", "body", "school", "service", "programme", "role", "judgement", "commitment",
				"link", "exchange", "measure");
		labels.forEach((label,
				count) -> assertThat(Exported.lines(ExportFormat.FACTS)
					.stream()
					.filter((fact) -> fact.get("fact").asString().equalsIgnoreCase(label))).as(label)
					.hasSize(count.intValue()));
	}

}
