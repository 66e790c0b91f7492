package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Enumerations;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;

/**
 * Finds what a body resolved or agreed in so many words: "RESOLVED: (a) … (b) …", "Agreed
 * that – 1. … 2. …", "It was agreed that …", "proposed by X, seconded by Y and resolved".
 */
final class Resolutions implements CommitmentReader {

	private static final WordList VERDICTS = WordList.load("verdicts");

	private static final WordList AGREED = WordList.load("agreed-openings");

	private static final WordList COPULAS = WordList.load("opinion-copulas");

	private static final WordList SUBORDINATORS = WordList.load("subordinators");

	private static final WordList PROPOSED = WordList.load("moving-verbs");

	/** Sentences from a proposal to the verdict on it. */
	private static final int DISCUSSION = 5;

	/** Tokens before the verb of what is agreed. */
	private static final int SUBJECT = 40;

	@Override
	public void read(Desk desk) {
		ThatPoints points = new ThatPoints(desk);
		for (Block block : desk.blocks()) {
			boolean opened = false;
			for (Stretch sentence : desk.sentences().of(block.ordinal())) {
				int opening = Openings.of(sentence);
				if (opening >= 0 && !desk.ledger().isClaimed(sentence.tokens(), opening)) {
					Resolved resolved = new Resolved(desk, decider(desk, sentence, opening));
					read(desk, resolved, block, sentence, opening);
					points.follow(resolved);
					opened = true;
				}
			}
			if (!opened) {
				points.read(block);
			}
		}
	}

	private void read(Desk desk, Resolved resolved, Block block, Stretch sentence, int opening) {
		Tokens tokens = sentence.tokens();
		Stretch rest = rest(desk, sentence, opening);
		if (tokens.is(opening, "agreed") && !tokens.isAllCaps(opening) && isOpinion(rest)) {
			return;
		}
		if (block.is(Kind.ROW) && rest.trimmed().isEmpty()) {
			List<Stretch> beside = DecisionRows.beside(desk, block, opening);
			List<Stretch> points = beside.isEmpty() ? DecisionRows.under(desk, block, opening) : beside;
			points.forEach((point) -> resolved.item(point, null));
			desk.ledger().claim(new Stretch(tokens, opening, opening + 1));
			return;
		}
		boolean verdict = rest.trimmed().isEmpty() && tokens.is(sentence.to() - 1, ".") && !tokens.isAllCaps(opening);
		List<Block> items = rest.to() == tokens.size() && !verdict ? items(desk, block, rest) : List.of();
		if (!rest.trimmed().isEmpty()) {
			List<Stretch> parts = Enumerations.of(rest);
			if (!items.isEmpty() && Resolved.isConditional(rest)) {
				resolved.item(rest, null);
				boolean conditions = tokens.lower(rest.to() - 2).startsWith("condition");
				items.stream().filter((item) -> !conditions).forEach((item) -> readItem(desk, resolved, item));
				items.forEach((item) -> desk.ledger().claim(Stretch.whole(desk.tokens(item.ordinal()))));
				return;
			}
			boolean leads = !items.isEmpty() && !ends(rest);
			if (leads && parts.size() == 1) {
				items.forEach((item) -> resolved.item(Stretch.whole(desk.tokens(item.ordinal())), rest));
				desk.ledger().claim(rest.from(opening));
				return;
			}
			parts.forEach((part) -> resolved.item(part, null));
		}
		boolean alone = items.isEmpty() && rest.trimmed().isEmpty() && isVerdict(sentence.trimmed())
				&& !sentence.equals(desk.sentences().of(sentence.block()).getFirst());
		if (alone) {
			return;
		}
		items.forEach((item) -> readItem(desk, resolved, item));
		desk.ledger().claim(new Stretch(tokens, opening, Math.min(opening + 1, tokens.size())));
	}

	/**
	 * Whether what a sentence suggests is agreed in the next one, or by the word that
	 * ends the paragraph.
	 */
	static boolean follow(Desk desk, Stretch sentence) {
		Stretch next = Replies.next(desk, sentence);
		Stretch words = (next != null) ? next.trimmed() : null;
		if (words == null || words.isEmpty()) {
			return false;
		}
		return isVerdict(words) || AGREED.match(words.tokens(), words.from()) > 0
				|| sentence.equals(proposal(desk, desk.sentences().of(sentence.block()).getLast()));
	}

	private static boolean isVerdict(Stretch words) {
		return !words.isEmpty() && VERDICTS.match(words.tokens(), words.from()) == words.to() - words.from();
	}

	/**
	 * The last proposal in the paragraph before a verdict a few sentences on, or null.
	 */
	static @Nullable Stretch proposal(Desk desk, Stretch verdict) {
		List<Stretch> sentences = desk.sentences().of(verdict.block());
		int at = isVerdict(verdict.trimmed()) ? sentences.indexOf(verdict) : 0;
		for (int i = at - 1; i >= Math.max(0, at - DISCUSSION); i--) {
			if (sentences.get(i).indexOf(PROPOSED) >= 0) {
				return sentences.get(i);
			}
		}
		return null;
	}

