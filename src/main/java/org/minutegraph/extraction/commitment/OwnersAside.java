package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Names in brackets that close what is to be done say whose it is: "Mend the gate (JS)",
 * "School to ring the printer (Ann Lowe/TF)". A point that begins with what is to be done
 * is a task for that alone; what others have read as one gets its owner. What a body
 * decided stays the body's.
 */
final class OwnersAside implements CommitmentReader {

	private static final String READER = "owners aside";

	private static final WordList NEEDS = WordList.load("needs");

	@Override
	public void read(Desk desk) {
		for (Block block : desk.isMinutes() ? desk.blocks() : List.<Block>of()) {
			Stretch words = Stretch.whole(desk.tokens(block.ordinal()));
			if (block.is(Block.Kind.ITEM) && words.indexOf("(") > 0 && !desk.ledger().isClaimed(words)) {
				int task = task(words);
				List<Member> owners = (task >= 0) ? NamesInBrackets.closing(desk, words) : List.of();
				if (!owners.isEmpty()) {
					desk.ledger().add(Draft.of("action", owners, words.from(task), words, READER));
				}
			}
		}
	}

	/** The token at which a point tells to do something: at its start or after a dash. */
	private static int task(Stretch words) {
		Tokens tokens = words.tokens();
		for (int i = words.from(); i < words.to(); i++) {
			boolean opens = i == words.from() || tokens.is(i - 1, "–") || tokens.is(i - 1, "-")
					|| tokens.is(i - 1, "—");
			int need = opens ? NEEDS.match(tokens, i) : 0;
			int verb = Verbs.afterAdverbs(tokens, i + need);
			boolean letters = tokens.isAllCaps(verb) && !tokens.isAllCaps(verb + 1);
			if (opens && !letters && Verbs.isTask(tokens, verb)) {
				return i;
			}
		}
		return -1;
	}

	/** The draft with the owners that stand in brackets, or as it was. */
	static Draft in(Desk desk, Draft draft) {
		boolean personal = draft.owners()
			.stream()
			.anyMatch((owner) -> NamesInBrackets.isPersonal(owner) && !desk.owners().isGuess(owner));
		if (personal || draft.kind().equals("decision")) {
			return draft;
		}
		List<Member> named = named(desk, draft.evidence().getLast());
		boolean task = draft.kind().equals("action") || !isNamed(desk, draft);
		if (named.isEmpty() || !task) {
			return draft;
		}
		boolean asked = draft.kind().equals("request") && draft.requestedBy() == null;
		return draft.owners(asked ? "action" : draft.kind(), named);
	}

	private static List<Member> named(Desk desk, Stretch words) {
		Tokens tokens = words.tokens();
		Stretch sentence = desk.sentences().at(tokens, words.to() - 1);
		List<Member> closing = NamesInBrackets.closing(desk, words);
		closing = closing.isEmpty()
				? NamesInBrackets.closing(desk, new Stretch(tokens, words.from(), Math.max(words.to(), sentence.to())))
				: closing;
		if (closing.isEmpty() && tokens.is(sentence.to(), "(")) {
			int end = desk.sentences().at(tokens, sentence.to()).to();
			closing = NamesInBrackets.closing(desk, new Stretch(tokens, words.from(), end));
		}
		closing = (closing.isEmpty() && tokens.block().is(Block.Kind.ITEM)) ? NamesInBrackets.only(desk, tokens)
				: closing;
		return closing.isEmpty() ? NamesInBrackets.afterDash(desk, words) : closing;
	}

	/** Whether the words themselves name the one who is bound. */
	static boolean isNamed(Desk desk, Draft draft) {
		return draft.evidence()
			.stream()
			.flatMap((words) -> desk.mentions().in(words.block()).stream())
			.anyMatch((mention) -> draft.owners().contains(mention.member()));
	}

}
