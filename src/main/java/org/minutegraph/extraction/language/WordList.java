package org.minutegraph.extraction.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * A vocabulary: entries of one or more words, looked up at a place in the tokens by the
 * first word, longest entry first. Read from {@code lexicon/NAME.txt}: one entry a line,
 * lines that begin with # are comments; "entry = value" gives an entry a value.
 */
public final class WordList {

	private static final Map<String, WordList> LOADED = new ConcurrentHashMap<>();

	private final Map<String, Entry[]> byFirst;

	/** The number by which words know the list. */
	private final int number;

	private WordList(Map<String, Entry[]> byFirst) {
		this.byFirst = byFirst;
		this.number = Vocabulary.enter(byFirst);
	}

	/**
	 * An entry.
	 *
	 * @param words in lower case
	 */
	record Entry(String[] words, String value) {
	}

	/** The vocabulary of a name; the same one whoever asks. */
	public static WordList load(String name) {
		return LOADED.computeIfAbsent(name, WordList::read);
	}

	private static WordList read(String name) {
		String path = "/lexicon/" + name + ".txt";
		try (InputStream in = WordList.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("no vocabulary " + path);
			}
			return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The vocabulary that these lines list. */
	static WordList of(List<String> lines) {
		Map<String, List<Entry>> byFirst = new HashMap<>();
		lines.stream()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.map(WordList::entry)
			.forEach((entry) -> byFirst.computeIfAbsent(entry.words[0], (first) -> new ArrayList<>()).add(entry));
		Map<String, Entry[]> longestFirst = new HashMap<>();
		byFirst.forEach((first, entries) -> {
			entries.sort((a, b) -> b.words.length - a.words.length);
			longestFirst.put(first, entries.toArray(Entry[]::new));
		});
		return new WordList(longestFirst);
	}

	private static Entry entry(String line) {
		int equals = line.indexOf(" = ");
		String entry = ((equals < 0) ? line : line.substring(0, equals)).strip();
		String value = (equals < 0) ? entry : line.substring(equals + 3).strip();
		return new Entry(entry.toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+"), value);
	}

	/** Length in tokens of the longest entry that stands at token i, or 0 for none. */
	public int match(Tokens tokens, int i) {
		Entry entry = find(tokens, i);
		return (entry != null) ? entry.words.length : 0;
	}

	/** Value of the longest entry that stands at token i, or null for none. */
	public @Nullable String value(Tokens tokens, int i) {
		Entry entry = find(tokens, i);
		return (entry != null) ? entry.value : null;
	}

	/** Whether the word at token i is an entry by itself. */
	public boolean contains(Tokens tokens, int i) {
		return single(beginningWith(tokens, i)) != null;
	}

	/** Whether one word, in lower case, is an entry by itself. */
	public boolean contains(String lowerCase) {
		return single(this.byFirst.get(lowerCase)) != null;
	}

	/** Whether an entry stands anywhere among the words of a name in lower case. */
	public boolean isWithin(String lowerCase) {
		List<String> words = List.of(lowerCase.replace('’', '\'').split("\\s+"));
		for (int i = 0; i < words.size(); i++) {
			for (Entry entry : this.byFirst.getOrDefault(words.get(i), new Entry[0])) {
				int to = i + entry.words.length;
				if (to <= words.size() && words.subList(i, to).equals(List.of(entry.words))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Value of the entry that is all of a stretch, or null for none. */
	public @Nullable String value(Stretch stretch) {
		Entry[] entries = beginningWith(stretch.tokens(), stretch.from());
		for (int k = 0; entries != null && k < entries.length; k++) {
			if (entries[k].words.length == stretch.to() - stretch.from()
					&& standsAt(entries[k].words, stretch.tokens(), stretch.from())) {
				return entries[k].value;
			}
		}
		return null;
	}

	/** Value of the entry that is this one word, in lower case, or null for none. */
	public @Nullable String valueOf(String lowerCase) {
		Entry entry = single(this.byFirst.get(lowerCase));
		return (entry != null) ? entry.value : null;
	}

	private static @Nullable Entry single(Entry @Nullable [] entries) {
		Entry shortest = (entries != null) ? entries[entries.length - 1] : null;
		return (shortest != null && shortest.words.length == 1) ? shortest : null;
	}

	private @Nullable Entry find(Tokens tokens, int i) {
		Entry[] entries = beginningWith(tokens, i);
		if (entries == null) {
			return null;
		}
		for (Entry entry : entries) {
			if (standsAt(entry.words, tokens, i)) {
				return entry;
			}
		}
		return null;
	}

	/**
	 * Whether an entry can stand in a block at all: a reader that looks for entries may
	 * leave out a block where none can.
	 */
	public boolean mayStandIn(Tokens tokens) {
		return !tokens.lacks(this.number);
	}

	private Entry @Nullable [] beginningWith(Tokens tokens, int i) {
		return tokens.lacks(this.number) ? null : entries(tokens.at(i));
	}

	private Entry @Nullable [] entries(Word word) {
		return word.knows(this.number) ? word.entries(this.number) : this.byFirst.get(word.lower());
	}

	private static boolean standsAt(String[] words, Tokens tokens, int i) {
		for (int k = 1; k < words.length; k++) {
			if (!tokens.is(i + k, words[k])) {
				return false;
			}
		}
		return true;
	}

}
