package org.minutegraph.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.minutegraph.extraction.NamedPeopleAndBodies;
import org.minutegraph.extraction.measure.FigureExamples;
import org.minutegraph.extraction.measure.FigureExamples.Found;
import tools.jackson.databind.JsonNode;

/**
 * Learns which of the numbers that grammar takes for figures measure something. As a main
 * class: reads annotated papers (arguments: the model's file, then folders of annotations
 * and of texts in turn), prints how well papers of bodies that were left out are judged,
 * and writes the model that all papers teach.
 */
final class LearnFigures {

	private static final String MEASURES = "measures";

	private LearnFigures() {
	}

	public static void main(String[] arguments) throws IOException {
		List<Example> examples = examples(Paper.of(arguments));
		Learner learner = new Learner(List.of(MEASURES));
		Trial.print(learner, examples, MEASURES);
		learner.write(Path.of(arguments[0]), "Which figures measure something", examples);
	}

	/** What annotated papers say of the figures that grammar finds in them. */
	static List<Example> examples(List<Paper> papers) {
		List<Example> examples = new ArrayList<>();
		for (Paper paper : papers) {
			List<Found> figures = FigureExamples.in(NamedPeopleAndBodies.in(paper.document()));
			Set<Found> measures = measures(paper, figures);
			figures.forEach((figure) -> examples
				.add(new Example(paper.body(), figure.features(), Map.of(MEASURES, measures.contains(figure)))));
		}
		return examples;
	}

	/** For each annotated measure the first figure on its lines that says as much. */
	private static Set<Found> measures(Paper paper, List<Found> figures) {
		Set<Found> measures = new HashSet<>();
		for (JsonNode row : paper.gold().path("measures")) {
			String value = row.path("value").asString("");
			figures.stream()
				.filter((figure) -> !measures.contains(figure) && isSame(value, figure.value())
						&& Paper.touches(row, paper.lines(figure.span())))
				.findFirst()
				.ifPresent(measures::add);
		}
		return measures;
	}

	private static boolean isSame(String value, String other) {
		String digits = digits(value);
		return digits.isEmpty() ? words(value).equals(words(other)) : digits.equals(digits(other));
	}

	private static String digits(String value) {
		return value.replaceAll("[^0-9.]", "").replaceAll("\\.+$", "");
	}

	private static String words(String value) {
		return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
	}

}
