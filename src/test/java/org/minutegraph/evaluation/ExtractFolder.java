package org.minutegraph.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.minutegraph.extraction.Extractor;
import org.minutegraph.reading.Document;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.source.Source;

import tools.jackson.databind.json.JsonMapper;

/**
 * For working on the readers: prints the facts of all text files of a folder as JSON
 * Lines, without a graph. Usage: ExtractFolder FOLDER
 */
final class ExtractFolder {

	private ExtractFolder() {
	}

	public static void main(String[] arguments) throws Exception {
		JsonMapper json = JsonMapper.builder().build();
		Extractor extractor = new Extractor();
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			List<Path> texts = files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
			for (Path file : texts) {
				Document document = new DocumentReader()
					.read(new Source(file.getFileName().toString(), Files.readAllBytes(file), file.toString()));
				DocumentFacts.of(document, extractor.extract(document))
					.forEach((row) -> System.out.println(json.writeValueAsString(row)));
			}
		}
	}

}
