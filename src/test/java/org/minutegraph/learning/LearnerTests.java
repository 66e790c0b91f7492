package org.minutegraph.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.learned.LinearModel;

import static org.assertj.core.api.Assertions.assertThat;

class LearnerTests {

	private final Learner learner = new Learner(List.of("binds"), 3);

	@Test
	void learnsWhichWordsTell() {
		LinearModel model = LinearModel.of(this.learner.learn(examples()));
		assertThat(Trial.of(model, example("new", "will", true)).probability(0)).isGreaterThan(0.55);
		assertThat(Trial.of(model, example("new", "was", true)).probability(0)).isLessThan(0.45);
	}

	@Test
	void leavesOutWhatOnlyFewBodiesSay() {
		List<Example> examples = new ArrayList<>(examples());
		examples.add(example("a", "Elmbrook", true));
		examples.add(example("b", "Elmbrook", true));
		assertThat(this.learner.learn(examples)).noneMatch((line) -> line.contains("Elmbrook"))
			.anyMatch((line) -> line.startsWith("word will\t"));
	}

	@Test
	void writesTheSameForTheSameExamples() {
		assertThat(this.learner.learn(examples())).isEqualTo(this.learner.learn(examples()));
	}

	private static List<Example> examples() {
		List<Example> examples = new ArrayList<>();
		for (String body : List.of("a", "b", "c", "d")) {
			examples.add(example(body, "will", true));
			examples.add(example(body, "was", false));
		}
		return examples;
	}

	private static Example example(String body, String word, boolean binds) {
		Described features = new Described();
		features.add("word", word);
		return new Example(body, features, Map.of("binds", binds));
	}

}
