package org.minutegraph.spoken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.minutegraph.spoken.Template.Part;
import org.minutegraph.spoken.Template.Slot;
import org.minutegraph.spoken.Template.Words;

/**
 * All ways in which words fit a form. Between its parts only words may stand that say
 * nothing by themselves.
 */
final class Matches {

	private final Vocabulary vocabulary;

	private final Template template;

	private final List<Token> tokens;

	private final List<Map<Slot, List<Token>>> found = new ArrayList<>();

	private Matches(Vocabulary vocabulary, Template template, List<Token> tokens) {
		this.vocabulary = vocabulary;
		this.template = template;
		this.tokens = tokens;
	}

	/** What would stand in each slot, for each way. */
	static List<Map<Slot, List<Token>>> of(Vocabulary vocabulary, Template template, List<Token> tokens) {
		if (!template.ordered()) {
			return MatchesInAnyOrder.of(vocabulary, template, tokens);
		}
		Matches matches = new Matches(vocabulary, template, tokens);
		matches.match(0, 0, new LinkedHashMap<>());
		return matches.found;
	}

	private void match(int part, int token, Map<Slot, List<Token>> filled) {
		if (part == this.template.parts().size()) {
			if (this.tokens.subList(token, this.tokens.size()).stream().allMatch(Vocabulary::filler)) {
				this.found.add(new LinkedHashMap<>(filled));
			}
			return;
		}
		int start = token;
		do {
			matchAt(this.template.parts().get(part), part, start, filled);
		}
		while (start < this.tokens.size() && Vocabulary.filler(this.tokens.get(start++)));
	}

	private void matchAt(Part wanted, int part, int start, Map<Slot, List<Token>> filled) {
		switch (wanted) {
			case Words words -> this.vocabulary.lengths(words.list(), this.tokens, start)
				.forEach((length) -> match(part + 1, start + length, filled));
			case Slot slot -> Spans.of(this.vocabulary, slot, this.tokens, start).forEach((end, inside) -> {
				filled.put(slot, inside);
				match(part + 1, end, filled);
				filled.remove(slot);
			});
		}
	}

}
