package org.minutegraph.extraction.link;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Words that state a relation of what is named before and after them.
 *
 * @param type of the relation
 * @param reversed whether the second named is the one that commissions, funds, leads
 * @param list whether a list may follow whose first members are no names
 * @param noun whether the words are a noun's, so that a possessive may be the first
 * @param own whether the document's own council is meant where nobody is named first
 * @param near whether only what stands right beside the words counts
 * @param council whether the council is meant whoever is named first
 * @param base whether the words are a verb's plain form
 * @param close whether only what stands right after the words counts
 * @param person whether a person may follow after his or her post
 * @param from first token
 * @param to token after the last
 */
record LinkTrigger(String type, boolean reversed, boolean list, boolean noun, boolean own, boolean near,
		boolean council, boolean base, boolean close, boolean person, int from, int to) {

	private static final WordList TRIGGERS = WordList.load("link-triggers");

	/** The relation whose words begin at token i, or null. */
	static @Nullable LinkTrigger at(Tokens tokens, int i) {
		String value = TRIGGERS.value(tokens, i);
		if (value == null) {
			return null;
		}
		int space = value.indexOf(' ');
		String type = (space < 0) ? value : value.substring(0, space);
		return new LinkTrigger(type, value.contains(" reversed"), value.contains(" list"), value.contains(" noun"),
				value.contains(" own"), value.contains(" near"), value.contains(" council"), value.contains(" base"),
				value.contains(" close"), value.contains(" person"), i, i + TRIGGERS.match(tokens, i));
	}

}
