package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.Locale;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds requests to people whom nothing names: "parents are asked to ring", "encouraged
 * residents to report it", "I would urge as many as possible to come", "Please bring a
 * spade". They are nobody that could be bound, or the noun alone: "the police".
 */
final class Appeals implements CommitmentReader {

	private static final String READER = "appeals";

	private static final WordList VERBS = WordList.load("appealing-verbs");

	private static final WordList BEFORE_PLAIN = WordList.load("before-plain-appeals");

	private static final WordList PEOPLE = WordList.load("those-appealed-to");

	private static final WordList ANYBODY = WordList.load("anybody");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList NOBODY = WordList.load("not-appealed-to");

	private static final WordList PLEAS = WordList.load("pleas");

	private static final WordList NO_PLEAS = WordList.load("no-pleas");

	private static final WordList STANDING = WordList.load("standing-duties");

	private static final WordList BE = WordList.load("forms-of-be");

	/** Ways of asking that those who meet will do themselves. */
	private static final WordList ASKING = WordList.load("asking-participles");

	/** Tokens that those who are asked may have. */
	private static final int LONGEST = 14;

	/** Words of the name that those who are asked may get: "parents and carers". */
	private static final int NAME = 3;

	/** Tokens of a beginning before "please". */
	private static final int OPENING = 24;

	@Override
	public void read(Desk desk) {
		Clauses clauses = new Clauses(desk);
		for (Block block : desk.blocks()) {
			Tokens tokens = desk.tokens(block.ordinal());
			if (desk.isTitle(block) || desk.written().isQuestion(block.ordinal())
					|| !VERBS.mayStandIn(tokens) && !PLEAS.mayStandIn(tokens)) {
				continue;
			}
			for (Stretch sentence : desk.sentences().of(block.ordinal())) {
				read(desk, clauses, sentence);
			}
		}
	}

	private static void read(Desk desk, Clauses clauses, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int plea = sentence.indexOf(PLEAS);
		if (plea >= 0 && plea - sentence.from() <= OPENING && !desk.ledger().isClaimed(tokens, plea)) {
			plead(desk, sentence, plea);
			return;
		}
		for (int i = sentence.from() + 1; i < sentence.to(); i++) {
			String form = VERBS.value(tokens, i);
			if (form == null || desk.ledger().isClaimed(tokens, i)) {
				continue;
			}
			int rest = i + VERBS.match(tokens, i);
			if (form.equals("any") && isAsked(tokens, i)) {
				boolean later = tokens.is(i - 1, "be") && desk.isMinutes() && ASKING.contains(tokens, i);
				if (!later) {
					passive(desk, clauses, sentence, i, rest);
				}
			}
			else if (form.equals("plain") ? isPlain(tokens, i) : BE.match(tokens, i - 1) == 0) {
				active(desk, clauses, sentence, i, rest);
			}
		}
	}

	/**
	 * "are asked", "will be asked": not "was invited", which tells a story. In minutes
	 * whoever "will be asked" is asked by those who meet, whose undertaking it is.
	 */
	private static boolean isAsked(Tokens tokens, int verb) {
		boolean be = tokens.is(verb - 1, "be") && (tokens.is(verb - 2, "will") || tokens.is(verb - 2, "would"));
		return be || tokens.is(verb - 1, "is") || tokens.is(verb - 1, "are");
	}

	private static boolean isPlain(Tokens tokens, int verb) {
		for (int from = verb - 1; from >= Math.max(0, verb - 4); from--) {
			if (BEFORE_PLAIN.match(tokens, from) == verb - from) {
				return true;
			}
		}
		return false;
	}

	private static void passive(Desk desk, Clauses clauses, Stretch sentence, int verb, int to) {
		Tokens tokens = sentence.tokens();
		int be = tokens.is(verb - 1, "be") ? verb - 2 : verb - 1;
		Clause clause = clauses.before(sentence, be);
		Stretch asked = new Stretch(tokens, clause.from(), be);
		if (acts(sentence, to) && !clause.bare() && !clause.subordinate() && !asked.isEmpty()) {
			Member by = desk.isMinutes() ? desk.owners().body() : null;
			List<Member> owners = clause.isBound() ? clause.members() : List.of(named(desk, asked));
			Stretch words = new Stretch(tokens, clause.from(), sentence.indexAfter(";", to));
			Draft draft = Draft.of("request", owners, words.from(to + 1), words, READER).requestedBy(by);
			draft.parts().forEach(desk.ledger()::add);
		}
	}

