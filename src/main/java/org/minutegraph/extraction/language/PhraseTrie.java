package org.minutegraph.extraction.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Phrases with values, found at a place in the tokens by the longest match, letter case
 * aside; the last word may stand in the possessive ("the Council's").
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {

	private final Node<V> root = new Node<>();

	/** The number by which words know a trie that is read from a file. */
	private int number = Integer.MAX_VALUE;

	private static final class Node<V> {

		private final Map<String, Node<V>> next = new HashMap<>(4);

		private @Nullable V value;

	}

	/**
	 * A phrase found.
	 *
	 * @param to token after its last
	 */
	public record Match<V>(V value, int to) {
	}

	/** Reads lexicon/NAME.txt, lines "phrase = value" (the phrase itself without "="). */
	public static <V> PhraseTrie<V> load(String name, Function<String, V> value) {
		PhraseTrie<V> trie = new PhraseTrie<>();
		String path = "/lexicon/" + name + ".txt";
		try (InputStream in = PhraseTrie.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("no vocabulary " + path);
			}
			new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.forEach((line) -> {
					String[] sides = line.split(" = ", 2);
					trie.add(words(sides[0]), value.apply(sides[sides.length - 1].strip()));
				});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, WordList.Entry[]> beginnings = new HashMap<>();
		trie.root.next.keySet().forEach((first) -> beginnings.put(first, new WordList.Entry[0]));
		trie.number = Vocabulary.enter(beginnings);
		return trie;
	}

	private static String[] words(String phrase) {
		String spaced = phrase.strip().toLowerCase(Locale.ROOT).replace(",", " ,").replace("' ", " ' ");
		return spaced.split(" ");
	}

	/** Adds a phrase cut into words as {@link Tokens} cuts them; a later value wins. */
	public void add(String[] words, V value) {
		Node<V> node = this.root;
		for (String word : words) {
			node = node.next.computeIfAbsent(word, (key) -> new Node<>());
		}
		node.value = value;
	}

	/** The value of exactly these words, or null. */
	@Nullable V get(String[] words) {
		Node<V> node = this.root;
		for (String word : words) {
			node = node.next.get(word);
			if (node == null) {
				return null;
			}
		}
		return node.value;
	}

	/** The longest phrase that stands at token from and ends by token limit, or null. */
	public @Nullable Match<V> longest(Tokens tokens, int from, int limit) {
		Word first = tokens.at(from);
		if (first.knows(this.number) && first.entries(this.number) == null && !first.isPossessive()) {
			return null;
		}
		Match<V> longest = null;
		Node<V> node = this.root;
		for (int i = from; i < limit && node != null; i++) {
			String word = tokens.lower(i);
			Node<V> next = node.next.get(word);
			if (next == null && tokens.at(i).isPossessive()) {
				Node<V> owner = node.next.get(word.substring(0, word.length() - 2));
				if (owner != null && owner.value != null) {
					longest = new Match<>(owner.value, i + 1);
				}
			}
			node = next;
			if (node != null && node.value != null) {
				longest = new Match<>(node.value, i + 1);
			}
		}
		return longest;
	}

	/** Whether a single word is an entry. */
	public boolean contains(String lowerCase) {
		Node<V> node = this.root.next.get(lowerCase);
		return node != null && node.value != null;
	}

}
