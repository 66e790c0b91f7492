package org.minutegraph.extraction.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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

	/** Most nodes have one child or none: only the others have a table. */
	private static final class Node<V> {

		private String word = "";

		private @Nullable Node<V> child;

		private @Nullable Map<String, Node<V>> others;

		private @Nullable V value;

		private @Nullable Node<V> next(String next) {
			if (this.child != null && this.word.equals(next)) {
				return this.child;
			}
			return (this.others != null) ? this.others.get(next) : null;
		}

		private Node<V> add(String next) {
			Node<V> known = next(next);
			if (known != null) {
				return known;
			}
			Node<V> added = new Node<>();
			if (this.child == null) {
				this.word = next;
				this.child = added;
				return added;
			}
			if (this.others == null) {
				this.others = new HashMap<>();
			}
			this.others.put(next, added);
			return added;
		}

		/** The words that lead to nodes of which one below stands for such a value. */
		private Set<String> leadingTo(Predicate<V> wanted) {
			Set<String> words = new HashSet<>();
			if (this.child != null && this.child.leads(wanted)) {
				words.add(this.word);
			}
			if (this.others != null) {
				this.others.forEach((next, node) -> {
					if (node.leads(wanted)) {
						words.add(next);
					}
				});
			}
			return words;
		}

		private boolean leads(Predicate<V> wanted) {
			return this.value != null && wanted.test(this.value) || !leadingTo(wanted).isEmpty();
		}

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
		trie.number = number(trie.root.leadingTo((any) -> true));
		return trie;
	}

	private static int number(Set<String> words) {
		Map<String, Entries> beginnings = new HashMap<>();
		words.forEach((first) -> beginnings.put(first, new Entries(List.of())));
		return Vocabulary.enter(beginnings);
	}

	private static List<String> words(String phrase) {
		String spaced = phrase.strip().toLowerCase(Locale.ROOT).replace(",", " ,").replace("' ", " ' ");
		return List.of(spaced.split(" "));
	}

	/** Adds a phrase cut into words as {@link Tokens} cuts them; a later value wins. */
	public void add(List<String> words, V value) {
		Node<V> node = this.root;
		for (String word : words) {
			node = node.add(word);
		}
		node.value = value;
	}

	/** The value of exactly these words, or null. */
	public @Nullable V get(List<String> words) {
		Node<V> node = this.root;
		for (String word : words) {
			node = node.next(word);
			if (node == null) {
				return null;
			}
		}
		return node.value;
	}

	/** The longest phrase that stands at token from and ends by token limit, or null. */
	public @Nullable Match<V> longest(Tokens tokens, int from, int limit) {
		if (isNone(tokens, from, this.number)) {
			return null;
		}
		Match<V> longest = null;
		Node<V> node = this.root;
		for (int i = from; i < limit && node != null; i++) {
			String word = tokens.lower(i);
			Node<V> next = node.next(word);
			if (next == null && tokens.isPossessive(i)) {
				Node<V> owner = node.next(word.substring(0, word.length() - 2));
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

	private static boolean isNone(Tokens tokens, int i, int list) {
		Word first = tokens.at(i);
		return !tokens.isPossessive(i) && (tokens.lacks(list) || first.knows(list) && first.entries(list) == null);
	}

	/**
	 * The words with which phrases begin that stand for such a value: what tells quickly
	 * that no such phrase stands at a token.
	 */
	public Beginnings beginnings(Predicate<V> wanted) {
		int list = number(this.root.leadingTo(wanted));
		return (tokens, i) -> !isNone(tokens, i, list);
	}

	/** Tells where a phrase may begin. */
	public interface Beginnings {

		/** Whether one may begin at a token; no where none does. */
		boolean mayStandAt(Tokens tokens, int i);

	}

	/** Whether a single word is an entry. */
	public boolean contains(String lowerCase) {
		Node<V> node = this.root.next(lowerCase);
		return node != null && node.value != null;
	}

}
