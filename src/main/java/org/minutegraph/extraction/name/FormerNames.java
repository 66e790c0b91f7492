package org.minutegraph.extraction.name;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells which school name is an earlier name of another: "(formerly …)", "previously
 * known as …", or a footnote "* As …" to a row with an asterisk.
 */
final class FormerNames {

	private static final WordList FORMERLY = WordList.load("formerly");

	private static final int REACH = 14;

	private static final int FOOTNOTE_REACH = 12;

	private final Map<Integer, NameCandidate> lastInBlock = new HashMap<>();

	private final Map<Integer, NameCandidate> marked = new HashMap<>();

	/**
	 * Takes the next candidate in document order.
	 * @return the candidate of which it is a former name, or null
	 */
	@Nullable NameCandidate of(NameCandidate candidate) {
		if (!candidate.kind().is(Kind.SCHOOL)) {
			return null;
		}
		int block = candidate.tokens().block().ordinal();
		NameCandidate before = this.lastInBlock.get(block);
		if (isFormerly(candidate)) {
			NameCandidate named = (before != null && candidate.from() - before.to() < REACH) ? before
					: footnoted(candidate, block);
			if (named != null) {
				return named;
			}
		}
		this.lastInBlock.put(block, candidate);
		if (hasMark(candidate.tokens(), candidate.to())) {
			this.marked.put(block, candidate);
		}
		return null;
	}

	private static boolean isFormerly(NameCandidate candidate) {
		int before = candidate.from() - 1;
		Tokens tokens = candidate.tokens();
		if (tokens.is(before, "the")) {
			before--;
		}
		if (tokens.is(before, "as") && tokens.is(before - 1, "*")) {
			return true;
		}
		for (int i = before; i > before - 3 && i >= 0; i--) {
			if (FORMERLY.contains(tokens, i)) {
				return true;
			}
			if (!tokens.is(i, "as") && !tokens.is(i, "known") && !tokens.is(i, "called") && !tokens.is(i, "named")) {
				return false;
			}
		}
		return false;
	}

	private static boolean hasMark(Tokens tokens, int from) {
		for (int i = from; i < Math.min(tokens.size(), from + FOOTNOTE_REACH); i++) {
			if (tokens.is(i, "*")) {
				return true;
			}
		}
		return false;
	}

	private @Nullable NameCandidate footnoted(NameCandidate candidate, int block) {
		if (!candidate.tokens().is(0, "*")) {
			return null;
		}
		for (int b = block; b >= Math.max(0, block - FOOTNOTE_REACH); b--) {
			NameCandidate row = this.marked.get(b);
			if (row != null) {
				return row;
			}
		}
		return null;
	}

}
