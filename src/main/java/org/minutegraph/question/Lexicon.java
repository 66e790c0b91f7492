package org.minutegraph.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads vocabulary: one entry a line, comments behind a "#". */
public final class Lexicon {

	private Lexicon() {
	}

	/** The lines of {@code lexicon/NAME.txt} that are no comments, in their order. */
	public static List<String> lines(String name) {
		try (InputStream file = Lexicon.class.getResourceAsStream("/lexicon/" + name + ".txt")) {
			if (file == null) {
				throw new IllegalArgumentException("no vocabulary lexicon/" + name + ".txt");
			}
			return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The entries, without the values that some have behind an equals sign. */
	public static Set<String> entries(String name) {
		return lines(name).stream().map((line) -> line.replaceFirst("\\s*=.*", "")).collect(Collectors.toSet());
	}

	/** The entries with the values that they have behind an equals sign. */
	public static Map<String, String> values(String name) {
		return lines(name).stream()
			.map((line) -> line.split("\\s*=\\s*", 2))
			.collect(Collectors.toMap((entry) -> entry[0], (entry) -> entry[1]));
	}

}
