package org.minutegraph.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Word lists of the lexicon, read once. */
final class Words {

	private static final Map<String, Set<String>> LISTS = new ConcurrentHashMap<>();

	private Words() {
	}

	/** The words of the list with a name. */
	static Set<String> of(String name) {
		return LISTS.computeIfAbsent(name, Words::read);
	}

	private static Set<String> read(String name) {
		try (InputStream in = Words.class.getResourceAsStream("/lexicon/" + name + ".txt")) {
			if (in == null) {
				throw new IllegalStateException("no word list " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
