package org.minutegraph.extraction;

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

import org.jspecify.annotations.Nullable;

/**
 * A vocabulary: entries of one or more words, looked up at a place in the tokens by the
 * first word, longest entry first. Read from {@code lexicon/NAME.txt}: one entry a line,
 * lines that begin with # are comments; "entry = value" gives an entry a value.
 */
final class WordList {

	private final Map<String, List<Entry>> byFirst = new HashMap<>();

	private record Entry(String[] words, String value) {
	}

	static WordList load(String name) {
		String path = "/lexicon/" + name + ".txt";
		WordList list = new WordList();
		try (InputStream in = WordList.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("no vocabulary " + path);
			}
			new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.forEach(list::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		list.byFirst.values().forEach((entries) -> entries.sort((a, b) -> b.words.length - a.words.length));
		return list;
	}

	private void add(String line) {
		int equals = line.indexOf(" = ");
		String entry = ((equals < 0) ? line : line.substring(0, equals)).strip();
		String value = (equals < 0) ? entry : line.substring(equals + 3).strip();
		String[] words = entry.toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+");
		this.byFirst.computeIfAbsent(words[0], (first) -> new ArrayList<>()).add(new Entry(words, value));
	}

	/** Length in tokens of the longest entry that stands at token i, or 0 for none. */
	int match(Tokens tokens, int i) {
		Entry entry = find(tokens, i);
		return (entry != null) ? entry.words.length : 0;
	}

	/** Value of the longest entry that stands at token i, or null for none. */
	@Nullable String value(Tokens tokens, int i) {
		Entry entry = find(tokens, i);
		return (entry != null) ? entry.value : null;
	}

	/** Whether one word, in lower case, is an entry by itself. */
	boolean contains(String lowerCase) {
		List<Entry> entries = this.byFirst.get(lowerCase);
		return entries != null && entries.getLast().words.length == 1;
	}

	/** Value of the entry that is all of a stretch, or null for none. */
	@Nullable String value(Stretch stretch) {
		for (Entry entry : this.byFirst.getOrDefault(stretch.tokens().lower(stretch.from()), List.of())) {
			if (entry.words.length == stretch.to() - stretch.from()
					&& standsAt(entry.words, stretch.tokens(), stretch.from())) {
				return entry.value;
			}
		}
		return null;
	}

	/** Value of the entry that is this one word, in lower case, or null for none. */
	@Nullable String valueOf(String lowerCase) {
		List<Entry> entries = this.byFirst.get(lowerCase);
		return (entries != null && entries.getLast().words.length == 1) ? entries.getLast().value : null;
	}

	private @Nullable Entry find(Tokens tokens, int i) {
		List<Entry> entries = this.byFirst.get(tokens.lower(i));
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

	private static boolean standsAt(String[] words, Tokens tokens, int i) {
		for (int k = 1; k < words.length; k++) {
			if (!tokens.is(i + k, words[k])) {
				return false;
			}
		}
		return true;
	}

}
