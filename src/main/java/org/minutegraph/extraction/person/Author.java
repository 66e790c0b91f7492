package org.minutegraph.extraction.person;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Who wrote a report: the person named after "Report of", "Report author". */
final class Author {

	private static final WordList AUTHORSHIP = WordList.load("authorship");

	private static final int TOP = 40;

	private Author() {
	}

	static @Nullable Member of(AnnotatedDocument document) {
		List<Tokens> blocks = document.tokens();
		for (Tokens tokens : blocks.subList(0, Math.min(TOP, blocks.size()))) {
			for (int i = 0; i < Math.min(TOP, tokens.size()); i++) {
				int length = AUTHORSHIP.match(tokens, i);
				if (length > 0) {
					for (Mention mention : document.cast()
						.mentionsIn(tokens.block().ordinal(), i + length, tokens.size())) {
						if (mention.member().is(Kind.PERSON)) {
							return mention.member();
						}
					}
				}
			}
		}
		return null;
	}

}
