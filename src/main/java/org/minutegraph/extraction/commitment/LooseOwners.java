package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

/**
 * Finds an owner that stands loose at the end of a line, as in minutes with an action
 * column: after a wide gap, or as a paragraph's last sentence of nothing but a name.
 * "Noted" in that column is a decision.
 */
final class LooseOwners implements CommitmentReader {

	private static final String READER = "loose owners";

	private static final WordList VERDICTS = WordList.load("verdicts");

	private static final WordList DECIDED = WordList.load("capital-verdicts");

	private static final WordList INFINITIVES = WordList.load("deciding-infinitives");

	private static final WordList PARTICIPLES = WordList.load("decided-participles");

	private static final WordList ATTENDING = WordList.load("attendance-leads");

	private static final WordList POSTS = WordList.load("posts");

	private static final WordList LABELS = WordList.load("action-labels");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	/** Tokens that an action column may hold. */
	private static final int LONGEST = 8;

	@Override
	public void read(Desk desk) {
		for (Block block : desk.blocks()) {
			if (!block.is(Kind.HEADING)) {
				read(desk, desk.tokens(block.ordinal()));
			}
		}
	}

	private void read(Desk desk, Tokens tokens) {
		for (int end : Margins.lineEnds(desk, tokens)) {
			read(desk, tokens, end);
		}
	}

	private void read(Desk desk, Tokens tokens, int end) {
		for (int from = Math.max(1, end - LONGEST); from < end; from++) {
			boolean gap = Margins.isGap(desk, tokens, from);
			boolean apart = end == tokens.size() && tokens.sentence(from) != tokens.sentence(from - 1)
					&& !tokens.is(end - 1, ".");
			if (gap || apart) {
				Stretch column = new Stretch(tokens, from, end);
				boolean noted = tokens.is(from, "noted") && end - from <= 2;
				int label = LABELS.match(tokens, from);
				Stretch names = column.from(from + ((label < end - from) ? label : 0)).trimmed();
				List<Member> owners = noted ? List.of(desk.owners().body()) : desk.subjects().in(names);
				if (!owners.isEmpty()) {
					enter(desk, column, owners, noted, gap);
					return;
				}
			}
		}
	}

	private void enter(Desk desk, Stretch column, List<Member> owners, boolean noted, boolean gap) {
		Tokens tokens = column.tokens();
		Stretch sentence = desk.sentences().at(tokens, column.from() - 1).to(column.from());
		boolean label = sentence.tokens().is(sentence.to() - 1, ":");
		boolean listed = sentence.to() - sentence.from() < 3 || !desk.subjects().in(sentence.trimmed()).isEmpty();
		boolean states = noted || Finite.isIn(sentence)
				|| desk.isMinutes() && gap && !label && !listed && !isField(desk, sentence);
		Stretch said = sentence.trimmed();
		boolean verdict = !said.isEmpty() && VERDICTS.match(said.tokens(), said.from()) == said.to() - said.from();
		if (sentence.isEmpty() || isName(sentence) || !states || verdict || !noted && isDecision(sentence)
				|| desk.ledger().isClaimed(sentence)) {
			return;
		}
		Stretch words = new Stretch(tokens, sentence.from(), column.to());
		desk.ledger().add(Draft.of(noted ? "decision" : "action", owners, task(sentence, desk), words, READER));
	}

	/** "Will Roe" beside others who came: a name, though it begins with a verb. */
	private static boolean isName(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (tokens.isWord(i) && (!tokens.isCapital(i) || tokens.isAllCaps(i))) {
				return false;
			}
		}
		return sentence.to() - sentence.from() <= LONGEST / 2;
	}

	/**
	 * "Lead governor Ann Lowe", "Present: Bob Tarn Ann Lowe", "Authorised by Ann Lowe": a
	 * post or a form's field, nothing to do.
	 */
	private static boolean isField(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		Stretch words = sentence.trimmed();
		Mention first = words.isEmpty() ? null : desk.mentions().from(tokens, words.from());
		boolean person = first != null && first.member().is(Entity.Kind.PERSON);
		boolean to = words.indexOf("to") >= 0;
		return words.isEmpty()
				|| !to && (person || ATTENDING.match(tokens, words.from()) > 0
						|| POSTS.match(tokens, words.to() - 1) > 0 || POSTS.match(tokens, words.from()) > 0)
				|| PREPOSITIONS.match(tokens, words.to() - 1) > 0;
	}

	/** "The minutes were AGREED", "To approve the plan": the officer only stands by. */
	private static boolean isDecision(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		Stretch said = sentence.trimmed();
		if (tokens.is(said.from(), "to") && INFINITIVES.match(tokens, said.from() + 1) > 0) {
			return true;
		}
		for (int i = sentence.from(); i < sentence.to(); i++) {
			boolean was = tokens.is(i - 1, "were") || tokens.is(i - 1, "was") && !tokens.is(i - 2, "it");
			if (tokens.isAllCaps(i) && DECIDED.match(tokens, i) > 0 || was && PARTICIPLES.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/** "Ms Roe to send it" is told without its owner. */
	private static Stretch task(Stretch sentence, Desk desk) {
		int to = sentence.indexOf("to");
		boolean named = to > sentence.from()
				&& !desk.subjects().in(new Stretch(sentence.tokens(), sentence.from(), to)).isEmpty();
		return named ? sentence.from(to + 1) : sentence;
	}

}
