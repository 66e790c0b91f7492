package org.minutegraph.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of annotations (one JSON file a document) with the folder of the documents
 * that they are of.
 */
public final class Annotations {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path gold;

	private final Path documents;

	/**
	 * Names the folders.
	 * @param gold folder of annotations
	 * @param documents folder of the documents, by the file names that the annotations
	 * give
	 */
	public Annotations(Path gold, Path documents) {
		this.gold = gold;
		this.documents = documents;
	}

	/**
	 * Scores facts against these annotations.
	 * @param facts rows of the measured export
	 * @param partOfErrors part whose errors are to be listed, or null
	 * @return the scores
	 * @throws EvaluationException where a file is missing or is no annotation
	 */
	public Evaluation measure(List<JsonNode> facts, @Nullable String partOfErrors) {
		Evaluator evaluator = new Evaluator(facts, partOfErrors);
		for (Path file : goldFiles()) {
			JsonNode annotation = parse(file, text(file));
			if (!annotation.path("file").isString() || !annotation.path("persons").isArray()) {
				throw new EvaluationException(file + " is no annotation: it needs \"file\" and the lists of the guide");
			}
			evaluator.measure(annotation, text(this.documents.resolve(annotation.path("file").asString())));
		}
		return evaluator.result();
	}

	/**
	 * Reads facts from a file of JSON Lines.
	 * @throws EvaluationException where a line is no JSON
	 */
	public static List<JsonNode> facts(Path file) {
		return text(file).lines().filter((line) -> !line.isBlank()).map((line) -> parse(file, line)).toList();
	}

	private List<Path> goldFiles() {
		try (Stream<Path> files = Files.list(this.gold)) {
			List<Path> found = files.filter((file) -> file.toString().endsWith(".json")).sorted().toList();
			if (found.isEmpty()) {
				throw new EvaluationException("no annotations (*.json) in " + this.gold);
			}
			return found;
		}
		catch (IOException ex) {
			throw new EvaluationException("can not read the folder " + this.gold);
		}
	}

	private static JsonNode parse(Path file, String json) {
		try {
			return JSON.readTree(json);
		}
		catch (JacksonException ex) {
			throw new EvaluationException(file + " holds text that is no JSON: " + ex.getOriginalMessage());
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new EvaluationException("can not read " + file + " as UTF-8 text");
		}
	}

}
