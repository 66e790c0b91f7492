package org.minutegraph.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.minutegraph.reading.Document;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.reading.Span;
import org.minutegraph.source.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document with its annotation.
 *
 * @param body whose paper it is: the first word of its file's name after the number
 */
public record Paper(String name, String body, Document document, JsonNode gold) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** All papers of a learner's arguments: the model's file, then pairs of folders. */
	static List<Paper> of(String[] arguments) {
		return in(Arrays.stream(arguments).skip(1).map(Path::of).toList());
	}

	/**
	 * All annotated papers of some pairs of folders.
	 * @param folders in turn one of annotations (NAME.json) and one of texts (NAME.txt)
	 */
	public static List<Paper> in(List<Path> folders) {
		List<Paper> papers = new ArrayList<>();
		for (int i = 0; i + 1 < folders.size(); i += 2) {
			Path texts = folders.get(i + 1);
			try (Stream<Path> files = Files.list(folders.get(i))) {
				for (Path gold : files.filter((file) -> file.toString().endsWith(".json")).sorted().toList()) {
					String name = gold.getFileName().toString().replace(".json", "");
					if (Files.exists(texts.resolve(name + ".txt"))) {
						papers.add(of(name, texts.resolve(name + ".txt"), gold));
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return papers;
	}

	private static Paper of(String name, Path text, Path gold) throws IOException {
		Document document = new DocumentReader()
			.read(new Source(name + ".txt", Files.readAllBytes(text), text.toString()));
		String body = name.replaceFirst("^[a-z]?\\d+-", "").replaceFirst("-.*", "");
		return new Paper(name, body, document, JSON.readTree(Files.readString(gold, StandardCharsets.UTF_8)));
	}

	/** The first and last line, from 1, of what is quoted. */
	int[] lines(Span span) {
		String text = this.document.text();
		int first = 1 + (int) text.substring(0, span.start()).chars().filter((c) -> c == '\n').count();
		int more = (int) text.substring(span.start(), span.end())
			.stripTrailing()
			.chars()
			.filter((c) -> c == '\n')
			.count();
		return new int[] { first, first + more };
	}

	/** Whether an annotated row stands on some of these lines. */
	static boolean touches(JsonNode row, int[] lines) {
		return lines[0] <= row.get("lines").get(1).asInt() && lines[1] >= row.get("lines").get(0).asInt();
	}

}
