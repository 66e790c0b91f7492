package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds the points that a sentence leads in by what it calls them: "The Council made
 * these recommendations:", "we ask for the following information:", "plans for next
 * year:".
 */
final class LeadIns implements CommitmentReader {

	private static final WordList LEADS = WordList.load("lead-ins");

	private static final WordList QUESTIONS = WordList.load("question-words");

	private static final WordList ASKING = WordList.load("urging-verbs");

	private static final WordList AUXILIARIES = WordList.load("perfect-auxiliaries");

	private static final WordList DONE = WordList.load("done-leads");

	private static final String READER = "lead-ins";

	@Override
	public void read(Desk desk) {
		Clauses clauses = new Clauses(desk);
		for (Block block : desk.blocks()) {
			List<Stretch> sentences = desk.sentences().of(block.ordinal());
			Stretch last = sentences.isEmpty() ? null : sentences.getLast();
			if (last != null && isOpen(last) && !desk.ledger().isClaimed(last)) {
				int lead = (last.indexOf(LEADS) >= 0) ? last.indexOf(LEADS) : asking(last);
				List<Block> items = (lead >= 0 && last.indexOf(DONE) < 0) ? desk.itemsOf(block) : List.of();
				if (!items.isEmpty()) {
					enter(desk, clauses, last, lead, items);
				}
			}
		}
	}

	/** Whether a sentence ends in a colon, or in a colon and a dash. */
	private static boolean isOpen(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int end = sentence.to() - 1;
		return tokens.is(end, ":")
				|| tokens.is(end - 1, ":") && (tokens.is(end, "-") || tokens.is(end, "–") || tokens.is(end, "—"));
	}

	/** The verb of "we urge the Council to take these steps:", or -1. */
	private static int asking(Stretch sentence) {
		int verb = sentence.indexOf(ASKING);
		Stretch rest = (verb >= 0) ? sentence.from(verb) : sentence.to(sentence.from());
		boolean asks = rest.indexOf("questions") < 0 && rest.indexOf(QUESTIONS) < 0;
		return (asks && (rest.indexOf("following") > 0 || rest.indexOf("these") > 0)) ? verb : -1;
	}

	/**
	 * What a point says: its first sentence, or its second where the first only names
	 * points of its own.
	 */
	private static Stretch point(Desk desk, Block item) {
		List<Stretch> sentences = desk.sentences().of(item.ordinal());
		int below = item.ordinal() + 1;
		boolean titled = below < desk.blocks().size() && desk.blocks().get(below).is(Block.Kind.ITEM)
				&& desk.blocks().get(below).level() > item.level();
		if (sentences.isEmpty()) {
			return Stretch.whole(desk.tokens(item.ordinal()));
		}
		return !titled ? sentences.getFirst()
				: (sentences.size() > 1) ? sentences.get(1) : sentences.getFirst().to(sentences.getFirst().from());
	}

	private static void enter(Desk desk, Clauses clauses, Stretch sentence, int lead, List<Block> items) {
		String value = LEADS.value(sentence.tokens(), lead);
		String kind = (value != null) ? value : "request";
		boolean perfect = AUXILIARIES.match(sentence.tokens(), lead - 1) > 0;
		Clause clause = clauses.before(sentence, perfect ? lead - 1 : lead);
		Member subject = clause.isBound() ? clause.members().getFirst() : null;
		if (value == null && subject == null) {
			return;
		}
		boolean own = kind.equals("commitment");
		Member other = own ? subject : other(desk, sentence, subject);
		Member here = desk.isMinutes() ? desk.owners().body() : desk.owners().officers();
		Member owner = (other != null) ? other : own ? here : desk.owners().officers();
		for (Block item : items) {
			Stretch words = point(desk, item);
			if (!words.trimmed().isEmpty() && !desk.ledger().isClaimed(words)) {
				Draft draft = Draft.of(kind, List.of(owner), words, words, READER);
				desk.ledger().add((own || subject == owner) ? draft : draft.requestedBy(subject));
			}
		}
		desk.ledger().claim(sentence);
	}

	/** The last body named before the lead that is not the one who asks, or null. */
	private static @Nullable Member other(Desk desk, Stretch sentence, @Nullable Member subject) {
		Member last = null;
		for (Mention mention : desk.mentions().in(sentence.block())) {
			boolean body = mention.member().is(Kind.BODY) && mention.member() != subject;
			last = (body && mention.to() <= sentence.to()) ? mention.member() : last;
		}
		return last;
	}

}
