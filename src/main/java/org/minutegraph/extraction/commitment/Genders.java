package org.minutegraph.extraction.commitment;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Whether "he" or "she" may mean somebody whom the document calls Mr, Mrs or Sir. Of all
 * others nothing is known: a first name says nothing.
 */
final class Genders {

	private static final WordList TITLES = WordList.load("gendered-titles");

	private final AnnotatedDocument document;

	private final Mentions mentions;

	private @Nullable Map<Member, String> known;

	Genders(AnnotatedDocument document, Mentions mentions) {
		this.document = document;
		this.mentions = mentions;
	}

	/** Whether a pronoun may mean a member. */
	boolean fit(String pronoun, Member member) {
		String own = known().getOrDefault(member, "");
		return own.isEmpty() || !pronoun.startsWith(own.equals("f") ? "he" : "she");
	}

	private Map<Member, String> known() {
		Map<Member, String> found = this.known;
		if (found == null) {
			found = new HashMap<>();
			for (Tokens tokens : this.document.tokens()) {
				for (Mention mention : this.mentions.in(tokens.block().ordinal())) {
					for (int i = Math.max(0, mention.from() - 1); i < mention.to(); i++) {
						String gender = TITLES.value(tokens, i);
						if (gender != null) {
							found.merge(mention.member(), gender, (one, other) -> one.equals(other) ? one : "");
						}
					}
				}
			}
			this.known = found;
		}
		return found;
	}

}
