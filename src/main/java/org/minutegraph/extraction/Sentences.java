package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The sentences of each block, cut when first asked for. */
final class Sentences {

	private final List<Tokens> blocks;

	private final List<@Nullable List<Stretch>> cut;

	Sentences(AnnotatedDocument document) {
		this.blocks = document.tokens();
		this.cut = new ArrayList<>(Collections.nCopies(this.blocks.size(), null));
	}

	/** The sentences of a block in order. */
	List<Stretch> of(int block) {
		List<Stretch> found = this.cut.get(block);
		if (found == null) {
			found = cut(this.blocks.get(block));
			this.cut.set(block, found);
		}
		return found;
	}

	private static List<Stretch> cut(Tokens tokens) {
		List<Stretch> found = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= tokens.size(); i++) {
			if (i == tokens.size() || tokens.sentence(i) != tokens.sentence(from)) {
				found.add(new Stretch(tokens, from, i));
				from = i;
			}
		}
		return found;
	}

}
