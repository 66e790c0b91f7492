package org.minutegraph.extraction.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads text that is shipped with the program. */
public final class ResourceLines {

	private ResourceLines() {
	}

	/**
	 * The lines of a file of the class path.
	 * @throws IllegalArgumentException if there is none
	 */
	public static List<String> of(String path) {
		try (InputStream in = ResourceLines.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("nothing is shipped as " + path);
			}
			return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
