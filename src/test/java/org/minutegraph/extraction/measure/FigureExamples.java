package org.minutegraph.extraction.measure;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.learning.Described;
import org.minutegraph.reading.Span;

/** The figures of a document as the model of figures sees them. */
public final class FigureExamples {

	/** A figure, where it stands, and how it is described. */
	public record Found(Span span, String value, Described features) {
	}

	private FigureExamples() {
	}

	/** All figures that the reader asks the model about. */
	public static List<Found> in(AnnotatedDocument document) {
		FigureFeatures features = new FigureFeatures(document.cast());
		List<Found> found = new ArrayList<>();
		StatedFigures.of(document, (tokens, figure) -> {
			Described described = new Described();
			features.describe(tokens, figure, described);
			found.add(new Found(tokens.span(figure.from(), figure.to()), tokens.text(figure.from(), figure.to()),
					described));
		});
		return found;
	}

}