	/** "agreed that it was a fundamental issue": nothing is decided. */
	private static boolean isOpinion(Stretch rest) {
		Tokens tokens = rest.tokens();
		for (int i = rest.from(); i < Math.min(rest.to(), rest.from() + SUBJECT) && !tokens.is(i, ";")
				&& SUBORDINATORS.match(tokens, i) == 0; i++) {
			if (Finite.isAt(tokens, i)) {
				int next = Verbs.afterAdverbs(tokens, i + 1);
				boolean is = COPULAS.match(tokens, i) > 0 && !tokens.is(next, "to");
				return is && !Verbs.isParticiple(tokens, next)
						&& rest.to(Math.min(rest.to(), rest.from() + SUBJECT)).indexOf("record") < 0;
			}
		}
		return false;
	}

	/** Who resolved: the body that the sentence begins with, else the one that meets. */
	private static Member decider(Desk desk, Stretch sentence, int opening) {
		Speakers.Speaker opener = (opening > sentence.from()) ? desk.speakers().opener(sentence) : null;
		boolean other = opener != null && opener.to() <= opening && opener.member().is(Entity.Kind.BODY);
		Member holder = other ? null : holder(desk, sentence, opening);
		return (other && opener != null) ? opener.member() : (holder != null) ? holder : desk.owners().body();
	}

	/** "the Leader AGREED:", "the Cabinet Member (Councillor Lowe) RESOLVED", or null. */
	private static @Nullable Member holder(Desk desk, Stretch sentence, int opening) {
		boolean capitals = opening > sentence.from() && sentence.tokens().isAllCaps(opening)
				&& sentence.indexOf("seconded") < 0;
		List<Member> members = capitals ? new Clauses(desk).before(sentence, opening).members() : List.of();
		Mention beside = capitals ? desk.mentions().at(sentence.tokens(), opening - 2) : null;
		if (beside != null && beside.member().is(Entity.Kind.PERSON) && sentence.tokens().is(opening - 1, ")")) {
			return beside.member();
		}
		Member first = (members.size() == 1) ? members.getFirst() : null;
		boolean holds = first != null && (first.is(Entity.Kind.PERSON) || first.is(Entity.Kind.POST));
		return holds ? first : null;
	}

	private void readItem(Desk desk, Resolved resolved, Block item) {
		Stretch words = Stretch.whole(desk.tokens(item.ordinal()));
		List<Block> deeper = new ArrayList<>();
		for (Block block : desk.itemsOf(item)) {
			if (block.lead() == item.ordinal()) {
				deeper.add(block);
			}
		}
		if (deeper.isEmpty()) {
			resolved.item(words, null);
		}
		else {
			deeper.forEach((block) -> resolved.item(Stretch.whole(desk.tokens(block.ordinal())), words));
			desk.ledger().claim(words);
		}
	}

	/** Whether words end so that points must follow: "that Cabinet be recommended to". */
	private static boolean leads(Stretch rest) {
		Tokens tokens = rest.tokens();
		int last = rest.to() - 1;
		return !tokens.isWord(last) && !tokens.is(last, ".") && !tokens.is(last, ")") || tokens.is(last, "to")
				|| tokens.is(last, "that");
	}

	/** Whether a sentence is finished, so that what follows stands by itself. */
	private static boolean ends(Stretch rest) {
		int last = rest.to() - 1;
		return rest.tokens().is(last, ".");
	}

	private static List<Block> items(Desk desk, Block block, Stretch rest) {
		List<Block> items = desk.itemsOf(block);
		List<Block> led = items.isEmpty() && rest.trimmed().isEmpty() ? quoted(desk, block) : items;
		boolean open = rest.trimmed().isEmpty() || leads(rest);
		return open || led.stream().allMatch((item) -> item.lead() == block.ordinal()) ? led : List.of();
	}

	/**
	 * From after "resolved that" to the sentence's end, or the block's in "(a) … (b) …".
	 */
	private static Stretch rest(Desk desk, Stretch sentence, int opening) {
		Tokens tokens = sentence.tokens();
		int from = Openings.after(tokens, opening + 1);
		if (tokens.block().is(Kind.ROW)) {
			int mark = Enumerations.length(tokens, from);
			if (mark > 0) {
				int first = Openings.after(tokens, from + mark);
				return new Stretch(tokens, first, DecisionRows.cell(tokens, first + 1).to());
			}
			Stretch cell = DecisionRows.cell(tokens, from);
			return (cell.to() < sentence.to()) ? cell : cell.to(Math.max(cell.from(), sentence.to()));
		}
		boolean enumerated = Enumerations.opens(tokens, from) || Enumerations.opens(tokens, from + 1);
		int to = enumerated || from >= sentence.to() ? tokens.size() : sentence.to();
		if (from >= sentence.to() && from < tokens.size() && !enumerated) {
			to = desk.sentences().at(tokens, from).to();
		}
		return new Stretch(tokens, Math.min(from, to), to);
	}

	/** Numbered points that stand as paragraphs of their own, as in a quotation. */
	private static List<Block> quoted(Desk desk, Block block) {
		List<Block> found = new ArrayList<>();
		for (int b = block.ordinal() + 1; b < desk.blocks().size(); b++) {
			Tokens tokens = desk.tokens(b);
			boolean numbered = Enumerations.opens(tokens, 0) || Enumerations.opens(tokens, 1) || tokens.is(0, "that")
					|| desk.blocks().get(b).is(Kind.ITEM) && !found.isEmpty();
			if (!numbered || desk.blocks().get(b).is(Kind.HEADING)) {
				break;
			}
			found.add(desk.blocks().get(b));
		}
		return found;
	}

}
