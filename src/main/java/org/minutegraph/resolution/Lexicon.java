package org.minutegraph.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Vocabulary for comparing names: {@code lexicon/NAME.txt}, "form = value" or a form. */
public final class Lexicon {

	private Lexicon() {
	}

	/** Entries in the file's order; a form without a value is its own value. */
	public static Map<String, String> read(String name) {
		try (InputStream file = Lexicon.class.getResourceAsStream("/lexicon/" + name + ".txt")) {
			if (file == null) {
				throw new IllegalArgumentException("no vocabulary " + name);
			}
			Map<String, String> entries = new LinkedHashMap<>();
			new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.map((line) -> line.split(" = ", 2))
				.forEach((parts) -> entries.put(parts[0], parts[parts.length - 1]));
			return entries;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