	private static void active(Desk desk, Clauses clauses, Stretch sentence, int verb, int from) {
		Tokens tokens = sentence.tokens();
		int to = sentence.indexAfter("to", from);
		int wanted = sentence.indexAfter("for", from);
		boolean thing = wanted < to && tokens.is(verb, "asked") && PEOPLE.contains(tokens, wanted - 1);
		to = thing ? wanted : to;
		boolean not = tokens.is(to - 1, "not");
		Stretch asked = new Stretch(tokens, from, Math.max(from, not ? to - 1 : Math.min(to, sentence.to())));
		if (to - from > LONGEST || to >= sentence.to() || STANDING.contains(tokens, to - 1)
				|| !thing && !acts(sentence, to) || !arePeople(asked)) {
			return;
		}
		Clause clause = clauses.before(sentence, subjectEnd(sentence, verb));
		if (clause.isBound() && !clause.bare() && !clause.subordinate()) {
			Stretch words = new Stretch(tokens, clause.from(), sentence.indexAfter(";", to));
			List<Member> known = desk.subjects().in(asked);
			List<Member> owners = known.isEmpty() ? List.of(named(desk, asked)) : known;
			Draft draft = Draft.of("request", owners, words.from(not ? to - 1 : to + 1), words, READER)
				.requestedBy(clause.members().getFirst());
			draft.parts().forEach(desk.ledger()::add);
		}
	}

	/** The verb without "would like to" before it. */
	private static int subjectEnd(Stretch sentence, int verb) {
		Tokens tokens = sentence.tokens();
		int at = verb;
		while (at > sentence.from()
				&& (tokens.is(at - 1, "would") || tokens.is(at - 1, "like") || tokens.is(at - 1, "to")
						|| tokens.is(at - 1, "also") || tokens.is(at - 1, "has") || tokens.is(at - 1, "have"))) {
			at--;
		}
		return at;
	}

	/** "to ring", "not to park": an act after "to". */
	private static boolean acts(Stretch sentence, int to) {
		Tokens tokens = sentence.tokens();
		int at = tokens.is(to, "not") ? to + 1 : to;
		return tokens.is(at, "to") && Asked.isAct(tokens, Verbs.afterAdverbs(tokens, at + 1));
	}

	/** "families", "as many members as possible", "anyone with a garden". */
	private static boolean arePeople(Stretch words) {
		Tokens tokens = words.tokens();
		if (words.isEmpty() || !tokens.isWord(words.from()) || Finite.isIn(words) || words.indexOf(NOBODY) >= 0
				|| tokens.lower(words.from()).endsWith("ly")) {
			return false;
		}
		if (ANYBODY.match(tokens, words.from()) > 0) {
			return true;
		}
		return PREPOSITIONS.match(tokens, words.from()) == 0 && isPeople(tokens, words.to() - 1)
				|| PEOPLE.contains(tokens, words.from());
	}

	private static boolean isPeople(Tokens tokens, int i) {
		String word = tokens.lower(i);
		boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
		return PEOPLE.contains(tokens, i) || plural;
	}

	/**
	 * "the police", "local residents": a noun that says who they are; "anybody with a
	 * spade" at a meeting are those who meet; others are nobody.
	 */
	private static Member named(Desk desk, Stretch words) {
		Tokens tokens = words.tokens();
		int from = tokens.is(words.from(), "the") || tokens.is(words.from(), "all") ? words.from() + 1 : words.from();
		if (desk.isMinutes() && ANYBODY.match(tokens, words.from()) > 0) {
			return desk.owners().body();
		}
		int to = from;
		while (to < words.to() && PREPOSITIONS.match(tokens, to) == 0 && tokens.isWord(to)
				&& (to == from || !tokens.isCapital(to))) {
			to++;
		}
		boolean noun = to > from && to - from <= NAME && isPeople(tokens, to - 1);
		return noun ? desk.owners().post(new Stretch(tokens, from, to).text().toLowerCase(Locale.ROOT))
				: desk.owners().nobody();
	}

	/** "Please bring a spade", "If you can not come, could you please write". */
	private static void plead(Desk desk, Stretch sentence, int plea) {
		Tokens tokens = sentence.tokens();
		int act = Verbs.afterAdverbs(tokens, plea + PLEAS.match(tokens, plea));
		boolean opens = plea == sentence.from() || !tokens.isWord(plea - 1) || tokens.is(plea - 1, "then")
				|| tokens.is(plea - 1, "so") || tokens.is(plea - 1, "and") || tokens.is(sentence.from(), "if");
		int end = sentence.to() - (tokens.isWord(sentence.to() - 1) ? 1 : 2);
		if (desk.isMinutes() && plea == end && plea > sentence.from() + 1 && !tokens.is(plea - 1, "to")) {
			desk.ledger().add(Draft.of("request", List.of(desk.owners().body()), sentence, sentence, READER));
			return;
		}
		boolean asks = opens || new Stretch(tokens, sentence.from(), plea).indexOf("could") >= 0
				|| new Stretch(tokens, sentence.from(), plea).indexOf("can") >= 0;
		if (asks && Asked.isAct(tokens, act) && NO_PLEAS.match(tokens, act) == 0) {
			Member reader = desk.isMinutes() ? desk.owners().body() : desk.owners().nobody();
			desk.ledger().add(Draft.of("request", List.of(reader), sentence.from(act), sentence, READER));
		}
	}

}
