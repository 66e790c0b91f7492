package org.minutegraph.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.minutegraph.extraction.NamedPeopleAndBodies;
import org.minutegraph.extraction.commitment.PromiseExamples;
import org.minutegraph.extraction.commitment.PromiseExamples.Sentence;
import org.minutegraph.extraction.learned.ListedWords;
import tools.jackson.databind.JsonNode;

/**
 * Learns which sentences bind somebody, and how. As a main class: reads annotated papers
 * (arguments: the model's file, then folders of annotations and of texts in turn), prints
 * how well papers of bodies that were left out are judged, and writes the model that all
 * papers teach.
 */
final class LearnPromises {

	private static final String BINDS = "binds";

	private static final List<String> CLASSES = List.of(BINDS, "action", "commitment", "decision", "priority",
			"recommendation", "request");

	private LearnPromises() {
	}

	public static void main(String[] arguments) throws IOException {
		List<Example> examples = examples(Paper.of(arguments));
		Learner learner = new Learner(CLASSES);
		Trial.print(learner, examples, BINDS);
		learner.write(Path.of(arguments[0]), "Which sentences bind somebody, and how", examples);
	}

	/** What annotated papers say of their sentences; what is optional is left open. */
	static List<Example> examples(List<Paper> papers) {
		ListedWords vocabularies = new ListedWords(Lexicon.names());
		List<Example> examples = new ArrayList<>();
		for (Paper paper : papers) {
			List<Sentence> sentences = PromiseExamples.in(NamedPeopleAndBodies.in(paper.document()), vocabularies);
			Map<Sentence, JsonNode> binding = Binding.rows(paper, sentences);
			for (Sentence sentence : sentences) {
				JsonNode row = binding.get(sentence);
				boolean open = row == null && isOptional(paper, sentence);
				if (!open) {
					examples.add(new Example(paper.body(), sentence.features(), classes(row)));
				}
			}
		}
		return examples;
	}

	private static Map<String, Boolean> classes(JsonNode row) {
		Map<String, Boolean> classes = new HashMap<>();
		classes.put(BINDS, row != null);
		if (row != null) {
			String kind = row.get("kind").asString();
			CLASSES.stream().skip(1).forEach((other) -> classes.put(other, other.equals(kind)));
		}
		return classes;
	}

	private static boolean isOptional(Paper paper, Sentence sentence) {
		for (JsonNode row : paper.gold().path("optional").path("commitments")) {
			if (Paper.touches(row, paper.lines(sentence.span()))) {
				return true;
			}
		}
		return false;
	}

}
