package org.minutegraph.extraction.measure;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block.Kind;

/** The figures of a document that its text states, as far as grammar tells. */
final class StatedFigures {

	private static final Set<String> VOTES = Set.of("for", "against", "abstain", "abstained", "abstentions");

	private StatedFigures() {
	}

	/** Passes each figure on with its block, in order. */
	static void of(AnnotatedDocument document, BiConsumer<Tokens, Figure> found) {
		ContentsPages contents = ContentsPages.of(document.tokens());
		for (Tokens tokens : document.tokens()) {
			if (contents.contains(tokens)) {
				continue;
			}
			for (int i = 0; i < tokens.size(); i++) {
				Optional<Figure> figure = FigureFinder.at(tokens, i);
				if (figure.isPresent()) {
					if (isStated(tokens, figure.get()) && !standsInName(document, tokens, figure.get())) {
						found.accept(tokens, figure.get());
					}
					i = figure.get().to() - 1;
				}
			}
		}
	}

	/**
	 * A heading states sums of money and votes; its other numbers are part of a title.
	 */
	private static boolean isStated(Tokens tokens, Figure figure) {
		boolean votes = tokens.is(figure.from() - 1, "(") && VOTES.contains(tokens.lower(figure.from() - 2));
		return !tokens.block().is(Kind.HEADING) || figure.unit().equals("GBP") || tokens.is(figure.from() - 1, ":")
				|| votes;
	}

	private static boolean standsInName(AnnotatedDocument document, Tokens tokens, Figure figure) {
		return document.cast().at(tokens.block().ordinal(), figure.from()).isPresent();
	}

}
