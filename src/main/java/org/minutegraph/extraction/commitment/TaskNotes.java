package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds in a sentence who is to do what: "Ms Roe to send the list", "the gate is mended,
 * AL still to ring the joiner", "AL will write and BT to find a date", "it was left to
 * the Clerk to book the hall".
 */
final class TaskNotes {

	private static final WordList ADVERBS = WordList.load("adverbs");

	private static final WordList UNDERTAKING = WordList.load("undertakings");

	private static final WordList LEFT = WordList.load("tasks-left-to");

	/** Tokens that those who are to act may have. */
	private static final int WHO = 30;

	private TaskNotes() {
	}

	/** Whether the "to" at a token may follow those who are to act. */
	static boolean mayStand(Desk desk, Stretch sentence, int to) {
		Tokens tokens = sentence.tokens();
		int verb = Verbs.afterAdverbs(tokens, to + 1);
		boolean noted = desk.isMinutes() || tokens.isCapital(to - 1) && !Finite.isIn(sentence.to(to));
		return noted && UNDERTAKING.match(tokens, to - 1) < 2
				&& (Verbs.isAct(tokens, verb) || Verbs.isTask(tokens, verb));
	}

	/**
	 * Enters the task whose verb follows a "to".
	 * @return the last token that has been read
	 */
	static int read(Desk desk, Stretch sentence, int to) {
		Tokens tokens = sentence.tokens();
		int who = withoutAdverb(tokens, to);
		for (int from = Math.max(sentence.from(), to - WHO); from < who; from++) {
			boolean opens = from == sentence.from() || isBreak(tokens, from - 1) || isNewClause(desk, sentence, from)
					|| isLeft(tokens, from);
			List<Member> owners = opens ? desk.subjects().in(new Stretch(tokens, from, who)) : List.of();
			boolean task = Verbs.isTask(tokens, Verbs.afterAdverbs(tokens, to + 1));
			boolean people = desk.isMinutes() ? arePeople(owners)
					: owners.stream().allMatch((owner) -> owner.is(Kind.PERSON));
			if (!owners.isEmpty() && (people || task && desk.isMinutes())) {
				int end = sentence.indexAfter(";", to);
				Tasks.add(desk, owners, new Stretch(tokens, from, end), to + 1);
				return end - 1;
			}
		}
		return to;
	}

	/** "AL still to ring": the adverb stands before "to". */
	private static int withoutAdverb(Tokens tokens, int to) {
		return (to > 1 && ADVERBS.match(tokens, to - 1) == 1) ? to - 1 : to;
	}

	/**
	 * "It was approved and the Clerk to send it", "AL will write and BT to ring": not
	 * "the Chair and the Clerk to meet".
	 */
	private static boolean isNewClause(Desk desk, Stretch sentence, int from) {
		Tokens tokens = sentence.tokens();
		int before = from - 2;
		if (!tokens.is(from - 1, "and") || before < sentence.from() || desk.mentions().at(tokens, before) != null) {
			return false;
		}
		boolean will = sentence.to(before).indexOf("will") >= 0 && Subjects.noun(tokens, before) == 0
				&& !tokens.isAllCaps(before);
		return will || Verbs.isParticiple(tokens, before);
	}

	/** "It was left to": who follows is to act. */
	private static boolean isLeft(Tokens tokens, int from) {
		for (int i = Math.max(0, from - 5); i < from; i++) {
			if (LEFT.match(tokens, i) == from - i) {
				return true;
			}
		}
		return false;
	}

	static boolean arePeople(List<Member> owners) {
		return owners.stream().allMatch((owner) -> owner.is(Kind.PERSON) || owner.is(Kind.POST));
	}

	static boolean isBreak(Tokens tokens, int i) {
		return tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, "–") || tokens.is(i, "-")
				|| tokens.is(i, "—") || tokens.is(i, ".") || tokens.is(i, "*");
	}

}
