package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;

/**
 * A label of an action that says whose it is: "ACTION JS:", "Action (Clerk) –", "Action
 * for Ms Roe:", "JS ACTION:".
 *
 * @param from first token of the label or of the name before it
 * @param to token after the mark that closes it
 */
record OwnedLabel(List<Member> owners, int from, int to) {

	/** Tokens that the names may have. */
	private static final int NAMES = 8;

	/** The owned label whose word for "action" stands at a token, or null. */
	static @Nullable OwnedLabel at(Desk desk, Tokens tokens, int i, int length, String kind) {
		boolean starts = i == 0 || tokens.sentence(i) != tokens.sentence(i - 1) || !tokens.isWord(i - 1);
		int after = i + length;
		if (!kind.equals("list")) {
			return null;
		}
		if (tokens.is(after, ":")) {
			int from = tokens.sentenceStart(i);
			List<Member> before = (i > from) ? desk.subjects().in(new Stretch(tokens, from, i)) : List.of();
			return before.isEmpty() ? null : new OwnedLabel(before, from, after + 1);
		}
		int name = (tokens.is(after, "for") || tokens.is(after, "to")) ? after + 1 : after;
		for (int mark = name + 1; starts && mark < Math.min(tokens.size(), name + NAMES); mark++) {
			if (tokens.is(mark, ":") || tokens.is(mark, "–") || tokens.is(mark, "-") || tokens.is(mark, "—")) {
				Stretch names = new Stretch(tokens, name, mark);
				boolean bracketed = tokens.is(name, "(") && tokens.is(mark - 1, ")");
				List<Member> owners = desk.subjects().in(bracketed ? new Stretch(tokens, name + 1, mark - 1) : names);
				return owners.isEmpty() ? null : new OwnedLabel(owners, i, mark + 1);
			}
		}
		return null;
	}

}
