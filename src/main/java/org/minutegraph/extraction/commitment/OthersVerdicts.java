package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds the applications that minutes list under who decided on them: "Approved by the
 * Borough Council:" over an extension, a barn and a sign.
 */
final class OthersVerdicts implements CommitmentReader {

	private static final WordList VERDICTS = WordList.load("planning-verdicts");

	/** Tokens of the body's name. */
	private static final int NAME = 8;

	/** Tokens that an application has at least, if its line looks like a title. */
	private static final int APPLICATION = 4;

	/** Tokens of an application in a list. */
	private static final int POINT = 30;

	@Override
	public void read(Desk desk) {
		for (Block block : desk.isMinutes() ? desk.blocks() : List.<Block>of()) {
			Tokens tokens = desk.tokens(block.ordinal());
			int by = VERDICTS.match(tokens, 0);
			if (by > 0 && !block.is(Block.Kind.ROW)) {
				read(desk, block, by);
			}
		}
	}

	private static void read(Desk desk, Block block, int by) {
		Tokens tokens = desk.tokens(block.ordinal());
		int end = by;
		while (end < tokens.size() && end < by + NAME && tokens.isWord(end)) {
			end++;
		}
		List<Member> deciders = desk.subjects().in(new Stretch(tokens, by, end));
		if (deciders.size() != 1 || !deciders.getFirst().is(Kind.BODY)) {
			return;
		}
		Stretch rest = Stretch.whole(tokens).from(end).trimmed();
		if (!rest.isEmpty()) {
			enter(desk, deciders, rest);
			return;
		}
		for (Block point : desk.blocks().subList(block.ordinal() + 1, desk.blocks().size())) {
			Stretch words = Stretch.whole(desk.tokens(point.ordinal())).trimmed();
			boolean title = point.is(Block.Kind.HEADING)
					&& (point.label() != null || words.to() - words.from() < APPLICATION
							|| words.tokens().isAllCaps(Math.max(0, words.to() - 1)));
			boolean listed = !title && !words.isEmpty() && words.to() - words.from() <= POINT && !Finite.isIn(words)
					&& VERDICTS.match(words.tokens(), 0) == 0;
			if (!listed || isOfMoney(desk.tokens(point.ordinal()))) {
				return;
			}
			enter(desk, deciders, words);
		}
	}

	/** "Approval of payments:", "Oakby Mowing – £40": the next item. */
	private static boolean isOfMoney(Tokens tokens) {
		boolean sum = tokens.is(tokens.size() - 1, ":");
		for (int i = 0; i < tokens.size(); i++) {
			sum |= tokens.lower(i).startsWith("£");
		}
		return sum;
	}

	private static void enter(Desk desk, List<Member> deciders, Stretch words) {
		if (!desk.ledger().isClaimed(words)) {
			desk.ledger().add(Draft.of("decision", deciders, words, words, "others' verdicts"));
		}
	}

}
