package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * A stretch of words that may be a name.
 *
 * @param from first token
 * @param to token after the last
 * @param kind what its head or a vocabulary says it is
 * @param certain whether it makes a name by itself; otherwise only with other evidence
 * @param tail words that it shares with others further on ("Primary School"), or ""
 */
record NameCandidate(Tokens tokens, int from, int to, NameKind kind, boolean certain, String tail) {

	/** Those of whom some are called by an owner: "Barnardo's". */
	private static final WordList NATIONAL = WordList.load("national-bodies");

	NameCandidate(Tokens tokens, int from, int to, NameKind kind, boolean certain) {
		this(tokens, from, to, kind, certain, "");
	}

	/** "OF THE PARKS COMMITTEE" where a line of a title begins. */
	NameCandidate withoutOf() {
		int start = this.from;
		while (start < this.to - 2 && start < this.from + 2 && this.tokens.isAllCaps(start)
				&& (this.tokens.is(start, "of") || start > this.from && this.tokens.is(start, "the"))) {
			start++;
		}
		return (start == this.from) ? this
				: new NameCandidate(this.tokens, start, this.to, this.kind, this.certain, this.tail);
	}

	/** "Full Parish Council": the parish council, all of whose members meet. */
	NameCandidate withoutFull() {
		boolean full = this.tokens.is(this.from, "full") && this.to - this.from > 2
				&& this.tokens.is(this.to - 1, "council");
		return full ? new NameCandidate(this.tokens, this.from + 1, this.to, this.kind, this.certain, this.tail) : this;
	}

	/** The words by which it meets its other spellings. */
	List<String> words() {
		List<String> words = NameKeys.words(this.tokens, this.from, this.to);
		NameKeys.spellOut(words);
		if (!this.tail.isEmpty()) {
			words.addAll(List.of(this.tail.toLowerCase(Locale.ROOT).split(" ")));
		}
		return words;
	}

	/** The whole name: as written, with what it shares with others. */
	String name() {
		return this.tail.isEmpty() ? text() : this.tokens.text(this.from, this.to) + " " + this.tail;
	}

	/** As written, without the final possessive. */
	String text() {
		String text = this.tokens.text(this.from, this.to);
		boolean saint = this.tokens.is(this.to - 2, "st") || this.tokens.is(this.to - 2, "saint");
		boolean own = NATIONAL.match(this.tokens, this.from) == this.to - this.from;
		return !saint && !own && (text.endsWith("'s") || text.endsWith("’s"))
				&& this.tokens.lower(this.to - 1).length() > 2 ? text.substring(0, text.length() - 2) : text;
	}

	/** Whether it is one word with more than one capital ("CCG", "DfE"). */
	boolean isAcronym() {
		return this.to - this.from == 1 && text().chars().filter(Character::isUpperCase).count() > 1;
	}

	/**
	 * Whether it is a head after initials ("L&W Committee") or ends in some ("Ash PC").
	 */
	boolean isAbbreviated() {
		int last = this.to - 1;
		boolean letters = last > this.from && !this.tokens.isAllCaps(last);
		for (int i = this.from; i < last && letters; i++) {
			int length = this.tokens.end(i) - this.tokens.start(i);
			letters = this.tokens.isAllCaps(i) && length < 5 || length == 1 || NameWords.isAnd(this.tokens, i);
		}
		return letters || last - this.from < 3 && this.tokens.isAllCaps(last) && !this.tokens.isAllCaps(this.from);
	}

	/** The form with the year or years that follow, or null where none do. */
	@Nullable String textWithYears() {
		return NameWords.isYears(this.tokens.lower(this.to)) && !NameWords.isYears(this.tokens.lower(this.to - 1))
				? this.tokens.text(this.from, this.to + 1) : null;
	}

}
