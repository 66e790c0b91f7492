package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds the points under words that ask somebody to do them: "The school should:", "The
 * inspectors ask us to:", "There were three recommendations:", "Cabinet is recommended
 * to:".
 */
final class AdvisedPoints implements CommitmentReader {

	private static final WordList DUTIES = WordList.load("duties");

	private static final WordList ASKING = WordList.load("advice-to-others");

	private static final WordList NOUNS = WordList.load("recommendation-nouns");

	private static final WordList DONE = WordList.load("done-leads");

	private static final String READER = "advised points";

	/** Tokens between a duty and the colon: "should take further action to:". */
	private static final int NEAR = 6;

	/** Tokens of those who are asked. */
	private static final int ASKED = 16;

	/** Tokens of a sentence that calls its points recommendations. */
	private static final int LEAD = 25;

	@Override
	public void read(Desk desk) {
		Clauses clauses = new Clauses(desk);
		for (Block block : desk.blocks()) {
			Tokens tokens = desk.tokens(block.ordinal());
			boolean leads = tokens.is(tokens.size() - 1, ":") || tokens.is(tokens.size() - 1, "to");
			if (leads && !block.is(Block.Kind.ROW) && !desk.sentences().of(block.ordinal()).isEmpty()) {
				read(desk, clauses, block, desk.sentences().of(block.ordinal()).getLast());
			}
		}
	}

	private static void read(Desk desk, Clauses clauses, Block block, Stretch sentence) {
		List<Stretch> points = desk.ledger().isClaimed(sentence) ? List.of() : points(desk, block);
		Lead lead = points.isEmpty() || sentence.indexOf(DONE) >= 0 ? null : lead(desk, clauses, sentence);
		if (lead == null) {
			return;
		}
		for (Stretch point : points) {
			if (!point.isEmpty() && !desk.ledger().isClaimed(point)) {
				desk.ledger().add(Draft.of(lead.kind(), lead.owners(), point, point, READER).requestedBy(lead.by()));
			}
		}
		desk.ledger().claim(sentence);
	}

	/**
	 * What stands over points.
	 *
	 * @param by who asks for them, or null
	 */
	private record Lead(String kind, List<Member> owners, @Nullable Member by) {
	}

	private static @Nullable Lead lead(Desk desk, Clauses clauses, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int end = tokens.is(sentence.to() - 1, ":") ? sentence.to() - 1 : sentence.to();
		boolean to = tokens.is(end - 1, "to");
		for (int i = end - 1; i > Math.max(sentence.from(), end - ASKED); i--) {
			boolean duty = DUTIES.match(tokens, i) > 0 && end - i <= NEAR;
			if (duty && !Finite.isIn(new Stretch(tokens, i + DUTIES.match(tokens, i), end))) {
				Clause clause = clauses.before(sentence, i);
				return clause.subordinate() ? null : new Lead("recommendation", bound(desk, clause.members()), null);
			}
			if (to && ASKING.contains(tokens, i)) {
				return asked(desk, clauses, sentence, i, end - 1);
			}
		}
		boolean called = end < sentence.to() && sentence.to() - sentence.from() <= LEAD && sentence.indexOf(NOUNS) >= 0;
		return called ? new Lead("recommendation", bound(desk, List.of()), null) : null;
	}

	/** "asked the school to:", "Cabinet is recommended to:". */
	private static @Nullable Lead asked(Desk desk, Clauses clauses, Stretch sentence, int verb, int to) {
		Tokens tokens = sentence.tokens();
		boolean passive = tokens.is(verb - 1, "is") || tokens.is(verb - 1, "are") || tokens.is(verb - 1, "be");
		if (passive && verb + 1 == to) {
			Clause clause = clauses.before(sentence, verb - 1);
			return clause.isBound() ? new Lead("recommendation", clause.members(), null) : null;
		}
		boolean had = tokens.is(verb - 1, "had") || tokens.is(verb - 1, "has") || tokens.is(verb - 1, "have");
		Clause clause = clauses.before(sentence, had ? verb - 1 : verb);
		Member by = clause.isBound() ? clause.members().getFirst() : null;
		boolean us = verb + 2 == to && tokens.is(verb + 1, "us");
		List<Member> named = us ? List.of(desk.owners().officers())
				: desk.subjects().in(new Stretch(tokens, verb + 1, Math.max(verb + 1, to)));
		boolean person = by != null && by.is(Kind.PERSON);
		return named.isEmpty() ? null : new Lead(person ? "request" : "recommendation", named, by);
	}

	/** Those who are told, else the school or the council that is inspected. */
	private static List<Member> bound(Desk desk, List<Member> members) {
		return members.isEmpty() ? List.of(desk.owners().officers()) : members;
	}

	/** The items under a block, or the lines with numbers of their own right after it. */
	private static List<Stretch> points(Desk desk, Block lead) {
		List<Block> items = desk.itemsOf(lead);
		List<Stretch> points = new ArrayList<>();
		for (Block item : items) {
			points.add(Stretch.whole(desk.tokens(item.ordinal())).trimmed());
		}
		for (int b = lead.ordinal() + 1; items.isEmpty() && b < desk.blocks().size(); b++) {
			Stretch words = Stretch.whole(desk.tokens(b));
			boolean written = words.to() > 2 && isNumber(words.tokens().word(0));
			boolean labelled = desk.blocks().get(b).label() != null;
			boolean title = desk.blocks().get(b).is(Block.Kind.HEADING) && !(written && !words.tokens().isCapital(1));
			if (!written && !labelled || title) {
				break;
			}
			points.add(words.from(written ? 1 : 0).trimmed());
		}
		return points;
	}

	/** "R1", "2.1". */
	private static boolean isNumber(String word) {
		return word.matches("R\\d{1,2}|\\d{1,2}(\\.\\d{1,2})+");
	}

}
