package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.learned.ListedWords;
import org.minutegraph.learning.Described;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Span;

/** The sentences of a document as the model of promises sees them. */
public final class PromiseExamples {

	/**
	 * A sentence, where it stands, and how it is described.
	 *
	 * @param block the number of its block
	 * @param index its number in the block
	 */
	public record Sentence(int block, int index, Span span, String text, Described features) {
	}

	private PromiseExamples() {
	}

	/** All sentences that the reader would ask the model about. */
	public static List<Sentence> in(AnnotatedDocument document, ListedWords vocabularies) {
		Desk desk = Desk.of(document);
		PromiseFeatures features = new PromiseFeatures(desk, vocabularies);
		List<Sentence> found = new ArrayList<>();
		@Nullable Stretch before = null;
		for (Block block : desk.blocks()) {
			List<Stretch> sentences = desk.sentences().of(block.ordinal());
			for (int i = 0; i < sentences.size(); i++) {
				Stretch sentence = sentences.get(i);
				if (!desk.isTitle(block) && !desk.written().isQuestion(block.ordinal())) {
					Described described = new Described();
					features.describe(sentences, i, before, described);
					found.add(new Sentence(block.ordinal(), i, sentence.span(), sentence.text(), described));
				}
				before = sentence;
			}
		}
		return found;
	}

}
