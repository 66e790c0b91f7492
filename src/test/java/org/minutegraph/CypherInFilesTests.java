package org.minutegraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Queries live in files, where a researcher finds them and nobody glues them together.
 */
class CypherInFilesTests {

	private static final Pattern CYPHER = Pattern
		.compile("\"[^\"\\n]*\\b(?:MATCH|MERGE|UNWIND|DETACH DELETE|CREATE \\(|CALL db\\.|RETURN)\\b[^\"\\n]*\"");

	@Test
	void noJavaStringHoldsCypher() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			List<String> found = files.filter((file) -> file.toString().endsWith(".java"))
				.flatMap(CypherInFilesTests::cypher)
				.toList();
			assertThat(found).isEmpty();
		}
	}

	private static Stream<String> cypher(Path file) {
		try {
			return CYPHER.matcher(Files.readString(file)).results().map((match) -> file + ": " + match.group());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
