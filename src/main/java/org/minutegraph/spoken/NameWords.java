package org.minutegraph.spoken;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.minutegraph.question.Questions;

/**
 * Which words of a question stand in some name of the graph, perhaps misspelt: others
 * need not be looked up.
 */
final class NameWords {

	/** Shorter words stand in many names, and may be left out of them. */
	private static final int SHORT = 4;

	private final Set<String> known;

	private NameWords(Set<String> known) {
		this.known = known;
	}

	static NameWords of(Questions questions, List<Token> tokens) {
		Stream<String> single = tokens.stream().map(Token::word).filter((word) -> word.length() >= SHORT);
		Stream<String> pairs = IntStream.range(1, tokens.size())
			.mapToObj((index) -> tokens.get(index - 1).word() + tokens.get(index).word());
		return new NameWords(questions.wordsOfNames(Stream.concat(single, pairs).distinct().toList()));
	}

	/**
	 * Whether the words may be a name; a single one may be anything, such as initials.
	 */
	boolean mayBeName(List<Token> words) {
		return words.size() == 1 || IntStream.range(0, words.size())
			.allMatch((index) -> words.get(index).word().length() < SHORT || known(words, index, index)
					|| known(words, index - 1, index) || known(words, index, index + 1));
	}

	private boolean known(List<Token> words, int from, int to) {
		return from >= 0 && to < words.size() && this.known
			.contains((from == to) ? words.get(from).word() : words.get(from).word() + words.get(to).word());
	}

}
