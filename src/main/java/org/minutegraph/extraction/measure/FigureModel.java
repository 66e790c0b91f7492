package org.minutegraph.extraction.measure;

import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.learned.LinearModel;
import org.minutegraph.extraction.learned.LinearModel.Judgement;

/**
 * Tells figures that measure something from the other numbers that grammar takes for
 * figures, as a model does that annotated papers taught.
 */
final class FigureModel {

	private static final LinearModel MODEL = LinearModel.load("figures");

	/** The class that says whether a figure measures anything. */
	private static final int MEASURES = 0;

	private final FigureFeatures features;

	/** Judges the figures of a document. */
	FigureModel(Cast cast) {
		this.features = new FigureFeatures(cast);
	}

	/** How likely a figure measures something, from 0 to 1. */
	double probability(Tokens tokens, Figure figure) {
		Judgement judgement = MODEL.judgement();
		this.features.describe(tokens, figure, judgement);
		return judgement.probability(MEASURES);
	}

}
