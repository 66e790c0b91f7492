package org.minutegraph.question;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.minutegraph.graph.Schema;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;

/** Asks the questions of the catalogue on the small corpus of our own. */
@EmbeddedGraph
abstract class CorpusTests {

	Driver driver;

	Questions questions;

	@BeforeAll
	static void makeIndexes() {
		new Schema(SharedGraph.driver()).ensure();
	}

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
		this.driver = driver;
		this.questions = new Questions(new Reads(driver, new QuestionProperties(Duration.ofSeconds(20))));
	}

	Answer ask(String question, String... given) {
		Map<String, String> parameters = new HashMap<>();
		for (int index = 0; index < given.length; index += 2) {
			parameters.put(given[index], given[index + 1]);
		}
		return this.questions.ask(question, parameters);
	}

	static List<Object> values(Answer answer, String column) {
		return answer.rows().stream().map((row) -> row.values().get(column)).toList();
	}

	static List<String> names(Answer answer, String column) {
		return answer.rows().stream().map((row) -> String.valueOf(row.values().get(column))).toList();
	}

}
