package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Takes the subject of an undertaking for somebody who acts though nothing else says who
 * that is: "Isobel will check the books", "the Wellbeing Group, led by Ms Roe, will …".
 */
final class UnknownActors {

	private static final WordList GROUPS = WordList.load("acting-groups");

	private static final WordList GIVEN = WordList.load("given-names");

	private static final WordList SKIPS = WordList.load("subject-skips");

	private static final WordList EVENTS = WordList.load("occasions");

	private static final WordList STREETS = WordList.load("street-heads");

	private static final WordList TIMES = WordList.load("named-times");

	private static final WordList NUMBERS = WordList.load("number-words");

	/** Words of the longest name. */
	private static final int LONGEST = 5;

	private UnknownActors() {
	}

	/** Who the words before a verb name, from a place on where a clause may begin. */
	static Clause before(Desk desk, Stretch words) {
		Tokens tokens = words.tokens();
		for (int i = words.from(); i < words.to(); i++) {
			boolean opens = i == words.from() || !tokens.isWord(i - 1) && !tokens.startsWithDigit(i - 1)
					|| tokens.is(i - 1, "and") && !tokens.isCapital(i - 2) || tokens.is(i - 1, "but");
			List<Member> named = opens ? all(desk, words.from(i)) : List.of();
			if (!named.isEmpty()) {
				return new Clause(i, named, false, false);
			}
		}
		return new Clause(words.from(), List.of(), false, false);
	}

	/** "Jack and Priya", else whom alone a subject names. */
	private static List<Member> all(Desk desk, Stretch subject) {
		Tokens tokens = subject.tokens();
		int and = subject.from() + 1;
		boolean pair = and + 1 < subject.to() && tokens.is(and, "and") && isGiven(tokens, subject.from());
		List<Member> second = pair ? in(desk, subject.from(and + 1)) : List.of();
		return second.isEmpty() ? in(desk, subject)
				: List.of(desk.owners().post(tokens.word(subject.from())), second.getFirst());
	}

	private static boolean isGiven(Tokens tokens, int i) {
		return GIVEN.contains(tokens, i) && tokens.isCapital(i);
	}

	private static List<Member> in(Desk desk, Stretch subject) {
		Tokens tokens = subject.tokens();
		int from = subject.from();
		while (from < subject.to() && SKIPS.match(tokens, from) > 0) {
			from += SKIPS.match(tokens, from);
		}
		int to = from;
		while (to < subject.to() && tokens.isWord(to) && desk.mentions().at(tokens, to) == null
				&& (tokens.isCapital(to) || GROUPS.contains(tokens, to)
						|| to > from && (isJoint(tokens, to) || GROUPS.contains(tokens, to + 1)))) {
			to++;
		}
		boolean whole = to == subject.to() || tokens.is(to, ",") && tokens.is(subject.to() - 1, ",")
				|| tokens.is(to, "(") && tokens.is(subject.to() - 1, ")");
		if (to <= from || to - from > LONGEST || !whole || !isActor(desk, tokens, from, to)) {
			return List.of();
		}
		return List.of(desk.owners().post(tokens.text(from, to)));
	}

	private static boolean isJoint(Tokens tokens, int i) {
		return tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "&");
	}

	private static boolean isActor(Desk desk, Tokens tokens, int from, int to) {
		boolean determined = from > 0 && SKIPS.match(tokens, from - 1) > 0 && !tokens.is(from - 1, "and");
		if (to == from + 1) {
			boolean name = isGiven(tokens, from) && !determined;
			boolean initials = tokens.isAllCaps(from) && tokens.word(from).length() > 1;
			return name || initials;
		}
		boolean name = !determined && isName(tokens, from, to) && EVENTS.match(tokens, to - 1) == 0
				&& STREETS.match(tokens, to - 1) == 0;
		return tokens.isCapital(from) && GROUPS.contains(tokens, to - 1) || name;
	}

	/** "Churches Together": capitals within a sentence, no day, number or plain word. */
	private static boolean isName(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean word = tokens.isCapital(i) && !tokens.isAllCaps(i) && TIMES.match(tokens, i) == 0
					&& NUMBERS.match(tokens, i) == 0;
			if (!word && !isJoint(tokens, i)) {
				return false;
			}
		}
		return !tokens.isAllCaps(to - 1);
	}

}
