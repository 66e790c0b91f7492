package org.minutegraph.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Cast.Mention;

/** The mentions of a document by place, for readers that ask token by token. */
final class Mentions {

	private final Cast cast;

	private final @Nullable Mention[][] byBlock;

	Mentions(AnnotatedDocument document) {
		this.cast = document.cast();
		this.byBlock = new Mention[document.tokens().size()][];
	}

	/** The mention that covers token i, or null. */
	@Nullable Mention at(Tokens tokens, int i) {
		if (i < 0 || i >= tokens.size()) {
			return null;
		}
		int block = tokens.block().ordinal();
		@Nullable Mention[] places = this.byBlock[block];
		if (places == null) {
			places = new Mention[tokens.size()];
			for (Mention mention : this.cast.in(block)) {
				for (int k = mention.from(); k < mention.to(); k++) {
					places[k] = mention;
				}
			}
			this.byBlock[block] = places;
		}
		return places[i];
	}

	/** The mentions of a block in order. */
	List<Mention> in(int block) {
		return this.cast.in(block);
	}

	/** The mention that begins at token i, or null. */
	@Nullable Mention from(Tokens tokens, int i) {
		Mention mention = at(tokens, i);
		return (mention != null && mention.from() == i) ? mention : null;
	}

}
