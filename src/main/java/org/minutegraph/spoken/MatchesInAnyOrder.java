package org.minutegraph.spoken;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.minutegraph.spoken.Template.Part;
import org.minutegraph.spoken.Template.Slot;
import org.minutegraph.spoken.Template.Words;

/**
 * All ways in which words fit a form whose parts may stand in any order. Every word has
 * to be in a part, but for those that say nothing by themselves.
 */
final class MatchesInAnyOrder {

	/** A sentence that fits in more ways fits none well. */
	private static final int MOST = 200;

	private final Vocabulary vocabulary;

	private final Template template;

	private final List<Token> tokens;

	private final Set<Part> used = new HashSet<>();

	private final Map<Slot, List<Token>> filled = new LinkedHashMap<>();

	private final Set<Map<Slot, List<Token>>> found = new HashSet<>();

	private MatchesInAnyOrder(Vocabulary vocabulary, Template template, List<Token> tokens) {
		this.vocabulary = vocabulary;
		this.template = template;
		this.tokens = tokens;
	}

	static List<Map<Slot, List<Token>>> of(Vocabulary vocabulary, Template template, List<Token> tokens) {
		MatchesInAnyOrder matches = new MatchesInAnyOrder(vocabulary, template, tokens);
		if (matches.hasNeededWords()) {
			matches.match(0);
		}
		return new ArrayList<>(matches.found);
	}

	private boolean hasNeededWords() {
		return this.template.parts()
			.stream()
			.allMatch((part) -> !(part instanceof Words words) || words.optional()
					|| this.vocabulary.holds(words.list(), this.tokens));
	}

	private void match(int token) {
		if (this.found.size() >= MOST) {
			return;
		}
		if (token == this.tokens.size()) {
			if (this.template.parts().stream().allMatch((part) -> optional(part) || this.used.contains(part))) {
				this.found.add(new LinkedHashMap<>(this.filled));
			}
			return;
		}
		if (Vocabulary.filler(this.tokens.get(token))) {
			match(token + 1);
		}
		this.template.parts().forEach((part) -> matchAt(part, token));
	}

	private void matchAt(Part part, int token) {
		switch (part) {
			case Words words -> {
				boolean first = this.used.add(words);
				if (first || words.optional()) {
					this.vocabulary.lengths(words.list(), this.tokens, token)
						.forEach((length) -> match(token + length));
				}
				if (first) {
					this.used.remove(words);
				}
			}
			case Slot slot -> {
				if (this.used.add(slot)) {
					Spans.of(this.vocabulary, slot, this.tokens, token).forEach((end, inside) -> {
						this.filled.put(slot, inside);
						match(end);
						this.filled.remove(slot);
					});
					this.used.remove(slot);
				}
			}
		}
	}

	private static boolean optional(Part part) {
		return part instanceof Words words && words.optional();
	}

}
