package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

/**
 * Finds decisions that minutes only note: "Lettings Policy – agreed", "Invoice for the
 * hedge, resolved to pay", and the points under "The following policies were approved:".
 */
final class NotedPoints implements CommitmentReader {

	private static final WordList VERDICTS = WordList.load("noted-verdicts");

	private static final WordList CLOSING = WordList.load("closing-verdicts");

	private static final WordList AFTER = WordList.load("after-noted-verdicts");

	private static final WordList LISTED = WordList.load("decided-participles");

	private static final WordList SINGLE = WordList.load("listed-as-one");

	private static final WordList NOTHING = WordList.load("empty-lists");

	private static final String READER = "noted points";

	/** Longest point in note form. */
	private static final int POINT = 45;

	/** Longest lead of a list. */
	private static final int LEAD = 40;

	@Override
	public void read(Desk desk) {
		if (!desk.isMinutes()) {
			return;
		}
		for (Block block : desk.blocks()) {
			if (desk.isTitle(block)) {
				continue;
			}
			for (Stretch sentence : desk.sentences().of(block.ordinal())) {
				if (!desk.ledger().isClaimed(sentence)) {
					if (isListed(sentence)) {
						list(desk, block, sentence);
					}
					else if (endsInVerdict(sentence)) {
						decide(desk, sentence);
					}
					else if (Assent.end(sentence) > 0) {
						Stretch text = sentence.to(Assent.end(sentence));
						desk.ledger().add(Draft.of("decision", List.of(desk.owners().body()), text, sentence, READER));
					}
				}
			}
		}
	}

	private static void decide(Desk desk, Stretch words) {
		desk.ledger().add(Draft.of("decision", List.of(desk.owners().body()), words, words, READER));
	}

	/** "Lettings Policy – agreed": a note, a joint, a verdict and little else. */
	private static boolean endsInVerdict(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		if (sentence.to() - sentence.from() > POINT) {
			return false;
		}
		for (int i = sentence.from(); i < sentence.to() && VERDICTS.mayStandIn(tokens); i++) {
			int length = VERDICTS.match(tokens, i);
			int next = i + length;
			if (length > 0 && i > sentence.from() && (isJoint(tokens, i - 1) || isSum(tokens, i - 1))) {
				return i - sentence.from() > 1 && (next >= sentence.to() || !tokens.isWord(next)
						|| AFTER.match(tokens, next) > 0 || tokens.is(next - 1, "to"));
			}
			if (Finite.isAt(tokens, i) && !tokens.isCapital(i)) {
				return closes(sentence);
			}
		}
		return false;
	}

	private static boolean isJoint(Tokens tokens, int i) {
		return tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—") || tokens.is(i, ",") || tokens.is(i, ":")
				|| tokens.is(i, ")");
	}

	/** "Pay Policy – the model has not come yet, deferred." */
	private static boolean closes(Stretch sentence) {
		Stretch words = sentence.trimmed();
		int last = words.to() - 1;
		return last > words.from() + 1 && CLOSING.contains(words.tokens(), last) && isJoint(words.tokens(), last - 1);
	}

	/** "Sea Scouts – £200 agreed". */
	private static boolean isSum(Tokens tokens, int i) {
		return tokens.startsWithDigit(i) && tokens.is(i - 1, "£") || tokens.word(i).startsWith("£");
	}

	/** "The following policies were approved:" at the end of a paragraph. */
	private static boolean isListed(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		if (!tokens.is(sentence.to() - 1, ":") || sentence.to() < tokens.size()
				|| sentence.to() - sentence.from() > LEAD) {
			return false;
		}
		for (int i = sentence.from() + 2; i < sentence.to(); i++) {
			boolean was = tokens.is(i - 1, "was") || tokens.is(i - 1, "were");
			if (was && LISTED.match(tokens, i) > 0 && !tokens.is(i, "noted") && !tokens.is(i, "confirmed")) {
				return !tokens.is(i - 2, "it") && !tokens.is(i - 2, "there");
			}
		}
		return false;
	}

	private static void list(Desk desk, Block block, Stretch lead) {
		List<Block> items = desk.itemsOf(block);
		boolean empty = items.stream().anyMatch((item) -> NOTHING.match(desk.tokens(item.ordinal()), 0) > 0);
		if (empty || items.isEmpty() && isFollowedByNothing(desk, block)) {
			return;
		}
		boolean points = items.stream().allMatch((item) -> isPoint(desk, item));
		if (lead.indexOf(SINGLE) >= 0) {
			decide(desk, lead);
		}
		else if (points && !items.isEmpty()) {
			items.forEach((item) -> point(desk, Stretch.whole(desk.tokens(item.ordinal())).trimmed()));
			desk.ledger().claim(lead);
		}
	}

	private static void point(Desk desk, Stretch words) {
		boolean statement = Finite.isIn(words) && !endsInVerdict(words);
		if (!desk.ledger().isClaimed(words) && !statement) {
			decide(desk, words);
		}
	}

	private static boolean isPoint(Desk desk, Block item) {
		return item.is(Kind.ITEM) && desk.tokens(item.ordinal()).size() > 2;
	}

	private static boolean isFollowedByNothing(Desk desk, Block block) {
		int next = block.ordinal() + 1;
		return next < desk.blocks().size() && (NOTHING.match(desk.tokens(next), 0) > 0
				|| desk.blocks().get(next).is(Kind.HEADING) && desk.blocks().get(next).text().indexOf('£') < 0);
	}

}
