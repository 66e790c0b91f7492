package org.minutegraph.learning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.minutegraph.extraction.commitment.PromiseExamples.Sentence;
import tools.jackson.databind.JsonNode;

/** Which sentence an annotated promise stands in. */
final class Binding {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}£]+");

	private static final Set<String> LITTLE = Set.of("the", "a", "an", "of", "to", "and", "in", "for", "that", "be",
			"is", "was", "were", "on", "at", "by", "with", "it", "this", "as", "from", "are", "or", "not");

	private Binding() {
	}

	/**
	 * The sentence of each annotated row: of those on its lines the one with its words.
	 */
	static Map<Sentence, JsonNode> rows(Paper paper, List<Sentence> sentences) {
		Map<Sentence, JsonNode> binding = new HashMap<>();
		for (JsonNode row : paper.gold().path("commitments")) {
			Set<String> gist = words(row.path("gist").asString(""));
			sentences.stream()
				.filter((sentence) -> Paper.touches(row, paper.lines(sentence.span())))
				.max(Comparator.comparingDouble((sentence) -> shared(gist, sentence.text())))
				.ifPresent((sentence) -> binding.putIfAbsent(sentence, row));
		}
		return binding;
	}

	/** How many of the words a text has, the shorter text first. */
	private static double shared(Set<String> words, String text) {
		Set<String> others = words(text);
		Set<String> both = new HashSet<>(words);
		both.retainAll(others);
		return both.size() / (1 + 0.02 * others.size());
	}

	private static Set<String> words(String text) {
		return WORD.matcher(text.toLowerCase(Locale.ROOT))
			.results()
			.map((match) -> match.group())
			.filter((word) -> !LITTLE.contains(word))
			.collect(Collectors.toSet());
	}

}
