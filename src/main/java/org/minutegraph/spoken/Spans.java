package org.minutegraph.spoken;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.minutegraph.spoken.Template.Slot;

/** The words that may stand in a slot. */
final class Spans {

	private static final int LONGEST = 12;

	private Spans() {
	}

	/**
	 * What a slot may hold from a place on, each by the place behind it.
	 * @param start place of the slot, or of the word that it has to stand behind
	 */
	static Map<Integer, List<Token>> of(Vocabulary vocabulary, Slot slot, List<Token> tokens, int start) {
		Map<Integer, List<Token>> spans = new TreeMap<>();
		if (slot.behind().isEmpty()) {
			add(spans, vocabulary, slot, tokens, start);
			return spans;
		}
		for (int length : vocabulary.lengths(slot.behind(), tokens, start)) {
			int first = start + length;
			while (first < tokens.size() && Vocabulary.filler(tokens.get(first))) {
				first++;
			}
			add(spans, vocabulary, slot, tokens, first);
		}
		return spans;
	}

	private static void add(Map<Integer, List<Token>> spans, Vocabulary vocabulary, Slot slot, List<Token> tokens,
			int start) {
		for (int end = start + 1; end <= Math.min(tokens.size(), start + LONGEST); end++) {
			List<Token> inside = tokens.subList(start, end);
			if (fits(vocabulary, slot, inside)) {
				spans.put(end, inside);
			}
		}
	}

	private static boolean fits(Vocabulary vocabulary, Slot slot, List<Token> inside) {
		return !Vocabulary.filler(inside.getFirst()) && !Vocabulary.filler(inside.getLast())
				&& inside.stream().noneMatch(Vocabulary::refused)
				&& (slot.list().isEmpty() || vocabulary.holds(slot.list(), inside));
	}

}
