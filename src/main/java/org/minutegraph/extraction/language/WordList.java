package org.minutegraph.extraction.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Entries.Entry;

/**
 * A vocabulary: entries of one or more words, looked up at a place in the tokens by the
 * first word, longest entry first. Read from {@code lexicon/NAME.txt}: one entry a line,
 * lines that begin with # are comments; "entry = value" gives an entry a value.
 */
public final class WordList {

	private static final Map<String, WordList> LOADED = new ConcurrentHashMap<>();

	private final Map<String, Entries> byFirst;

	/** The number by which words know the list. */
	private final int number;

	private WordList(Map<String, Entries> byFirst) {
		this.byFirst = byFirst;
		this.number = Vocabulary.enter(byFirst);
	}

	/** The vocabulary of a name; the same one whoever asks. */
	public static WordList load(String name) {
		return LOADED.computeIfAbsent(name, WordList::read);
	}

	private static WordList read(String name) {
		return of(ResourceLines.of("/lexicon/" + name + ".txt"));
	}

	/** The vocabulary that these lines list. */
	static WordList of(List<String> lines) {
		Map<String, List<Entry>> byFirst = new HashMap<>();
		lines.stream()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.map(WordList::entry)
			.forEach((entry) -> byFirst.computeIfAbsent(entry.words()[0], (first) -> new ArrayList<>()).add(entry));
		Map<String, Entries> entries = new HashMap<>();
		byFirst.forEach((first, beginning) -> entries.put(first, new Entries(beginning)));
		return new WordList(entries);
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
		return (entry != null) ? entry.words().length : 0;
	}

	/** The words in lower case with which its entries begin. */
	public Set<String> firstWords() {
		return Collections.unmodifiableSet(this.byFirst.keySet());
	}

	/**
	 * Whether an entry starts anywhere in a run of tokens, "to" excluded; an end before
	 * the start is no run.
	 */
	public boolean isIn(Tokens tokens, int from, int to) {
		if (!mayStandIn(tokens)) {
			return false;
		}
		for (int i = from; i < to; i++) {
			if (match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/** Value of the longest entry that stands at token i, or null for none. */
	public @Nullable String value(Tokens tokens, int i) {
		Entry entry = find(tokens, i);
		return (entry != null) ? entry.value() : null;
	}

	/** Whether the word at token i is an entry by itself. */
	public boolean contains(Tokens tokens, int i) {
		Entries entries = beginningWith(tokens, i);
		return entries != null && entries.single() != null;
	}

	/** Whether one word, in lower case, is an entry by itself. */
	public boolean contains(String lowerCase) {
		return valueOf(lowerCase) != null;
	}

	/** Whether an entry stands anywhere among the words of a name in lower case. */
	public boolean isWithin(String lowerCase) {
		List<String> words = List.of(lowerCase.replace('’', '\'').split("\\s+"));
		for (int i = 0; i < words.size(); i++) {
			Entries entries = this.byFirst.get(words.get(i));
			if (entries != null && entries.begin(words.subList(i, words.size()))) {
				return true;
			}
		}
		return false;
	}

	/** Value of the entry that is all of a stretch, or null for none. */
	public @Nullable String value(Stretch stretch) {
		Entries entries = beginningWith(stretch.tokens(), stretch.from());
		Entry entry = (entries != null) ? entries.whole(stretch.tokens(), stretch.from(), stretch.to()) : null;
		return (entry != null) ? entry.value() : null;
	}

	/** Value of the entry that is this one word, in lower case, or null for none. */
	public @Nullable String valueOf(String lowerCase) {
		Entries entries = this.byFirst.get(lowerCase);
		Entry entry = (entries != null) ? entries.single() : null;
		return (entry != null) ? entry.value() : null;
	}

	/** Value of the entry that the word at token i is by itself, or null for none. */
	public @Nullable String valueOf(Tokens tokens, int i) {
		Entries entries = beginningWith(tokens, i);
		Entry entry = (entries != null) ? entries.single() : null;
		return (entry != null) ? entry.value() : null;
	}

	private @Nullable Entry find(Tokens tokens, int i) {
		Entries entries = beginningWith(tokens, i);
		return (entries != null) ? entries.longest(tokens, i) : null;
	}

	/**
	 * Whether an entry can stand in a block at all: a reader that looks for entries may
	 * leave out a block where none can.
	 */
	public boolean mayStandIn(Tokens tokens) {
		return !tokens.lacks(this.number);
	}

	private @Nullable Entries beginningWith(Tokens tokens, int i) {
		return tokens.lacks(this.number) ? null : entries(tokens.at(i));
	}

	private @Nullable Entries entries(Word word) {
		return word.knows(this.number) ? word.entries(this.number) : this.byFirst.get(word.lower());
	}

}
