package org.minutegraph.extraction.cast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;

/** The sentences of each block, cut when first asked for. */
public final class Sentences {

	/** Longer sentences are cut, so that no reader walks far for a single word. */
	private static final int LONGEST = 400;

	/** Letters of the longest initials that stand for somebody. */
	private static final int INITIALS = 3;

	private final List<Tokens> blocks;

	private final List<@Nullable List<Stretch>> cut;

	/** The sentences of a document. */
	public Sentences(AnnotatedDocument document) {
		this.blocks = document.tokens();
		this.cut = new ArrayList<>(Collections.nCopies(this.blocks.size(), null));
	}

	/** The sentences of a block in order. */
	public List<Stretch> of(int block) {
		List<Stretch> found = this.cut.get(block);
		if (found == null) {
			found = cut(this.blocks.get(block));
			this.cut.set(block, found);
		}
		return found;
	}

	/** The sentence that a token stands in. */
	public Stretch at(Tokens tokens, int i) {
		return of(tokens.block().ordinal()).get(indexAt(tokens, i));
	}

	/** The number of the sentence that a token stands in. */
	public int indexAt(Tokens tokens, int i) {
		List<Stretch> sentences = of(tokens.block().ordinal());
		int low = 0;
		int high = sentences.size() - 1;
		while (low < high) {
			int middle = (low + high) / 2;
			if (sentences.get(middle).to() <= i) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static List<Stretch> cut(Tokens tokens) {
		List<Stretch> found = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= tokens.size(); i++) {
			if (i == tokens.size() || tokens.sentence(i) != tokens.sentence(from) || i - from >= LONGEST
					|| i == from + 2 && isOwnerOfAction(tokens, from)) {
				found.add(new Stretch(tokens, afterMark(tokens, from, i), i));
				from = i;
			}
		}
		return found;
	}

	/**
	 * "Action AC It was noted": the label of an action and its owner stand between
	 * sentences without a mark of their own.
	 */
	private static boolean isOwnerOfAction(Tokens tokens, int i) {
		int owner = i + 1;
		boolean initials = tokens.isAllCaps(owner) && tokens.word(owner).length() <= INITIALS;
		return tokens.is(i, "action") && tokens.isCapital(i) && (initials || tokens.is(owner, "clerk"))
				&& tokens.isCapital(owner) && tokens.isWord(owner + 1) && tokens.isCapital(owner + 1);
	}

	/** "*Clerk to write": the star that marks an action is no word of its sentence. */
	private static int afterMark(Tokens tokens, int from, int to) {
		return (tokens.is(from, "*") && from + 1 < to && tokens.isWord(from + 1)) ? from + 1 : from;
	}

}
