package org.minutegraph.extraction.cast;

import java.util.List;

import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Words;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Document;

/**
 * A document with its words cut and its cast known: what every statement reader reads.
 *
 * @param document as read
 * @param tokens of each block, by the block's ordinal
 * @param cast who and what is named
 */
public record AnnotatedDocument(Document document, List<Tokens> tokens, Cast cast) {

	/** Cuts a document into words; nobody is in its cast yet. */
	public static AnnotatedDocument of(Document document) {
		Words words = new Words();
		List<Tokens> tokens = document.blocks().stream().map((block) -> Tokens.of(block, words)).toList();
		return new AnnotatedDocument(document, tokens, new Cast(tokens.size()));
	}

	/** The words of a block. */
	public Tokens tokens(Block block) {
		return this.tokens.get(block.ordinal());
	}

}
