package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block;

/**
 * Names in a column of their own beside what is to be done, at any of its lines or right
 * under it, say that it is an action and whose. Who is named in the words themselves
 * stays its owner, and what a body decided stays the body's.
 */
final class Margins {

	private static final WordList LABELS = WordList.load("action-labels");

	/** Tokens that the column may hold on a line. */
	private static final int LONGEST = 8;

	/** Blanks that make a gap between columns. */
	private static final int GAP = 3;

	/** Tokens of the rest of a paragraph whose column may also name who did more. */
	private static final int REST = 60;

	private Margins() {
	}

	/** The draft as the action of those in the column beside it, or as it was. */
	static Draft in(Desk desk, Draft draft) {
		if (!desk.isMinutes() || draft.kind().equals("decision") || draft.evidence().isEmpty()) {
			return draft;
		}
		Stretch words = draft.evidence().getLast();
		Block block = words.tokens().block();
		if (block.is(Block.Kind.ROW) || block.is(Block.Kind.HEADING)) {
			return draft;
		}
		List<Member> beside = beside(desk, words, words.to() + 1);
		boolean personal = draft.owners().stream().anyMatch((owner) -> isPersonal(desk, owner));
		if (personal) {
			List<Member> column = beside.isEmpty() ? beside(desk, words, words.to() + REST) : beside;
			return Collections.disjoint(column, draft.owners()) ? draft : draft.kind("action");
		}
		return (beside.isEmpty() || OwnersAside.isNamed(desk, draft)) ? draft : draft.owners("action", beside);
	}

	private static boolean isPersonal(Desk desk, Member owner) {
		return owner.is(Kind.PERSON) || owner.is(Kind.POST) && owner != desk.owners().body()
				&& owner != desk.owners().council() && !desk.owners().isGuess(owner);
	}

	/**
	 * Those in the first column that begins after a stretch's first word and at a given
	 * token at the latest.
	 */
	private static List<Member> beside(Desk desk, Stretch words, int last) {
		Tokens tokens = words.tokens();
		for (int i = words.from() + 1; i <= Math.min(last, tokens.size() - 1); i++) {
			List<Member> named = isGap(desk, tokens, i) ? column(desk, tokens, i) : List.of();
			if (!named.isEmpty()) {
				return named;
			}
		}
		return (last >= tokens.size()) ? under(desk, tokens.block()) : List.of();
	}

	/**
	 * The tokens before which a line of the source ends, the last one being their number.
	 */
	static List<Integer> lineEnds(Desk desk, Tokens tokens) {
		List<Integer> ends = new ArrayList<>();
		Wraps wraps = new Wraps(desk.document().document().text());
		for (int i = 2; i < tokens.size() && !tokens.block().is(Block.Kind.ROW); i++) {
			if (wraps.wraps(tokens, i)) {
				ends.add(i);
			}
		}
		ends.add(tokens.size());
		return ends;
	}

	/** Those who are all that stands on a line from a token on. */
	private static List<Member> column(Desk desk, Tokens tokens, int from) {
		Wraps wraps = new Wraps(desk.document().document().text());
		int end = from + 1;
		while (end < tokens.size() && !wraps.wraps(tokens, end)) {
			if (++end - from > LONGEST) {
				return List.of();
			}
		}
		return names(desk, new Stretch(tokens, from, end));
	}

	/** Those who are all that stands, indented, on the line right below a paragraph. */
	private static List<Member> under(Desk desk, Block block) {
		if (block.ordinal() + 1 >= desk.blocks().size()) {
			return List.of();
		}
		Tokens below = desk.tokens(block.ordinal() + 1);
		String text = desk.document().document().text();
		if (below.size() == 0 || below.size() > LONGEST || below.block().is(Block.Kind.ROW)) {
			return List.of();
		}
		int from = block.span().end();
		int to = below.block().origins()[below.start(0)];
		return isIndented(text.substring(Math.min(from, to), to)) ? names(desk, Stretch.whole(below)) : List.of();
	}

	/** One line's end and blanks before words, as a margin at the right has them. */
	private static boolean isIndented(String between) {
		String line = between.substring(between.indexOf('\n') + 1);
		return between.indexOf('\n') >= 0 && line.isBlank() && line.indexOf('\n') < 0
				&& (line.indexOf('\t') >= 0 || line.length() > GAP * GAP);
	}

	private static List<Member> names(Desk desk, Stretch column) {
		int label = LABELS.match(column.tokens(), column.from());
		boolean labelled = label > 0 && label < column.to() - column.from();
		return desk.subjects().in(column.from(column.from() + (labelled ? label : 0)).trimmed());
	}

	/** Whether the source leaves a gap between columns before a token. */
	static boolean isGap(Desk desk, Tokens tokens, int i) {
		Block block = tokens.block();
		if (block.is(Block.Kind.ROW)) {
			return Wraps.beginsCell(tokens, i);
		}
		int from = block.origins()[tokens.end(i - 1) - 1] + 1;
		int to = block.origins()[tokens.start(i)];
		String between = desk.document().document().text().substring(from, Math.max(from, to));
		long blanks = between.chars().filter(Character::isWhitespace).count();
		return between.indexOf('\n') < 0 && (blanks >= GAP || between.indexOf('\t') >= 0);
	}

}
