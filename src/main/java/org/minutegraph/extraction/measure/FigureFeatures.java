package org.minutegraph.extraction.measure;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Numerals;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.learned.Features;
import org.minutegraph.extraction.learned.Shapes;
import org.minutegraph.reading.Block;

/**
 * Describes a figure to the model that says whether it measures anything: how it is
 * written, the words around it, and where it stands. Whoever is named counts by kind
 * alone.
 */
final class FigureFeatures {

	/** Words on either side that count. */
	private static final int AROUND = 6;

	/** Words of a sentence that count, on either side of the figure. */
	private static final int REACH = 25;

	/** Words after a figure among which the plural of what is counted is sought. */
	private static final int TO_PLURAL = 3;

	private static final String[] BEFORE = { "before1", "before2", "before3", "before4" };

	private static final String[] AFTER = { "after1", "after2", "after3", "after4" };

	private static final int MANY = 6;

	private static final int SHORTEST_WORD = 3;

	private static final String OUTSIDE = "<s>";

	private final Cast cast;

	/** The words of the block that was asked for last, those that were needed. */
	private @Nullable String[] words = {};

	private @Nullable Tokens last;

	FigureFeatures(Cast cast) {
		this.cast = cast;
	}

	/** Describes the figure at its place. */
	void describe(Tokens tokens, Figure figure, Features features) {
		int from = tokens.sentenceStart(figure.from());
		int to = tokens.sentenceEnd(figure.from());
		String[] before = new String[AROUND];
		String[] after = new String[AROUND];
		for (int k = 0; k < AROUND; k++) {
			before[k] = word(tokens, figure.from() - 1 - k, from, to);
			after[k] = word(tokens, figure.to() + k, from, to);
			features.add("before", before[k]);
			features.add("after", after[k]);
			if (k < BEFORE.length) {
				features.add(BEFORE[k], before[k]);
				features.add(AFTER[k], after[k]);
			}
		}
		String shape = shape(tokens.lower(figure.from()));
		features.add("shape", shape);
		features.add("unit", figure.unit());
		features.add("size", size(figure));
		features.add("before-pair", before[1], before[0]);
		features.add("after-pair", after[0], after[1]);
		features.add("before-three", before[2], before[1], before[0]);
		features.add("after-three", after[0], after[1], after[2]);
		features.add("between", before[0], after[0]);
		features.add("shape-after", shape, after[0]);
		features.add("before-shape", before[0], shape);
		features.add("unit-after", figure.unit(), after[0]);
		features.add("before-unit", before[0], figure.unit());
		features.add("plural", figure.unit(), String.valueOf(hasPlural(tokens, figure.to(), to)));
		features.add("capitals", String.valueOf(tokens.isCapital(figure.from() - 1)), figure.unit(),
				String.valueOf(tokens.isCapital(figure.to())));
		if (tokens.isGlued(figure.from())) {
			features.add("glued-to", before[0]);
		}
		if (tokens.isGlued(figure.to())) {
			features.add("glued", after[0]);
		}
		for (int i = Math.max(from, figure.from() - REACH); i < Math.min(to, figure.to() + REACH); i++) {
			if ((i < figure.from() || i >= figure.to()) && tokens.lower(i).length() >= SHORTEST_WORD) {
				features.add("word", word(tokens, i, from, to));
			}
		}
		place(tokens, figure, features);
	}

	/** Where the figure stands in its block. */
	private static void place(Tokens tokens, Figure figure, Features features) {
		Block block = tokens.block();
		int from = tokens.sentenceStart(figure.from());
		int to = tokens.sentenceEnd(figure.from());
		String kind = block.kind().name();
		features.add("block", kind);
		features.add("block-unit", kind, figure.unit());
		if (block.label() != null) {
			features.add("labelled", "");
		}
		features.add("opens", upTo(BEFORE.length, figure.from() - from), figure.unit());
		features.add("closes", upTo(BEFORE.length, to - figure.to()));
		features.add("first", String.valueOf(figure.from() == 0), figure.unit());
		features.add("sentence", upTo(MANY, (to - from) / MANY));
		features.add("length", upTo(MANY, tokens.size() / REACH));
		int numerals = 0;
		for (int i = Math.max(from, figure.from() - REACH); i < Math.min(to, figure.to() + REACH); i++) {
			numerals += tokens.startsWithDigit(i) ? 1 : 0;
		}
		features.add("numerals", upTo(MANY, numerals));
		if (block.is(Block.Kind.ROW)) {
			boolean opens = isTab(block.text(), tokens.start(figure.from()) - 1);
			features.add("cell", String.valueOf(opens),
					String.valueOf(isTab(block.text(), tokens.end(figure.to() - 1))));
		}
	}

	/** Whether a cell of a row begins or ends at an offset. */
	private static boolean isTab(String text, int at) {
		return at < 0 || at >= text.length() || text.charAt(at) == '\t';
	}

	private static String upTo(int most, int number) {
		return String.valueOf(Math.min(most, number));
	}

	private static String size(Figure figure) {
		Double amount = figure.amount();
		return (amount == null) ? "none" : (amount < 0.5) ? "0" : String.valueOf((int) Math.log10(amount * 2));
	}

	private static boolean hasPlural(Tokens tokens, int from, int to) {
		for (int i = from; i < Math.min(to, from + TO_PLURAL); i++) {
			String lower = tokens.lower(i);
			if (tokens.isWord(i) && lower.length() > SHORTEST_WORD && lower.endsWith("s") && !lower.endsWith("ss")) {
				return true;
			}
		}
		return false;
	}

	/** A word of the figure's sentence. */
	private String word(Tokens tokens, int i, int from, int to) {
		if (i < from || i >= to) {
			return OUTSIDE;
		}
		if (tokens != this.last) {
			this.last = tokens;
			this.words = new String[tokens.size()];
		}
		String word = this.words[i];
		if (word == null) {
			word = word(tokens, i, i == from);
			this.words[i] = word;
		}
		return word;
	}

	/** A word, a name as its kind, and a number as it is written. */
	private String word(Tokens tokens, int i, boolean first) {
		if (tokens.startsWithDigit(i)) {
			return shape(tokens.lower(i));
		}
		Optional<Mention> mention = this.cast.at(tokens.block().ordinal(), i);
		if (mention.isPresent()) {
			Kind kind = mention.get().member().kind();
			return "<" + ((kind == Kind.SCHOOL) ? Kind.BODY : kind) + ">";
		}
		return Numerals.isNumberWord(tokens, i) ? "#" : Shapes.of(tokens, i, first);
	}

	/** A number with each run of digits as one; a year as such. */
	private static String shape(String lower) {
		if (NonFigures.isYearNumber(lower)) {
			return "year";
		}
		StringBuilder shape = new StringBuilder();
		for (int i = 0; i < lower.length(); i++) {
			boolean digit = Character.isDigit(lower.charAt(i));
			if (!digit || i == 0 || !Character.isDigit(lower.charAt(i - 1))) {
				shape.append(digit ? '9' : lower.charAt(i));
			}
		}
		return shape.toString();
	}

}
