package org.minutegraph.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The vocabularies of grammar: those that are short. */
final class Lexicon {

	/** Longer lists hold names. */
	private static final int LONGEST = 400;

	private Lexicon() {
	}

	static List<String> names() {
		try {
			List<String> names = new ArrayList<>();
			for (Resource list : new PathMatchingResourcePatternResolver().getResources("classpath:lexicon/*.txt")) {
				long entries = list.getContentAsString(StandardCharsets.UTF_8)
					.lines()
					.filter((line) -> !line.isBlank() && !line.startsWith("#"))
					.count();
				if (entries <= LONGEST) {
					names.add(String.valueOf(list.getFilename()).replace(".txt", ""));
				}
			}
			return names.stream().sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
