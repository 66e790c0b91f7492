package org.minutegraph.extraction.measure;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.StatementReader;
import org.minutegraph.extraction.language.Numerals;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Reads each figure with what it counts, of which time, and against what it is held. */
public final class MeasureReader implements StatementReader {

	/** Figures that are less likely to measure anything are left out. */
	private static final double LIKELY = 0.3;

	/** Tokens between a figure and its period. */
	private static final int FAR = 60;

	private static final WordList COMPARATORS = WordList.load("comparators");

	private static final WordList MONTHS = WordList.load("months");

	private static final int WORDS_OF_MEANING = 9;

	@Override
	public void read(AnnotatedDocument document, Consumer<Statement> found) {
		FigureModel model = new FigureModel(document.cast());
		StatedFigures.of(document, (tokens, figure) -> {
			double probability = Math.max(model.probability(tokens, figure), ofRange(model, tokens, figure));
			if (probability >= LIKELY) {
				found.accept(measure(document, tokens, figure, Math.round(probability * 100) / 100.0));
			}
		});
	}

	/**
	 * What the model says of the end of a range, "between 2 and 4", for its beginning.
	 */
	private static double ofRange(FigureModel model, Tokens tokens, Figure figure) {
		boolean range = tokens.is(figure.from() - 1, "between") && tokens.is(figure.to(), "and");
		return range ? FigureFinder.at(tokens, figure.to() + 1).map((end) -> model.probability(tokens, end)).orElse(0.0)
				: 0;
	}

	private static Statement measure(AnnotatedDocument document, Tokens tokens, Figure figure, double confidence) {
		return new Statement.Measure(tokens.text(figure.from(), figure.to()), figure.amount(), figure.unit(),
				meaning(tokens, figure), period(tokens, figure), comparator(tokens, figure),
				subject(document, tokens, figure),
				Evidence.of(tokens.span(figure.from(), figure.to()), "measure", confidence));
	}

	/**
	 * The words that say what is counted: those after the figure, else those before it.
	 */
	private static String meaning(Tokens tokens, Figure figure) {
		int to = figure.to();
		while (to < tokens.size() && to - figure.to() < WORDS_OF_MEANING && tokens.isWord(to)
				&& tokens.sentence(to) == tokens.sentence(figure.from())) {
			to++;
		}
		if (to - figure.to() >= 2) {
			return tokens.text(figure.to(), to);
		}
		int from = figure.from();
		while (from > 0 && figure.from() - from < WORDS_OF_MEANING && !tokens.is(from - 1, ".")
				&& !tokens.is(from - 1, ";") && tokens.sentence(from - 1) == tokens.sentence(figure.from())) {
			from--;
		}
		return (from == figure.from()) ? tokens.text(figure.from(), to) : tokens.text(from, figure.from());
	}

	/** The nearest year or month of the sentence, after the figure first. */
	private static @Nullable String period(Tokens tokens, Figure figure) {
		int end = Math.min(tokens.sentenceEnd(figure.from()), figure.to() + FAR);
		for (int i = figure.to(); i < end; i++) {
			if (Numerals.isNumeral(tokens, i) && FigureFinder.at(tokens, i).isPresent()) {
				break;
			}
			if (isPeriod(tokens, i)) {
				return periodAt(tokens, i);
			}
		}
		int start = Math.max(tokens.sentenceStart(figure.from()), figure.from() - FAR);
		for (int i = figure.from() - 1; i >= start; i--) {
			if (isPeriod(tokens, i)) {
				return periodAt(tokens, i);
			}
		}
		return null;
	}

	private static boolean isPeriod(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		boolean year = lower.length() >= 4 && Numerals.isNumeral(tokens, i)
				&& (lower.startsWith("19") || lower.startsWith("20"))
				&& (lower.length() == 4 || lower.charAt(4) == '-' || lower.charAt(4) == '/');
		return year && Character.isDigit(lower.charAt(3));
	}

	private static String periodAt(Tokens tokens, int i) {
		boolean month = MONTHS.contains(tokens, i - 1) && tokens.isCapital(i - 1);
		return tokens.text(month ? i - 1 : i, i + 1);
	}

	private static @Nullable String comparator(Tokens tokens, Figure figure) {
		int from = Math.max(tokens.sentenceStart(figure.from()), figure.from() - 6);
		for (int i = figure.from() - 1; i >= from; i--) {
			if (FigureFinder.at(tokens, i).isPresent()) {
				break;
			}
			if (COMPARATORS.match(tokens, i) > 0) {
				return COMPARATORS.value(tokens, i);
			}
		}
		int to = Math.min(tokens.sentenceEnd(figure.from()), figure.to() + 3);
		for (int i = figure.to(); i < to; i++) {
			if (COMPARATORS.match(tokens, i) > 0) {
				return COMPARATORS.value(tokens, i);
			}
		}
		return null;
	}

	/**
	 * The body, school, service or programme named last before the figure in its block.
	 */
	private static @Nullable Integer subject(AnnotatedDocument document, Tokens tokens, Figure figure) {
		List<Mention> mentions = document.cast().in(tokens.block().ordinal());
		Member nearest = null;
		for (Mention mention : mentions) {
			if (mention.from() < figure.from() && !mention.member().is(Entity.Kind.PERSON)
					&& !mention.member().is(Entity.Kind.POST)) {
				nearest = mention.member();
			}
		}
		if (nearest != null) {
			return nearest.id();
		}
		return document.cast().council().map(Member::id).orElse(null);
	}

}
