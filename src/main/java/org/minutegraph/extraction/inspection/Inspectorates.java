package org.minutegraph.extraction.inspection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/** Tells where a text speaks of an inspection, and whose. */
final class Inspectorates {

	private static final WordList NAMES = WordList.load("inspectorates");

	private static final WordList WORDS = WordList.load("inspection-words");

	private static final WordList SIGNS = WordList.load("inspectorate-signs");

	/** Tokens within a block to look for an inspectorate's name. */
	private static final int FAR = 500;

	/** Blocks before one that are near it. */
	private static final int NEAR = 12;

	/** Words of the longest name of an inspectorate. */
	private static final int LONGEST = 6;

	private final AnnotatedDocument document;

	private final @Nullable String[] lastByBlock;

	private final BitSet asked = new BitSet();

	private final BitSet about = new BitSet();

	Inspectorates(AnnotatedDocument document) {
		this.document = document;
		this.lastByBlock = lastByBlock(document);
	}

	/**
	 * For each block the inspectorate named last in it or before it, else the first
	 * after.
	 */
	private static @Nullable String[] lastByBlock(AnnotatedDocument document) {
		@Nullable String[] last = new String[document.tokens().size()];
		String name = null;
		for (Tokens tokens : document.tokens()) {
			for (int i = 0; i < tokens.size(); i++) {
				String here = nameHere(tokens, i);
				name = (here != null) ? here : name;
			}
			last[tokens.block().ordinal()] = name;
		}
		String first = Arrays.stream(last).filter(Objects::nonNull).findFirst().orElseGet(() -> bySign(document));
		for (int b = 0; b < last.length && last[b] == null; b++) {
			last[b] = first;
		}
		return last;
	}

	/** Whose inspectors or framework a document names that names no inspectorate. */
	private static @Nullable String bySign(AnnotatedDocument document) {
		for (Tokens tokens : document.tokens()) {
			for (int i = 0; i < tokens.size(); i++) {
				String sign = SIGNS.value(tokens, i);
				if (sign != null && !tokens.is(i + SIGNS.match(tokens, i), "of")) {
					return sign;
				}
			}
		}
		return null;
	}

	/**
	 * The inspectorate named at token i, with another that "and" joins to it; or null.
	 */
	private static @Nullable String nameHere(Tokens tokens, int i) {
		String name = NAMES.value(tokens, i);
		if (name == null || isSaidBefore(tokens, i)) {
			return null;
		}
		int next = i + NAMES.match(tokens, i);
		boolean joined = tokens.is(next, "and") || tokens.is(next, "&");
		next += (joined && tokens.is(next + 1, "the")) ? 2 : 1;
		String other = joined ? NAMES.value(tokens, next) : null;
		return (other != null && !other.equals(name)) ? name + " and " + other : name;
	}

	/** The second of "Ofsted and the CQC", or the letters after a name in brackets. */
	private static boolean isSaidBefore(Tokens tokens, int i) {
		int before = tokens.is(i - 1, "the") ? i - 2 : i - 1;
		boolean joined = tokens.is(before, "and") || tokens.is(before, "&") || tokens.is(before, "(");
		return joined && before > 0 && nameEndsAt(tokens, before - 1);
	}

	/** Length in tokens of an inspectorate's name at token i, or 0. */
	static int nameAt(Tokens tokens, int i) {
		return NAMES.match(tokens, i);
	}

	/** Whether an inspectorate's name ends with token i. */
	static boolean nameEndsAt(Tokens tokens, int i) {
		for (int from = Math.max(0, i - LONGEST + 1); from <= i; from++) {
			if (NAMES.match(tokens, from) == i - from + 1) {
				return true;
			}
		}
		return false;
	}

	/** Whether tokens from inclusive to exclusive speak of an inspection. */
	static boolean areIn(Tokens tokens, int from, int to) {
		for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
			if (NAMES.match(tokens, i) > 0 || WORDS.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The first inspectorate named from a token inclusive to another exclusive, or null.
	 */
	static @Nullable String first(Tokens tokens, int from, int to) {
		for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
			String name = NAMES.value(tokens, i);
			if (name != null) {
				return name;
			}
		}
		return null;
	}

	/**
	 * Whether a block, what leads it in or a heading that it stands under speaks of an
	 * inspection.
	 */
	boolean areAbout(Tokens tokens) {
		int block = tokens.block().ordinal();
		if (!this.asked.get(block)) {
			this.asked.set(block);
			boolean here = areIn(tokens, 0, tokens.size());
			this.about.set(block, here || areOver(tokens.block()));
		}
		return this.about.get(block);
	}

	/** Whether a block, or one of the few before it, speaks of an inspection. */
	boolean areNear(Tokens tokens) {
		int block = tokens.block().ordinal();
		for (int b = block; b >= Math.max(0, block - NEAR); b--) {
			if (areAbout(this.document.tokens().get(b))) {
				return true;
			}
		}
		return false;
	}

	/** Whether the document speaks of an inspection anywhere. */
	boolean areAnywhere() {
		return this.document.tokens().stream().anyMatch((tokens) -> areIn(tokens, 0, tokens.size()));
	}

	private boolean areOver(Block block) {
		Optional<Block> over = this.document.document().leadOf(block);
		over = over.isPresent() ? over : this.document.document().headingOf(block);
		return over.map(this.document::tokens).filter(this::areAbout).isPresent();
	}

	/**
	 * Whose inspection it is: the inspectorate named last before a place or else first
	 * after it in the block, else over the block, else the last before it in the document
	 * or the first after it; "" where the document does not say.
	 */
	String whose(Tokens tokens, int place) {
		String named = nearest(tokens, place);
		if (named == null) {
			named = this.document.document()
				.headingOf(tokens.block())
				.map(this.document::tokens)
				.map((heading) -> nearest(heading, heading.size()))
				.orElse(this.lastByBlock[tokens.block().ordinal()]);
		}
		return (named != null) ? named : "";
	}

	private static @Nullable String nearest(Tokens tokens, int place) {
		String after = null;
		for (int i = place - 1; i >= Math.max(0, place - FAR); i--) {
			String name = nameHere(tokens, i);
			if (name != null) {
				return name;
			}
		}
		for (int i = place; i < Math.min(tokens.size(), place + FAR) && after == null; i++) {
			after = nameHere(tokens, i);
		}
		return after;
	}

}
