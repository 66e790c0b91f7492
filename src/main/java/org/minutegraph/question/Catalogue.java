package org.minutegraph.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of questions on the class path. */
final class Catalogue {

	private static final String FILES = "classpath*:cypher/questions/*.cypher";

	private static final int NEAREST = 3;

	private Catalogue() {
	}

	static SortedMap<String, Question> read() {
		SortedMap<String, Question> questions = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
				String name = String.valueOf(file.getFilename()).replaceFirst("\\.cypher$", "");
				questions.put(name, QuestionFile.read(name, file.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Collections.unmodifiableSortedMap(questions);
	}

	static List<String> nearest(String name, Collection<String> names) {
		return names.stream()
			.sorted(Comparator.comparingInt((one) -> NameForm.distance(one, name)))
			.limit(NEAREST)
			.toList();
	}

}
