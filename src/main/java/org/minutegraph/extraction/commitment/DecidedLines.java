package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block;

/**
 * The lines around a decision that say on what or on whom it was taken: the application
 * above "Approved." where a table has been printed cell under cell, the names under "The
 * following were elected:".
 */
final class DecidedLines {

	/** Lines between an application and the decision on it: wards, sums, totals. */
	private static final int BETWEEN = 12;

	/** Tokens that such a line has at most. */
	private static final int SHORT = 5;

	/** Lines over which the cell with the applicant's name wraps. */
	private static final int NAME = 3;

	/** Tokens before a name in a list: "Vice Chair:". */
	private static final int LABEL = 8;

	private DecidedLines() {
	}

	/**
	 * The applicant and the first sentence of the application that a decision on a line
	 * of its own follows; empty unless a sum stands between.
	 */
	static List<Stretch> application(Desk desk, Block verdict) {
		int at = verdict.ordinal() - 1;
		boolean sum = false;
		while (at > verdict.ordinal() - BETWEEN && isShort(desk, at)) {
			sum |= desk.blocks().get(at).text().indexOf('£') >= 0;
			at--;
		}
		if (!sum || !isText(desk, at)) {
			return List.of();
		}
		while (isText(desk, at - 1)) {
			at--;
		}
		List<Stretch> found = new ArrayList<>();
		found.add(desk.sentences().of(at).getFirst());
		boolean title = at > 0 && desk.blocks().get(at - 1).is(Block.Kind.HEADING)
				&& desk.tokens(at - 1).size() <= SHORT;
		if (title && isOnce(desk, at - 1)) {
			found.addFirst(Stretch.whole(desk.tokens(at - 1)));
		}
		for (int name = at - 1; name >= at - NAME && isShort(desk, name) && isOnce(desk, name); name--) {
			found.addFirst(Stretch.whole(desk.tokens(name)));
		}
		return found;
	}

	/** The lines under a sentence that each name a person, up to the name's end. */
	static List<Stretch> names(Desk desk, Stretch sentence) {
		List<Stretch> found = new ArrayList<>();
		if (sentence.to() < sentence.tokens().size()) {
			return found;
		}
		for (Block block : desk.blocks().subList(sentence.block() + 1, desk.blocks().size())) {
			Tokens tokens = desk.tokens(block.ordinal());
			Mention person = desk.mentions()
				.in(block.ordinal())
				.stream()
				.filter((mention) -> mention.member().is(Kind.PERSON))
				.min(Comparator.comparingInt(Mention::from))
				.orElse(null);
			if (block.is(Block.Kind.HEADING) || person == null || person.from() > LABEL
					|| Finite.isIn(new Stretch(tokens, 0, person.to()))
					|| desk.ledger().isClaimed(new Stretch(tokens, 0, person.to()))) {
				break;
			}
			found.add(new Stretch(tokens, 0, person.to()));
		}
		return found;
	}

	private static boolean isShort(Desk desk, int block) {
		return block >= 0 && !desk.blocks().get(block).is(Block.Kind.HEADING)
				&& !desk.blocks().get(block).is(Block.Kind.ROW) && desk.tokens(block).size() <= SHORT
				&& !desk.blocks().get(block).text().endsWith(".");
	}

	private static boolean isText(Desk desk, int block) {
		return block >= 0 && desk.blocks().get(block).is(Block.Kind.PARAGRAPH) && !isShort(desk, block)
				&& !desk.sentences().of(block).isEmpty() && !desk.ledger().hasDecision(block);
	}

	/** The head of a column stands on every page. */
	private static boolean isOnce(Desk desk, int block) {
		String text = desk.blocks().get(block).text();
		return desk.blocks().stream().filter((other) -> other.text().equals(text)).count() == 1;
	}

}
