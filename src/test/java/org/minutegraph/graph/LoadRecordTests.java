package org.minutegraph.graph;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each load tells what it changed. */
@EmbeddedGraph
class LoadRecordTests {

	@Test
	void tellsWhatWasGainedAndLostAndWhoBecameOne(Driver driver) {
		GraphUnderTest graph = new GraphUnderTest(driver);
		graph.load(Papers.followUp());
		Record first = last(driver);
		assertThat(first.get("gained").asInt()).isEqualTo(7);
		assertThat(first.get("examples").asList()).contains("+ commitment: count again (R. Petrie, Thornbury)");
		graph.load(Papers.minutes());
		assertThat(last(driver).get("joined").asList()).containsExactly("Ada Thornbury | Thornbury",
				"R. Petrie | Rex Petrie");
		graph.remove("wexley/minutes.txt");
		Record removal = last(driver);
		assertThat(removal.get("lost").asInt()).isPositive();
		assertThat(removal.get("documents").asList()).containsExactly("wexley/minutes.txt");
		graph.load(Papers.followUp());
		assertThat(last(driver).get("unchanged").asInt()).isOne();
		assertThat(last(driver).get("gained").asInt()).isZero();
	}

	@Test
	void tellsWhatADecisionChanged(Driver driver) {
		GraphUnderTest graph = new GraphUnderTest(driver);
		graph.load(Papers.five());
		Review review = new Review(driver);
		Decided decided = review.decide(List.of(review.understand(
				"""
						{"kind":"correct","fact":{"fact":"measure","says":"","places":[{"file":"wexley/minutes.txt","start":339,"end":353,"quote":"£2m verge fund"}]},"field":"value","value":"£3m","by":"Dee"}""")))
			.getFirst();
		assertThat(last(driver).get("examples").asList()).containsExactly("- measure: £2m (verge fund)",
				"+ measure: £3m (verge fund)");
		review.undo(List.of(decided.id()));
		assertThat(last(driver).get("examples").asList()).containsExactly("- measure: £3m (verge fund)",
				"+ measure: £2m (verge fund)");
	}

	@Test
	void keepsTheRecordOfALoadThatDied(Driver driver) {
		GraphUnderTest graph = new GraphUnderTest(driver);
		assertThatThrownBy(() -> graph.load(Papers.five(), (place) -> {
			if (place.equals("entities")) {
				throw new IllegalStateException("died");
			}
		})).hasMessage("died");
		graph.loader(Checkpoint.NONE).afterSingletonsInstantiated();
		assertThat(last(driver).get("added").asInt()).isEqualTo(5);
		assertThat(graph.status().loads()).hasSize(1);
	}

	private static Record last(Driver driver) {
		return driver.executableQuery(
				"MATCH (l:Load) RETURN l.gained AS gained, l.lost AS lost, l.added AS added, l.unchanged AS unchanged, l.joined AS joined, l.documents AS documents, l.examples AS examples ORDER BY l.at DESC LIMIT 1")
			.execute()
			.records()
			.stream()
			.findFirst()
			.orElseThrow();
	}

}
