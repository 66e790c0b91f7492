package org.minutegraph.extraction.cast;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;

/** The mentions of a document by place, for readers that ask token by token. */
public final class Mentions {

	private final Cast cast;

	/** The mentions of a document, those added later included. */
	public Mentions(AnnotatedDocument document) {
		this.cast = document.cast();
	}

	/** The mention that covers token i, or null. */
	public @Nullable Mention at(Tokens tokens, int i) {
		return this.cast.at(tokens.block().ordinal(), i).orElse(null);
	}

	/** The mentions of a block in order. */
	public List<Mention> in(int block) {
		return this.cast.in(block);
	}

	/** The mention that begins at token i, or null. */
	public @Nullable Mention from(Tokens tokens, int i) {
		Mention mention = at(tokens, i);
		return (mention != null && mention.from() == i) ? mention : null;
	}

}
