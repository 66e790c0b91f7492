package org.minutegraph.extraction.link;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Words that state a relation of what is named before and after them.
 *
 * @param type of the relation
 * @param marks how the words are used, as {@code link-triggers.txt} says
 * @param from first token
 * @param to token after the last
 */
record LinkTrigger(String type, Set<String> marks, int from, int to) {

	private static final WordList TRIGGERS = WordList.load("link-triggers");

	/** The relation whose words begin at token i, or null. */
	static @Nullable LinkTrigger at(Tokens tokens, int i) {
		String value = TRIGGERS.value(tokens, i);
		if (value == null) {
			return null;
		}
		int space = value.indexOf(' ');
		String type = (space < 0) ? value : value.substring(0, space);
		Set<String> marks = (space < 0) ? Set.of() : Set.of(value.substring(space + 1).split(" "));
		return new LinkTrigger(type, marks, i, i + TRIGGERS.match(tokens, i));
	}

	/** Whether the second named is the one that commissions, funds, leads. */
	boolean reversed() {
		return this.marks.contains("reversed");
	}

	/** Whether a list may follow whose first members are no names. */
	boolean list() {
		return this.marks.contains("list");
	}

	/** Whether the words are a noun's, so that a possessive may be the first. */
	boolean noun() {
		return this.marks.contains("noun");
	}

	/** Whether the document's own council is meant where nobody is named first. */
	boolean own() {
		return this.marks.contains("own");
	}

	/** Whether only what stands right beside the words counts. */
	boolean near() {
		return this.marks.contains("near");
	}

	/** Whether the council is meant whoever is named first. */
	boolean council() {
		return this.marks.contains("council");
	}

	/** Whether the words are a verb's plain form. */
	boolean base() {
		return this.marks.contains("base");
	}

	/** Whether only what stands right after the words counts. */
	boolean close() {
		return this.marks.contains("close");
	}

	/** Whether a person may follow after his or her post. */
	boolean person() {
		return this.marks.contains("person");
	}

	/** Whether only a person can be the first. */
	boolean who() {
		return this.marks.contains("who");
	}

}
