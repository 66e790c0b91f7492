package org.minutegraph.spoken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.minutegraph.question.Lexicon;

/**
 * The words of the forms: which lists a phrase is in, which words say nothing by
 * themselves.
 */
final class Vocabulary {

	private static final Set<String> FILLERS = Lexicon.entries("spoken-fillers");

	private static final Set<String> REFUSED = Lexicon.entries("spoken-refused");

	private static final Set<String> AUXILIARIES = Lexicon.entries("spoken-auxiliaries");

	private static final Set<String> BEFORE_ARTICLE = Set.of("of", "for", "to", "at", "in", "and");

	private static final List<List<String>> OPENINGS = Lexicon.lines("spoken-openings")
		.stream()
		.map((line) -> Token.of(line).stream().map(Token::word).toList())
		.sorted(Comparator.comparingInt((List<String> words) -> -words.size()))
		.toList();

	private final Map<String, List<List<String>>> lists = new HashMap<>();

	Vocabulary() {
		for (String line : Lexicon.lines("spoken-words")) {
			int middle = line.indexOf(" = ");
			for (String phrase : line.substring(middle + 3).split("\\s*,\\s*")) {
				this.lists.computeIfAbsent(line.substring(0, middle).strip(), (list) -> new ArrayList<>())
					.add(Token.of(phrase).stream().map(Token::word).toList());
			}
		}
	}

	/**
	 * How many words from a place on may be an entry of a list; several where several
	 * fit.
	 */
	List<Integer> lengths(String list, List<Token> tokens, int index) {
		List<List<String>> entries = this.lists.get(list);
		if (entries == null) {
			throw new IllegalArgumentException("no list of words called " + list);
		}
		return entries.stream()
			.filter((entry) -> index + entry.size() <= tokens.size()
					&& tokens.subList(index, index + entry.size()).stream().map(Token::word).toList().equals(entry))
			.map(List::size)
			.distinct()
			.toList();
	}

	boolean holds(String list, List<Token> tokens) {
		for (int index = 0; index < tokens.size(); index++) {
			if (!lengths(list, tokens, index).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	boolean has(String list, String word) {
		return !lengths(list, Token.of(word), 0).isEmpty();
	}

	/**
	 * Whether words may be the title of a post, not a verb with what it is done to, and
	 * not what belongs to the holder of a post.
	 * @param list of the words for posts
	 */
	boolean title(String list, List<Token> words) {
		int possessive = -1;
		for (int index = 1; index < words.size(); index++) {
			String word = words.get(index).word();
			if (word.equals("the") && !BEFORE_ARTICLE.contains(words.get(index - 1).word())) {
				return false;
			}
			possessive = (word.equals("'s") && has(list, words.get(index - 1).word())) ? index : possessive;
		}
		return words.stream().noneMatch(Vocabulary::auxiliary)
				&& (possessive < 0 || holds(list, words.subList(possessive, words.size())));
	}

	/** The words without what people say before the question itself. */
	static List<Token> afterOpening(List<Token> tokens) {
		for (List<String> opening : OPENINGS) {
			if (tokens.size() > opening.size()
					&& tokens.subList(0, opening.size()).stream().map(Token::word).toList().equals(opening)) {
				return afterOpening(tokens.subList(opening.size(), tokens.size()));
			}
		}
		return tokens;
	}

	static boolean filler(Token token) {
		return FILLERS.contains(token.word());
	}

	/** Verbs that show where another part of the sentence begins. */
	static boolean auxiliary(Token token) {
		return AUXILIARIES.contains(token.word());
	}

	/** Words that turn a question into one that the catalogue can not answer. */
	static boolean refused(Token token) {
		return REFUSED.contains(token.word());
	}

}
