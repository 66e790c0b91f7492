package org.minutegraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file of Cypher from the class path. Cypher lives in files and gets its values as
 * parameters; Java never puts a query together.
 *
 * @param name place below {@code cypher/}, without the ending
 * @param text the whole content
 */
public record Cypher(String name, String text) {

	/**
	 * Reads a file.
	 * @param name place below {@code cypher/}, without the ending, such as
	 * "load/documents"
	 * @throws IllegalArgumentException where there is no such file
	 */
	public static Cypher file(String name) {
		try (InputStream file = Cypher.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
			if (file == null) {
				throw new IllegalArgumentException("no file cypher/" + name + ".cypher");
			}
			return new Cypher(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The file's statements, parted by a semicolon at a line's end, without the comments.
	 */
	public List<String> statements() {
		String code = this.text.lines()
			.filter((line) -> !line.strip().startsWith("//"))
			.collect(Collectors.joining("\n"));
		return Arrays.stream(code.split(";\\s*(?:\n|$)"))
			.map(String::strip)
			.filter((statement) -> !statement.isEmpty())
			.toList();
	}

}
